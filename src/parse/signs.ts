import { either } from '../internal/either.ts';
/** A URL whose host is Twilio's. */
export const TWILIO_HOST: RegExp = /^(?:https|wss):\/\/(?:[\w-]+\.)*twilio\.com(?![^/?#:])/i;

/** A page of another host. Standards are linked by everybody. */
export const OTHER_PAGE: RegExp =
  /^https?:\/\/(?!(?:[\w-]+\.)*(?:twilio\.com|ietf\.org|rfc-editor\.org|httpstatuses\.com|localhost)(?![^/?#:]))[\w-]+\./i;

/** A recipient or sender as only Twilio writes it: a channel, then the number, with or without its `+`. */
export const CHANNEL_ADDRESS: RegExp = /^\s*whatsapp:\+?\d/i;

/** What a host in front of the app says if it doesn't reach it: ngrok in a header and in the body, AWS's API Gateway in the body. */
export const GATEWAY_PROBLEM: RegExp = /\bERR_NGROK_\d{3,5}\b|(?<="message": ?")Missing Authentication Token(?=")/;

/** Any SID: two letters, then 32 hex digits; or two letters that Twilio uses, then a mask. */
const SID =
  /\b(?:[A-Z]{2}[0-9a-f]{32}\b|(?:AC|SK|SM|MM|CA|CM|NO|RQ|PN|MG|VA|IS|CH|IM|WA|WT|ZS|FW|AP|BU|QE|RE|XE|EZ|CN|OR|MZ|HX)(?:[xX]{6,}|\*{3,}))/;
/**
 * What precedes the code in an app's own name for an error of Twilio's: `twilio_63016`, `twilio_send_failed:60238`. A name with hyphens
 * is that of a file or a branch.
 */
export const LABEL = '(?<![\\w/\\\\.@-])twilio(?:(?:_[a-z]{2,12}){0,4}[_:/#]|_(?:error|err)(?:_code)?(?:=|: ?))';
/** Names of Twilio's hosts, headers, classes and packages, as log lines and stacks show them. */
const NAMES = [
  /com\.twili?o\b/,
  /(?<!\bstun\.)\btwil(?:io\.com|\.io)\b/,
  /x-twilio-/,
  // Classes of the SDKs: twilio.base.exceptions, Twilio\\Exceptions, Twilio::REST, Twilio.Clients, TwilioRestException
  /\btwilio(?:\.(?:base|rest|jwt|http\.|exceptions?|clients|device)\b|\\{1,2}\w|::\w|[A-Z]\w*(?:Error|Exception)\b)/,
  /\bTwilio(?:Error|Exception|RestClient|RestException)\b/,
  String.raw`${LABEL}\d{5}(?![\w/-]|\.\w)`,
  /Services_Twilio/,
  /\b(?:account|key|workspace)Sid\b/,
  // What the Debugger says of the app's own URL. Others say "response from".
  /Got HTTP [1-5]\d\d response to https?:\/\//,
  // A recipient or sender
  /\bwhatsapp:\+\d/,
  // What the list of errors puts before a message
  /Programmable Chat: |\bStream - WebSocket - \w/,
  /permission \/?twilio\//,
  /fetch access token: Error Status Code/,
  // What the Android quickstart and the Flutter plugin log for a call, and the classes of these errors
  /\b(?:Call|Registration) ?E(?:rror|xception): [235]\d{4}, /,
  // The process of the iOS quickstarts in their logs
  /\b(?:Swift|ObjC)VoiceQuickstart\b/,
  /\[HTTP \d{3}\] Failed to execute request/,
  /modules[\\/]twilio[\\/-]/,
  // Frames of the SDKs for Python and Ruby, but not of their webhook checks, or above a mistake in a program
  /-packages[\\/]{1,2}twilio[\\/]{1,2}(?!request_validator|twiml|[^]{0,4000}\n(?:Key|Attribute|Name|Index|Import|ModuleNotFound|UnboundLocal|Type)Error\b)/,
  /\bgems\/twilio-ruby-[\d.]{1,12}\/lib\/twilio-ruby\/(?!security|twiml)/,
  /@twilio\//,
  // Packages of Flutter's
  /\bPlatformException\([^\n]{0,300}\btwilio_/,
  // Errors of Voice JS, as a log has them: `ConnectionError 31005`
  /\b(?:Connection\w{0,8}|Unknown|Transport|ApplicationNotFound|CallCancelled|PermissionDenied|AcquisitionFailed)Error \(?(?:31[0-4]|53[04])\d\d\b/,
  // The same for an Access Token, whatever code the app put there: `AccessTokenInvalid (20101)`
  /\bAccessToken[A-Z]\w{3,30} \(201[0-6]\d\)/,
  // Files of the client SDKs
  /\btwilio-(?:chat|client|conversations|flex|sync|taskrouter|video|voice)[\w.-]{0,20}\.js\b/,
  // An event's page in the Console, and the Debugger's table about a webhook
  /Create alarm\s{1,4}Learn more about this error/,
  /\b(?:sourceComponent|parserMessage)\W/,
  // A requirement that a regulatory bundle or a Trust Hub profile doesn't meet
  /\bobject_?[Ff]ield\W/,
  // Elixir's package, above a connection that failed
  /\bHTTPoison\.Error\{[^\n]{0,400}\bEx_?Twilio\b/,
  /\btwilsock(?:\w{1,20}Error)?\b/,
  // The module of React Native's Voice packages
  /\bRNTwilio[A-Z]/,
  // Tags of the serverless toolkit's log
  /\btwilio-(?:run|serverless-api):[a-z]/,
  // A tag of Android's log
  /\b[VDIWEF]\/twilio/,
  // What SDKs put before a message
  /HTTP \d{3}(?:\]|:? error:?) *(?:\d{5} : )?Unable to \w+ (?:record|page)/,
  /'Unable to fetch page', HTTP/,
  // Not `@apiError` in the comments of an API
  /(?<!@)\bApiError \d{5}/,
  // A metric of an app: `twilio_errors_total{code="30007"}`
  /\btwilio_[a-z_]{3,40}\{/,
  /RestException \[Error\]/,
  // A class of the app's in a column of a Java log: `c.e.sms.TwilioSmsService : …`, `TwilioClient.java:85- …`
  /\bTwilio(?!\w{0,30}(?:Webhook|Callback|Handler|Controller|Signature|Token|Test))[A-Z]\w{2,30}(?:(?:\]| {0,20}) [:-] |\.java:\d{1,5}\)? ?- )/,
  /Failed API Request \d/,
  /Error code [\dN/A]+ from Twilio/,
  /domain(?:=|: ?")signal\.sdk\./,
  /<\/?TwilioResponse>/,
];
const STRONG = new RegExp(either(NAMES), 'i');
/**
 * Twilio's name in prose, or that of a product that nobody else has; not in the name of a file, package, folder, table, variable or
 * ticket, of a service of the app's such as `twilio-proxy`, of a product with an API of its own, SendGrid or Segment, or in an email
 * address.
 */
const NAMED =
  /(?:^|[^/\\'"@.\w-]|["'](?=twilio: ))(?:[Tt]will?i?o|TWILIO|TwiML|TaskRouter|ConversationRelay)(?! Send[Gg]rid\b| Segment\b|_(?!err|code)|-(?!cli|node)[\da-z]|[\w-]*(?:[/\\]|\.\w))/;
/** Words that show a failure, and a status that does. A string that names Twilio is then about a Twilio error. */
const FAULT = new RegExp(
  either([
    /fail|err|requir|ENOT|invalid|not |must |excep|denied|reject|refus|expir|auth|warn|undeliver|unable|could|can't/,
    /mismatch|missing|bad |too many|conflict|time[ d]*out|(?:code|http)\W{0,3}[45]\d\d\b/,
    // In other languages
    /fehl|ungültig|falh|fall[oó]|inválid|éch(?:ou|ec)|renvoy|devolv|hata|hib[aá]|fej?lkod|feilkod|virhe|chyb|eroare|kesalahan|gagal|lỗi|błąd/,
    /エラー|失[敗败]|[错錯][误誤]|오류|실패|ошибк|помилк|грешк|σφάλμα|שגיאה|خطأ|त्रुटि|ข้อผิดพลาด/,
  ]),
  'i',
);
/**
 * What isn't an error of Twilio's even if Twilio is named: a bug in the program itself, such as "TypeError: twilio is not a function", a
 * PostgreSQL error with its SQLSTATE, what installs, builds and imports packages, and a browser's refusal to load another host.
 */
const OWN_MISTAKE = new RegExp(
  either([
    /^(?:Uncaught )?(?:TypeE|Refer|SyntaxE)|^[^\n]{0,80}: TypeError: (?:Cannot (?:read|set) prop|\S+ is not an? )/,
    // Ruby
    /^[^\n]{0,300}\b(?:NoMethodError|LoadError|uninitialized constant)\b/,
    // .NET
    /^[^\n]{0,80}\bSystem\.(?:NullReference|Argument|ArgumentNull|InvalidCast|MissingMethod|TypeLoad|IO\.FileNotFound)Exception\b/,
    /\bERROR: {1,4}\d{5}:|Refused to [^:]{1,30}:\/\/(?![\w.-]{0,80}twilio\.com)/,
    /(?:dependency|odule|ackage|(?:to|ed) import|requirement|reference:|name|pod)[ "'`]{1,3}@?[Tt]wilio|Could not resolve(?! host)/,
    /annot find (?:module|package)|Class "[^"]+" not|Module not found|Class(?:NotFound|Def)|framework not found|failed for task|such table/,
    /npm (?:ERR|WARN)|conflicting dep/,
  ]),
);

/** A bug in a Function. It runs on Twilio's side, so Twilio answers with an error. */
const IN_FUNCTION =
  /\bUnhandled promise rejection: (?:Type|Reference)Error\b[^]{0,600}?\/var\/task\/handlers\/ZN[\da-f]{32}/;

/** Words of apps between Twilio's name and the status of its response: `Twilio API returned HTTP 401`, `Twilio send failed (401)`. */
const BEFORE_STATUS =
  '(?:an?|the|api|rest|https?|request|response|call|send|lookup|verify|sms|mms|whatsapp|messaging|voice|post|get|put|delete|returned|returns|responded|replied|answered|rejected|with|error|failed|failure|unexpected|status|code|non-200|is|was)';
/** What an app has of its own for Twilio. A failure of these isn't Twilio's answer. */
export const OF_THE_APP = 'webhook|callback|handler|signature|token|endpoint|proxy|function|server';
/** Where a status is followed by one of these, it counts something. */
const NO_STATUS_AFTER =
  '(?![\\w%]|[.,:-]\\d| (?:sms|messages?|calls?|numbers?|users?|times|seconds|minutes|ms|characters|segments)\\b)';
/**
 * The status that Twilio responded with, in an app's own words, which keep nothing of what Twilio said: `Twilio returned 401`, `a 404 from
 * Twilio`. Not what an app's webhook responds to Twilio.
 */
const RESPONDED = new RegExp(
  either([
    String.raw`(?<![/\\@.\w-]|\b(?:for|by|of|behind|handler|webhook|callback|endpoint) )Twilio(?:[ :(=,\u2013\u2014-]{1,3}${BEFORE_STATUS}\b){0,7}[ :(=\u2013\u2014-]{1,3}([45]\d\d)${NO_STATUS_AFTER}`,
    /\b([45]\d\d)(?:(?: \(?(?:Unauthorized|Not Found|Too Many Requests)\)?)|\)? (?:error|response|status)){0,2} from (?:the )?Twilio(?! (?:signature|webhook|number|sendgrid|segment))\b/,
    // `Twilio rejected the page (401)`
    String.raw`(?<![/\\@.\w-]|\b(?:for|by|of|behind) )Twilio(?: (?!${OF_THE_APP})[a-z]{1,20}){0,4} (?:rejected|refused|declined|failed)(?: (?!${OF_THE_APP})[a-z]{1,20}){0,4} \(([45]\d\d)\)`,
    // An HTTP client's line about a request to an API of Twilio's
    String.raw`\b([45]\d\d)${NO_STATUS_AFTER}(?: [A-Za-z][\w ]{1,30})?['")]{0,2} (?:from|for|on) (?:[A-Z]{3,6} )?"?https://(?!www|demo|handler)[\w-]{1,40}(?:\.[\w-]{1,40}){0,2}\.twilio\.com\b`,
    // After the name of an SDK's class
    String.raw`\b(?:com\.twilio\.[\w.]{1,60}|Twilio(?:::\w{1,20}){0,2}\w{0,30}(?:Error|Exception)): ([45]\d\d)${NO_STATUS_AFTER}`,
  ]),
  'i',
);

/** Vendors that do what Twilio does, and say it in the same words. */
const CARRIERS =
  'vonage|nexmo|plivo|telnyx|messagebird|sinch|infobip|signalwire|bandwidth\\.com|ringcentral|clickatell|clicksend|gupshup|360dialog|kaleyra|exotel|msg91|textlocal|smsglobal|africastalking|unifonic|netgsm|routee|tyntec';
/** Where one of these is named near Twilio, the error may be theirs. `@slack-ops` is whom a monitor tells. */
const RIVALS = `stripe|discord|(?<!@)slack|${CARRIERS}`;
const RIVAL = new RegExp(RIVALS, 'i');
/** Names such a vendor, in a string or in a URL. */
export const CARRIER: RegExp = new RegExp(CARRIERS, 'i');
/** Characters to look at on each side of Twilio's name. */
const NEAR = 160;

/** TwiML that Twilio's docs have. Vendors that copy it are named beside it. */
const TWIML = /<(?:Connect|Start)>\s{0,40}<(?:Stream|ConversationRelay)\b/;

/** A prefix of an SDK's, or of Supabase's, and the beginning of a short message of Twilio's. Others use the prefixes, but not before these. */
const WRAPPED =
  /(?:\b[Uu]nable to (?:create|fetch|update|delete|remove) record|\bError sending (?:\w+ )?(?:OTP to provider|sms(?: otp)?)): (?:Authenticat|Invalid From Number \(caller|Invalid parameter `|Max (?:send|check) attempts)/i;

/** Other vendors and programs, whose codes and messages are not Twilio's. An error class of Firebase Functions only tells where the code ran. */
export const OTHERS: RegExp = new RegExp(
  either([
    RIVALS,
    /fedex|\busps\b|\bdhl\b|shippo|shipengine|easypost|mailgun|postmark|\baws\b|amazon|s3\b|dynamo|sendgrid/,
    /ldap|\bradius\b|kerberos|\b(?:smtp|imap|ftp|ssh)\b|postgres|\bpg\b|\bsql|sqlstate|mysql|mongo|redis|prisma|sequelize|oracle|\bORA-|firebase(?!_?functions)|firestore|cloudflare|wrangler|azure|paypal|braintree/,
    // Meta, whose codes have six digits: `(#131047)`, `error 131031`, `131026: Message undeliverable`
    /graph\.facebook|\bOAuthException\b|\bcloud api\b|\(#\d{1,6}\)|\b(?:error|code)\W{0,4}13[0-3]\d{3}\b|\b13[0-3]\d{3}: /,
    /openai|anthropic|wechat|weixin|alipay|ably|pusher|zoho|shopify|okta|winerror|winsock|winhttp|duplicate key|key value|routine(?!s:)|checkout\.com|amadeus|anti-?cheat/,
  ]),
  'i',
);

/** Zapier's sentence with the app that said it, before or after: `… in HubSpot. The app returned "…".`, `The app returned "…". HubSpot` */
const OTHER_APP =
  /\bin [A-Z][\w .&-]{1,40}\. The app returned "|\bThe app returned "[^"\n]{1,500}"\.?\s{1,4}(?!SMS\b)[A-Z][a-z]/;

/** The domain of an `NSError` of another SDK for iOS. Those of the system wrap errors of everybody's. */
const OTHER_DOMAIN = /\bError Domain=(?!NS|kCF|signal\.sdk|TVO|TVI|TCH|TWM|[\w.]{0,40}twil)[\w.]{1,80} Code=/i;

/** A page of another host that a string links to as the page about its error, as forks of Twilio's SDKs do. */
const ELSEWHERE = /\bMore info: https?:\/\/(?![\w.-]{0,80}twilio\.com\b)/i;

/** What a string shows about whose it is. */
export interface Signs {
  /** Twilio, or one of its hosts, classes, headers, packages or SIDs, is named, even if no failure is. */
  isNamed: boolean;
  /** Twilio or something of it is named, and so is a failure. */
  isTwilios: boolean;
  /** Another vendor is named, and Twilio is not. */
  isOthers: boolean;
  /** That vendor's messages are like Twilio's. */
  isCarriers: boolean;
  /** It links to a page of another host about itself, and Twilio isn't named. */
  isDocumentedElsewhere: boolean;
  /** The status of Twilio's response, if an app's own words name it. */
  responded?: string | undefined;
}

export function signsOf(text: string): Signs {
  const index = text.search(NAMED);
  const isInProse = index >= 0 && !RIVAL.test(text.slice(Math.max(0, index - NEAR), index + NEAR));
  const isDocumentedElsewhere = ELSEWHERE.test(text) && !/twil/i.test(text);
  const isNamed =
    (!OWN_MISTAKE.test(text) || IN_FUNCTION.test(text)) &&
    !isDocumentedElsewhere &&
    (isInProse || STRONG.test(text) || SID.test(text) || (TWIML.test(text) && !CARRIER.test(text)));
  const found = isNamed ? RESPONDED.exec(text) : undefined;
  const responded = found?.slice(1).find((status) => status !== undefined);
  return {
    isNamed: isNamed || WRAPPED.test(text),
    isTwilios: isNamed && (responded !== undefined || FAULT.test(text)),
    isOthers: !isNamed && (OTHERS.test(text) || OTHER_APP.test(text) || OTHER_DOMAIN.test(text)),
    isCarriers: !isNamed && CARRIER.test(text),
    isDocumentedElsewhere,
    responded,
  };
}
