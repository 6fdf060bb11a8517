import { truncate } from '../../internal/truncate.ts';
import type { Fact } from '../../facts/fact.ts';
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
    '`SK…` Accounts と API キーを含め、自身のアカウントのリソースを呼び出せます。サブアカウントのリソースは呼び出せません。',
  ],
  'standard-key': ['Standard API キー', '`SK…` Accounts と API キーを除き、自身のアカウントのリソースを呼び出せます。'],
  'restricted-key': [
    'Restricted API キー',
    '`SK…` 権限の一覧にあるものを呼び出せます。Accounts API は呼び出せません。Console のこのキーのページには **Permissions** タブがあります。',
  ],
  'auth-token': [
    'Account SID + Auth Token',
    '`AC…` Accounts と API キーを含め、自身のアカウントのリソースを呼び出せます。',
  ],
  'not-sure': ['わからない', '次の質問に必要なのは、ユーザー名の先頭 2 文字だけです。'],
};

const names: Record<string, string> = {
  'api-key': 'API キー',
  'test-credentials': 'テスト認証情報',
  'access-token': 'Access Token',
  'oauth-token': 'OAuth アクセストークン',
};
const nameOf = (credential = ''): string => credentials[credential]?.[0] ?? names[credential] ?? credential;

const chosen = (what: string, from: Fact['from'], end: string): string =>
  from === 'answer' ? `「${what}」を選択しました${end}` : `アプリケーションは「${what}」を指定しています${end}`;
const stated = ({ from, seen }: Fact): string => chosen(nameOf(seen), from, '。');
const named = (what: string) => (fact: Fact) => chosen(what, fact.from, '。');
const answered = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `${what}と回答しました。` : `アプリケーションは、${what}と示しています。`;
const signer = (withPrefix: string) => (fact: Fact) =>
  fact.seen === 'AC' || fact.seen === 'SK' ? withPrefix : stated(fact);
const resource = (what: string) => (fact: Fact) =>
  fact.from === 'answer' ? `リクエストは${what}を呼び出したと回答しました。` : `リクエストは${what}を呼び出しました。`;
const recipient = (what: string): string => `宛先${what}。`;
const sender = (what: string): string => `送信元${what}。`;

/** What the diagnosis says in Japanese. */
export const sentences: Locale['sentences'] = {
  facts: {
    signer: {
      'auth-token': signer('ユーザー名の先頭が AC なので、リクエストの認証には Account SID が使われました。'),
      'api-key': signer('ユーザー名の先頭が SK なので、リクエストの認証には API キーが使われました。'),
      'test-credentials': stated,
      'access-token': stated,
      'oauth-token': stated,
      other: 'ユーザー名の先頭は AC でも SK でもありません。',
      none: 'ユーザー名が設定されていませんでした。',
    },
    keyType: { main: stated, standard: stated, restricted: stated },
    conflict: {
      'key-stated-account-sid-sent':
        'リクエストの認証には API キーを使うはずでしたが、送信されたユーザー名は Account SID です。',
      'account-sid-stated-key-sent':
        'リクエストの認証には Account SID と Auth Token を使うはずでしたが、送信されたユーザー名は API キーの SID です。',
    },
    usernameFault: {
      ok: 'ユーザー名は正しい形式の SID です。',
      empty: 'ユーザー名が空です。',
      whitespace: ({ seen }) =>
        seen === 'start' ? 'ユーザー名の先頭に空白があります。' : 'ユーザー名に空白または改行が含まれています。',
      escape: 'ユーザー名に文字どおりの `\\n`、`\\r`、`\\t` のいずれかが含まれています。',
      quotes: 'ユーザー名に引用符が含まれています。',
      braces: 'ユーザー名に波かっこまたはプレースホルダーが含まれています。',
      length: ({ seen }) => `ユーザー名は 34 文字ではなく ${seen} 文字です。`,
      characters: 'ユーザー名に 0～9 と a～f 以外の文字が含まれています。',
      'other-sid': ({ seen = '' }) =>
        seen
          ? `ユーザー名の先頭は ${seen} なので、${sidNames[seen] ?? '別の種類の'} SID です。`
          : 'ユーザー名の先頭は AC と SK 以外の文字です。',
      foreign: 'ユーザー名は Twilio の SID ではありません。',
      'looks-like-auth-token': 'ユーザー名の位置に Auth Token またはシークレットがあります。',
    },
    resource: {
      accounts: resource(' Accounts API '),
      keys: resource(' API キーのリソース'),
      'iam-keys': resource(' API キーのリソース'),
      'auth-tokens': resource(' Auth Token のリソース'),
      organizations: resource(' Organization の API '),
      messages: resource(' Messages リソース'),
      calls: resource(' Calls リソース'),
      'phone-numbers': resource('電話番号のリソース'),
      verifications: resource(' Verifications リソース'),
      'verification-checks': resource(' Verification Check リソース'),
      other: resource(' Accounts でも API キーでもないもの'),
    },
    pathAccount: {
      'account-sid': 'URL に正しい形式の Account SID があります。',
      missing: ({ seen }) =>
        `URL に \`/Accounts/${seen ?? ''}\` が含まれているので、Account SID は設定されていませんでした。`,
      'key-sid': 'URL に `/Accounts/SK…` が含まれています。これは API キーの SID です。',
      'other-sid': 'URL の `/Accounts/` の後の SID は Account SID ではありません。',
      malformed: 'URL の `/Accounts/` の後の部分は、`AC` と 32 文字になっていません。',
    },
    pathPart: { undefined: 'URL の一部が `undefined` または `null` という文字列です。' },
    accountRelation: {
      same: 'URL が指すアカウントは、認証情報を所有するアカウントです。',
      other: 'URL が指すアカウントは、認証情報を所有するアカウントとは別のものです。',
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
      retired: ({ seen }) =>
        `ホスト ${seen} には Region がありますが、エッジがありません。このようなホストは 2026 年 4 月 28 日に停止しました。`,
      active: 'ホストは稼働しています。',
    },
    tool: {
      cli: 'リクエストを送信したのは Twilio CLI です。',
      serverless: 'リクエストを送信したのは Serverless Toolkit です。',
      sdk: 'リクエストを送信したのは Twilio SDK です。',
      http: 'リクエストは Twilio SDK を使わずに作成されました。',
      'client-sdk': 'エラーを報告したのはクライアント SDK です。',
    },
    otherRequests: {
      yes: answered('同じ認証情報を使うほかのリクエストは成功する'),
      no: answered('同じ認証情報を使うほかのリクエストはどれも成功しない'),
    },
    workedBefore: {
      yes: answered('同じ認証情報は以前は機能していた'),
      no: answered('同じ認証情報が機能したことはない'),
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
      e164: recipient('は国際電話番号の形式です'),
      national: recipient('に `+` と国番号がありません'),
      'short-code': recipient('はショートコードの長さです'),
      'channel-address': recipient('はチャネルのアドレスです'),
      client: recipient('はクライアントです'),
      sip: recipient('は SIP アドレスです'),
      test: recipient('は Twilio のテスト用番号の 1 つです'),
      missing: recipient('が空です'),
      invalid: recipient('は電話番号ではありません'),
    },
    from: {
      e164: sender('は国際電話番号の形式です'),
      national: sender('に `+` と国番号がありません'),
      'short-code': sender('はショートコードの長さです'),
      alphanumeric: sender('は番号ではなく名前です'),
      'channel-address': sender('はチャネルのアドレスです'),
      client: sender('はクライアントです'),
      sip: sender('は SIP アドレスです'),
      sid: sender('は SID です'),
      test: sender('は Twilio のテスト用番号の 1 つです'),
      missing: sender('が空です'),
      invalid: sender('は電話番号でも送信者名でもありません'),
    },
    numbers: { same: '宛先と送信元が同じです。', different: '宛先と送信元は異なります。' },
    webhook: {
      local: 'Webhook の URL は、このマシンまたはプライベートネットワークを指しています。',
      http: 'Webhook の URL は TLS を使っていません。',
      https: 'Webhook の URL は TLS を使い、ホストは公開されています。',
    },
    status: {
      '400': 'HTTP ステータスは 400 です。',
      '401': 'HTTP ステータスは 401 です。',
      '403': 'HTTP ステータスは 403 です。',
      '404': 'HTTP ステータスは 404 です。',
      '405': 'HTTP ステータスは 405 です。',
      '429': 'HTTP ステータスは 429 です。',
      '500': 'HTTP ステータスは 500 です。',
      '502': 'HTTP ステータスは 502 です。',
      '503': 'HTTP ステータスは 503 です。',
    },
  },
  credential: nameOf,
  says: ({ value, from }) => {
    if (value === '') return 'Twilio のメッセージは別の内容だと回答しました。';
    const text = truncate(value, 160);
    return from === 'answer'
      ? `Twilio のメッセージは「${text}」だと回答しました。`
      : `Twilio のメッセージは「${text}」です。`;
  },
  unknown: {
    signer: 'リクエストの認証にどの認証情報が使われたかは、まだわかりません。',
    resource: 'リクエストがどの URL を呼び出したかは、まだわかりません。',
    otherRequests: 'ほかのリクエストが成功するかどうかは、まだわかりません。',
    accountRelation: 'URL が認証情報のアカウントを指しているかどうかは、まだわかりません。',
    says: 'Twilio のメッセージは、まだわかりません。',
  },
  checkType: (credential, from) =>
    `${chosen(nameOf(credential), from, '。')}URL が Accounts または API キーのものであれば、タイプを確認してください。SID からタイプはわかりません。`,
  permission: (name) => `Twilio は不足している権限を示しています：\`${name}\`。`,
  conflict: (credential, from, prefix) =>
    `${chosen(nameOf(credential), from, 'が、')}送信されたユーザー名の先頭は ${prefix} です。判定にはユーザー名を使います。`,
  addressConflict: (what) =>
    `「${what}」と回答しましたが、リクエストは別の URL を呼び出しました。判定には URL を使います。`,
  secretGiven:
    'これはユーザー名ではなく Auth Token のようです。入力された値は保持していません。どこかに表示されたりログに記録されたりした場合は、Console で置き換えてください。',
  notSure: 'わからない',
  somethingElse: 'その他',
  questions: {
    credential: {
      legend: 'リクエストの認証にどの認証情報を使いましたか？',
      help: 'ユーザー名から一部がわかります。`AC…` は Account SID、`SK…` は API キーです。`SK…` の SID からタイプはわかりません。',
      options: credentials,
    },
    usernameStart: {
      legend: 'ユーザー名の先頭は何ですか？',
      help: 'コードでは 2 つの値のうち最初の値で、多くの場合 `TWILIO_ACCOUNT_SID` または `TWILIO_API_KEY` です。',
      options: {
        AC: ['`AC`'],
        SK: ['`SK`'],
        other: ['別の 2 文字', '`MG`, `VA`, `KS` …'],
        none: ['何も設定されていない'],
      },
    },
    resource: {
      legend: 'リクエストはどの URL を呼び出しましたか？',
      options: {
        accounts: ['Accounts', '末尾が `/Accounts.json` または `/Accounts/AC….json`'],
        keys: ['API キー', '`/Keys`、`/SigningKeys`、`iam.twilio.com/v1/Keys` のいずれかを含む'],
        other: ['その他', '`/Messages.json`、`/Calls.json`、`verify.twilio.com` など'],
      },
    },
    otherRequestsSucceed: {
      legend: '同じ認証情報を使うほかのリクエストは成功しますか？',
      options: {
        true: ['はい'],
        false: ['いいえ'],
        'not-sure': ['試していない', '手順にある確認でわかります。'],
      },
    },
    workedBefore: {
      legend: '同じ認証情報は以前は機能していましたか？',
      options: { true: ['はい'], false: ['いいえ'] },
    },
    message: { legend: 'Twilio のメッセージは何でしたか？', options: {} },
    accountType: {
      legend: 'アカウントはトライアルアカウントですか？',
      options: { trial: ['はい'], full: ['いいえ、アップグレード済みです'] },
    },
    channel: {
      legend: 'メッセージはどのチャネルを使いますか？',
      options: { sms: ['SMS'], mms: ['MMS'], whatsapp: ['WhatsApp'], rcs: ['RCS'], voice: ['音声通話'] },
    },
  },
};
