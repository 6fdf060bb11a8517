/** A URL whose host is Twilio's. */
export const TWILIO_HOST: RegExp = /^(?:https|wss):\/\/(?:[\w-]+\.)*twilio\.com(?![^/?#:])/i;

/** Any SID: two letters that Twilio uses, then 32 hex digits or a mask. */
const SID =
  /\b(?:AC|SK|SM|MM|CA|NO|RQ|PN|MG|VA|IS|CH|IM|WA|WT|ZS|FW|AP|BU|QE|RE|XE|EZ|CN|OR|MZ|HX)(?:[0-9a-f]{32}\b|[xX]{6,}|\*{3,})/;
/** Names of Twilio's hosts, headers, classes and packages, as log lines and stacks show them. */
const NAMES = [
  'com\\.twili?o\\b',
  '\\.(?:twilio\\.com|twil\\.io)\\b',
  '\\btwilio\\.com\\b',
  'x-twilio-',
  // Classes of the SDKs: twilio.base.exceptions, Twilio\\Exceptions, Twilio::REST, Twilio.Clients, TwilioRestException
  '\\btwilio(?:\\.(?:base|rest|jwt|exceptions?|clients)\\b|\\\\{1,2}\\w|::\\w|[A-Z]\\w*(?:Error|Exception)\\b)',
  '\\bTwilio(?:Error|Exception|RestClient|RestException)\\b',
  'Services_Twilio',
  '\\b(?:account|key|workspace)Sid\\b',
  'permission /?twilio/',
  'fetch access token: Error Status Code',
  // What the Android quickstart and the Flutter plugin log for a call
  '\\b(?:Call|Registration) Error: [235]\\d{4}, ',
  '\\[HTTP \\d{3}\\] Failed to execute request',
  'modules[\\\\/]twilio[\\\\/-]',
  '@twilio/',
  // Files of the client SDKs
  '\\btwilio-(?:chat|client|conversations|flex|sync|taskrouter|video|voice)[\\w.-]{0,20}\\.js\\b',
  // An event's page in the Console, and the Debugger's table about a webhook
  'Create alarm\\s{1,4}Learn more about this error',
  '\\b(?:sourceComponent|parserMessage)\\W',
  '\\btwilsock\\b',
  // What SDKs put before a message
  'HTTP \\d{3}(?:\\]|:? error:?) *(?:\\d{5} : )?Unable to \\w+ (?:record|page)',
  "'Unable to fetch page', HTTP",
  'ApiError \\d{5}',
  'RestException \\[Error\\]',
  'Failed API Request \\d',
  'Error code [\\dN/A]+ from Twilio',
  'domain=signal\\.sdk\\.',
  '<TwilioResponse>',
];
const STRONG = new RegExp(NAMES.join('|'), 'i');
/** Twilio's name in prose; not in the name of a file, package or folder, or in an email address. */
const NAMED = /(?:^|[^/\\'"@.\w-])twill?i?o(?![\w-]*[/\\.])/i;
/** Words that show a failure. A string that names Twilio is then about a Twilio error. */
const FAULT =
  /fail|err|fehl|requir|ENOT|invalid|not |must |excep|denied|reject|refus|expire|auth|warn|undeliver|unable|could|can't|mismatch|missing|bad |too many|conflict|timeout|timed out|falh|fall[oó]|échou|échec|erreur|inválid|ungültig|エラー|失敗|失败|错误|ошибк/i;
/** A bug in the program itself, as in "TypeError: twilio is not a function", or a PostgreSQL error with its SQLSTATE. */
const OWN_MISTAKE =
  /^(?:Uncaught )?(?:TypeE|Refer|SyntaxE)|\bCannot find (?:module|package)|\bModule not found|\bERROR: {1,4}\d{5}:/;

/** An SDK's prefix and the start of Twilio's shortest message. Other software uses the prefix, but not with this message. */
const WRAPPED = /\bUnable to (?:create|fetch|update|delete|remove) record: Authenticat/;

/** Other vendors and programs, whose codes and messages are not Twilio's. */
const OTHERS = new RegExp(
  [
    'stripe|\\baws\\b|amazon|s3\\b|dynamo|discord|vonage|nexmo|plivo|telnyx|messagebird|sinch|infobip|bandwidth\\.com|sendgrid|mailgun|postmark',
    'postgres|\\bpg\\b|\\bsql|sqlstate|mysql|mongo|redis|prisma|sequelize|oracle|\\bORA-|firebase|firestore|cloudflare|wrangler|azure|paypal|braintree',
    'wechat|weixin|alipay|ably|pusher|zoho|salesforce|shopify|okta|winerror|winsock|winhttp|key value|routine|checkout\\.com|amadeus|anti-?cheat',
  ].join('|'),
  'i',
);

/** What a string shows about whose it is. */
export interface Signs {
  /** Twilio, or one of its hosts, classes, headers, packages or SIDs, is named, even if no failure is. */
  isNamed: boolean;
  /** Twilio or something of it is named, and so is a failure. */
  isTwilios: boolean;
  /** Another vendor is named, and Twilio is not. */
  isOthers: boolean;
}

export function signsOf(text: string): Signs {
  const isNamed = !OWN_MISTAKE.test(text) && (STRONG.test(text) || SID.test(text) || NAMED.test(text));
  return {
    isNamed: isNamed || WRAPPED.test(text),
    isTwilios: isNamed && FAULT.test(text),
    isOthers: !isNamed && OTHERS.test(text),
  };
}
