import type { EntryOverlay } from '../../i18n/types.ts';

/** The Japanese texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['cgtxf2', 'Twilio がこのリクエストの認証を拒否した'],
  summary: [
    '18pepnl',
    '20003 には 3 つの意味があります。認証情報が有効でない、認証情報は有効だがこのリクエストには許可されていない、Twilio がアカウントを制限している、のいずれかです。コードだけでは、どれに当たるかわかりません。',
  ],
  messageHint: [
    'l5tuqv',
    '`Authenticate` と `Authentication Error - invalid username` からは原因を特定できません。ほかのメッセージは原因を示します。',
  ],
  'wrong-sid-or-token.title': ['1xcniqx', 'Account SID と Auth Token が対応していない'],
  'wrong-sid-or-token.explanation': [
    '1uhs66m',
    'アカウントとサブアカウントには、それぞれ固有の Auth Token があります。別のアカウントやテスト認証情報のトークン、コピーの際に文字が欠けたトークンは拒否されます。',
  ],
  'wrong-sid-or-token.who': ['3awsz1', 'Auth Token を見ることができる人'],
  'wrong-sid-or-token.steps.run-check': [
    '26890x',
    '失敗しているアプリケーションの値で **認証情報の確認** を実行します。',
  ],
  'wrong-sid-or-token.steps.run-check.title': ['103sp69', '認証情報の確認'],
  'wrong-sid-or-token.steps.run-check.note': [
    'mkfxqi',
    '`curl` がシークレットの入力を求めます。シークレットはコマンドラインにも出力にも現れません。Windows では Git Bash または WSL で実行します。CI ジョブや、ターミナルが記録される環境では実行しないでください。別の Region の場合は、ホストをたとえば `api.dublin.ie1.twilio.com` に置き換えます。',
  ],
  'wrong-sid-or-token.steps.run-check.results.0': ['1cup152', '2 つの値はどちらも正しいです。'],
  'wrong-sid-or-token.steps.run-check.results.1': ['7sipci', '2 つの値はどちらも正しく、権限が不足しています。'],
  'wrong-sid-or-token.steps.run-check.results.2': [
    '14yhb9g',
    '別の文面の場合、アカウントまたはキーが見つからないか、別のアカウントに属しています。',
  ],
  'wrong-sid-or-token.steps.run-check.results.3': ['x1rdcq', '値、アカウント、Region のいずれかが間違っています。'],
  'wrong-sid-or-token.steps.run-check.results.4': [
    '1396own',
    '別の文面の場合、開くグループはメッセージの文面からわかります。',
  ],
  'wrong-sid-or-token.steps.run-check.results.5': ['1ncd21s', '接続できません。'],
  'wrong-sid-or-token.steps.run-check.results.6': ['1by08jt', 'この環境では変数が空です。'],
  'wrong-sid-or-token.steps.compare': [
    'jx8zao',
    'Account SID を所有するアカウントでこのページを開きます。SID を 1 文字ずつ照合し、表示されている Region が呼び出し先の Region であることを確認します。',
  ],
  'wrong-sid-or-token.steps.set': [
    '1xpbyc2',
    'ライブ認証情報の Auth Token をコピーし直し、アプリケーションを実行する環境で `TWILIO_AUTH_TOKEN` に設定します。',
  ],
  'wrong-sid-or-token.steps.check': [
    '754ole',
    'アプリケーションを再起動し、リクエストを再送信します。`HTTP 200` であれば成功です。',
  ],
  'key-type-cannot-access-accounts.title': [
    '1l0crgt',
    'Standard キーと Restricted キーでは Accounts API を呼び出せない',
  ],
  'key-type-cannot-access-accounts.explanation': [
    'p1p03t',
    'どちらのタイプのキーも、意図的に制限されています。`/2010-04-01/Accounts.json` または `/2010-04-01/Accounts/{AccountSid}.json` へのリクエストは、キーとシークレットが正しくても 20003 で拒否されます。',
  ],
  'key-type-cannot-access-accounts.who': [
    '1ryk8p4',
    'Console で API キーを管理できる人、またはアプリケーションをデプロイする人',
  ],
  'key-type-cannot-access-accounts.note': [
    'g275i7',
    'Twilio のサポート記事では、この拒否に `Authentication Error - invalid username` が示されています。新しい報告では、同じケースに `Authenticate` が示されています。どちらのメッセージからも、これが原因かどうかは判断できません。Restricted キーについての記述は、この記事に基づいています。公開された検証は見つかっていません。',
  ],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '13tuxe6',
    '失敗した URL を確認します。末尾が `/Accounts.json` または `/Accounts/AC….json` であれば、次に進みます。末尾が `/Messages.json` など別のものであれば、これは原因ではありません。',
  ],
  'key-type-cannot-access-accounts.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1jexe3z', 'この呼び出しの認証に Main API キーを使う'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    '127w3uq',
    'API キーのページを開き、**Create API key** を選択して、タイプに **Main** を選択します。新しい Console についての Twilio の手順には、Standard と Restricted しか記載されていません。使用中の Console に Main がない場合は、別の方法を選びます。',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    'y5kjld',
    'この呼び出しの認証に Account SID + Auth Token を使う',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Auth Token はサーバー上に置き、この呼び出しにだけ使います。',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': [
    '18xvgqe',
    '接続のテストだけが目的であれば、別のものを呼び出す',
  ],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '1bxfs66',
    '`GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1` を呼び出します。Standard キーでは追加の権限なしで呼び出せます。Restricted キーには `/twilio/messaging/messages/list` が必要です。',
  ],
  'secret-does-not-match-username.title': ['g6n4ri', 'キーとシークレットの組み合わせが有効でない'],
  'secret-does-not-match-username.explanation': [
    '10v1n0g',
    'API キーのシークレットは 1 つの `SK…` の SID に属し、`AC…` のユーザー名とは組み合わせて使えません。シークレットはキーの作成時に一度だけ表示され、後から読み出すことはできません。',
  ],
  'secret-does-not-match-username.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'secret-does-not-match-username.steps.username': [
    '1d546qe',
    'ユーザー名が Account SID ではなく `SK…` の SID であることを確認します。',
  ],
  'secret-does-not-match-username.steps.find-key': [
    '1dh42la',
    'キーを作成したアカウントと Region でこのページを開きます。SID が一覧になければ、キーは削除されたか、別の場所に属しています。',
  ],
  'secret-does-not-match-username.steps.set': [
    'nsve8i',
    '一緒に保存した場所から SID とシークレットを取り出して設定し直します。シークレットを失った場合は、新しいキーを作成して両方の値を置き換えます。',
  ],
  'secret-does-not-match-username.steps.check': [
    '145h472',
    '**認証情報の確認** を実行します。`HTTP 200` であるか、権限の不足を示す `70051` であれば、組み合わせは正しいです。',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', '認証情報の確認'],
  'secret-does-not-match-username.steps.check.note': [
    'mkfxqi',
    '`curl` がシークレットの入力を求めます。シークレットはコマンドラインにも出力にも現れません。Windows では Git Bash または WSL で実行します。CI ジョブや、ターミナルが記録される環境では実行しないでください。別の Region の場合は、ホストをたとえば `api.dublin.ie1.twilio.com` に置き換えます。',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['1cup152', '2 つの値はどちらも正しいです。'],
  'secret-does-not-match-username.steps.check.results.1': [
    '7sipci',
    '2 つの値はどちらも正しく、権限が不足しています。',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '14yhb9g',
    '別の文面の場合、アカウントまたはキーが見つからないか、別のアカウントに属しています。',
  ],
  'secret-does-not-match-username.steps.check.results.3': [
    'x1rdcq',
    '値、アカウント、Region のいずれかが間違っています。',
  ],
  'secret-does-not-match-username.steps.check.results.4': [
    '1396own',
    '別の文面の場合、開くグループはメッセージの文面からわかります。',
  ],
  'secret-does-not-match-username.steps.check.results.5': ['1ncd21s', '接続できません。'],
  'secret-does-not-match-username.steps.check.results.6': ['1by08jt', 'この環境では変数が空です。'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'API キーが削除されたか、別の場所に属している'],
  'deleted-or-unknown-key.explanation': [
    'ez84o',
    '削除されたキーはすぐに使えなくなり、そのキーで署名した Access Token もすべて使えなくなります。別のアカウントやサブアカウントのキーも、外からは同じに見えます。',
  ],
  'deleted-or-unknown-key.who': ['1omvpwm', 'Console で API キーを管理できる人'],
  'deleted-or-unknown-key.steps.search': [
    '16yjgqj',
    'このページで SID を探し、次に親アカウントとほかの Region のページで探します。',
  ],
  'deleted-or-unknown-key.steps.replace': [
    '14mk2tp',
    'SID がどこにも表示されなければ、同じタイプのキーを作成し、すべての箇所で SID とシークレットを置き換えて再起動します。',
  ],
  'deleted-or-unknown-key.steps.check': [
    'lsjb2m',
    '**認証情報の確認** を実行します。`HTTP 200` であれば、新しい組み合わせは機能しています。',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', '認証情報の確認'],
  'deleted-or-unknown-key.steps.check.note': [
    'mkfxqi',
    '`curl` がシークレットの入力を求めます。シークレットはコマンドラインにも出力にも現れません。Windows では Git Bash または WSL で実行します。CI ジョブや、ターミナルが記録される環境では実行しないでください。別の Region の場合は、ホストをたとえば `api.dublin.ie1.twilio.com` に置き換えます。',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['1cup152', '2 つの値はどちらも正しいです。'],
  'deleted-or-unknown-key.steps.check.results.1': ['7sipci', '2 つの値はどちらも正しく、権限が不足しています。'],
  'deleted-or-unknown-key.steps.check.results.2': [
    '14yhb9g',
    '別の文面の場合、アカウントまたはキーが見つからないか、別のアカウントに属しています。',
  ],
  'deleted-or-unknown-key.steps.check.results.3': ['x1rdcq', '値、アカウント、Region のいずれかが間違っています。'],
  'deleted-or-unknown-key.steps.check.results.4': [
    '1396own',
    '別の文面の場合、開くグループはメッセージの文面からわかります。',
  ],
  'deleted-or-unknown-key.steps.check.results.5': ['1ncd21s', '接続できません。'],
  'deleted-or-unknown-key.steps.check.results.6': ['1by08jt', 'この環境では変数が空です。'],
  'credentials-not-loaded.title': ['e3zzyd', 'コードを実行する環境で変数が空になっている'],
  'credentials-not-loaded.explanation': [
    '1cmy0ru',
    '値を設定した場所と読み取る場所が異なります。たとえば、読み込まれていない `.env` ファイルや、シークレットのないコンテナーや CI ジョブです。',
  ],
  'credentials-not-loaded.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'credentials-not-loaded.steps.print-length': [
    'ogsfik',
    '失敗しているプロセスで、各変数が設定されているかどうかとその長さを出力します。値は決して出力しないでください。SID は 34 文字、トークンとシークレットは 32 文字です。',
  ],
  'credentials-not-loaded.steps.set': ['1vm3ala', 'その環境で不足しているものを設定し、再起動します。'],
  'credentials-not-loaded.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'extra-characters-in-credential.title': ['a8o0hc', '値に余分な文字がある'],
  'extra-characters-in-credential.explanation': [
    'elfhr1',
    '空白、改行、引用符、波かっこ、または文字どおりの `\\n` が付くと、値は別のものになります。文字が欠けている場合も同じです。',
  ],
  'extra-characters-in-credential.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'extra-characters-in-credential.steps.check-form': [
    'piw9',
    'アプリケーションを実行する環境でこれを実行します。`0` であれば、値に問題があります。',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', '値の形式の確認'],
  'extra-characters-in-credential.steps.check-form.note': [
    '1cjswmd',
    '値ごとに、正しい形式であれば `1`、そうでなければ `0` を出力します。値そのものは出力しません。',
  ],
  'extra-characters-in-credential.steps.set': [
    '1dspjqa',
    '引用符と改行を除いて値を設定し直します。シークレットストアには、末尾の改行を除いて貼り付けます。',
  ],
  'extra-characters-in-credential.steps.check': [
    'suu43x',
    '再起動し、リクエストを再送信します。`HTTP 200` であれば成功です。',
  ],
  'username-not-a-live-credential.title': ['14xeqhr', 'ユーザー名が Account SID でも API キーの SID でもない'],
  'username-not-a-live-credential.explanation': [
    '1yj0xjs',
    'リクエストの認証に使えるのは `AC…` と `SK…` だけです。ほかの SID や独自の名前は拒否されます。',
  ],
  'username-not-a-live-credential.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'ユーザー名を Account SID または API キーの SID に置き換えます。もう一方の SID は、リクエストがリソースを指定する箇所に残します。',
  ],
  'username-not-a-live-credential.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'api-key-used-as-account-sid.title': ['di6hl5', 'Account SID の位置に API キーの SID がある'],
  'api-key-used-as-account-sid.explanation': [
    'qcdn5c',
    'URL に `/Accounts/SK…` があります。リクエストの認証に API キーを使う場合も、URL のアカウントは `AC…` の SID です。',
  ],
  'api-key-used-as-account-sid.who': ['c6ep0f', 'コードを書く人'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'キーに加えて Account SID も渡します。'],
  'api-key-used-as-account-sid.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'compliance-profile-not-approved.title': ['t5nbno', 'プライマリのコンプライアンスプロファイルが承認されていない'],
  'compliance-profile-not-approved.explanation': [
    '12p02ab',
    'このアカウントで先に進むには、Trust Hub で承認されたプライマリプロファイルが必要です。Twilio がこれを求めています。',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'アカウントの所有者'],
  'compliance-profile-not-approved.steps.open': ['1bnydy3', 'プライマリプロファイルを開きます。'],
  'compliance-profile-not-approved.steps.submit': ['41x00g', '必要事項を入力して提出します。'],
  'compliance-profile-not-approved.steps.check': [
    'z9fs68',
    '承認を待ちます。Twilio のページによると約 2 日かかります。その後、リクエストを再送信します。',
  ],
  'trial-account-restriction.title': ['1i9i8vt', 'アカウントがトライアルアカウントである'],
  'trial-account-restriction.explanation': [
    '1niufm1',
    'Twilio は、アカウントがアップグレードされるまで一部の機能を制限します。',
  ],
  'trial-account-restriction.who': ['f83iev', 'アカウントの支払いを担当する人'],
  'trial-account-restriction.steps.upgrade': [
    '1ggk4vn',
    'Console でアカウントをアップグレードするか、その機能を使わないようにします。',
  ],
  'trial-account-restriction.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'authorization-header-missing.title': ['1r1ns38', '認証情報が Twilio に届いていない'],
  'authorization-header-missing.explanation': [
    '1ruzq1a',
    'プロキシ、リダイレクト、または空の設定により、途中で `Authorization` ヘッダーがなくなりました。',
  ],
  'authorization-header-missing.who': ['lze54l', 'アプリケーションまたはそのプロキシを運用する人'],
  'authorization-header-missing.steps.log': [
    '1o43bjf',
    '送信するプロセスで、リクエストに `Authorization` ヘッダーがあるかどうかをログに記録します。記録するのは有無だけで、値は記録しません。',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '2a8q9a',
    'ヘッダーがあれば、プロキシを使わず、リダイレクトにも従わずに一度送信し、何がヘッダーを取り除いているかを調べます。',
  ],
  'authorization-header-missing.steps.load': [
    '1j7dc3n',
    'ヘッダーがなければ、コードを実行する環境で変数が設定されていることを確認します。',
  ],
  'authorization-header-missing.steps.check': [
    'l6w9z5',
    'リクエストを再送信します。別のメッセージまたは `HTTP 200` が返れば、ヘッダーは届いています。',
  ],
  'rotated-token.title': ['1a5tz1g', 'Auth Token が置き換えられた'],
  'rotated-token.explanation': [
    '1t28czd',
    'セカンダリトークンを昇格させると、それまでのトークンは REST API ですぐに無効になります。古いトークンが残っている箇所は、その時点からすべて失敗します。',
  ],
  'rotated-token.who': ['hsc510', 'Auth Token を見ることができる人と、アプリケーションをデプロイする人'],
  'rotated-token.steps.compare-times': [
    '1l34nt4',
    '最初に失敗した時刻を、このページまたはデプロイのログにある最後の変更の時刻と比較します。',
  ],
  'rotated-token.steps.set': [
    '1daqmwc',
    'このアカウントを使うすべてのアプリケーション、ジョブ、CLI プロファイルに新しいトークンを設定し、再起動します。',
  ],
  'rotated-token.steps.signatures': [
    '1rmxcbt',
    '`X-Twilio-Signature` の検証にも新しいトークンを設定します。署名は常にプライマリトークンで作成されます。',
  ],
  'rotated-token.steps.check': ['1jpey7t', 'リクエストを再送信し、次の Webhook が受け付けられることを確認します。'],
  'key-type-cannot-manage-keys.title': ['1rv6x0k', 'このキーでは API キーと Auth Token を管理できない'],
  'key-type-cannot-manage-keys.explanation': [
    '3yqtva',
    'API キーと Auth Token は Account SID + Auth Token で管理します。API キーは Main キーでも管理できます。Restricted キーは、そのための権限があれば `iam.twilio.com/v1/Keys` でキーを管理できます。',
  ],
  'key-type-cannot-manage-keys.who': ['1omvpwm', 'Console で API キーを管理できる人'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '1g4x0nj',
    'URL に `/Keys`、`/SigningKeys`、`/AuthTokens` のいずれかが含まれていることを確認します。',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    'lkt615',
    'リクエストを再送信します。`HTTP 200` または `201` であれば成功です。',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['1bgoecd', '認証に Account SID + Auth Token を使う'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1jtmyvo',
    'Auth Token はサーバー上に置き、この呼び出しにだけ使います。',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': ['yzx60h', 'Console に Main キーがあれば、認証に Main キーを使う'],
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
  'path-account-not-owner.title': ['1nvixb2', 'URL が別のアカウントを指している'],
  'path-account-not-owner.explanation': [
    '1gfihj8',
    '認証情報で利用できるのは、それを所有するアカウントです。親の Account SID + Auth Token ではサブアカウントも利用できます。サブアカウントから、親やほかのサブアカウントは利用できません。',
  ],
  'path-account-not-owner.who': ['c6ep0f', 'コードを書く人'],
  'path-account-not-owner.steps.compare': ['t7fk44', 'URL の `AC…` を、認証情報を所有するアカウントと照合します。'],
  'path-account-not-owner.steps.correct': ['1kjwae', 'URL にあるアカウントの認証情報を使うか、URL を修正します。'],
  'path-account-not-owner.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'stale-cli-profile.title': ['1kcsmjk', 'CLI が別のプロファイルを使っている'],
  'stale-cli-profile.explanation': [
    '1walpms',
    'Twilio CLI は、別のプロファイルを指定するか環境変数を設定しない限り、アクティブなプロファイルで認証します。プロファイルは Standard キーを保持するので、アカウントとキーのコマンドはプロファイルでは失敗します。',
  ],
  'stale-cli-profile.who': ['yyt0b1', 'コマンドを実行する人'],
  'stale-cli-profile.steps.list': ['1cb8xu5', 'これを実行し、どのプロファイルがアクティブかを確認します。'],
  'stale-cli-profile.steps.login': [
    '1f79v74',
    '`twilio login` を実行して新しいプロファイルを作成するか、アカウントとキーのコマンド用に `TWILIO_ACCOUNT_SID` と `TWILIO_AUTH_TOKEN` を設定します。',
  ],
  'stale-cli-profile.steps.check': ['8g2uw6', '失敗したコマンドを再実行します。20003 以外の応答が返れば成功です。'],
  'main-key-on-subaccount-resource.title': ['ksg891', '親アカウントのキーではサブアカウントを利用できない'],
  'main-key-on-subaccount-resource.explanation': [
    '6u1xq7',
    'これは Main キーにも当てはまります。ただし、Main キーではサブアカウントの一覧取得と作成ができます。',
  ],
  'main-key-on-subaccount-resource.who': ['122agqy', 'サブアカウントで API キーを管理できる人'],
  'main-key-on-subaccount-resource.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['1jwd5u1', '認証にサブアカウントのキーを使う'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1fn5eny',
    'Console でサブアカウントに切り替え、そこでキーを作成します。',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': ['1ttkr1e', '認証に親の Account SID + Auth Token を使う'],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'ji12nm',
    'URL にはサブアカウントの `AC…` を残します。',
  ],
  'region-mismatch.title': ['1soprj7', '認証情報が別の Region に属している'],
  'region-mismatch.explanation': [
    'u2xu1e',
    'Auth Token と API キーは 1 つの Region で有効です。Region のないホストは US1 を意味します。Restricted キーを使えるのは US1 のみです。',
  ],
  'region-mismatch.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    '認証情報の Region を探します。このページには一度に 1 つの Region が表示されます。',
  ],
  'region-mismatch.steps.set': [
    'mevm2c',
    '`TWILIO_REGION` と `TWILIO_EDGE` の両方をたとえば `ie1` と `dublin` に設定するか、US1 用に作成した認証情報を使います。',
  ],
  'region-mismatch.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'path-account-null-or-undefined.title': ['3xvo5r', 'URL に有効な Account SID がない'],
  'path-account-null-or-undefined.explanation': [
    'kp8l3g',
    '`/Accounts/` の後の部分が空か、`null` か、途中で切れているか、Account SID ではありません。そのため、URL を組み立てたときの変数が空であったか、間違っていました。',
  ],
  'path-account-null-or-undefined.who': ['c6ep0f', 'コードを書く人'],
  'path-account-null-or-undefined.steps.log': [
    '15o2z1g',
    '失敗しているリクエストの URL をログに記録し、`/Accounts/` の後の部分が `AC` と 32 文字であることを確認します。',
  ],
  'path-account-null-or-undefined.steps.set': ['imry48', '不足している変数を設定し、再起動します。'],
  'path-account-null-or-undefined.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'same-value-for-username-and-password.title': ['1bxmnzp', '2 つの値が入れ替わっているか、同じである'],
  'same-value-for-username-and-password.explanation': [
    'dxd2g8',
    '1 番目はユーザー名で SID、2 番目はパスワードでトークンまたはシークレットです。',
  ],
  'same-value-for-username-and-password.who': ['c6ep0f', 'コードを書く人'],
  'same-value-for-username-and-password.steps.order': ['1ic3blm', '引数の順序を確認します。'],
  'same-value-for-username-and-password.steps.check': [
    'a9efg5',
    'リクエストを再送信します。`HTTP 200` であれば成功です。',
  ],
  'authorization-header-malformed.title': ['wudo7y', '`Authorization` ヘッダーの形式が正しくない'],
  'authorization-header-malformed.explanation': [
    '1pfcku7',
    '手作業で作成したリクエストには、`Basic` という語、1 つの空白、`username:password` を base64 にしたものが必要です。',
  ],
  'authorization-header-malformed.who': ['c6ep0f', 'コードを書く人'],
  'authorization-header-malformed.steps.build': [
    'k5lke6',
    'ヘッダーの作成を HTTP クライアントに任せるか（多くのクライアントでは `auth`、`curl` では `-u`）、3 つの部分を修正します。',
  ],
  'authorization-header-malformed.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'account-policy-refusal.title': ['cu0qjk', 'アカウントのポリシーがリクエストを拒否している'],
  'account-policy-refusal.explanation': [
    '1w7vahg',
    'どのポリシーかを Twilio は示しません。以前の URL でのキーの作成と、保留中のアカウントについて報告されています。',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'アカウントの所有者'],
  'account-policy-refusal.steps.new-address': [
    'lkjddt',
    'キーの作成には `https://iam.twilio.com/v1/Keys` を使います。',
  ],
  // stale: write '1jefvcv' once it translates: Look for notices in the Console in any other case, then send Twilio Support what **Copy for support** gives.
  'account-policy-refusal.steps.support': [
    'viuwmf',
    'それ以外の場合は、Console で通知を探し、その後 **チケット用にコピー** で得られる内容を Twilio のサポートに送ります。',
  ],
  'account-policy-refusal.steps.check': [
    'lkt615',
    'リクエストを再送信します。`HTTP 200` または `201` であれば成功です。',
  ],
  'oauth-token-expired.title': ['10c10ix', 'OAuth アクセストークンが期限切れか、有効でない'],
  'oauth-token-expired.explanation': ['16laf22', 'これは `Authorization: Bearer` にのみ当てはまります。'],
  'oauth-token-expired.who': ['vx1syi', 'アプリケーションをデプロイする人'],
  'oauth-token-expired.steps.fetch': ['1f618v6', '`https://oauth.twilio.com/v2/token` に新しいトークンを要求します。'],
  'oauth-token-expired.steps.app': [
    'csho6b',
    'クライアント ID、クライアントシークレット、有効期間を、Console の OAuth アプリと照合します。',
  ],
  'oauth-token-expired.steps.check': [
    '107ouzh',
    '新しいトークンでリクエストを送信します。`HTTP 200` であれば成功です。',
  ],
  'account-suspended.title': ['1et73w5', 'アカウントが停止されているか、閉鎖されている'],
  'account-suspended.explanation': [
    '13op9qi',
    'Twilio のページでは、これに 20003 と 20403 が挙げられています。現在どちらが送られるかはわかっていません。',
  ],
  'account-suspended.who': ['15u9ldk', 'アカウントの所有者'],
  'account-suspended.steps.look': ['1tt2k6u', 'Console を開き、アカウントについての通知を探します。'],
  'account-suspended.steps.settle': [
    '1ujjdkp',
    'アカウントのすべての認証情報が失敗する場合は、請求を精算するか、Twilio のサポートに問い合わせます。',
  ],
  'account-suspended.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'organization-api-needs-oauth.title': ['1r62zp5', 'Organization の API は組織の OAuth アプリだけを受け付ける'],
  'organization-api-needs-oauth.explanation': [
    '1n4d7gq',
    '`/Organizations/` を含む URL は、すべての Account SID と API キー、およびアカウント自身の OAuth アプリのトークンを拒否します。',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', '組織の管理者'],
  'organization-api-needs-oauth.steps.make-app': ['7f7qi0', '組織の OAuth アプリを作成し、そのトークンで認証します。'],
  'organization-api-needs-oauth.steps.check': ['a9efg5', 'リクエストを再送信します。`HTTP 200` であれば成功です。'],
  'groups.value.title': ['1ntpxab', '値'],
  'groups.value.intro': [
    'vxhzxr',
    '値が間違っているか、置き換えられたか、読み込まれていません。このページの基になった報告の中で最も多いグループです。2 つの値のどちらが間違っているかを、Twilio は示しません。',
  ],
  'groups.value.steps.run-check': [
    'zl2ry8',
    '失敗しているアプリケーションの認証情報で、この確認を実行します。Account SID + Auth Token の場合は、`TWILIO_API_KEY` の位置に `TWILIO_ACCOUNT_SID` を指定します。',
  ],
  'groups.value.steps.run-check.title': ['103sp69', '認証情報の確認'],
  'groups.value.steps.run-check.note': [
    'mkfxqi',
    '`curl` がシークレットの入力を求めます。シークレットはコマンドラインにも出力にも現れません。Windows では Git Bash または WSL で実行します。CI ジョブや、ターミナルが記録される環境では実行しないでください。別の Region の場合は、ホストをたとえば `api.dublin.ie1.twilio.com` に置き換えます。',
  ],
  'groups.value.steps.run-check.results.0': ['1cup152', '2 つの値はどちらも正しいです。'],
  'groups.value.steps.run-check.results.1': ['7sipci', '2 つの値はどちらも正しく、権限が不足しています。'],
  'groups.value.steps.run-check.results.2': [
    '14yhb9g',
    '別の文面の場合、アカウントまたはキーが見つからないか、別のアカウントに属しています。',
  ],
  'groups.value.steps.run-check.results.3': ['x1rdcq', '値、アカウント、Region のいずれかが間違っています。'],
  'groups.value.steps.run-check.results.4': [
    '1396own',
    '別の文面の場合、開くグループはメッセージの文面からわかります。',
  ],
  'groups.value.steps.run-check.results.5': ['1ncd21s', '接続できません。'],
  'groups.value.steps.run-check.results.6': ['1by08jt', 'この環境では変数が空です。'],
  'groups.value.steps.read-result': [
    '13czq1s',
    '上の一覧で結果を確認します。2 つの値がどちらも正しければ、次にキーのタイプを調べます。',
  ],
  'groups.key-type.title': ['1x22lsh', 'キーのタイプ'],
  'groups.account.title': ['1yo79zs', 'アカウントまたは Region'],
  'groups.sending.title': ['1v547hr', '認証情報の送信方法'],
  'groups.held-back.title': ['xc3dti', 'Twilio がアカウントを制限している'],
  'groups.held-back.intro': ['vc4pun', '認証情報は正しいです。別のキーやトークンを使っても変わりません。'],
  'lookalikes.70051': ['sdy999', 'Restricted キーの権限が不足しています。メッセージに権限の名前があります。'],
  'lookalikes.20008': [
    '1r7ayy7',
    'テスト認証情報に対応していないリソースで、テスト認証情報が使われています。報告では HTTP 403 が返っています。Twilio のページでは 20003 にも挙げられています。',
  ],
  'lookalikes.20101': [
    'brq1q',
    'クライアント SDK が Access Token を拒否しています（20101～20107）。Restricted キーでは Access Token に署名できません。',
  ],
  'lookalikes.20404': ['27f9nr', 'リソースがサブアカウントに属しているか、その SID が間違っています。'],
  'meanings.signer.auth-token': [
    '8q55r9',
    'この組み合わせは Accounts API を呼び出せるので、キーのタイプは理由ではありません。',
  ],
  'meanings.keyType.main': ['95ycfk', 'Main キーは Accounts API を呼び出せるので、キーのタイプは理由ではありません。'],
  'meanings.keyType.standard': [
    '1y272eo',
    'Standard キーでは、意図的に Accounts と API キーのリソースを呼び出せないようになっています。',
  ],
  'meanings.keyType.restricted': [
    '17mtg8x',
    'Restricted キーで呼び出せるのは、権限の一覧にあるものだけです。Twilio のサポート記事によると、Accounts API は呼び出せません。権限が不足しているだけの場合は、別のコード 70051 になります。',
  ],
};
