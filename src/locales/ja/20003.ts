import type { EntryOverlay } from '../../i18n/types.ts';

/** The Japanese texts of error 20003. */
export const overlay: EntryOverlay = {
  title: ['zqye22', 'Twilio が認証情報を拒否しました'],
  summary: [
    'z2xufg',
    '認証情報が間違っているか、このリクエストに許可されていないか、アカウントが制限されている可能性があります。',
  ],
  messageHint: ['2wtil9', 'Twilio のエラーメッセージを貼り付けると、原因を絞り込めます。'],
  'wrong-sid-or-token.title': ['1ai9fyg', 'Auth Token が Account SID に対応していません'],
  'wrong-sid-or-token.explanation': [
    '1mfj6f7',
    '別のアカウントのトークン、コピー時に文字が欠けたトークン、または API キーのシークレットが使われています。',
  ],
  'wrong-sid-or-token.details': [
    '1g8qsew',
    'Auth Token は、アカウントとサブアカウントごと、テスト認証情報、Region ごとに異なります。',
  ],
  'wrong-sid-or-token.who': ['18oeki2', 'Console の管理者、またはアプリをデプロイするチーム'],
  'wrong-sid-or-token.steps.copy': [
    '1jn69iz',
    'その Account SID のアカウントで、ライブ認証情報の Auth Token をコピーします。',
  ],
  'wrong-sid-or-token.steps.set': ['j29s4e', 'アプリの実行環境の `TWILIO_AUTH_TOKEN` に設定します。'],
  'wrong-sid-or-token.steps.check': [
    '2kw9yn',
    '同じ環境で **認証情報の確認** を実行します。`HTTP 200` と表示されれば解決です。',
  ],
  'wrong-sid-or-token.steps.check.title': ['103sp69', '認証情報の確認'],
  'wrong-sid-or-token.steps.check.note': [
    'btt4kr',
    'シークレットは `curl` のプロンプトで入力するため、シェルの履歴に残りません。Windows では Git Bash または WSL を使います。別の Region では、ホストを `api.dublin.ie1.twilio.com` などに置き換えます。',
  ],
  'wrong-sid-or-token.steps.check.results.0': ['2x414q', 'どちらの値も正しいです。'],
  'wrong-sid-or-token.steps.check.results.1': ['ll6iup', 'どちらの値も正しいですが、権限が不足しています。'],
  'wrong-sid-or-token.steps.check.results.2': [
    '1328lb',
    '別の文面の場合：キーまたはアカウントが見つからないか、キーに権限がまったくありません。',
  ],
  'wrong-sid-or-token.steps.check.results.3': [
    '1y3hzcs',
    '値、アカウント、Region のいずれかが間違っているか、アカウントが停止されています。',
  ],
  'wrong-sid-or-token.steps.check.results.4': ['9bdbrn', '別の文面の場合：その文面が原因を示しています。'],
  'wrong-sid-or-token.steps.check.results.5': ['e1eoab', 'テスト認証情報が使われています。'],
  'wrong-sid-or-token.steps.check.results.6': ['1ncd21s', '接続できません。'],
  'wrong-sid-or-token.steps.check.results.7': ['1by08jt', 'この環境では変数が空です。'],
  'key-type-cannot-access-accounts.title': [
    '1i3a8c8',
    'Standard キーと Restricted キーでは Accounts API にアクセスできません',
  ],
  'key-type-cannot-access-accounts.explanation': [
    '18l151t',
    'シークレットが正しくても、これらのタイプのキーでは `/Accounts.json` と `/Accounts/{AccountSid}.json` を呼び出せません。',
  ],
  'key-type-cannot-access-accounts.details': [
    '1asb29w',
    'Twilio の記事では `Authentication Error - invalid username`、最近の報告では `Authenticate` が示されています。どちらのメッセージからも、原因かどうかは判断できません。Restricted キーについては記事だけが根拠で、公開された検証結果は見つかっていません。',
  ],
  'key-type-cannot-access-accounts.who': ['18oeki2', 'Console の管理者、またはアプリをデプロイするチーム'],
  'key-type-cannot-access-accounts.steps.look-at-address': [
    '1nolo7u',
    '失敗した URL を確認します。末尾が `/Accounts.json` でも `/Accounts/AC….json` でもなければ、これは原因ではありません。',
  ],
  'key-type-cannot-access-accounts.steps.check': [
    '28p96a',
    'リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'key-type-cannot-access-accounts.wordings.standard.title': [
    '17pg2cm',
    'Standard API キーでは Accounts API にアクセスできません',
  ],
  'key-type-cannot-access-accounts.wordings.standard.explanation': [
    '1s19mxp',
    'シークレットが正しくても、このタイプのキーでは `/Accounts.json` と `/Accounts/{AccountSid}.json` を呼び出せません。',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.title': [
    'sevce',
    'Restricted API キーでは Accounts API にアクセスできません',
  ],
  'key-type-cannot-access-accounts.wordings.restricted.explanation': [
    'rlblk7',
    'どの権限を付与しても、このタイプのキーでは `/Accounts.json` と `/Accounts/{AccountSid}.json` にアクセスできません。',
  ],
  'key-type-cannot-access-accounts.ways.main-key.title': ['1ud4ac6', 'この呼び出しに Main API キーを使う'],
  'key-type-cannot-access-accounts.ways.main-key.steps.create': [
    'n0m37f',
    'タイプが **Main** の API キーを作成します。Console で Main を選べない場合は、別の方法を使います。',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.title': [
    '8x25nk',
    'この呼び出しに Account SID と Auth Token を使う',
  ],
  'key-type-cannot-access-accounts.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Auth Token はサーバーだけに置き、この呼び出しにだけ使います。',
  ],
  'key-type-cannot-access-accounts.ways.other-call.title': ['vpbi9v', '接続テストだけなら、別のリソースを呼び出す'],
  'key-type-cannot-access-accounts.ways.other-call.steps.list-messages': [
    '11taw8x',
    '`GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1` を呼び出します。Restricted キーには `/twilio/messaging/messages/list` の権限が必要です。',
  ],
  'secret-does-not-match-username.title': ['14j9kr', 'API キーとシークレットが対応していません'],
  'secret-does-not-match-username.explanation': [
    'u0pn0g',
    'シークレットは 1 つの `SK…` の SID に対応します。Auth Token や別のキーのシークレットは拒否されます。',
  ],
  'secret-does-not-match-username.who': ['18oeki2', 'Console の管理者、またはアプリをデプロイするチーム'],
  'secret-does-not-match-username.steps.set': [
    '1225bme',
    '一緒に保存した場所から SID とシークレットを取り出し、設定し直します。シークレットは後から表示できないため、失った場合は新しいキーを作成して両方を置き換えます。',
  ],
  'secret-does-not-match-username.steps.check': [
    '1k2tn02',
    'アプリの実行環境で **認証情報の確認** を実行します。`HTTP 200`、または権限の不足を示す `70051` が表示されれば解決です。',
  ],
  'secret-does-not-match-username.steps.check.title': ['103sp69', '認証情報の確認'],
  'secret-does-not-match-username.steps.check.note': [
    'btt4kr',
    'シークレットは `curl` のプロンプトで入力するため、シェルの履歴に残りません。Windows では Git Bash または WSL を使います。別の Region では、ホストを `api.dublin.ie1.twilio.com` などに置き換えます。',
  ],
  'secret-does-not-match-username.steps.check.results.0': ['2x414q', 'どちらの値も正しいです。'],
  'secret-does-not-match-username.steps.check.results.1': [
    'll6iup',
    'どちらの値も正しいですが、権限が不足しています。',
  ],
  'secret-does-not-match-username.steps.check.results.2': [
    '1328lb',
    '別の文面の場合：キーまたはアカウントが見つからないか、キーに権限がまったくありません。',
  ],
  'secret-does-not-match-username.steps.check.results.3': [
    '1y3hzcs',
    '値、アカウント、Region のいずれかが間違っているか、アカウントが停止されています。',
  ],
  'secret-does-not-match-username.steps.check.results.4': ['9bdbrn', '別の文面の場合：その文面が原因を示しています。'],
  'secret-does-not-match-username.steps.check.results.5': ['e1eoab', 'テスト認証情報が使われています。'],
  'secret-does-not-match-username.steps.check.results.6': ['1ncd21s', '接続できません。'],
  'secret-does-not-match-username.steps.check.results.7': ['1by08jt', 'この環境では変数が空です。'],
  'secret-does-not-match-username.wordings.account-sid.title': [
    '1h95yoe',
    'Account SID と API キーのシークレットが組み合わされています',
  ],
  'secret-does-not-match-username.wordings.account-sid.explanation': [
    '19mqknw',
    'シークレットは `SK…` の SID のものです。ユーザー名には、その SID を指定します。',
  ],
  'api-key-used-as-account-sid.title': ['1htiouw', 'API キーの SID が Account SID として使われています'],
  'api-key-used-as-account-sid.explanation': [
    '737zag',
    'API キー（`SK…`）で認証する場合も、URL にはアカウント（`AC…`）を指定します。',
  ],
  'api-key-used-as-account-sid.who': ['146jvh4', 'コードを担当するチーム'],
  'api-key-used-as-account-sid.steps.pass-account-sid': ['1b5an8e', 'キーに加えて Account SID も渡します。'],
  'api-key-used-as-account-sid.steps.check': ['28p96a', 'リクエストを再送信します。ステータス 200 が返れば解決です。'],
  'deleted-or-unknown-key.title': ['1y26c0q', 'API キーが削除されたか、別の場所に属しています'],
  'deleted-or-unknown-key.explanation': [
    '10eyhuu',
    'キーは削除するとすぐに使えなくなります。別のアカウントや Region のキーでも同じエラーになります。',
  ],
  'deleted-or-unknown-key.details': [
    '1s5c1ft',
    'キーが削除されると、そのキーで署名したすべての Access Token も使えなくなります。',
  ],
  'deleted-or-unknown-key.who': ['18oeki2', 'Console の管理者、またはアプリをデプロイするチーム'],
  'deleted-or-unknown-key.steps.search': [
    'kh7h8b',
    'リクエストの呼び出し先のアカウントと Region で、`SK…` の SID を探します。',
  ],
  'deleted-or-unknown-key.steps.create': ['cogvad', '見つからない場合は、同じタイプのキーを作成します。'],
  'deleted-or-unknown-key.steps.set': ['68inh', 'アプリの実行環境に、そのキーの SID とシークレットを設定します。'],
  'deleted-or-unknown-key.steps.check': [
    '145p5x3',
    '**認証情報の確認** を実行します。`HTTP 200` と表示されれば解決です。',
  ],
  'deleted-or-unknown-key.steps.check.title': ['103sp69', '認証情報の確認'],
  'deleted-or-unknown-key.steps.check.note': [
    'btt4kr',
    'シークレットは `curl` のプロンプトで入力するため、シェルの履歴に残りません。Windows では Git Bash または WSL を使います。別の Region では、ホストを `api.dublin.ie1.twilio.com` などに置き換えます。',
  ],
  'deleted-or-unknown-key.steps.check.results.0': ['2x414q', 'どちらの値も正しいです。'],
  'deleted-or-unknown-key.steps.check.results.1': ['ll6iup', 'どちらの値も正しいですが、権限が不足しています。'],
  'deleted-or-unknown-key.steps.check.results.2': [
    '1328lb',
    '別の文面の場合：キーまたはアカウントが見つからないか、キーに権限がまったくありません。',
  ],
  'deleted-or-unknown-key.steps.check.results.3': [
    '1y3hzcs',
    '値、アカウント、Region のいずれかが間違っているか、アカウントが停止されています。',
  ],
  'deleted-or-unknown-key.steps.check.results.4': ['9bdbrn', '別の文面の場合：その文面が原因を示しています。'],
  'deleted-or-unknown-key.steps.check.results.5': ['e1eoab', 'テスト認証情報が使われています。'],
  'deleted-or-unknown-key.steps.check.results.6': ['1ncd21s', '接続できません。'],
  'deleted-or-unknown-key.steps.check.results.7': ['1by08jt', 'この環境では変数が空です。'],
  'credentials-not-loaded.title': ['1ksa3a2', '環境変数が空です'],
  'credentials-not-loaded.explanation': [
    't501gx',
    '`.env` ファイルが読み込まれていないか、コンテナーまたは CI ジョブにシークレットがありません。',
  ],
  'credentials-not-loaded.who': ['k2ff40', 'アプリをデプロイするチーム'],
  'credentials-not-loaded.steps.print-length': [
    'ww9rgl',
    '失敗しているプロセスで、各変数の長さだけを出力します。値は出力しません。SID は 34 文字、トークンとシークレットは 32 文字です。',
  ],
  'credentials-not-loaded.steps.set': ['czzoge', 'アプリの実行環境に、不足している値を設定します。'],
  'credentials-not-loaded.steps.check': [
    '3nt8gc',
    'アプリを再起動し、リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'extra-characters-in-credential.title': ['1rqxs2m', '値に余分な文字があるか、文字が欠けています'],
  'extra-characters-in-credential.explanation': [
    'w71zh3',
    '値の前後に空白、改行、引用符、波かっこ、または文字としての `\\n` が付くと、別の値になります。',
  ],
  'extra-characters-in-credential.who': ['k2ff40', 'アプリをデプロイするチーム'],
  'extra-characters-in-credential.steps.check-form': [
    '1kerr7y',
    'アプリの実行環境でこれを実行します。`0` と表示された値には問題があります。',
  ],
  'extra-characters-in-credential.steps.check-form.title': ['o9pn8e', '値の形式の確認'],
  'extra-characters-in-credential.steps.check-form.note': [
    'ycn1g6',
    '値ごとに、形式が正しければ `1`、正しくなければ `0` を出力します。値そのものは出力しません。',
  ],
  'extra-characters-in-credential.steps.set': ['1dv717e', '引用符、空白、末尾の改行を除いて、値を設定し直します。'],
  'extra-characters-in-credential.steps.check': [
    '3nt8gc',
    'アプリを再起動し、リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'username-not-a-live-credential.title': ['1ev8cni', 'ユーザー名が Account SID でも API キーの SID でもありません'],
  'username-not-a-live-credential.explanation': [
    '1nfb2h',
    'ユーザー名に使えるのは `AC…` と `SK…` だけです。ほかの SID や名前は拒否されます。',
  ],
  'username-not-a-live-credential.who': ['k2ff40', 'アプリをデプロイするチーム'],
  'username-not-a-live-credential.steps.replace': [
    'jzgh9g',
    'ユーザー名を Account SID または API キーの SID に置き換えます。もう一方の SID は、リクエストがリソースを指定する箇所に残します。',
  ],
  'username-not-a-live-credential.steps.check': [
    '28p96a',
    'リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'compliance-profile-not-approved.title': ['1cxl7oc', 'プライマリコンプライアンスプロファイルが承認されていません'],
  'compliance-profile-not-approved.explanation': [
    'jdrmc2',
    'このアカウントの利用を続けるには、Twilio の Trust Hub でプライマリプロファイルの承認を受ける必要があります。',
  ],
  'compliance-profile-not-approved.who': ['15u9ldk', 'アカウントの所有者'],
  'compliance-profile-not-approved.steps.submit': [
    'ro21tn',
    'プライマリプロファイルの項目をすべて入力し、提出します。',
  ],
  'compliance-profile-not-approved.steps.check': [
    'l2k5ty',
    'プロファイルが承認されたという通知を Twilio から受け取ったら、リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'trial-account-restriction.title': ['1l7mge3', 'トライアルアカウントではこの機能を利用できません'],
  'trial-account-restriction.explanation': ['1sypbhw', '一部の機能は、アップグレードするまで利用できません。'],
  'trial-account-restriction.who': ['ltfeil', 'アカウントの支払い担当者'],
  'trial-account-restriction.note': [
    '1kt9yip',
    'このメッセージは 2026 年の報告で確認されていますが、その報告へのリンクは掲載できません。Twilio の 20003 のページには、トライアルアカウントについての記載がありません。',
  ],
  'trial-account-restriction.steps.upgrade': [
    '1msrb10',
    'Console の最初のページでアカウントをアップグレードするか、その機能を使わないようにします。',
  ],
  'trial-account-restriction.steps.check': ['28p96a', 'リクエストを再送信します。ステータス 200 が返れば解決です。'],
  'authorization-header-missing.title': ['1r1ns38', '認証情報が Twilio に届いていません'],
  'authorization-header-missing.explanation': [
    'won41r',
    'プロキシ、リダイレクト、または空の設定により、`Authorization` ヘッダーが失われています。',
  ],
  'authorization-header-missing.who': ['c7r29n', 'アプリまたはプロキシを運用するチーム'],
  'authorization-header-missing.steps.log': [
    '1rlm8p9',
    'アプリから送信する時点で、リクエストに `Authorization` ヘッダーがあるかどうかをログに記録します。記録するのは有無だけで、値は記録しません。',
  ],
  'authorization-header-missing.steps.load': [
    '1blnft5',
    'ヘッダーがない場合は、アプリの実行環境で変数が設定されていることを確認します。',
  ],
  'authorization-header-missing.steps.without-proxy': [
    '3fj575',
    'ヘッダーがある場合は、プロキシを経由せず、リダイレクトにも従わずにリクエストを送信します。',
  ],
  'authorization-header-missing.steps.check': [
    'm36xbx',
    'リクエストを再送信します。ステータス 200 が返れば解決です。別のメッセージが返れば、ヘッダーは届いています。',
  ],
  'media-without-credentials.title': ['pe0e69', 'メディアの URL が認証情報なしで開かれました'],
  'media-without-credentials.explanation': [
    'womuiz',
    'メディアには HTTP Basic 認証が必要です。以前からのアカウントの録音では、有効にした場合にのみ必要です。',
  ],
  'media-without-credentials.who': ['146jvh4', 'コードを担当するチーム'],
  'media-without-credentials.steps.download': [
    'lohsi2',
    'Account SID と Auth Token、または API キーを使ってサーバーでファイルをダウンロードし、そこから配信します。',
  ],
  'media-without-credentials.steps.links': [
    '3w5hmj',
    'Web ページやメールの `api.twilio.com` へのリンクを、自分のサーバーへのリンクに置き換えます。',
  ],
  'media-without-credentials.steps.check': [
    '1mnecze',
    '失敗した場所でファイルを開きます。ログイン画面が表示されなければ、解決しています。',
  ],
  'rotated-token.title': ['1a5tz1g', 'Auth Token が置き換えられました'],
  'rotated-token.explanation': [
    '123t79t',
    '以前のトークンは REST API ですぐに無効になり、トークンが残っている箇所はすべて失敗します。',
  ],
  'rotated-token.who': ['18oeki2', 'Console の管理者、またはアプリをデプロイするチーム'],
  'rotated-token.steps.set': [
    'vkzfkb',
    'このアカウントを使うすべてのアプリ、ジョブ、CLI プロファイルに新しいトークンを設定します。',
  ],
  'rotated-token.steps.restart': ['w4py9y', 'それらを再起動します。'],
  'rotated-token.steps.signatures': [
    '1rnfph1',
    '`X-Twilio-Signature` の検証にも新しいトークンを設定します。署名には常にプライマリトークンが使われます。',
  ],
  'rotated-token.steps.check': [
    '1bl9kqo',
    'リクエストを再送信します。ステータス 200 が返り、Webhook が受け付けられれば解決です。',
  ],
  'key-type-cannot-manage-keys.title': ['1re38nt', 'このキーでは API キーや Auth Token を管理できません'],
  'key-type-cannot-manage-keys.explanation': [
    'c2va3p',
    '管理には Account SID と Auth Token が必要です。API キーは Main キーでも管理できます。',
  ],
  'key-type-cannot-manage-keys.who': ['18oeki2', 'Console の管理者、またはアプリをデプロイするチーム'],
  'key-type-cannot-manage-keys.steps.look-at-address': [
    '4enotp',
    '失敗した URL を確認します。`/Keys`、`/SigningKeys`、`/AuthTokens` のいずれも含まれていなければ、これは原因ではありません。',
  ],
  'key-type-cannot-manage-keys.steps.check': [
    '1xwfjba',
    'リクエストを再送信します。ステータス 200 または 201 が返れば解決です。',
  ],
  'key-type-cannot-manage-keys.wordings.standard.title': ['1k38vco', 'Standard API キーでは API キーを管理できません'],
  'key-type-cannot-manage-keys.wordings.restricted.title': [
    'uv19ca',
    'この URL では、Restricted API キーでキーを管理できません',
  ],
  'key-type-cannot-manage-keys.ways.auth-token.title': ['wiq8jp', 'Account SID と Auth Token を使う'],
  'key-type-cannot-manage-keys.ways.auth-token.steps.sign': [
    '1q8hu1z',
    'Auth Token はサーバーだけに置き、この呼び出しにだけ使います。',
  ],
  'key-type-cannot-manage-keys.ways.main-key.title': ['1hhe5fp', 'Main キーを使う（Console で選べる場合）'],
  'key-type-cannot-manage-keys.ways.main-key.steps.create': ['vsobcu', 'タイプが **Main** の API キーを作成します。'],
  'key-type-cannot-manage-keys.ways.restricted-key.title': [
    'xw1a1i',
    'Restricted キーで `https://iam.twilio.com/v1/Keys` を呼び出す',
  ],
  'key-type-cannot-manage-keys.ways.restricted-key.steps.grant': [
    '1j8ol56',
    'キーに権限 `/twilio/iam/api-keys/*` を付与します。',
  ],
  'path-account-not-owner.title': ['1ibaaiz', 'URL が別のアカウントを指しています'],
  'path-account-not-owner.explanation': [
    '19uydd6',
    '認証情報でアクセスできるのは、その認証情報のアカウントだけです。親アカウントの Auth Token だけは、サブアカウントにもアクセスできます。',
  ],
  'path-account-not-owner.who': ['146jvh4', 'コードを担当するチーム'],
  'path-account-not-owner.steps.compare': [
    'e43c75',
    'URL の `AC…` が、認証情報を所有するアカウントと同じかどうかを確認します。',
  ],
  'path-account-not-owner.steps.correct': ['pe8yj4', 'URL のアカウントの認証情報を使うか、URL を修正します。'],
  'path-account-not-owner.steps.check': ['28p96a', 'リクエストを再送信します。ステータス 200 が返れば解決です。'],
  'stale-cli-profile.title': ['1kcsmjk', 'CLI が別のプロファイルを使っています'],
  'stale-cli-profile.explanation': [
    '4s2sbp',
    'CLI は、アクティブなプロファイルの Standard キーで認証します。このキーではアカウントやキーを管理できません。',
  ],
  'stale-cli-profile.who': ['1ahxo9f', 'コマンドを実行する人'],
  'stale-cli-profile.steps.list': ['1uqpf18', 'これを実行して、アクティブなプロファイルを確認します。'],
  'stale-cli-profile.steps.use': [
    'e6py81',
    '別のプロファイルがアクティブな場合は、正しいプロファイルの名前を付けて `twilio profiles:use` を実行します。',
  ],
  'stale-cli-profile.steps.login': [
    '2tvdee',
    'アカウントとキーのコマンドでは、`TWILIO_ACCOUNT_SID` と `TWILIO_AUTH_TOKEN` を設定します。`TWILIO_API_KEY` と `TWILIO_API_SECRET` が優先されるため、設定を解除します。',
  ],
  'stale-cli-profile.steps.check': ['1w6prer', 'コマンドを再実行します。20003 が返らなければ解決です。'],
  'main-key-on-subaccount-resource.title': ['whuare', '親アカウントのキーではサブアカウントにアクセスできません'],
  'main-key-on-subaccount-resource.explanation': [
    '1gwv2u8',
    'これは Main キーでも同じです。ただし、サブアカウントの一覧取得と作成はできます。',
  ],
  'main-key-on-subaccount-resource.who': ['18oeki2', 'Console の管理者、またはアプリをデプロイするチーム'],
  'main-key-on-subaccount-resource.note': [
    'u290xd',
    'Twilio の CLI ガイドには、Main キーについて逆の記載が残っています。最新のページと 2 つのスレッドでは、拒否されるとされています。',
  ],
  'main-key-on-subaccount-resource.steps.check': [
    '28p96a',
    'リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'main-key-on-subaccount-resource.ways.subaccount-key.title': ['nl3lt5', 'サブアカウントのキーを使う'],
  'main-key-on-subaccount-resource.ways.subaccount-key.steps.make': [
    '1lf3vys',
    'Console でサブアカウントに切り替え、そこでキーを作成します。',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.title': [
    '1w5q156',
    '親アカウントの Account SID と Auth Token を使う',
  ],
  'main-key-on-subaccount-resource.ways.parent-token.steps.sign': [
    'smj0an',
    'URL のアカウントは、サブアカウントの `AC…` のままにします。',
  ],
  'region-mismatch.title': ['1soprj7', '認証情報が別の Region のものです'],
  'region-mismatch.explanation': [
    '1hvwblh',
    'Auth Token と API キーは、1 つの Region でのみ有効です。Region のないホストは US1 を意味します。',
  ],
  'region-mismatch.who': ['k2ff40', 'アプリをデプロイするチーム'],
  'region-mismatch.steps.find': [
    '1qxz85n',
    '認証情報の Region を確認します。このページには Region が 1 つずつ表示されます。',
  ],
  'region-mismatch.steps.set': [
    '4oxue7',
    '`TWILIO_REGION` と `TWILIO_EDGE` の両方（`ie1` と `dublin` など）を設定するか、US1 の認証情報を使います。Restricted キーと OAuth アプリは US1 でのみ使えます。',
  ],
  'region-mismatch.steps.check': ['28p96a', 'リクエストを再送信します。ステータス 200 が返れば解決です。'],
  'path-account-null-or-undefined.title': ['m4gjn3', 'URL に有効な Account SID がありません'],
  'path-account-null-or-undefined.explanation': [
    '1itunpu',
    'コードが URL を組み立てたときに、変数が空だったか、間違っていました。',
  ],
  'path-account-null-or-undefined.who': ['146jvh4', 'コードを担当するチーム'],
  'path-account-null-or-undefined.steps.log': [
    '1c4p96q',
    '失敗しているリクエストの URL をログに記録し、`/Accounts/` の後が `AC` と 32 文字であることを確認します。',
  ],
  'path-account-null-or-undefined.steps.set': ['1a76tt0', 'アプリの実行環境で、Account SID の変数を設定します。'],
  'path-account-null-or-undefined.steps.check': [
    '3nt8gc',
    'アプリを再起動し、リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'same-value-for-username-and-password.title': ['1bxmnzp', '2 つの値が入れ替わっているか、同じ値です'],
  'same-value-for-username-and-password.explanation': [
    '65v6e6',
    '1 番目はユーザー名で、SID を渡します。2 番目には、トークンまたはシークレットを渡します。',
  ],
  'same-value-for-username-and-password.who': ['146jvh4', 'コードを担当するチーム'],
  'same-value-for-username-and-password.steps.order': ['5zrtaq', '値を次の順序で渡します：'],
  'same-value-for-username-and-password.steps.check': [
    '28p96a',
    'リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'authorization-header-malformed.title': ['wudo7y', '`Authorization` ヘッダーの形式が正しくありません'],
  'authorization-header-malformed.explanation': [
    'isola8',
    '`Basic`、空白 1 つ、base64 でエンコードした `username:password` が必要です。',
  ],
  'authorization-header-malformed.who': ['146jvh4', 'コードを担当するチーム'],
  'authorization-header-malformed.steps.build': [
    '1b7ephx',
    'ヘッダーの作成を HTTP クライアントに任せるか（多くのクライアントでは `auth`、`curl` では `-u`）、各部分を修正します。',
  ],
  'authorization-header-malformed.steps.check': [
    '28p96a',
    'リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'account-policy-refusal.title': ['cu0qjk', 'アカウントのポリシーによりリクエストが拒否されました'],
  'account-policy-refusal.explanation': [
    '5c9ovv',
    'どのポリシーかを Twilio は示しません。以前の URL でのキーの作成と、保留中のアカウントで報告されています。',
  ],
  'account-policy-refusal.who': ['15u9ldk', 'アカウントの所有者'],
  'account-policy-refusal.steps.new-address': [
    'ld2pji',
    'キーの作成には `https://iam.twilio.com/v1/Keys` を使います。',
  ],
  'account-policy-refusal.steps.support': [
    '3xgqma',
    'Console に通知があるかどうかを確認します。なければ、**サポート用にコピー** の内容を Twilio サポートに送ります。',
  ],
  'account-policy-refusal.steps.check': [
    '1xwfjba',
    'リクエストを再送信します。ステータス 200 または 201 が返れば解決です。',
  ],
  'oauth-token-expired.title': ['1fidmlx', 'OAuth アクセストークンが期限切れか、間違っています'],
  'oauth-token-expired.explanation': ['16laf22', 'これは `Authorization: Bearer` にのみ当てはまります。'],
  'oauth-token-expired.who': ['k2ff40', 'アプリをデプロイするチーム'],
  'oauth-token-expired.steps.fetch': [
    'p69oo2',
    '新しいトークンを取得します。`POST https://oauth.twilio.com/v2/token` を送信します。種類が **Authorization code** のアプリでは、代わりにリフレッシュトークンを使います。',
  ],
  'oauth-token-expired.steps.app': [
    '1rysmb',
    'クライアント ID、クライアントシークレット、有効期間を、Console の OAuth アプリと照合します。',
  ],
  'oauth-token-expired.steps.check': [
    's6zopm',
    '新しいトークンでリクエストを送信します。ステータス 200 が返れば解決です。',
  ],
  'jwt-signed-with-auth-token.title': ['1eopgkw', 'JWT が Auth Token で署名されています'],
  'jwt-signed-with-auth-token.explanation': [
    '10s23cs',
    'Access Token の署名には、API キーのシークレットが必要です。ほかの方法で署名されたトークンは、Twilio が拒否します。',
  ],
  'jwt-signed-with-auth-token.who': ['m5bwwv', 'トークンサーバーを運用するチーム'],
  'jwt-signed-with-auth-token.steps.make-key': [
    'f2on6o',
    'トークンのアカウントに **Standard** の API キーを作成します。',
  ],
  'jwt-signed-with-auth-token.steps.set-key': [
    'niynek',
    '作成したキーの SID とシークレットをトークンサーバーに設定し、Auth Token の代わりに渡します。',
  ],
  'jwt-signed-with-auth-token.steps.check': [
    '501g4l',
    '新しいトークンを作成し、リクエストを再送信します。ステータス 200 が返れば解決です。',
  ],
  'account-suspended.title': ['1et73w5', 'アカウントが停止または閉鎖されています'],
  'account-suspended.explanation': [
    'mitmb',
    '停止されたアカウントには、認証情報が間違っている場合と同じ `Authenticate` が返ることがあります。',
  ],
  'account-suspended.who': ['15u9ldk', 'アカウントの所有者'],
  'account-suspended.steps.look': [
    'vsxtsq',
    'このアカウントの Console で **Admin > Account billing** を開き、バナーの通知と残高を確認します。',
  ],
  'account-suspended.steps.settle': [
    'gqc10l',
    'そのページで残高を追加するか、停止の理由を Twilio サポートに問い合わせます。',
  ],
  'account-suspended.steps.check': ['28p96a', 'リクエストを再送信します。ステータス 200 が返れば解決です。'],
  'account-suspended.wordings.named.explanation': [
    'a0srs5',
    '認証情報は、残高がないアカウント、Twilio が停止したアカウント、または閉鎖されたアカウントのものです。',
  ],
  'organization-api-needs-oauth.title': ['1g52j95', 'Organization の API は、組織の OAuth アプリだけを受け付けます'],
  'organization-api-needs-oauth.explanation': [
    '1whn3zj',
    '`/Organizations/` を含む URL では、Account SID、API キー、アカウント自身の OAuth アプリのトークンは拒否されます。',
  ],
  'organization-api-needs-oauth.who': ['zxtpw6', '組織の管理者'],
  'organization-api-needs-oauth.steps.make-app': ['y1p02r', '組織の OAuth アプリを作成します。'],
  'organization-api-needs-oauth.steps.use-token': [
    '1col7by',
    'このアプリのトークンを `Authorization: Bearer` としてリクエストで送信します。',
  ],
  'organization-api-needs-oauth.steps.check': ['28p96a', 'リクエストを再送信します。ステータス 200 が返れば解決です。'],
  'groups.value.title': ['v0t6gr', '認証情報の誤りまたは不足'],
  'groups.key-type.title': ['1gcgbmx', '許可されていないキーのタイプ'],
  'groups.account.title': ['4xm4by', '別のアカウントまたは Region'],
  'groups.sending.title': ['rd4c41', '認証ヘッダーまたはクライアントの設定'],
  'groups.held-back.title': ['4d1m3', 'アカウントの制限'],
  'groups.held-back.intro': ['1a2ag36', '認証情報は正しいです。別のキーやトークンに替えても解決しません。'],
  'lookalikes.70051': ['w70r9v', 'Restricted キーの権限が不足しています。権限の名前はメッセージに示されます。'],
  'lookalikes.20008': [
    'ej3dtz',
    'このリソースではテスト認証情報を使えません。Twilio のページでは 20003 にも記載されています。',
  ],
  'lookalikes.20101': ['4cm3g7', 'クライアント SDK が Access Token を拒否しています（20101～20107）。'],
  'lookalikes.20404': ['27f9nr', 'リソースがサブアカウントに属しているか、その SID が間違っています。'],
};
