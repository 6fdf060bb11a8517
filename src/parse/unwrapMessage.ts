import { either } from '../internal/either.ts';

/** Characters to look at in a string. A message has at most 4,000. */
const LONGEST = 8000;

/**
 * Where the message begins and ends in XML, in Python's terminal output, in a Java cause, in Flutter's exception, in truncated JSON, and in
 * what `console.log`, Ruby, PHP and .NET print for an object.
 */
const FIELDS: readonly (readonly [opening: RegExp, end: RegExp])[] = [
  [/ing information:\s+/i, /\n|$/],
  [/by: com\.twilio\S+ /i, /\n|$/],
  // `ErrorInfo` of Conversations and Sync on Android, with status and code: `Error 0:-8 Conversation not found`
  [/\bError \d{1,3}:-?\d{1,5} (?=[A-Z])/, /\n|$/],
  // What the quickstarts and the plugins for iOS log among other lines, and those for Android
  [/\bCall failed to connect: (?=[A-Z])/, /\n|$/],
  [/\b(?:Call|Registration) ?[Ee](?:rror|xception): [235]\d{4}, (?=[A-Z])/, /\n|\]|$/],
  // What the serverless toolkit prints in a box, whose lines are removed before
  [/(?:\bERROR Failed API Request \d{5}|✖ Failed Deployment\s{1,9}ERROR(?! {1,9}Failed))\s{1,9}(?=[A-Z])/, /\n|$/],
  // The dialog of Twilio's sample app for Video, which adds a sentence to one of the messages
  [
    /^(?:\*\*)?(?:ERROR\s{1,4})?(?=[A-Z][^\n]{3,200}?\s{1,4}Error Code:? \d{5}\s{0,4}$)/,
    /(?:\. Please make sure you are using the correct credentials)?\.?\*{0,2}\s{1,4}Error Code|$/,
  ],
  // What a Function's log has below the title of its error
  [/\bUnhandledPromiseRejectionWarning: Unhandled promise rejection: (?:\w{0,20}Error: )?(?=[A-Z])/, /\n|$/],
  // Code, message, details, stack
  [/\bPlatformException\([\w.-]{1,40}, /, /, (?:null\b|[{[]|Error code:)|\n|\)?$/],
  // A message's page in the Console: `30006 - Landline or unreachable carrier`; and what people copy from its log: `code : 11205 - HTTP …`
  [/(?:^[ \t]{0,8}(?:[*•-] )?|\bcode ?:[*_]{0,2} ?)[`*]{0,2}\d{5}[`*]{0,2} [-–—] /im, /\n|$/],
  // The same with a word before it, as people title what they post: `Twilio - 31951 Stream - …`. Further lines can say more.
  [
    /^["'*]{0,3}(?:Twilio|Error|Warning)(?: ?[-–—] ?|: )\d{5}(?: ?[-–—:])? (?=[A-Z][^\n]{0,400}$)/,
    /["'*]{1,3} (?:and|y|e|et|und) |["*]{1,3}$|\n|$/,
  ],
  // A code in brackets before the message, as the Console and apps put it: `(Error: 63015) Channel …`, `HTTP 400 (code 21608) - The …`
  [/\((?:twilio )?(?:error|code):? \d{5}\)[:,]? (?:[-–—] )?(?=['A-Z][\w'])/i, /\n|$/],
  // In a sentence: `… makes Twilio reject it with error 64106 ("TTS provider rejected …")`
  [/\b(?:error|code|warning|twilio) [*`]{0,2}\d{5}[*`]{0,2} \("(?=[A-Z'])/i, /"\)|\n|$/],
  // In Markdown: `**30032 Toll-Free Number Has Not Been Verified**`
  [/\*\*\d{5} (?=[A-Z'])/, /\*\*|\n|$/],
  // A list of the Console, copied with its links: `[11100](https://www.twilio.com/docs/api/errors/11100)Invalid URL.`
  [
    /\[\d{5}\] ?\(https:\/\/(?:www\.)?twilio\.com\/docs\/[\w/]{1,20}\/\d{5}\)[ \t]{0,4}(?:\[ ?)?(?=[A-Z])/,
    /\]\(https:|\n|$/,
  ],
  // Ruby, whatever the log puts before it
  [/\[HTTP \d{3}\] \d{5} : Unable to \w{4,6} (?:record|page)\n(?=\S)(?!\S{1,200}\.rb:|https?:)/, /\n|$/],
  // The XML parser's message below the code and the title of its event
  [/^[*#\s]{0,6}(?:(?:Error|Warning)\W{1,3})?12[12]\d\d\W{0,6}\n[^\n]{1,60}\n\s{0,8}(?=[A-Zc][^\n]{24})/, /\n|$/],
  [/\bTwilio(?: \w{4,8})? failed: \d{5} (?=[A-Z'])/, /\n|$/],
  // What apps print of an exception's fields: `Status: 400, Code: 21211, URI: …, Msg: Unable to …`, or each in a line
  [/\bCode[:=] ?\d{5}\b[^\n]{0,300}, (?:Msg|Message): (?=\S)/, /\n|$/],
  [/^[ \t]{1,8}msg {0,4}: (?=[A-Z'])/m, /\n|$/],
  // The page that CodeIgniter shows for an exception
  [/^Type: {1,4}[\w\\]{1,80}Exception\s{1,4}Message: {1,4}(?=\S)/m, /\n|$/],
  // structlog in a terminal
  [/\btwilio_(?:error_)?(?:message|msg)=(?=[A-Z'])/, / \w{1,30}=|\n|$/],
  // A code between an app's words and the message: `Twilio SMS send failed to …: 21211 Invalid …`
  [/\b(?:[Ff]ail|[Ee]rror)[^\n:]{0,60}: \d{5} (?:[-–—] )?(?=[A-Z'][a-z]{1,20} )/, /\n|$/],
  [/\bfail(?:ed|ure)?\b[^\n:]{0,30} [-–—] \d{5} ?[-–—:] (?=[A-Z'])/i, /\n|$/],
  // Go's `%v` of a struct with status, message, code and link, as gotwilio has it, perhaps with `<nil>` for its error in the next line
  [/^\s{0,8}&?\{[45]\d\d (?=[A-Z'])(?=[^\n]{4,999} \d{5} https?:)/m, / \d{5} https?:|$/],
  // Go's `%#v`, of an error that follows RFC 9457
  [/\bError\{Title:"(?=[A-Z'])/, /",? |"\}|$/],
  // The header of a SIP response
  [/\bX-Twilio-Error: [*"]{0,2}(?=\d{5} )/i, /[*"]{0,2}(?:\n|$)/],
  // Node.js, whose `fetch` says why it failed only in the error inside of its own
  [/\bfetch failed\b[^]{0,999}?\[cause\]: (?:\w{1,40}Error: )?(?=\w)/, /\n|$/],
  // And where every address of a host failed
  [/\bAggregateError\b[^]{0,1999}?\[errors\]: \[\s{0,20}Error: (?=\w)/, /\n|$/],
  // .NET, with a line for every exception inside of another
  [
    /\n ?---> System\.(?:Net|IO|Security|Threading\.Tasks)\.(?:\w{1,40}\.)?\w{1,40}Exception(?: \([\w, ]{1,20}\))?: (?!An error occurred while|The SSL connection could)/,
    /\n|$/,
  ],
  // In TwiML, it is what the app wants to send.
  [/(?<!<Response>[^]{0,500})<Message>/i, /<|$/],
  // Go with `%+v`, PowerShell
  [/\b(?:Error)?Message:(?=[A-Z'])(?=[^\n]{1,999} [A-Z][A-Za-z]{1,30}:\S)/, / [A-Z][A-Za-z]{1,30}:\S|\n|$/],
  // A record of C#
  [/\b(?:Error)?Message = (?=[A-Z'])/, /, [A-Z]\w{1,30} = | \}|\n|$/],
  [/; ?message=(?=[^;]{1,999};)/, /; ?\w{1,30}=|\n|$/],
  // PHP's serialize()
  [/\bs:7:\\?"message\\?";s:\d{1,4}:\\?"/, /\\?";|$/],
  // Erlang's strings are in `<<"…">>`. The last one is what an evaluation of a profile or a bundle says
  [
    /\b(?:(?:error_?)?message|failure_reason)\\?["'\]]{0,2}(?:>>)? ?(?:[:=]>?\s{0,3}(?:<<)?\\?["']|=> )/i,
    /\\?["'](?:>>)?(?:[,}\n]|$| \["| \w{1,30}=)| \[\w{1,30}\] => |\n|$/,
  ],
  // A mail or a note about a message: `Error Message: Landline …`
  [
    /^[ \t>*•-]{0,6}(?:Error|Twilio|Failure)[ _](?:Message|Text|Description|Reason)\*{0,2} ?:\*{0,2} {1,4}(?=[A-Z'])/im,
    /\n|$/,
  ],
  // An object of a React Native package: `{err: "Http status: 400. …"}`
  [/^\{ ?["']?err(?:or)?["']?: ?["'](?=[A-Z])/, /["']\}?$|\n|$/],
  // An app's own object as Node.js prints it in one line
  [/[{,] (?:error|reason|details?): ["'](?=[A-Z'])/, /["'],? (?:\w{1,30}: |\})|\n|$/],
  // Dart and Kotlin: `{code: 21211, message: Invalid …, status: 400}`, `ErrorInfo{status=404, message=Document not found}`
  [/[{(,] ?message[:=] ?(?=[^\s"'])/, /, \w{1,30}[:=]|\}|\)$|\n|$/],
  // The page of an event in the Console: a heading, and the message below it.
  [/^[*# ]{0,6}message[*: ]{0,4}\n\s{0,8}`?/im, /`|\n|$/],
  // The older page of a notification: its link, then this heading.
  [/^DESCRIPTION[ \t]{0,4}\n\s{0,8}/m, /\n|$/],
  // The same in a note in Markdown: `**Message:** Stream - WebSocket - …`
  [/^[*# -]{0,6}\*\*message:?\*\*:?[ \t]{1,4}(?=\S)/im, /\n|$/],
  // Above the code and what a note or an app adds in lines of its own: `Twilio could not …`, `Error Code: 63007`, `Current Number: …`
  [
    /^(?!.{0,60}(?:fail|error|unable))(?=[A-Z'][^\n:]{12,300}\n *(?:error )?code: ?\d{5} *\n *[A-Z][\w ]{1,24}: )/im,
    /\n|$/,
  ],
  // .NET's debugger. Beside a body, `Message` is the class's own.
  [/^\s{0,8}Body=/m, /\n|$/],
  [
    /\bTwilio\.Exceptions\.ApiException\b[^\n]{0,80}\n(?:[ \t]{1,8}HResult=\S{1,20}\n)?[ \t]{1,8}Message=(?=\S)/,
    /\n|$/,
  ],
];
/** Swift's and Objective-C's `NSError` as they print it, and what it says of the reason. Its description may be only the code. */
const NS_ERROR = /\bError Domain=[\w.]{1,80} Code=-?\d{1,6} "([^"\n]{1,400})"/;
const NS_REASON = /\bNSLocalizedFailureReason=((?:[^,}\n]|,(?! \w{1,60}=)){1,400})/;
const ONLY_A_CODE = /^Twilio Error \d{5}$/;
/** Ends of the parts of any other string: a colon, a bracket, a line end, or the quote that opens the message. */
const PART = /:\s+|\bError:(?=[A-Z])|\d\] |\n|message '|=\d+ "|\b\d{5} "(?=[^"\n]{4,400}"$)|rror \((?!\d|attempted)|$/g;
/** The end of a part that an SDK, a tool or a log put before the message. */
const WRAPPING = new RegExp(
  `${either([
    // Words of SDKs and tools: `Unable to create record`, `Supabase: Error sending OTP to provider`
    /(?<!\bmedia (?:up|down)load )(?:error|message)(?: (?:is|was|says))?|exception(?: \[[a-z ]{3,24}\])?|warning|(?<!\bTLS )record|page|(?<!\b(?:campaign|brand|registration|template|sender|number) )status/,
    // Symfony Messenger
    /handling "[^"\n]{1,100}" failed/,
    // `Twilio SMS failed: …`, and Node-RED: `[red] twilio out : …`
    /twilio(?: out| \(\d{3}\)|\b[\w .-]{0,40}\bfail(?:ed|ure)?)?|room|sms OTP|OTP to provider/,
    // In other languages
    /mensa(?:je|gem)|nachricht|meldung|messaggio|^\W{0,4}twilio(?:[ -](?!the\b)[^\s:\d]{2,12}){1,4}/,
    /(?:undelivered|failed)\W{1,3}(?:reason|cause)/,
    // `[status=400]`, `HTTP 400`, `Error 400`, and where PHP threw it
    /[pr] \d{3}|\bstatus[=: ]{1,2}\d{3}|\.php line \d+/,
    // A code; a status with its words, which for SIP is what Twilio says
    /\b\d{4,6}/,
    /(?<!\bsip(?:\/2\.0)?(?: [a-z]{2,9}){0,2}:? )\b[45]\d\d(?: [a-z]{3,12}){1,3}/,
  ])}\\W*$`,
  'i',
);
// An app's own words for what failed.
const FAILED = String.raw`\b(?:fail(?:ed|ure)?|unable|could(?:n't| not)|can(?:'t|not)|error|problem)\b`;
const DOING = String.raw`\b(?:send|sent|sending|mak(?:e|ing)|plac(?:e|ing)|creat(?:e|ing)|start(?:ing)?|deliver(?:ing)?|initiat(?:e|ing)|dispatch(?:ing)?)\b`;
const UNDONE = String.raw`\b(?:not (?:be )?(?:sent|delivered|made)|nicht (?:gesendet|zugestellt) werden)`;
/** The same in other languages. Twilio's messages are in English. */
const FAILED_ABROAD = either([
  /\berror (?:al|ao|de|do|du|en|beim?)\b|\berr(?:o|ore|eur)\b|\bfall(?:o|ó|a)\b|no se pudo/,
  /\bfalh(?:a|ou)\b|não foi possível|échec|échou|impossible d|impossibile|\bfehler\b|konnten? nicht|\bfout\b/,
  /\bhata(?:sı)?\b|gönderil|başarısız|\bgagal\b|\bkesalahan\b|błąd|nie udało|lỗi|ошибк|не удалось|помилк/,
  /エラー|失[敗败]|[错錯][误誤]|오류|실패|שגיאה|خطأ|فشل/,
]);
const SENT = String.raw`\b(?:sms|mms|whatsapp|otp|text|call|code|verification|notification|message)\b`;
/** Not Twilio's host. */
const SENDER = String.raw`\b(?:twilio(?!\.)|sms|mms|whatsapp|otp|message|verification|call)\b`;
/** What an app was doing, before the message: `Failed to send SMS to +1…: `, `Error making call: `. */
const APPS_DOING = new RegExp(
  String.raw`${FAILED}[^:\n]{0,24}${DOING}(?:[^:\n]{0,30}${SENT}|(?= to (?:whatsapp:)?\+?\d))(?: (?:to|via|for|through|with|from)\b(?:[^:\n]|:(?=\S)){0,40}| ?\([^()\n]{1,40}\))?:\s{1,4}$`,
  'i',
);
/** The same without saying what it did: `Twilio send attempt 3 failed for user 42: `, `Message could not be sent: `. */
const APPS_FAILURE = new RegExp(
  `${either([
    String.raw`(?!\bmessage\b)${SENDER}[^:\n]{0,60}\bfail(?:ed|ure)?`,
    String.raw`${SENDER}[^:\n]{0,60}${UNDONE}`,
    /\btwilio rejected [\w ]{1,20}/,
  ])}(?: (?:to|via|for|with)\\b[^:\\n]{0,40})?:\\s{1,4}$`,
  'i',
);
const APPS_ABROAD = new RegExp(`(?:${FAILED_ABROAD})[^:\\n]{0,60}:\\s{1,4}$`, 'i');
/** A sentence of an app's own about what failed, which says nothing about why: `Failed to send SMS`, `Twilio call creation failed:`. */
const APPS_SENTENCE = new RegExp(
  `^${either([
    String.raw`[\w -]{0,40}${FAILED}[\w -]{0,24}${DOING}[\w -]{0,30}${SENT}`,
    String.raw`(?!verification)${SENDER}[\w -]{0,40}(?:\b(?:failed|failure|error)|${UNDONE})`,
  ])}(?: via twilio)?[.:! ]{0,3}(?:please [\\w ]{1,40}|try [\\w ]{1,40})?[.!]?$`,
  'i',
);
/** The level of a line in logrus, with its seconds. */
const LOGRUS = /^\W{0,9}(?:ERRO|WARN|INFO|FATA|DEBU|PANI)\[\d{4,9}\] $/;
/** The end of a line before the message. Stricter than for a part, since a line can end in "timeout error" or a phone number. */
const WRAPPING_LINE = new RegExp(
  `${either([
    /^[Tt]wilio/,
    /\bUncaught|\b[Ee]xception (?:[Vv]alue|[Dd]etails)|\w(?:Error|Exception)/,
    /record|page|[pr] \d{3}|\.php line \d+/,
    /\[\d{3}\]/,
    // A code, not the end of a phone number
    /(?<!\d[\s().-]{0,2})\b\d{4,6}/,
  ])}\\W*$`,
);
/**
 * The reason of a failure below HTTP: an exception of Java's network classes, which a device logs beside Twilio's message, or .NET's
 * or Python's with the number that Windows or Linux has for it, the same in every language. Or a browser's name for its reason, or the
 * policy by which it stopped the page. Or the function of Voice JS that shows who registered.
 */
const NETWORK_FAULT = new RegExp(
  either([
    /\bjavax?\.(?:net|io|security)\.[\w.]*(?:Exception|Error)\b(?:: [^\n]{1,200})?/,
    /\bSystem\.Security\.Authentication\.AuthenticationException: [^\n]{1,200}/,
    /\bSocketException \((?:0x[\dA-F]{8}, )?\d{1,5}\)/,
    /\[WinError \d{1,5}\]/,
    // A browser's own name for why it gave no microphone or camera. Its words can be in another language.
    /\b(?:NotReadable|Overconstrained|NotAllowed)Error\b|\bNotFoundError: (?:Requested device|The object can)|\bAbortError: Starting\b|\bmultiple audio input\b/,
    /\/signal(?:ing)?'? (?:because it|violates)\b.{0,60}|\b[Pp]ermissions policy violation: microphone\b/,
    /\bWebSocket connection to 'wss:\/\/[\w.-]{1,60}\.twilio\.com\/signal(?:ing)?' failed\b(?::[^\n]{0,60}\bnet::ERR_[A-Z_]{3,40})?|\b_onSignalingConnected\b/,
    /\bclose event code: 10(?:06|15)\b|\bnet::ERR_(?:INTERNET_DISCONNECTED|NETWORK_CHANGED)\b/,
    // A label that tells a registration from a call, where the code doesn't
    /\bRegistration error(?=: 314\d\d\b)/i,
  ]),
);
/** The exception that a Function's log has below the title of its error. */
const FUNCTION_FAILED = /\bError (?:on|in) Twilio Function Response\b|\bYour Function (?:responded|invocation)\b/i;
const FUNCTION_FAULT = /^[ \t]{0,8}(?:Type|Reference|Syntax|Range)?Error: [^\n]{1,200}/m;
/** What an SDK, a tool or a log put after the message. */
const TAIL = new RegExp(
  either([
    /\sMore info|[,;] more info: http|\.? See http/,
    // Frames of stacks: Twilio's in C#, JavaScript and Java, .NET's in another language, Ruby's, and PHP's file
    /\s{1,8}at Twilio\.|\n[ \t]{1,40}at |\r?\n {3}\S{1,12} [\w.<>`]{3,200}\(|\n\S{1,200}\.rb:\d+/,
    /["']? (?:in|at)\s\S{1,300}\.php(?! line \d+: )/,
    // The next field of a dictionary, as Python prints it
    /["'], ["'][\w.]{1,30}["']: /,
    // Power Automate
    /\r?\nclientRequestId: /,
    // What apps add: a status, or the code and the link in brackets
    /(?<!\b[Ss][Ii][Pp]),? \(?(?:[Hh][Tt][Tt][Pp] ?)?[Ss]tatus(?: ?[Cc]ode)?[:=] ?\d{3}\)?\s{0,9}$/,
    / \[(?:[A-Za-z]{3,10} ){0,3}\d{5}\](?: \[\d{3}\])?(?: \(https?:\S{1,200}| [-–—][^\n]{0,30} https?:\S{1,200})?\s{0,9}$/,
    // A hint of the app's
    / [-–—] (?:check|verify|see) /,
    / \(https:\/\/www\.twilio\.com\/docs\/\S{1,60}\/\d{5}\)\s{0,9}$/,
    // The fields of logrus, in a terminal
    /(?<! ) {2,40}(?=\w{2,40}=\S)(?<=^[^=\n]{10,2000})/,
    // A folder with a space in its name
    /["'] in [^"'\n]{1,200}\.php(?::| on line )\d/,
    // Details as Go and others print them, `UserInfo` of an `NSError`, the context in Laravel's log
    / \((?:null|map|\{|\[(?!HTTP ))|" User| \{"exc/,
    // Symfony
    / \(see https?:/,
  ]),
);
/** The SDKs for Python and PHP where the response had no message. What follows in further lines of Python's is an app's own. */
export const NOTHING_SAID: RegExp =
  /\bHTTP \d{3} error: Unable to \w{4,6} (?:record|page)[ \t]{0,9}(?:\n|$)|\[HTTP \d{3}\] Unable to \w{4,6} (?:record|page)(?:\W{0,9}$| (?:in|at) (?:\/|[A-Z]:))/;
/** What marks the lines of a quotation in a mail or in Markdown. */
const QUOTATION = /^(?:> ?){1,9}/gm;
/** The status of a message or a registration, which apps print after Twilio's sentence. */
const STATUS_WORD =
  /^(?:(?:un)?delivered|failed|sent|(?:[a-z]{2,12}[-_])?(?:approved|failed|pending|progress|rejected|review|verified))[.,;)]?$/i;
/** What is no message. */
const NO_MESSAGE = new RegExp(
  `^${either([
    // A number, which of Twilio's codes mostly has five digits, a status
    /.{0,24}\d{5}|.{0,19}\d{4}/,
    /[45]\d\d\b(?:\W*$|, | [A-Z]{4}).*/,
    // An app's own name for the error, and a line of a log that has the code in a field
    /(?:\w{0,20}Error: )?twilio_[a-z_]{1,40}[:#/]\d{5}/,
    /^.{0,200}\btwilio_\w{3,20}[_ ]code=\d{5}\b.*/,
    // Swift's dump of an `NSError`
    /baseNSError@\d.*|_userInfo = .*/,
    // A link, a heading in Markdown
    /(?:[*•-] )?(?:https?:\S*|\[[^\]\n]{1,60}\]\(https?:\S*)|#{1,6} .*/,
  ])}$`,
);
/** Names in brackets that an app or a platform put before the message, as in `[Salesforce] Authenticate`. */
const TAGS = /^(?:\[[\w .:-]{2,24}\]\s{1,3}){1,3}(?=["'A-Z])/;
/** Line ends of the SDK for Ruby as two characters, in a string that was inspected or is in JSON. */
const ESCAPED_LINES = /\bUnable to \w{4,6} (?:record|page)\\n/;
/** Tags of a page in HTML that end a line or don't. The names of TwiML's verbs begin with a capital. */
const LINE_TAG =
  /<\/?(?:address|blockquote|body|br|div|h[1-6]|head|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|thead|title|tr|ul)\b[^<>]{0,400}>/g;
const TEXT_TAG = /<\/?(?:a|abbr|b|code|em|font|i|small|span|strong|u)\b[^<>]{0,400}>/g;
/** A status inside of a message, as in "Http status: 503. Unexpected registration response". */
const STATUS_IN_MESSAGE = /^\d{3}\. [A-Z]/;

/**
 * Extracts Twilio's message from the string that an SDK, a tool or a log made of it.
 *
 * @param isMessage The string comes from a message field, so only a class or a status can precede the message.
 * @returns An empty string if there is no message in it.
 */
export function unwrapMessage(printed: string, isMessage: boolean): string {
  const lines = ESCAPED_LINES.test(printed) ? printed.replaceAll(String.raw`\n`, '\n') : printed;
  // PHP's JSON
  const text = lines.replaceAll(String.raw`\/`, '/');
  const said = isMessage ? undefined : ofNsError(text);
  if (said !== undefined) return said;
  if (!isMessage && NOTHING_SAID.test(text.slice(0, LONGEST))) return '';
  const beginning = text.slice(0, LONGEST);
  // In a message, a tag is part of what is said, unless the message is a page.
  const isPlain = isMessage && !beginning.trimStart().startsWith('<');
  const whole = (isMessage ? undefined : fieldOf(joined(text))) ?? (isPlain ? beginning : withoutTags(beginning));
  const unwrapped = withoutWrapping(withoutTail(withoutQuotation(whole)), isMessage);
  if (isMessage) return withoutCode(unwrapped);
  const message = withoutCode(withoutLastQuote(withoutEntities(beforeUnopened(unwrapped)))).replace(TAGS, '');
  return withFault(isNoMessage(message) ? '' : message, text);
}

const isNoMessage = (text: string): boolean => NO_MESSAGE.test(text) || STATUS_WORD.test(text);

const withoutTags = (text: string): string => text.replace(LINE_TAG, '\n').replace(TEXT_TAG, '');

const withoutQuotation = (text: string): string => (text.startsWith('> ') ? text.replace(QUOTATION, '') : text);

/** A line end in a sentence, where a mail or a terminal broke it: after a word with which no line of a log ends, or a space. */
const MID_SENTENCE =
  / (?:an?|and|be|for|not|of|the|to|with|your)\n[ \t]{0,20}(?=[A-Za-z'])|(?<=[a-z]) {1,2}\n(?=[a-z]{2,20} [a-z]{2,20} )/g;
const joined = (text: string): string => text.replace(MID_SENTENCE, (end) => `${end.trimEnd()} `);

function withoutTail(text: string): string {
  const tail = text.search(TAIL);
  return tail > 0 ? text.slice(0, tail) : text;
}

function withoutWrapping(text: string, isMessage: boolean): string {
  const start = endOfWrapping(text, isMessage);
  return start > 0 ? firstLine(text.slice(start).trimStart()) : text;
}

/** The first line, with those that a terminal or a note broke it into: the end of a sentence, and nothing of a log; and the tags of TwiML. */
const BROKEN =
  /(?<=[a-z]) {0,2}\n[ \t]{0,20}(?=[a-z][a-z']{0,20}[ .][^:=(){}/\n]{10,300}(?:\n|$))|(?<=>)\n[ \t]{0,20}(?=<\/?[A-Z])/g;
const firstLine = (text: string): string => text.replace(BROKEN, ' ').split('\n')[0] ?? '';

/** Drops a quote at the end that nothing opened, or the end of Markdown's ` `` code `` `. */
function withoutLastQuote(message: string): string {
  if (/[^`] ``$/.test(message) && message.split('``').length === 2) return message.slice(0, -3);
  const quote = /["`]$/.exec(message)?.[0];
  const isStray =
    quote !== undefined && message.split(quote).length % 2 === 0 && !(quote === '"' && message.split('"').length > 2);
  return isStray ? message.slice(0, -1) : message;
}

/** A code, a status or a class that is left at the beginning of a message, and a code at its end. */
const CODE_AROUND = new RegExp(
  either([
    /^\w{0,20}Exception (?=[A-Z'])/,
    /^« ?|^twilio_\d{5}: |^[45]\d\d [-–—] (?=[A-Z'])/,
    /^(?:(?:[Ee]rror|ERROR)(?: ?[Cc]ode)?[ :=]{1,2})?\d{5}\b[ ,:–—-]*/,
    // Beside another code, such as `Tunnel error 1033`, it says which of them is Twilio's.
    /^Twilio (?:error )?\d{5}(?::| [-–—]) (?=["'A-Z])(?!.*\d{4})/,
    / \((?:(?:[Tt]wilio )?(?:[Ee]rror[ _]?)?(?:[Cc]ode)?[:=]? ?)?\d{5}\)$/,
    /,? code=\d{5}$|(?<=\.) code: \d{5}$|; code: \d{5}(?:, status: \d{3})?$/,
  ]),
  'g',
);
/** Drops Markdown's stars or quotes around a message, and a code at its beginning, or in brackets at the end. */
const withoutCode = (message: string): string =>
  message
    .trim()
    .replace(/^\*\*[A-Z][\w ]{1,20}:\*\* +/, '')
    .replace(CODE_AROUND, '')
    .replace(/^(\*\*|")([^*"\n]+)\1$/, '$2')
    .replace(CODE_AROUND, '');

/** Adds the reason of a failure below HTTP, or a Function's exception, unless the message has it. */
function withFault(message: string, text: string): string {
  const beginning = text.slice(0, LONGEST);
  const pattern = FUNCTION_FAILED.test(beginning) ? FUNCTION_FAULT : NETWORK_FAULT;
  const fault = pattern.exec(beginning)?.[0].trim();
  // The class of the exception can look like words of a log.
  if (fault?.endsWith(`: ${message}`)) return fault;
  return fault === undefined || message.includes(fault) ? message : [message, fault].filter(Boolean).join(': ');
}

/** What an `NSError` in a string says: its description, and the reason unless that is the same. */
function ofNsError(printed: string): string | undefined {
  // In a string of JSON, its quotes are escaped.
  const text = printed.replaceAll('\\"', '"');
  const description = NS_ERROR.exec(text)?.[1];
  if (description === undefined) return undefined;
  const reason = NS_REASON.exec(text)?.[1]?.trim();
  if (reason === undefined || description.includes(reason)) return description;
  return ONLY_A_CODE.test(description) ? reason : `${description}: ${reason}`;
}

/** The value of the `message` field that a string shows. */
function fieldOf(text: string): string | undefined {
  for (const [opening, end] of FIELDS) {
    const found = opening.exec(text);
    if (!found) continue;
    const from = found.index + found[0].length;
    const value = text.slice(from, from + LONGEST);
    return value.slice(0, value.search(end));
  }
  return undefined;
}

/** Whether a part that ends with a colon is an app's own words. */
function isApps(part: string): boolean {
  const end = part.slice(-160);
  return APPS_DOING.test(end) || APPS_FAILURE.test(end) || APPS_ABROAD.test(end);
}

/** Where the message begins, after what an SDK, a tool or a log put before it. */
function endOfWrapping(message: string, isMessage: boolean): number {
  let start = 0;
  let from = 0;
  for (const { 0: mark, index } of message.matchAll(PART)) {
    const next = index + mark.length;
    const part = message.slice(from, next);
    // A message from a field has little around it.
    const isWrapping =
      ((mark === '\n' ? WRAPPING_LINE : WRAPPING).test(part.slice(-80)) || isApps(part)) &&
      !LOGRUS.test(part) &&
      !NETWORK_FAULT.test(part.slice(-120)) &&
      !STATUS_IN_MESSAGE.test(message.slice(next, next + 8)) &&
      (!isMessage || /^\S+\s$|HTTP|Unable|(?<!#\d{0,3})\d{5}/.test(part.slice(-200)) || isApps(part));
    if (isWrapping && !isNoMessage(message.slice(next, next + 200).trim()) && next < message.length) start = next;
    else if (start > 0 || isMessage) break;
    from = next;
  }
  return start;
}

/** A tag of TwiML at the end of a message: `</Response>`, `<Play loop="2" />`. */
const LAST_TAG = /<\/?\w{1,40}(?:\s[\w-]{1,40}=(["'])[^"'<>\n]{0,200}\1){0,20}\s?\/?>$/;

/**
 * Cuts the message at a bracket that was opened before it, as in `TwilioRestException('…')`, `{ error: … }` and `#<RestError: …>`. The
 * bracket of a tag stays.
 */
function beforeUnopened(message: string): string {
  const bracket = message.search(/[([{\])}]/);
  if (bracket < 0) return LAST_TAG.test(message) ? message : message.replace(/["']?>$/, '');
  return /[)\]}]/.test(message.charAt(bracket)) ? message.slice(0, bracket).replace(/["']$/, '') : message;
}

/** Whether a message is a sentence of an app's own, beside which Twilio's may stand in another field. */
export const isAppsSentence = (message: string): boolean => APPS_SENTENCE.test(message);

/** Replaces the entities that XML and HTML use for quotes and angle brackets. */
export function withoutEntities(message: string): string {
  return message
    .replace(/&(?:apos|#x27|#0?39);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
