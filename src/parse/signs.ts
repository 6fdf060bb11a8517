/** A host of Twilio's at the beginning of a URL. */
export const TWILIO_HOST: RegExp = /^(?:https|wss):\/\/(?:[\w-]+\.)*twilio\.com(?![^/?#:])/i;

/** Any SID: two letters that Twilio uses, and 32 hex digits, or what masks them. */
const SID =
  /\b(?:AC|SK|SM|MM|CA|NO|RQ|PN|MG|VA|IS|CH|IM|WA|WT|ZS|FW|AP|BU|QE|RE|XE|EZ|CN|OR|MZ|HX)(?:[0-9a-f]{32}\b|[xX]{6,}|\*{3,})/;
/** Names of Twilio's hosts, headers, classes and packages, as they stand in log lines and stacks. */
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
  '\\[HTTP \\d{3}\\] Failed to execute request',
  'modules[\\\\/]twilio[\\\\/-]',
  '@twilio/',
  // Files of the client SDKs
  '\\btwilio-(?:chat|client|conversations|flex|sync|taskrouter|video|voice)[\\w.-]{0,20}\\.js\\b',
  // The page of an event in the Console, and what the debugger says of a webhook, as a table
  'Create alarm\\s{1,4}Learn more about this error',
  '\\b(?:sourceComponent|parserMessage)\\W',
  '\\btwilsock\\b',
  // How SDKs begin their messages.
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
/** Twilio's name in prose; not in the name of a file, a package, a folder or an address of mail. */
const NAMED = /(?:^|[^/\\'"@.\w-])twili?o(?![\w-]*[/\\.])/i;
/** What makes a text that names Twilio one about an error, unless the program itself is mistaken: "TypeError: twilio is not a function". */
const FAULT =
  /fail|err|fehl|requir|ENOT|invalid|not |must |excep|denied|reject|refus|expire|auth|warn|undeliver|unable|could|can't|mismatch|missing|falh|fall[oó]|échou|échec|erreur|inválid|ungültig|エラー|失敗|失败|错误|ошибк/i;
// A mistake of the program itself, and an error of PostgreSQL with its SQLSTATE.
const OWN_MISTAKE =
  /^(?:Uncaught )?(?:TypeE|Refer|SyntaxE)|\bCannot find (?:module|package)|\bModule not found|\bERROR: {1,4}\d{5}:/;

/** How SDKs begin Twilio's shortest message. Others begin theirs so too, but don't say that. */
const WRAPPED = /\bUnable to (?:create|fetch|update|delete|remove) record: Authenticat/;

/** Other vendors and other programs, whose codes and sentences are not Twilio's. */
const OTHERS = new RegExp(
  [
    'stripe|\\baws\\b|amazon|s3\\b|dynamo|discord|vonage|nexmo|plivo|telnyx|messagebird|sinch|infobip|bandwidth\\.com|sendgrid|mailgun|postmark',
    'postgres|\\bpg\\b|\\bsql|sqlstate|mysql|mongo|redis|prisma|sequelize|oracle|\\bORA-|firebase|firestore|cloudflare|wrangler|azure|paypal|braintree',
    'wechat|weixin|alipay|ably|pusher|zoho|salesforce|shopify|okta|winerror|winsock|winhttp|key value|routine|checkout\\.com|amadeus|anti-?cheat',
  ].join('|'),
  'i',
);

/** How well a text shows that it is Twilio's. */
export interface Signs {
  /** Twilio is named, or one of its hosts, classes, headers, packages or SIDs is, even if nothing is said to have failed. */
  isNamed: boolean;
  /** The same beside a fault: Twilio is named, or one of its hosts, classes, headers, packages or SIDs is. */
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
