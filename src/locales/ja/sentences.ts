import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { Locale } from '../../i18n/types.ts';

/** Before `SID`, with the particle. */
const sidNames: Partial<Record<string, string>> = {
  CA: '通話の',
  CR: '公開鍵の',
  FW: 'Studio Flow の',
  IS: 'Sync Service または Chat Service の',
  KS: 'Proxy Service の',
  MG: 'Messaging Service の',
  MM: 'メッセージの',
  OQ: 'OAuth アプリの',
  PN: '電話番号の',
  SM: 'メッセージの',
  US: 'ユーザーの',
  VA: 'Verify Service の',
  WS: 'TaskRouter Workspace の',
  ZS: 'Functions Service の',
};

const credentials: Record<string, readonly [string, string?]> = {
  'main-key': [
    'Main API キー',
    '`SK…` 自身のアカウントのすべてにアクセスできます。サブアカウントにはアクセスできません。',
  ],
  'standard-key': ['Standard API キー', '`SK…` Accounts API へのアクセスと API キーの管理はできません。'],
  'restricted-key': ['Restricted API キー', '`SK…` 付与された権限の範囲にだけアクセスできます。'],
  'auth-token': ['Account SID + Auth Token', '`AC…` 自身のアカウントのすべてにアクセスできます。'],
  'not-sure': ['わからない'],
};

const names: Record<string, string> = {
  'api-key': 'API キー',
  'test-credentials': 'テスト認証情報',
  'access-token': 'Access Token',
  'oauth-token': 'OAuth アクセストークン',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

/** The verb is last: `です` continues with `が`. */
const chosen = (what: string, from: Fact['from']): string =>
  from === 'answer' ? `「${what}」を選択しました` : `アプリの情報では「${what}」です`;
const stated = ({ from, seen }: Fact): string => `${chosen(nameOf(seen), from)}。`;
const named = (what: string) => (fact: Fact) => `${chosen(what, fact.from)}。`;
/** A sentence with who states it as a label. What was seen is stated alone. */
const say =
  (clause: string) =>
  ({ from }: Fact): string =>
    `${from === 'request' ? '' : from === 'answer' ? '回答：' : 'アプリの情報：'}${clause}。`;
/** The same clause for every value, with the value's own words in it. */
const each = <V extends string>(
  clause: (what: string) => string,
  values: Record<V, string>,
): Record<V, (fact: Fact) => string> =>
  Object.fromEntries(
    (Object.entries(values) as [V, string][]).map(([value, what]) => [value, say(clause(what))]),
  ) as Record<V, (fact: Fact) => string>;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const resource = (what: string) => (fact: Fact) =>
  `${fact.from === 'answer' ? '回答：' : ''}リクエストは${what}を呼び出しました。`;

let regions: Intl.DisplayNames | undefined;
const country = (code: string): string =>
  code === 'ZZ'
    ? 'その他の国'
    : code === 'NANP'
      ? '米国、カナダ、またはカリブ諸国'
      : code === 'XC'
        ? 'クリミア'
        : ((regions ??= new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' })).of(code) ?? code);
const clientSdks: Record<FactValues['clientSdk'], string> = {
  voice: 'Voice',
  video: 'Video',
  conversations: 'Conversations',
  sync: 'Sync',
  chat: 'Chat',
  taskrouter: 'TaskRouter',
  flex: 'Flex',
};
const recipient = (what: string): string => `宛先${what}。`;
const sender = (what: string): string => `送信元${what}。`;

/** What the diagnosis says in Japanese. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('ユーザー名の先頭は AC（Account SID）です。'),
      'api-key': signer('ユーザー名の先頭は SK（API キー）です。'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'ユーザー名の先頭は AC でも SK でもありません。',
      none: 'ユーザー名が設定されていませんでした。',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent': 'API キーを使うはずでしたが、ユーザー名は Account SID です。',
      'account-sid-stated-key-sent': 'Account SID と Auth Token を使うはずでしたが、ユーザー名は API キーの SID です。',
    },
    usernameFault: {
      ok: 'ユーザー名は正しい形式の SID です。',
      empty: 'ユーザー名が空です。',
      whitespace: ({ seen }) =>
        seen === 'start' ? 'ユーザー名の先頭に空白があります。' : 'ユーザー名に空白または改行が含まれています。',
      escape: 'ユーザー名に、文字としての `\\n`、`\\r`、`\\t` のいずれかが含まれています。',
      quotes: 'ユーザー名に引用符が含まれています。',
      braces: 'ユーザー名に波かっこまたはプレースホルダーが含まれています。',
      length: ({ seen }) => `ユーザー名は 34 文字ではなく ${seen} 文字です。`,
      characters: 'ユーザー名に 0～9 と a～f 以外の文字が含まれています。',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `ユーザー名の先頭は ${seen}（${sidNames[seen] ?? '別の種類の'} SID）です。`
          : 'ユーザー名の先頭は AC と SK 以外の文字です。',
      foreign: 'ユーザー名は Twilio の SID ではありません。',
      'looks-like-auth-token': 'ユーザー名が Auth Token またはシークレットのようです。',
    },
    resource: {
      accounts: resource(' Accounts API '),
      keys: resource(' API キーのリソース'),
      'iam-keys': resource(' API キーのリソース'),
      'auth-tokens': resource(' Auth Token のリソース'),
      organizations: resource(' Organization の API '),
      messages: resource(' Messages リソース'),
      media: resource('録音またはメディアのファイル'),
      calls: resource(' Calls リソース'),
      'phone-numbers': resource('電話番号のリソース'),
      'sender-pool': resource(' Messaging Service の送信元'),
      verifications: resource(' Verifications リソース'),
      'verification-checks': resource(' Verification Check リソース'),
      other: resource(' Accounts でも API キーでもないもの'),
    },
    pathAccount: {
      'account-sid': 'URL の Account SID は正しい形式です。',
      none: 'URL にアカウントが含まれていません。',
      missing: ({ seen }) => `URL に \`/Accounts/${seen ?? ''}\` が含まれています。Account SID がありません。`,
      'key-sid': 'URL に `/Accounts/SK…` が含まれています。これは API キーの SID です。',
      'other-sid': 'URL の `/Accounts/` の後の SID は Account SID ではありません。',
      malformed: 'URL の `/Accounts/` の後の部分は、`AC` と 32 文字になっていません。',
    },
    pathPart: {
      undefined: 'URL の一部が空か、`undefined` または `null` になっています。',
      retired: 'URL に `/SMS/Messages` が含まれています。現在は `/Messages` です。',
      'lower-case': 'URL に `messages` のような小文字のリソース名が含まれています。',
      slash: 'URL がスラッシュで終わっています。',
    },
    accountRelation: {
      same: 'URL が指すのは、認証情報を所有するアカウントです。',
      other: 'URL が指すのは、認証情報を所有するアカウントとは別のアカウントです。',
      none: 'URL にアカウントが含まれていません。',
    },
    regionRelation: {
      same: ({ seen }) => `ホストと認証情報は同じ Region「${seen}」に属しています。`,
      different: ({ seen }) => `ホストは Region「${seen}」に、認証情報は別の Region に属しています。`,
    },
    credentialRegion: {
      us1: '認証情報は US1 に属しています。',
      elsewhere: ({ seen }) => `認証情報は Region「${seen}」に属しています。`,
    },
    host: {
      regional: ({ seen }) => `ホスト ${seen} は US1 以外の Region に属しています。`,
      retired: ({ seen }) => `ホスト ${seen} には Region がありますが、エッジがありません。`,
      active: 'ホストは稼働しています。',
    },
    tool: {
      cli: 'リクエストを送信したのは Twilio CLI です。',
      serverless: 'リクエストを送信したのは Serverless Toolkit です。',
      sdk: 'リクエストを送信したのは Twilio SDK です。',
      http: 'リクエストは Twilio SDK を使わずに作成されました。',
      'client-sdk': 'エラーを報告したのはクライアント SDK です。',
    },
    requestBody: { form: 'リクエストの本文はフォームです。', json: 'リクエストの本文は JSON です。' },
    otherRequests: {
      yes: say('同じ場所からの他のリクエストは成功します'),
      no: say('同じ場所からの他のリクエストはすべて失敗します'),
    },
    workedBefore: {
      yes: say('以前は動作していました'),
      no: say('動作したことはありません'),
    },
    accountType: { trial: named('トライアルアカウント'), full: named('アップグレード済みのアカウント') },
    channel: {
      sms: named('SMS'),
      mms: named('MMS'),
      whatsapp: 'チャネルは WhatsApp です。',
      voice: named('音声通話'),
      rcs: 'チャネルは RCS です。',
      email: named('メール'),
      messenger: 'チャネルは Messenger です。',
      other: named('その他のチャネル'),
    },
    to: {
      e164: recipient('は完全な国際電話番号です'),
      national: recipient('に `+` と国番号がありません'),
      'short-code': recipient('はショートコードの長さです'),
      'channel-address': recipient('にチャネルのプレフィックスがあります'),
      'user-id': recipient('は番号ではなく WhatsApp のユーザー ID です'),
      client: recipient('はクライアントです'),
      sip: recipient('は SIP アドレスです'),
      test: recipient('は Twilio のテスト用番号の 1 つです'),
      missing: recipient('が空です'),
      invalid: recipient('は電話番号ではありません'),
    },
    from: {
      e164: sender('は完全な国際電話番号です'),
      national: sender('に `+` と国番号がありません'),
      'short-code': sender('はショートコードの長さです'),
      alphanumeric: sender('は番号ではなく名前です'),
      'channel-address': sender('にチャネルのプレフィックスがあります'),
      client: sender('はクライアントです'),
      sip: sender('は SIP アドレスです'),
      sid: sender('は SID です'),
      test: sender('は Twilio のテスト用番号の 1 つです'),
      missing: sender('が空です'),
      invalid: sender('は電話番号でも送信者名でもありません'),
    },
    numbers: { same: '宛先と送信元が同じです。', different: '宛先と送信元は異なります。' },
    countries: {
      same: '宛先と送信元は同じ国です。',
      different: '宛先と送信元は別の国です。',
    },
    webhook: {
      local: 'Webhook の URL は、このマシンまたはプライベートネットワークを指しています。',
      http: 'Webhook の URL は HTTPS を使っていません。',
      https: 'Webhook の URL は HTTPS を使っています。',
    },
    webhookAnswer: {
      ...each((what) => `サーバーは${what}を返しました`, {
        'not-found': ' 404 または 410 ',
        login: ' 401 または 403 ',
        method: ' 405 Method Not Allowed ',
        'client-error': ' 4xx エラー',
        'server-error': 'サーバーエラー（5xx）',
        redirect: 'リダイレクト',
        'no-content-type': ' Content-Type のない応答',
        'wrong-content-type': '、Twilio がここでは受け付けない Content-Type の応答',
        empty: '本文が空の応答',
        'too-large': '、Twilio の上限を超えるサイズの応答',
        success: '成功（2xx）',
      }),
      timeout: say('サーバーは時間内に応答しませんでした'),
      'no-connection': say('Twilio はサーバーに接続できませんでした'),
      dns: say('Twilio はサーバーのホスト名を見つけられませんでした'),
      tls: say('Twilio はサーバーとの TLS 接続を確立できませんでした'),
    },
    senderType: each((what) => `送信元は${what}です`, {
      'long-code': 'ローカル番号または携帯番号',
      'toll-free': 'トールフリー番号',
      'short-code': 'ショートコード',
      alphanumeric: '名前（英数字の送信者 ID）',
      whatsapp: ' WhatsApp の送信者',
      rcs: ' RCS の送信者',
      messenger: ' Messenger のページ',
      'messaging-service': ' Messaging Service ',
    }),
    sandboxSender: {
      yes: '送信元は WhatsApp Sandbox の番号です。',
      meta: '送信元は Meta のテスト用番号 `+1 555 …` です。',
      no: '送信元は WhatsApp Sandbox の番号ではありません。',
    },
    toCountry: (fact) => say(`宛先の国は「${country(fact.value)}」です`)(fact),
    fromCountry: (fact) => say(`送信元の国は「${country(fact.value)}」です`)(fact),
    urlFault: {
      empty: 'Webhook の URL が空です。',
      text: 'Webhook の URL が、URL ではなくただの文字列です。',
      characters: 'Webhook の URL に、空白、またはエンコードが必要な文字があります。',
      relative: 'Webhook の URL にスキームとホストがありません。',
      'no-scheme': 'Webhook の URL に `https://` がありません。',
      'no-host': 'Webhook の URL にホストがありません。',
      doubled: 'Webhook の URL に `https://` が 2 回含まれています。',
      placeholder: 'Webhook の URL に、空の部分、または値が入っていない部分があります。',
      'ip-host': 'Webhook の URL のホストが IP アドレスです。',
      'tls-port': 'Webhook の URL は `http://` で始まりますが、HTTPS のポートを指定しています。',
      'plain-port':
        'Webhook の URL は `https://` または `wss://` で始まりますが、TLS をほとんど使わないポートを指定しています。',
      apostrophe: 'Webhook の URL のクエリ文字列にアポストロフィがあります。',
    },
    responseBody: {
      twiml: 'サーバーの応答は TwiML です。',
      'twiml-case': 'サーバーの応答のルート要素の表記が `<Response>` ではありません。',
      'printed-first': 'サーバーの応答で XML の前に何かがあります。',
      'printed-after': 'サーバーの応答で XML の後に何かがあります。',
      xml: 'サーバーの応答は XML ですが、TwiML ではありません。',
      json: 'サーバーの応答は JSON です。',
      html: 'サーバーの応答は Web ページです。',
      'error-page': 'サーバーの応答はエラーページです。',
      text: 'サーバーの応答はプレーンテキストです。',
    },
    webhookFile: { audio: 'URL は音声ファイルを指しています。', media: 'URL はメディアファイルを指しています。' },
    webhookQuery: {
      yes: 'Webhook の URL にクエリ文字列があります。',
      no: 'Webhook の URL にクエリ文字列はありません。',
    },
    webhookHost: {
      tunnel: 'Webhook の URL はトンネルを指しています。',
      'tcp-tunnel': 'Webhook の URL は TCP トンネルを指しています。TCP トンネルには TLS がありません。',
      preview: 'Webhook の URL はプレビュー環境を指しています。ログインを求められることがあります。',
      functions: 'WebSocket の URL はサーバーレス関数を指しています。',
      ai: 'WebSocket の URL は、アプリのサーバーではなく AI サービスを指しています。',
      bot: 'WebSocket の URL は、通話ごとに URL を発行するボットサービスを指しています。',
    },
    pathSid: {
      none: 'URL には SID がなく、リソースの種類だけがあります。',
      name: 'URL の SID が入るべき場所に名前が入っています。',
      account: 'URL に含まれる SID はアカウントのものだけです。',
      list: 'URL に含まれる SID はアカウントのものだけです。',
      resource: 'URL はリソースの SID で終わっています。',
    },
    pathService: {
      'other-sid': ({ seen }) =>
        seen ? `\`/Services/\` の後の SID の先頭は ${seen} です。` : '`/Services/` の後の SID の先頭は別の文字です。',
      malformed: '`/Services/` の後の値は完全な SID ではありません。',
    },
    toFault: {
      none: 'To の番号の形式は正しいです。',
      'no-plus': 'To の番号に `+` と国番号がありません。',
      'plus-lost': 'To の番号は `+` ではなく空白で始まっています。',
      'trunk-zero': 'To の番号の国番号の後に `0` があります。`+44 07…` ではなく `+44 7…` のように、0 を除きます。',
      'country-code': 'To の番号が、どの国のものでもない国番号で始まっています。',
      'private-host': 'To の SIP アドレスのホストには、そのネットワーク内からしか到達できません。',
      'private-name': 'To の SIP アドレスのホスト名は、そのネットワーク内でしか通用しません。',
      'no-country-code': 'To の番号は、`+` の後に `1` がない米国またはカナダの番号のようです。',
      characters: 'To の値に、電話番号に使えない文字が含まれています。',
      extension: 'To の番号に内線番号が付いています。',
      'too-short': ({ seen }) => `To の番号が ${seen} 桁しかありません。`,
      'too-long': ({ seen }) => `To の番号が ${seen} 桁あり、長すぎます。`,
      prefix: 'To の値の先頭に、Twilio にないプレフィックスがあります。',
      empty: 'To の値が空です。',
    },
    stage: {
      refused: say('Twilio はリクエストをすぐに拒否しました'),
      later: say('Twilio はリクエストを受け付け、その後に失敗しました'),
    },
    verb: (fact) => say(`エラーの対象は \`<${fact.seen ?? fact.value}>\` です`)(fact),
    direction: { inbound: say('受信時に発生しました'), outbound: say('送信時に発生しました') },
    platform: each((what) => `コードの実行環境は${what}です`, {
      browser: 'ブラウザー',
      android: ' Android ',
      ios: ' iOS ',
      'react-native': ' React Native ',
      flutter: ' Flutter ',
      server: 'サーバー',
    }),
    clientSdk: each((what) => `エラーを報告したのは ${what} SDK です`, clientSdks),
    registration: each((what) => `登録は${what}です`, {
      none: '未提出',
      pending: '審査中',
      rejected: '却下済み',
      approved: '承認済み',
    }),
    webPage: {
      opens: say('ページはログインなしで開きます'),
      login: say('ページを開くにはログインが必要です'),
      error: say('ページは開きません'),
      none: say('そのページは存在しません'),
    },
    optIn: {
      ...each((what) => `${what}で同意を得ています`, {
        'web-form': 'Web フォーム',
        app: 'アプリまたはログイン後の画面',
        paper: '書面または対面',
        phone: '電話',
        keyword: 'キーワードの送信',
      }),
      none: say('メッセージの受信について同意を得ていません'),
    },
    consentBox: {
      none: say('電話番号の入力欄のほかに、同意を求めるものがありません'),
      ticked: say('同意のチェックボックスに最初からチェックが入っています'),
      required: say('同意しないと先に進めません'),
      'in-terms': say('同意が規約または契約の一部になっています'),
      own: say('チェックの入っていない専用のチェックボックスで同意を求めています'),
    },
    registrant: {
      business: say('登録されているのは、メッセージを送る事業者の情報です'),
      provider: say('登録されているのは、ソフトウェア会社または代理店の情報です'),
    },
    reviewReason: {
      right: say('却下の理由は当てはまります'),
      mistaken: say('却下の理由は当てはまりません'),
    },
    accountLevel: each((what) => `アカウントは${what}です`, { main: 'メインアカウント', subaccount: 'サブアカウント' }),
    waited: each((what) => `設定してから${what}経っています`, {
      hours: '数時間',
      days: '数日',
      weeks: '数週間以上',
    }),
    template: {
      none: say('メッセージにテンプレートを使っていません'),
      ...each((what) => `メッセージのテンプレートは${what}です`, {
        pending: '未承認',
        approved: '承認済み',
        rejected: '却下済み',
        paused: '一時停止中',
      }),
    },
    customerWindow: {
      open: say('過去 24 時間以内に顧客からメッセージがありました'),
      closed: say('過去 24 時間以内に顧客からのメッセージはありません'),
    },
    affected: each((what) => `影響があるのは${what}です`, {
      'one-recipient': ' 1 人または 1 件の番号だけ',
      'one-carrier': ' 1 社の通信事業者だけ',
      'one-country': ' 1 か国だけ',
      all: '全員',
    }),
    occurs: { 'every-time': say('毎回発生します'), sometimes: say('ときどき発生します') },
    token: {
      'not-a-token': say('トークンは Access Token ではありません'),
      header: say('トークンのヘッダーに `cty` がありません'),
      issuer: say('トークンに `SK…` のキーと `AC…` のアカウントが正しく設定されていません'),
      claims: say('トークンのクレームが不足しています'),
      grants: say('トークンに製品のグラントがありません'),
      'grant-sid': say('トークンの `grants` に、このアカウントにない SID があります'),
      expired: say('トークンは期限切れです'),
      'exp-form': say('トークンの `exp` が秒単位の時刻ではありません'),
      'not-yet-valid': say('トークンはまだ有効になっていません'),
      'too-long': say('トークンの有効期間が 24 時間を超えています'),
      fine: say('デコードしたトークンに問題はありません'),
    },
    pathNames: ({ seen }) => `URL に \`${seen || '…'}\` が含まれています。`,
    variables: each((what) => `\`ContentVariables\` ${what}`, {
      'not-json': 'が JSON オブジェクトの文字列ではありません',
      empty: 'に空の値があります',
      'not-strings': 'に文字列でない値があります',
      lines: 'に改行、タブ、または連続した空白を含む値があります',
      apostrophe: 'にアポストロフィを含む値があります',
      fine: 'に問題は見当たりません',
    }),
    sent: {
      quotes: 'コマンドに曲がった引用符が含まれています。',
      names: 'パラメーターの名前が Twilio のものと異なります。',
      'content-sid-empty': '`ContentSid` が空です。',
      'sid-as-body': '`Body` がテンプレートの SID になっています。',
      application: 'リクエストに `ApplicationSid` が含まれています。',
      'service-and-from': 'リクエストに `MessagingServiceSid` と `From` が含まれています。',
      'auth-token': 'コードは Auth Token でトークンに署名しています。',
    },
    content: {
      template: 'コードは `ContentSid` を送信しています。',
      text: 'コードはテンプレートではなくテキストを送信しています。',
    },
    bodyLength: {
      empty: 'メッセージに本文がありません。',
      'up-to-160': ({ seen }) => `メッセージは ${seen} 文字です。`,
      'up-to-1600': ({ seen }) => `メッセージは ${seen} 文字です。`,
      'over-1600': ({ seen }) => `メッセージは ${seen} 文字です。上限は 1,600 文字です。`,
    },
    field: ({ value }) =>
      `Twilio が示しているフィールド：${value
        .split(', ')
        .map((name) => `\`${name}\``)
        .join('、')}。`,
    status: ({ value }) => `HTTP ステータスは ${value} です。`,
  },
  credential: nameOf,
  says: ({ value, seen = value, from }) => {
    const text = truncate(seen, 160);
    if (from === 'answer')
      return text ? `回答：エラーメッセージは「${text}」です。` : '回答：エラーメッセージは別の内容です。';
    return text ? `エラーメッセージは「${text}」です。` : `応答は${value}でした。`;
  },
  unknown: {
    signer: 'リクエストにどの認証情報が使われたかは、まだわかりません。',
    resource: 'リクエストがどの URL を呼び出したかは、まだわかりません。',
    otherRequests: '他のリクエストが成功するかどうかは、まだわかりません。',
    accountRelation: 'URL が認証情報のアカウントを指しているかどうかは、まだわかりません。',
    says: 'Twilio のメッセージは、まだわかりません。',
  },
  checkType: (credential, from) =>
    `${chosen(nameOf(credential), from)}。URL が Accounts または API キーの場合は、Console でタイプを確認してください。`,
  permission: (name) => `Twilio は不足している権限を示しています：\`${name}\`。`,
  conflict: (credential, from, prefix) =>
    `${chosen(nameOf(credential), from)}が、ユーザー名の先頭は ${prefix} です。ユーザー名をもとに判定します。`,
  addressConflict: (what) =>
    `「${what}」と回答しましたが、リクエストは別の URL を呼び出しました。URL をもとに判定します。`,
  tried: '試しましたが、解決しませんでした。',
  secretGiven:
    'これはユーザー名ではなく Auth Token のようです。入力された値は保持していません。どこかに表示されたりログに記録されたりした場合は、Console で置き換えてください。',
  country,
  notSure: 'わからない',
  somethingElse: 'その他',
  questions: {
    credential: {
      legend: 'どの認証情報でリクエストを送信していますか？',
      help: '`AC…` は Account SID、`SK…` は API キーです。キーのタイプは、Console の **API keys** の **Type** 列に表示されます。',
      options: credentials,
    },
    keyType: {
      legend: 'API キーのタイプはどれですか？',
      help: 'Console で **API keys** を開きます。**Type** 列に表示されます。',
      options: {
        'standard-key': ['Standard'],
        'restricted-key': ['Restricted', 'キーのページに **Permissions** タブがある'],
        'main-key': ['Main'],
      },
    },
    tokenKey: {
      legend: 'Access Token には何で署名していますか？',
      help: 'トークンを作成するサーバーを確認します。キーのタイプは、Console の **API keys** の **Type** 列に表示されます。',
      options: {
        'standard-key': ['Standard API キー'],
        'restricted-key': ['Restricted API キー'],
        'main-key': ['Main API キー'],
        'auth-token': ['Auth Token を使用'],
      },
    },
    usernameStart: {
      legend: 'ユーザー名の先頭は何ですか？',
      help: 'SDK に渡す最初の値です。多くの場合 `TWILIO_API_KEY` または `TWILIO_ACCOUNT_SID` です。',
      options: {
        SK: ['`SK`', 'API キー'],
        AC: ['`AC`', 'Account SID'],
        other: ['その他', '`MG`、`VA`、名前など'],
        none: ['何もない（空）'],
        'oauth-token': ['何もない（OAuth トークン）'],
      },
    },
    resource: {
      legend: 'リクエストはどの URL を呼び出しましたか？',
      options: {
        accounts: ['Accounts', '末尾が `/Accounts.json` または `/Accounts/AC….json`'],
        keys: ['API キー', '`/Keys` または `/SigningKeys` を含む'],
        other: ['その他', '`/Messages.json` など'],
      },
    },
    otherRequestsSucceed: {
      legend: '同じ場所からの他のリクエストは成功しますか？',
      help: '同じアプリやサーバーから、同じ認証情報で送信するリクエストです。',
      options: { true: ['はい'], false: ['いいえ'], 'not-sure': ['試していない'] },
    },
    workedBefore: {
      legend: '同じ設定で以前は動作していましたか？',
      options: { true: ['はい'], false: ['いいえ'] },
    },
    message: { legend: 'Twilio のメッセージは何でしたか？', options: {} },
    accountType: {
      legend: 'アカウントはトライアルアカウントですか？',
      options: { trial: ['はい'], full: ['いいえ、アップグレード済みです'] },
    },
    channel: {
      legend: 'メッセージはどのチャネルを使いますか？',
      options: {
        sms: ['SMS'],
        mms: ['MMS'],
        whatsapp: ['WhatsApp'],
        rcs: ['RCS'],
        messenger: ['Messenger'],
        voice: ['音声通話'],
      },
    },
    senderType: {
      legend: 'メッセージの送信元は何ですか？',
      options: {
        'long-code': ['ローカル番号または携帯番号', '例：`+14155550100`'],
        'toll-free': ['トールフリー番号', '`+1 800`、`833`、`844`、`855`、`866`、`877`、`888`'],
        'short-code': ['ショートコード', '3～6 桁の番号'],
        alphanumeric: ['名前', '`Acme` など'],
        whatsapp: ['WhatsApp の送信者'],
        rcs: ['RCS の送信者'],
        messenger: ['Messenger のページ'],
        'messaging-service': ['Messaging Service を使用', '送信元の先頭が `MG`'],
      },
    },
    toCountry: { legend: '宛先はどの国ですか？', options: {} },
    stage: {
      legend: 'エラーはいつ発生しましたか？',
      options: {
        refused: ['すぐに', 'アプリのリクエストへの応答として'],
        later: ['後から', 'ステータスコールバック、ログ、Debugger のいずれかに表示'],
      },
    },
    direction: {
      legend: '受信と送信のどちらですか？',
      options: {
        inbound: ['受信', '自分の番号への電話またはメッセージ'],
        outbound: ['送信', 'アプリからの発信またはメッセージ'],
      },
    },
    webhookAnswer: {
      legend: 'サーバーは Twilio に何を返しましたか？',
      help: 'Console のエラーの **HTTP response** またはメッセージに表示されます。',
      options: {
        'not-found': ['404 または 410', '見つからない'],
        login: ['401 または 403', 'ログインまたは署名の検証'],
        method: ['405', '許可されていないメソッド'],
        'client-error': ['その他の 4xx'],
        'server-error': ['500～504', 'サーバーエラー'],
        redirect: ['リダイレクト', '301、302、307、308'],
        timeout: ['時間内に応答なし'],
        'no-connection': ['接続できない'],
        dns: ['ホストが見つからない'],
        tls: ['TLS または証明書のエラー'],
        success: ['200', '成功'],
        'no-content-type': ['Content-Type がない'],
        'wrong-content-type': ['Content-Type が正しくない'],
        empty: ['空の応答'],
        'too-large': ['サイズ超過', '応答またはファイルが上限を超えている'],
      },
    },
    token: {
      legend: '失敗したトークンの内容はどれですか？',
      help: 'トークンは自分のマシンでデコードします。方法は、手順の **Look inside a token** にあります。',
      options: {
        'not-a-token': ['トークンではない', '先頭が `eyJ` で、ドットが 2 つある形式ではない'],
        header: ['ヘッダーに `cty` がない'],
        issuer: ['`iss` が `SK…` でない、または `sub` が `AC…` でない'],
        claims: ['クレームがないか、空である', '`jti` や `exp` など'],
        grants: ['`grants` に製品または `identity` がない'],
        'grant-sid': ['`grants` の SID がアカウントにない'],
        expired: ['`exp` が過去の時刻である'],
        'exp-form': ['`exp` が 10 桁の数値ではない'],
        'not-yet-valid': ['`nbf` または `iat` が未来の時刻である'],
        'too-long': ['`exp` が `iat` の 24 時間後より先である'],
        fine: ['すべて問題ない'],
      },
    },
    platform: {
      legend: 'コードはどこで実行されますか？',
      options: {
        browser: ['ブラウザー'],
        android: ['Android アプリ'],
        ios: ['iOS アプリ'],
        'react-native': ['React Native アプリ'],
        flutter: ['Flutter アプリ'],
        server: ['サーバー'],
      },
    },
    registration: {
      legend: '登録の状態はどれですか？',
      help: 'Console に表示される、プロファイル、ブランド、キャンペーン、トールフリー番号の検証、または送信者の状態です。',
      options: {
        none: ['未提出'],
        pending: ['審査中'],
        rejected: ['却下済み'],
        approved: ['承認済み'],
      },
    },
    reviewReason: {
      legend: '却下の理由は当てはまりますか？',
      help: '理由は却下の通知にあります。販売内容やメッセージの内容と照らし合わせます。',
      options: { right: ['はい'], mistaken: ['いいえ', '審査側の誤解'] },
    },
    webPage: {
      legend: '提出したページをプライベートウィンドウで開くと、何が表示されますか？',
      help: '審査担当者も、プライベートウィンドウも、ログインしていない状態です。',
      options: {
        opens: ['目的のページ'],
        login: ['ログイン画面'],
        error: ['エラー、または何も表示されない'],
        none: ['そのページは存在しない'],
      },
    },
    optIn: {
      legend: 'メッセージの受信への同意をどのように得ていますか？',
      options: {
        'web-form': ['Web フォーム'],
        app: ['アプリ', 'またはログイン後の画面'],
        paper: ['書面', 'または対面'],
        phone: ['電話'],
        keyword: ['キーワードの送信'],
        none: ['同意を得ていない'],
      },
    },
    consentBox: {
      legend: '同意をどのように求めていますか？',
      options: {
        none: ['求めていない', '電話番号の入力欄だけがある'],
        ticked: ['最初からチェックの入ったチェックボックス'],
        required: ['チェック必須のチェックボックス', '登録や購入に必要'],
        'in-terms': ['規約の条項', 'または契約書の条項'],
        own: ['チェックの入っていない、メッセージ専用のチェックボックス'],
      },
    },
    registrant: {
      legend: '登録したのは誰の情報ですか？',
      options: {
        business: ['メッセージを送る事業者'],
        provider: ['自社', 'ソフトウェア会社または代理店として'],
      },
    },
    accountLevel: {
      legend: 'アカウントはサブアカウントですか？',
      help: 'サブアカウントは、Console のメインアカウントの **Subaccounts** に表示されます。',
      options: { main: ['いいえ'], subaccount: ['はい'] },
    },
    waited: {
      legend: '設定または提出してから、どのくらい経っていますか？',
      options: { hours: ['数時間'], days: ['数日'], weeks: ['数週間以上'] },
    },
    template: {
      legend: 'メッセージにテンプレートを使っていますか？',
      help: 'テンプレートの状態は、Console のテンプレート一覧に表示されます。',
      options: {
        none: ['使っていない'],
        pending: ['はい、未承認', '未申請または審査中'],
        approved: ['はい、承認済み'],
        rejected: ['はい、却下済み'],
        paused: ['はい、一時停止中'],
      },
    },
    customerWindow: {
      legend: '過去 24 時間以内に顧客からメッセージがありましたか？',
      options: { open: ['はい'], closed: ['いいえ'] },
    },
    variables: {
      legend: 'ContentVariables には何が入っていますか？',
      help: 'リクエストの直前に出力してください。最初に当てはまるものを選びます。',
      options: {
        'not-json': [
          'オブジェクト、または JSON オブジェクトではないテキスト',
          '`JSON.parse` が失敗するか、`{` で始まっていない',
        ],
        empty: ['値が `""` または `null`'],
        'not-strings': ['引用符で囲まれていない値がある', '`3` や `true` など'],
        lines: ['改行、タブ、または 5 つの空白を含む値がある'],
        apostrophe: ['アポストロフィを含む値がある', "`'`"],
        fine: ['どれも当てはまらない'],
      },
    },
    affected: {
      legend: '影響があるのは誰ですか？',
      options: {
        'one-recipient': ['1 人または 1 件の番号だけ', 'ほかの相手では問題ない'],
        'one-carrier': ['1 社の通信事業者の全員'],
        'one-country': ['1 か国の全員'],
        all: ['全員'],
      },
    },
    occurs: {
      legend: 'どのくらいの頻度で発生しますか？',
      options: { 'every-time': ['毎回'], sometimes: ['ときどき'] },
    },
  },
};
