import type { EntryOverlay } from '../../i18n/types.ts';

/** The Japanese texts of error 20003. */
export const overlay: EntryOverlay = {
  // stale: write 'zqye22' once it translates: Twilio rejected these credentials
  title: ['cgtxf2', 'Twilio がこのリクエストの認証を拒否した'],
  // stale: write '7vrllj' once it translates: They may be wrong, not allowed for this request, or the account may be restricted.
  summary: [
    '18pepnl',
    '20003 には 3 つの意味があります。認証情報が有効でない、認証情報は有効だがこのリクエストには許可されていない、Twilio がアカウントを制限している、のいずれかです。コードだけでは、どれに当たるかわかりません。',
  ],
  // stale: write '2wtil9' once it translates: Paste Twilio's error message to narrow this down.
  messageHint: [
    'l5tuqv',
    '`Authenticate` と `Authentication Error - invalid username` からは原因を特定できません。ほかのメッセージは原因を示します。',
  ],
  // stale: write '1ai9fyg' once it translates: The Auth Token doesn't match the Account SID
  'wrong-sid-or-token.title': ['1xcniqx', 'Account SID と Auth Token が対応していない'],
  // stale: write '1mfj6f7' once it translates: The token belongs to another account, lost a character in copying, or is the secret of an API key.
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'アカウントとサブアカウントには、それぞれ固有の Auth Token があります。別のアカウントやテスト認証情報のトークン、コピーの際に文字が欠けたトークンは拒否されます。',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'wrong-sid-or-token.who': ['3awsz1', 'Auth Token を見ることができる人'],
  // stale: write '1u4gs1' once it translates: Open the account that owns the Account SID, copy its live Auth Token and set it as `TWILIO_AUTH_TOKEN` where the app runs.
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'ライブ認証情報の Auth Token をコピーし直し、アプリケーションを実行する環境で `TWILIO_AUTH_TOKEN` に設定します。',
  ],
  // stale: write '2kw9yn' once it translates: Run **Check credentials** there. `HTTP 200` means it's fixed.
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'アプリケーションを再起動し、リクエストを再送信します。`HTTP 200` であれば成功です。',
  ],
  // missing. English: Check credentials
  'wrong-sid-or-token.steps.check.title': ['103sp69', ''],
  // missing. English: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'wrong-sid-or-token.steps.check.note': ['btt4kr', ''],
  // missing. English: Both values are right.
  'wrong-sid-or-token.steps.check.results.0': ['1cup152', ''],
  // missing. English: Both values are right, a permission is missing.
  'wrong-sid-or-token.steps.check.results.1': ['7sipci', ''],
  // missing. English: With another text: the key or account isn't found, or the key has no permission at all.
  'wrong-sid-or-token.steps.check.results.2': ['prdigv', ''],
  // missing. English: A value, the account or the Region is wrong, or the account is suspended.
  'wrong-sid-or-token.steps.check.results.3': ['1y3hzcs', ''],
  // missing. English: With another text: it names the cause.
  'wrong-sid-or-token.steps.check.results.4': ['cs0a3m', ''],
  // missing. English: These are the test credentials.
  'wrong-sid-or-token.steps.check.results.5': ['e1eoab', ''],
  // missing. English: No connection.
  'wrong-sid-or-token.steps.check.results.6': ['1ncd21s', ''],
  // missing. English: The variable is empty here.
  'wrong-sid-or-token.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1i3a8c8' once it translates: Standard and Restricted keys can't access the Accounts API
  'key-type-cannot-access-accounts.title': [
    '1l0crgt',
    'Standard キーと Restricted キーでは Accounts API を呼び出せない',
  ],
  // stale: write '18l151t' once it translates: Even with the right secret, these key types can't call `/Accounts.json` or `/Accounts/{AccountSid}.json`.
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'どちらのタイプのキーも、意図的に制限されています。`/2010-04-01/Accounts.json` または `/2010-04-01/Accounts/{AccountSid}.json` へのリクエストは、キーとシークレットが正しくても 20003 で拒否されます。',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'Console で API キーを管理できる人、またはアプリケーションをデプロイする人',
  ],
  // stale: write '1nolo7u' once it translates: Check the URL that failed. If it doesn't end in `/Accounts.json` or `/Accounts/AC….json`, this isn't the cause.
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    '失敗した URL を確認します。末尾が `/Accounts.json` または `/Accounts/AC….json` であれば、次に進みます。末尾が `/Messages.json` など別のものであれば、これは原因ではありません。',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'key-type-cannot-access-accounts.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  // stale: write '1ud4ac6' once it translates: Use a Main API key for this call
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'この呼び出しの認証に Main API キーを使う'],
  // stale: write '1qhuxvb' once it translates: Create an API key of the type **Main**. If your Console offers no Main, take another way.
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'API キーのページを開き、**Create API key** を選択して、タイプに **Main** を選択します。新しい Console についての Twilio の手順には、Standard と Restricted しか記載されていません。使用中の Console に Main がない場合は、別の方法を選びます。',
  ],
  // stale: write '8x25nk' once it translates: Use Account SID and Auth Token for this call
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    'y5kjld',
    'この呼び出しの認証に Account SID + Auth Token を使う',
  ],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Auth Token はサーバー上に置き、この呼び出しにだけ使います。',
  ],
  // stale: write 'vpbi9v' once it translates: Call something else, if you only test the connection
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    '接続のテストだけが目的であれば、別のものを呼び出す',
  ],
  // stale: write '11taw8x' once it translates: Call `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. A Restricted key needs `/twilio/messaging/messages/list` for it.
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    '`GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1` を呼び出します。Standard キーでは追加の権限なしで呼び出せます。Restricted キーには `/twilio/messaging/messages/list` が必要です。',
  ],
  // stale: write '14j9kr' once it translates: The API key and its secret don't match
  'secret-does-not-match-username.title': ['g6n4ri', 'キーとシークレットの組み合わせが有効でない'],
  // stale: write 'u0pn0g' once it translates: A secret belongs to one `SK…` SID. The Auth Token, or the secret of another key, is rejected.
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'API キーのシークレットは 1 つの `SK…` の SID に属し、`AC…` のユーザー名とは組み合わせて使えません。シークレットはキーの作成時に一度だけ表示され、後から読み出すことはできません。',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'secret-does-not-match-username.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  // stale: write '15vzw22' once it translates: Set SID and secret again from where you stored them together. A lost secret can't be read again: create a new key and replace both.
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    '一緒に保存した場所から SID とシークレットを取り出して設定し直します。シークレットを失った場合は、新しいキーを作成して両方の値を置き換えます。',
  ],
  // stale: write '1k2tn02' once it translates: Run **Check credentials** where the app runs. `HTTP 200`, or `70051` with a missing permission, means it's fixed.
  'secret-does-not-match-username.steps.check': [
    '145h472',
    '**認証情報の確認** を実行します。`HTTP 200` であるか、権限の不足を示す `70051` であれば、組み合わせは正しいです。',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', '認証情報の確認'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` がシークレットの入力を求めます。シークレットはコマンドラインにも出力にも現れません。Windows では Git Bash または WSL で実行します。CI ジョブや、ターミナルが記録される環境では実行しないでください。別の Region の場合は、ホストをたとえば `api.dublin.ie1.twilio.com` に置き換えます。',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', '2 つの値はどちらも正しいです。'],
  'secret-does-not-match-username.steps.check.results.1': [
    '7sipci',
    '2 つの値はどちらも正しく、権限が不足しています。',
  ],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    '別の文面の場合、アカウントまたはキーが見つからないか、別のアカウントに属しています。',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'secret-does-not-match-username.steps.check.results.3': [
    'x1rdcq',
    '値、アカウント、Region のいずれかが間違っています。',
  ],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    '別の文面の場合、開くグループはメッセージの文面からわかります。',
  ],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', '接続できません。'],
  // stale: write '1ncd21s' once it translates: No connection.
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'この環境では変数が空です。'],
  // missing. English: The variable is empty here.
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1htiouw' once it translates: The API key SID is used as the Account SID
  'api-key-used-as-account-sid.title': ['di6hl5', 'Account SID の位置に API キーの SID がある'],
  // stale: write '737zag' once it translates: The URL must name the account (`AC…`), even when an API key (`SK…`) signs in.
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'URL に `/Accounts/SK…` があります。リクエストの認証に API キーを使う場合も、URL のアカウントは `AC…` の SID です。',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'api-key-used-as-account-sid.who': ['c6ep0f', 'コードを書く人'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'キーに加えて Account SID も渡します。'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'api-key-used-as-account-sid.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'API キーが削除されたか、別の場所に属している'],
  // stale: write '10eyhuu' once it translates: A deleted key stops at once. A key of another account or Region looks the same.
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    '削除されたキーはすぐに使えなくなり、そのキーで署名した Access Token もすべて使えなくなります。別のアカウントやサブアカウントのキーも、外からは同じに見えます。',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'deleted-or-unknown-key.who': ['1omvpwm', 'Console で API キーを管理できる人'],
  // stale: write 'kh7h8b' once it translates: Search for the `SK…` SID in the account and Region that the request calls.
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'このページで SID を探し、次に親アカウントとほかの Region のページで探します。',
  ],
  // stale: write '67ta5u' once it translates: Create a key of the same type if it isn't listed. Replace SID and secret everywhere, and restart.
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'SID がどこにも表示されなければ、同じタイプのキーを作成し、すべての箇所で SID とシークレットを置き換えて再起動します。',
  ],
  // stale: write '145p5x3' once it translates: Run **Check credentials**. `HTTP 200` means it's fixed.
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    '**認証情報の確認** を実行します。`HTTP 200` であれば、新しい組み合わせは機能しています。',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', '認証情報の確認'],
  // stale: write 'btt4kr' once it translates: `curl` prompts for the secret, so it stays out of your shell history. On Windows, use Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` がシークレットの入力を求めます。シークレットはコマンドラインにも出力にも現れません。Windows では Git Bash または WSL で実行します。CI ジョブや、ターミナルが記録される環境では実行しないでください。別の Region の場合は、ホストをたとえば `api.dublin.ie1.twilio.com` に置き換えます。',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', '2 つの値はどちらも正しいです。'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', '2 つの値はどちらも正しく、権限が不足しています。'],
  // stale: write 'prdigv' once it translates: With another text: the key or account isn't found, or the key has no permission at all.
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    '別の文面の場合、アカウントまたはキーが見つからないか、別のアカウントに属しています。',
  ],
  // stale: write '1y3hzcs' once it translates: A value, the account or the Region is wrong, or the account is suspended.
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', '値、アカウント、Region のいずれかが間違っています。'],
  // stale: write 'cs0a3m' once it translates: With another text: it names the cause.
  'deleted-or-unknown-key.steps.check.results.4': [
    '1396own',
    '別の文面の場合、開くグループはメッセージの文面からわかります。',
  ],
  // stale: write 'e1eoab' once it translates: These are the test credentials.
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', '接続できません。'],
  // stale: write '1ncd21s' once it translates: No connection.
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'この環境では変数が空です。'],
  // missing. English: The variable is empty here.
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', ''],
  // stale: write '1ksa3a2' once it translates: Environment variables are empty
  'credentials-not-loaded.title': ['e3zzyd', 'コードを実行する環境で変数が空になっている'],
  // stale: write '1hkjri4' once it translates: The values are set in one place and read in another: an unloaded `.env` file, a container or CI job without the secret.
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    '値を設定した場所と読み取る場所が異なります。たとえば、読み込まれていない `.env` ファイルや、シークレットのないコンテナーや CI ジョブです。',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'credentials-not-loaded.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  // stale: write 'ww9rgl' once it translates: Print the length of each variable in the failing process, never its value. A SID has 34 characters, a token or secret 32.
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    '失敗しているプロセスで、各変数が設定されているかどうかとその長さを出力します。値は決して出力しないでください。SID は 34 文字、トークンとシークレットは 32 文字です。',
  ],
  // stale: write 'czzoge' once it translates: Set what is missing where the app runs.
  'credentials-not-loaded.steps.set': ['1vm3ala', 'その環境で不足しているものを設定し、再起動します。'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'credentials-not-loaded.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  // stale: write '1rqxs2m' once it translates: A value has extra or missing characters
  'extra-characters-in-credential.title': ['a8o0hc', '値に余分な文字がある'],
  // stale: write 'w71zh3' once it translates: A space, line break, quote, brace or literal `\n` around a value makes it another value.
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    '空白、改行、引用符、波かっこ、または文字どおりの `\\n` が付くと、値は別のものになります。文字が欠けている場合も同じです。',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'extra-characters-in-credential.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  // stale: write '1kerr7y' once it translates: Run this where the app runs. `0` means that the value isn't clean.
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'アプリケーションを実行する環境でこれを実行します。`0` であれば、値に問題があります。',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', '値の形式の確認'],
  // stale: write '678k5g' once it translates: Prints `1` for each value that has the right form and `0` for one that hasn't, and nothing of the value.
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    '値ごとに、正しい形式であれば `1`、そうでなければ `0` を出力します。値そのものは出力しません。',
  ],
  // stale: write '1dv717e' once it translates: Set the value again without quotes, spaces and a line break at its end.
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    '引用符と改行を除いて値を設定し直します。シークレットストアには、末尾の改行を除いて貼り付けます。',
  ],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    '再起動し、リクエストを再送信します。`HTTP 200` であれば成功です。',
  ],
  // stale: write '1ev8cni' once it translates: The username is neither an Account SID nor an API key SID
  'username-not-a-live-credential.title': ['14xeqhr', 'ユーザー名が Account SID でも API キーの SID でもない'],
  // stale: write '1nfb2h' once it translates: Only `AC…` and `SK…` work as username. Any other SID or name is rejected.
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'リクエストの認証に使えるのは `AC…` と `SK…` だけです。ほかの SID や独自の名前は拒否されます。',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'username-not-a-live-credential.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'ユーザー名を Account SID または API キーの SID に置き換えます。もう一方の SID は、リクエストがリソースを指定する箇所に残します。',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'username-not-a-live-credential.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  // stale: write '1cxl7oc' once it translates: The primary compliance profile isn't approved
  'compliance-profile-not-approved.title': ['t5nbno', 'プライマリのコンプライアンスプロファイルが承認されていない'],
  // stale: write 'jdrmc2' once it translates: Twilio wants an approved primary profile in Trust Hub before this account can go on.
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'このアカウントで先に進むには、Trust Hub で承認されたプライマリプロファイルが必要です。Twilio がこれを求めています。',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'アカウントの所有者'],
  // stale: write '128w64m' once it translates: Complete the primary profile and submit it.
  'compliance-profile-not-approved.steps.submit': ['41x00g', '必要事項を入力して提出します。'],
  // stale: write '5dm74x' once it translates: Wait for the approval, about two days, then send the request again. A 200 response means it's fixed.
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    '承認を待ちます。Twilio のページによると約 2 日かかります。その後、リクエストを再送信します。',
  ],
  // stale: write '1l7mge3' once it translates: Trial accounts have no access to this feature
  'trial-account-restriction.title': ['1i9i8vt', 'アカウントがトライアルアカウントである'],
  // stale: write '1sypbhw' once it translates: Some features work only after an upgrade.
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio は、アカウントがアップグレードされるまで一部の機能を制限します。',
  ],
  // stale: write 'ltfeil' once it translates: the person who pays for the account
  'trial-account-restriction.who': ['f83iev', 'アカウントの支払いを担当する人'],
  // missing. English: The message is known from reports of 2026. Twilio's page of 20003 doesn't mention trial accounts.
  'trial-account-restriction.note': ['1sr3lyt', ''],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Console でアカウントをアップグレードするか、その機能を使わないようにします。',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'trial-account-restriction.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'authorization-header-missing.title': ['1r1ns38', '認証情報が Twilio に届いていない'],
  // stale: write 'won41r' once it translates: A proxy, a redirect or an empty setting removed the `Authorization` header.
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'プロキシ、リダイレクト、または空の設定により、途中で `Authorization` ヘッダーがなくなりました。',
  ],
  // stale: write 'c7r29n' once it translates: the team that runs the app or its proxy
  'authorization-header-missing.who': ['lze54l', 'アプリケーションまたはそのプロキシを運用する人'],
  // stale: write '1rlm8p9' once it translates: Log whether the request has an `Authorization` header when it leaves your app: yes or no, not its value.
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    '送信するプロセスで、リクエストに `Authorization` ヘッダーがあるかどうかをログに記録します。記録するのは有無だけで、値は記録しません。',
  ],
  // stale: write '1blnft5' once it translates: Check that the variables are set where the app runs, if it has none.
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'ヘッダーがなければ、コードを実行する環境で変数が設定されていることを確認します。',
  ],
  // stale: write '3fj575' once it translates: Send the request without the proxy and without following redirects, if it has one.
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'ヘッダーがあれば、プロキシを使わず、リダイレクトにも従わずに一度送信し、何がヘッダーを取り除いているかを調べます。',
  ],
  // stale: write 'm36xbx' once it translates: Send the request again. A 200 response means it's fixed; another message means the header arrives.
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'リクエストを再送信します。別のメッセージまたは `HTTP 200` が返れば、ヘッダーは届いています。',
  ],
  'rotated-token.title': ['1a5tz1g', 'Auth Token が置き換えられた'],
  // stale: write '123t79t' once it translates: The earlier token stops at once for the REST API, in every place that still has it.
  'rotated-token.explanation': [
    '1t28czd',
    'セカンダリトークンを昇格させると、それまでのトークンは REST API ですぐに無効になります。古いトークンが残っている箇所は、その時点からすべて失敗します。',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'rotated-token.who': ['hsc510', 'Auth Token を見ることができる人と、アプリケーションをデプロイする人'],
  // stale: write '14zsxfh' once it translates: Set the new token in every app, job and CLI profile of this account, and restart them.
  'rotated-token.steps.set': [
    '1daqmwc',
    'このアカウントを使うすべてのアプリケーション、ジョブ、CLI プロファイルに新しいトークンを設定し、再起動します。',
  ],
  // stale: write '1rnfph1' once it translates: Set it for the validation of `X-Twilio-Signature` too: signatures always use the primary token.
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    '`X-Twilio-Signature` の検証にも新しいトークンを設定します。署名は常にプライマリトークンで作成されます。',
  ],
  // stale: write '1bl9kqo' once it translates: Send the request again. A 200 response, and a webhook that is accepted, mean it's fixed.
  'rotated-token.steps.check': ['1jpey7t', 'リクエストを再送信し、次の Webhook が受け付けられることを確認します。'],
  // stale: write '1re38nt' once it translates: This key can't manage API keys or Auth Tokens
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'このキーでは API キーと Auth Token を管理できない'],
  // stale: write 'c2va3p' once it translates: That takes Account SID and Auth Token. A Main key can manage API keys as well.
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'API キーと Auth Token は Account SID + Auth Token で管理します。API キーは Main キーでも管理できます。Restricted キーは、そのための権限があれば `iam.twilio.com/v1/Keys` でキーを管理できます。',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'Console で API キーを管理できる人'],
  // stale: write '4enotp' once it translates: Check the URL that failed. If it contains none of `/Keys`, `/SigningKeys` and `/AuthTokens`, this isn't the cause.
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'URL に `/Keys`、`/SigningKeys`、`/AuthTokens` のいずれかが含まれていることを確認します。',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'リクエストを再送信します。`HTTP 200` または `201` であれば成功です。',
  ],
  // stale: write 'wiq8jp' once it translates: Use Account SID and Auth Token
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', '認証に Account SID + Auth Token を使う'],
  // stale: write '1q8hu1z' once it translates: Keep the Auth Token on the server, and use it for this call only.
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Auth Token はサーバー上に置き、この呼び出しにだけ使います。',
  ],
  // stale: write '1hhe5fp' once it translates: Use a Main key, if your Console offers one
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Console に Main キーがあれば、認証に Main キーを使う'],
  // stale: write 'vsobcu' once it translates: Create an API key of the type **Main**.
  'key-type-cannot-manage-keys.ways.main-key.steps.create': [
    '633bjq',
    '**Create API key** を選択し、タイプに **Main** を選択します。',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Restricted キーで `https://iam.twilio.com/v1/Keys` を呼び出す',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'キーに権限 `/twilio/iam/api-keys/*` を付与します。',
  ],
  // stale: write '1ibaaiz' once it translates: The URL names another account
  'path-account-not-owner.title': ['1nvixb2', 'URL が別のアカウントを指している'],
  // stale: write '19uydd6' once it translates: Credentials reach their own account. Only the parent account's Auth Token also reaches subaccounts.
  'path-account-not-owner.explanation': [
    '1gfihj8',
    '認証情報で利用できるのは、それを所有するアカウントです。親の Account SID + Auth Token ではサブアカウントも利用できます。サブアカウントから、親やほかのサブアカウントは利用できません。',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-not-owner.who': ['c6ep0f', 'コードを書く人'],
  // stale: write 'e43c75' once it translates: Compare the `AC…` in the URL with the account that owns the credentials.
  'path-account-not-owner.steps.compare': ['t7fk44', 'URL の `AC…` を、認証情報を所有するアカウントと照合します。'],
  // stale: write 'pe8yj4' once it translates: Use the credentials of the account in the URL, or correct the URL.
  'path-account-not-owner.steps.correct': ['1kjwae', 'URL にあるアカウントの認証情報を使うか、URL を修正します。'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'path-account-not-owner.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'stale-cli-profile.title': ['1kcsmjk', 'CLI が別のプロファイルを使っている'],
  // stale: write '4s2sbp' once it translates: The CLI signs in with its active profile, a Standard key. Such a key can't manage accounts or keys.
  'stale-cli-profile.explanation': [
    '1walpms',
    'Twilio CLI は、別のプロファイルを指定するか環境変数を設定しない限り、アクティブなプロファイルで認証します。プロファイルは Standard キーを保持するので、アカウントとキーのコマンドはプロファイルでは失敗します。',
  ],
  // stale: write '1ahxo9f' once it translates: the person who runs the command
  'stale-cli-profile.who': ['yyt0b1', 'コマンドを実行する人'],
  // stale: write 'wrzlfy' once it translates: Run this to see which profile is active, and choose another one with `twilio profiles:use`.
  'stale-cli-profile.steps.list': ['1cb8xu5', 'これを実行し、どのプロファイルがアクティブかを確認します。'],
  // stale: write '2tvdee' once it translates: Set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` for account and key commands. Unset `TWILIO_API_KEY` and `TWILIO_API_SECRET`, which win over them.
  'stale-cli-profile.steps.login': [
    '1f79v74',
    '`twilio login` を実行して新しいプロファイルを作成するか、アカウントとキーのコマンド用に `TWILIO_ACCOUNT_SID` と `TWILIO_AUTH_TOKEN` を設定します。',
  ],
  // stale: write '1w6prer' once it translates: Run the command again. No 20003 means it's fixed.
  'stale-cli-profile.steps.check': ['8g2uw6', '失敗したコマンドを再実行します。20003 以外の応答が返れば成功です。'],
  // stale: write 'whuare' once it translates: A parent account's key can't reach subaccounts
  'main-key-on-subaccount-resource.title': ['ksg891', '親アカウントのキーではサブアカウントを利用できない'],
  // stale: write '1gwv2u8' once it translates: This holds for Main keys too, although they can list and create subaccounts.
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'これは Main キーにも当てはまります。ただし、Main キーではサブアカウントの一覧取得と作成ができます。',
  ],
  // stale: write '18oeki2' once it translates: a Console admin, or the team that deploys the app
  'main-key-on-subaccount-resource.who': ['122agqy', 'サブアカウントで API キーを管理できる人'],
  // missing. English: Twilio's CLI guide still says the opposite for Main keys. The newest page and two threads say they are rejected.
  'main-key-on-subaccount-resource.note': ['cx655a', ''],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'main-key-on-subaccount-resource.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  // stale: write 'nl3lt5' once it translates: Use a key of the subaccount
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', '認証にサブアカウントのキーを使う'],
  // stale: write '1lf3vys' once it translates: Switch to the subaccount in the Console and create the key there.
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Console でサブアカウントに切り替え、そこでキーを作成します。',
  ],
  // stale: write '1w5q156' once it translates: Use the parent's Account SID and Auth Token
  'main-key-on-subaccount-resource.ways.parent-token.title': ['1ttkr1e', '認証に親の Account SID + Auth Token を使う'],
  // stale: write 'smj0an' once it translates: Keep the subaccount's `AC…` in the URL.
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'URL にはサブアカウントの `AC…` を残します。',
  ],
  'region-mismatch.title': ['1soprj7', '認証情報が別の Region に属している'],
  // stale: write '1hvwblh' once it translates: Auth Tokens and API keys work in one Region. A host without a Region means US1.
  'region-mismatch.explanation': [
    'u2xu1e',
    'Auth Token と API キーは 1 つの Region で有効です。Region のないホストは US1 を意味します。Restricted キーを使えるのは US1 のみです。',
  ],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'region-mismatch.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    '認証情報の Region を探します。このページには一度に 1 つの Region が表示されます。',
  ],
  // stale: write 'vayrav' once it translates: Set both `TWILIO_REGION` and `TWILIO_EDGE`, such as `ie1` and `dublin`, or use credentials of US1. Restricted keys work in US1 only.
  'region-mismatch.steps.set': [
    'mevm2c',
    '`TWILIO_REGION` と `TWILIO_EDGE` の両方をたとえば `ie1` と `dublin` に設定するか、US1 用に作成した認証情報を使います。',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'region-mismatch.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  // stale: write 'm4gjn3' once it translates: The URL has no valid Account SID
  'path-account-null-or-undefined.title': ['3xvo5r', 'URL に有効な Account SID がない'],
  // stale: write '1itunpu' once it translates: A variable was empty or wrong when your code built the URL.
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    '`/Accounts/` の後の部分が空か、`null` か、途中で切れているか、Account SID ではありません。そのため、URL を組み立てたときの変数が空であったか、間違っていました。',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'path-account-null-or-undefined.who': ['c6ep0f', 'コードを書く人'],
  // stale: write '1c4p96q' once it translates: Log the URL of the failing request and read what comes after `/Accounts/`: `AC` and 32 characters.
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    '失敗しているリクエストの URL をログに記録し、`/Accounts/` の後の部分が `AC` と 32 文字であることを確認します。',
  ],
  // stale: write '1a76tt0' once it translates: Set the variable that holds the Account SID where the app runs.
  'path-account-null-or-undefined.steps.set': ['imry48', '不足している変数を設定し、再起動します。'],
  // stale: write '3nt8gc' once it translates: Restart the app and send the request again. A 200 response means it's fixed.
  'path-account-null-or-undefined.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'same-value-for-username-and-password.title': ['1bxmnzp', '2 つの値が入れ替わっているか、同じである'],
  // stale: write '65v6e6' once it translates: The SID comes first, as the username. The token or secret comes second.
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    '1 番目はユーザー名で SID、2 番目はパスワードでトークンまたはシークレットです。',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'same-value-for-username-and-password.who': ['c6ep0f', 'コードを書く人'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', '引数の順序を確認します。'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'リクエストを再送信します。`HTTP 200` であれば成功です。',
  ],
  'authorization-header-malformed.title': ['wudo7y', '`Authorization` ヘッダーの形式が正しくない'],
  // stale: write 'isola8' once it translates: It needs the word `Basic`, one space, and `username:password` in base64.
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    '手作業で作成したリクエストには、`Basic` という語、1 つの空白、`username:password` を base64 にしたものが必要です。',
  ],
  // stale: write '146jvh4' once it translates: the team that writes the code
  'authorization-header-malformed.who': ['c6ep0f', 'コードを書く人'],
  // stale: write '1b7ephx' once it translates: Let the HTTP client build the header (`auth` in most clients, `-u` in `curl`), or correct its parts.
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'ヘッダーの作成を HTTP クライアントに任せるか（多くのクライアントでは `auth`、`curl` では `-u`）、3 つの部分を修正します。',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'authorization-header-malformed.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'account-policy-refusal.title': ['cu0qjk', 'アカウントのポリシーがリクエストを拒否している'],
  // stale: write '5c9ovv' once it translates: Twilio doesn't say which policy. Reported for creating keys at the older URL, and for accounts on hold.
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'どのポリシーかを Twilio は示しません。以前の URL でのキーの作成と、保留中のアカウントについて報告されています。',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'アカウントの所有者'],
  // stale: write 'ld2pji' once it translates: Create keys at `https://iam.twilio.com/v1/Keys`.
  'account-policy-refusal.steps.new-address': [
    'lkjddt',
    'キーの作成には `https://iam.twilio.com/v1/Keys` を使います。',
  ],
  // stale: write '3xgqma' once it translates: Look for a notice in the Console. If there is none, send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'それ以外の場合は、Console で通知を探し、その後 **チケット用にコピー** で得られる内容を Twilio のサポートに送ります。',
  ],
  // stale: write '1xwfjba' once it translates: Send the request again. A 200 or 201 response means it's fixed.
  'account-policy-refusal.steps.check': [
    'lkt615',
    'リクエストを再送信します。`HTTP 200` または `201` であれば成功です。',
  ],
  // stale: write '1fidmlx' once it translates: The OAuth access token expired or is wrong
  'oauth-token-expired.title': ['10c10ix', 'OAuth アクセストークンが期限切れか、有効でない'],
  'oauth-token-expired.explanation': ['16laf22', 'これは `Authorization: Bearer` にのみ当てはまります。'],
  // stale: write 'k2ff40' once it translates: the team that deploys the app
  'oauth-token-expired.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'oauth-token-expired.steps.fetch': ['1f618v6', '`https://oauth.twilio.com/v2/token` に新しいトークンを要求します。'],
  // stale: write '1rysmb' once it translates: Compare client ID, client secret and lifetime with the OAuth app in the Console.
  'oauth-token-expired.steps.app': [
    'csho6b',
    'クライアント ID、クライアントシークレット、有効期間を、Console の OAuth アプリと照合します。',
  ],
  // stale: write 's6zopm' once it translates: Send the request with the new token. A 200 response means it's fixed.
  'oauth-token-expired.steps.check': [
    '107ouzh',
    '新しいトークンでリクエストを送信します。`HTTP 200` であれば成功です。',
  ],
  // missing. English: The JWT was signed with the Auth Token
  'jwt-signed-with-auth-token.title': ['1eopgkw', ''],
  // missing. English: Access Tokens need the secret of an API key. Twilio rejects a token signed with anything else.
  'jwt-signed-with-auth-token.explanation': ['10s23cs', ''],
  // missing. English: the team that runs the token server
  'jwt-signed-with-auth-token.who': ['m5bwwv', ''],
  // missing. English: Create a **Standard** API key in the account of the token.
  'jwt-signed-with-auth-token.steps.make-key': ['f2on6o', ''],
  // missing. English: Set its SID and secret on the token server, and pass them where the Auth Token was.
  'jwt-signed-with-auth-token.steps.set-key': ['niynek', ''],
  // missing. English: Create a new token and send the request again. A 200 response means it's fixed.
  'jwt-signed-with-auth-token.steps.check': ['501g4l', ''],
  'account-suspended.title': ['1et73w5', 'アカウントが停止されているか、閉鎖されている'],
  // stale: write '1om5yk4' once it translates: A suspended account gets the same `Authenticate` as wrong credentials.
  'account-suspended.explanation': [
    '13op9qi',
    'Twilio のページでは、これに 20003 と 20403 が挙げられています。現在どちらが送られるかはわかっていません。',
  ],
  'account-suspended.who': ['15u9ldk', 'アカウントの所有者'],
  // stale: write '1iym7py' once it translates: Open the Console in this account and look for a banner, and at the balance.
  'account-suspended.steps.look': ['1tt2k6u', 'Console を開き、アカウントについての通知を探します。'],
  // stale: write 'l99gae' once it translates: Settle the bill, or ask Twilio Support why the account is suspended.
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'アカウントのすべての認証情報が失敗する場合は、請求を精算するか、Twilio のサポートに問い合わせます。',
  ],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'account-suspended.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  // stale: write '1g52j95' once it translates: Organization APIs accept only OAuth apps of the organization
  'organization-api-needs-oauth.title': ['1r62zp5', 'Organization の API は組織の OAuth アプリだけを受け付ける'],
  // stale: write '1whn3zj' once it translates: A URL with `/Organizations/` rejects Account SIDs, API keys, and tokens of an account's own OAuth app.
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    '`/Organizations/` を含む URL は、すべての Account SID と API キー、およびアカウント自身の OAuth アプリのトークンを拒否します。',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', '組織の管理者'],
  // stale: write 'vs3ly6' once it translates: Create an organization OAuth app and use its token.
  'organization-api-needs-oauth.steps.make-app': ['7f7qi0', '組織の OAuth アプリを作成し、そのトークンで認証します。'],
  // stale: write '28p96a' once it translates: Send the request again. A 200 response means it's fixed.
  'organization-api-needs-oauth.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  // stale: write 'v0t6gr' once it translates: Wrong or missing credentials
  'groups.value.title': ['1ntpxab', '値'],
  // stale: write '1gcgbmx' once it translates: Key type not allowed
  'groups.key-type.title': ['1x22lsh', 'キーのタイプ'],
  // stale: write '4xm4by' once it translates: Different account or Region
  'groups.account.title': ['1yo79zs', 'アカウントまたは Region'],
  // stale: write 'rd4c41' once it translates: Auth header or client setup
  'groups.sending.title': ['1v547hr', '認証情報の送信方法'],
  // stale: write '4d1m3' once it translates: Account restricted
  'groups.held-back.title': ['xc3dti', 'Twilio がアカウントを制限している'],
  // stale: write '1a2ag36' once it translates: The credentials are right. Another key or token changes nothing.
  'groups.held-back.intro': ['vc4pun', '認証情報は正しいです。別のキーやトークンを使っても変わりません。'],
  // stale: write 'w70r9v' once it translates: A Restricted key lacks a permission. The message names it.
  'lookalikes.70051': ['sdy999', 'Restricted キーの権限が不足しています。メッセージに権限の名前があります。'],
  // stale: write 'ej3dtz' once it translates: Test credentials don't work with this resource. Twilio's page also lists it under 20003.
  'lookalikes.20008': [
    '1r7ayy7',
    'テスト認証情報に対応していないリソースで、テスト認証情報が使われています。報告では HTTP 403 が返っています。Twilio のページでは 20003 にも挙げられています。',
  ],
  // stale: write '4cm3g7' once it translates: A client SDK refuses its Access Token (20101 to 20107).
  'lookalikes.20101': [
    'brq1q',
    'クライアント SDK が Access Token を拒否しています（20101～20107）。Restricted キーでは Access Token に署名できません。',
  ],
  'lookalikes.20404': ['27f9nr', 'リソースがサブアカウントに属しているか、その SID が間違っています。'],
};
