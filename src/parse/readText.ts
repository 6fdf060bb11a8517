import { either } from '../internal/either.ts';
import type { ReportedWebhook, TwilioErrorReport } from './types.ts';
import { bodyIn } from './bodyForm.ts';
import { tokenFaultInCode } from './accessToken.ts';
import { variablesFaultIn } from './contentVariables.ts';
import { type FoundCodes, findCodes } from './findCodes.ts';
import { sentIn } from './sentParameters.ts';
import { SID_IN_STRING, type SidField, sidFields } from './sids.ts';
import { OF_THE_APP, type Signs, signsOf, GATEWAY_PROBLEM } from './signs.ts';
import { sentenceIn } from './transport.ts';

/** What is stated around an error: the request, the webhook, the message or call. */
export interface Scope extends Partial<Record<SidField, string | undefined>> {
  /** A request to Twilio, its id, a link, or the string around it shows that everything in this scope is Twilio's. */
  isTwilios?: boolean | undefined;
  /** The scope of the object around it. Its recipient, sender and SIDs count where this one states none. */
  outer?: Scope | undefined;
  status?: string | undefined;
  moreInfo?: string | undefined;
  requestId?: string | undefined;
  method?: string | undefined;
  url?: string | undefined;
  contentType?: string | undefined;
  username?: string | undefined;
  time?: string | undefined;
  to?: string | undefined;
  from?: string | undefined;
  channel?: string | undefined;
  /** How many files a message of Twilio's has, if any. */
  media?: string | undefined;
  direction?: TwilioErrorReport['direction'];
  variables?: TwilioErrorReport['variables'];
  sent?: TwilioErrorReport['sent'];
  token?: TwilioErrorReport['token'];
  fields?: string[] | undefined;
  sdk?: TwilioErrorReport['sdk'];
  platform?: TwilioErrorReport['platform'];
  /** The call in which one of several at once has thrown. */
  atOnce?: string | undefined;
  webhookUrl?: string | undefined;
  webhookMethod?: string | undefined;
  webhookStatus?: string | undefined;
  webhookProblem?: string | undefined;
  webhookBody?: ReportedWebhook['body'];
}

/** What a string says. */
export interface ReadText extends Signs, FoundCodes {}

/** A message can contain the link to a guide, before the link to the error's page. */
const ERROR_PAGE = /https:\/\/(?:[\w-]{1,63}\.){0,4}twilio\.com\/docs\/(?:api\/)?errors\/\d{5}\b/i;
const PAGE = /https:\/\/(?:[\w-]{1,63}\.){0,4}twilio\.com\/(?:[\w-]{1,20}\/)?docs\/[\w./-]{0,299}\w/i;
/** The paths of the API begin with a version, `/v1` or `/2010-04-01`. */
const REQUEST =
  /(?:\b([A-Z]{3,6}) (?:Request: )?)?(https:\/\/(?:[\w-]{1,63}\.){0,5}twilio\.com\/[v2]\d[^\s"'\\]{0,1000})/;
/** The request among the arguments that PHP shows of a function of the SDK: `Twilio\Version::create("POST", "/Accounts/AC…/Calls.json"`. */
const PHP_REQUEST =
  /\bTwilio\\{1,4}(?:\w{1,20}\\{1,4}){0,4}\w{1,20}::\w{1,20}\(["']([A-Z]{3,6})["'], ["'](\/[^\s"']{1,1000})["']/;
/** The beginning of a line of the script that failed, as PowerShell shows it: `+ Invoke-RestMethod "https://…/$sid/…"`. */
const SOURCE_LINE = /^[ \t]{0,8}\+ /;
/** Python shows the path alone: `Your request was: GET /Accounts/AC….json`. So does curl: `> POST /2010-04-01/Accounts/AC….json HTTP/2`. */
const REQUESTED_PATH = /(?:request was:\s+|^> (?=\w+ \/2010-04-01\/))([A-Z]{3,6}) (\/[^\s"'\\]{1,1000})/m;
/** The format of the body of a request to Twilio, as curl prints it. A header in a command can be that of a request to the app. */
const CURL_TYPE =
  /^> \w{3,6} \/2010-04-01\/.{1,999}\n(?:> (?!content-type).{0,999}\n){0,20}> content-type: ?([\w/+.-]{3,60})/im;
/** A header in a command, and what sends an object as JSON in Python, JavaScript, a command, PowerShell, PHP and Go. */
const TYPE_IN_COMMAND = /(?:-H|--header) ?["']content-type: ?([\w/+.-]{3,60})/i;
const JSON_IN_CODE = new RegExp(
  either([
    /\bjson=[{\w]|\bbody: ?JSON\.stringify\(|\baxios\.post\(\s{0,20}["'`][^"'`\n]{1,300}["'`],\s{0,20}\{/,
    /\bcurl (?:\S{1,200} ){0,9}--json\b|-ContentType ["']?application\/json\b/,
    /\bCURLOPT_POSTFIELDS, ?json_encode\(|\bhttp\.Post\([^\n]{1,200}, "application\/json"/,
  ]),
);
/** What curl sends as a form unless a header says otherwise: `-d To=…`, `--data-urlencode "Body=…"`. */
const FORM_IN_CURL = /\bcurl\b[^]{0,600}?\s(?:-d|--data(?:-urlencode|-raw)?)[= ]?["'“”]?\w{1,30}=/;
const STATUS = /(?:HTTP(?!s?:\/\/)|status(?: code of)?)[ /.\w]{0,6}\W{0,6}\b([1-5]\d\d)\b/i;
/** The heading of an error page. Its status is that of the app's own server: `<h1>HTTP Status 500 – …</h1>`. */
const HEADING = /<(h1|title)>[^<]{0,200}<\/\1>/g;
/** A status after a request, as a browser prints it: `POST https://… 400 (BAD REQUEST)`. */
const REQUEST_STATUS = /\b[A-Z]{3,7} https:\/\/\S{1,1000} ([45]\d\d)\b/;
/** A status that an app or a tool puts in brackets: `Twilio SMS failed (400): {…}`, Make's `[400] Invalid …`. */
const BRACKETED_STATUS = /\(([45]\d\d)\): ?(?:\{|$)|(?:^|Error: |\s)\[([45]\d\d)\] /;
/** Elixir's `{:error, "…", 404}` */
const TUPLE_STATUS = /, ([45]\d\d)\}\s?$/;
/**
 * The recipient and the sender in a log line, as the Console labels them, and in SIP: `to=+49…`, `from='whatsapp:+49…'`, `To +49…`,
 * `From: "Sales" <sip:+49…@…>`.
 */
const TO =
  /(?:\b[Tt]o=["']?|^(?:To|TO):?\s{1,4}(?:(?:"[^"\n]{0,60}" ?)?<?sips?:)?)((?:whatsapp:)?\(?\+\d[\d() -]{4,20}\d)/m;
const FROM =
  /(?:\b[Ff]rom_?=["']?|^(?:From|FROM):?\s{1,4}(?:(?:"[^"\n]{0,60}" ?)?<?sips?:)?)((?:whatsapp:)?\(?\+\d[\d() -]{4,20}\d)/m;
/**
 * An address, or the SID of a Messaging Service, in the code of a call, with what is around it. Numbers that people write in place of their own
 * count for nothing.
 */
const ADDRESS = String.raw`(?:new [\w.\\]{0,30}PhoneNumber\(\s{0,2})?["'\`]([a-z]{3,20}:(?!//)[^\s"'\`]{3,40}|\+(?!\d{0,3}(?:123456|5{7}|0{7}))\d{7,15}|MG[\da-f]{32})["'\`]`;
/** `to: '+49…'`, `'from' => 'whatsapp:+1…'`, `from_ = "…"`, `SetTo("…")` */
const named = (name: string): string => String.raw`\b(?:[Ss]et)?${name}["']?(?:\s{0,2}(?:=>|[:=])\s{0,2}|\()`;
/** The recipient and the sender in the code of a call. PHP and Java have the recipient first, without a name. */
const TO_IN_CODE = new RegExp(
  String.raw`(?:${named('[Tt]o')}|\b(?:messages|calls)->create\(\s{0,40}(?:\/\/[^\n]{0,200}\s{1,40}){0,4}|\bMessage\.creator\(\s{0,20})${ADDRESS}`,
);
const FROM_IN_CODE = new RegExp(
  String.raw`(?:${named('[Ff]rom_?')}|\bMessage\.creator\([^,;]{0,80},\s{0,20})${ADDRESS}`,
);
/** A status after a sentence of an HTTP client, `(401) Unauthorized`, `code=401`. */
const CLIENT_STATUS = /\b(?:code[ =:]\(?|error: \(|error: |error ')?([45]\d\d)\b(?=\)|[ '},:](?!\d)|$)/i;
/** A host of Twilio's API, not one of its pages, files, or of what the client SDKs report to. */
const API_HOST =
  '(?!www|demo|handler|eventgw|support|console|help|static|sdk|media|assets|status|cdn|login|docs)[\\w-]{1,40}(?:\\.[\\w-]{1,40}){0,2}\\.twilio\\.com';
/** The status of Twilio's response in the log of an HTTP client, whose lines keep nothing of what Twilio said. */
const LOGGED = new RegExp(
  either([
    // `POST https://api.twilio.com/… => 401`, httpx: `HTTP Request: POST https://… "HTTP/1.1 401 UNAUTHORIZED"`
    String.raw`\b[A-Z]{3,6} "?https://${API_HOST}[/:][^\s"]{0,1000}"?[ :=>-]{1,5}(?:"?HTTP/[\d.]{1,3} )?([45]\d\d)\b`,
    // urllib3: `https://api.twilio.com:443 "POST /2010-04-01/… HTTP/1.1" 401 None`
    String.raw`\bhttps://${API_HOST}:443 "[A-Z]{3,6} /\S{0,1000} HTTP/[\d.]{1,3}" ([45]\d\d)\b`,
    // OkHttp: `<-- 401 Unauthorized https://api.twilio.com/…`
    String.raw`<-- ([45]\d\d)(?: [\w ]{1,40})? https://${API_HOST}`,
    // `api.twilio.com responded 429`, `[api.twilio.com] 401 Unauthorized`
    String.raw`(?<![\w.@/-])${API_HOST}\]?(?: (?:responded|returned|answered|replied|with|status|HTTP))*:? ([45]\d\d)\b`,
    // The SDKs of Python and Node
    '\\btwilio\\.http_client\\b[^\\n]{0,60}Response Status Code: ([45]\\d\\d)',
    'Twilio API Request --[^]{0,1000}?\\bresponse\\.statusCode: ([45]\\d\\d)',
  ]),
);
/** The headers of Twilio's response, as curl prints them, after their status. */
const TWILIO_HEADER = /^[< ]{0,2}(?:twilio-request-id|x-api-domain: api\.twilio)/im;
const FIRST_LINE = /^[< ]{0,2}HTTP\/[\d.]{1,3} ([45]\d\d)\b/m;
/** Twilio's name before what a client says, unless the words after it are about something of the app's own. */
export const CALLED_TWILIO: RegExp = new RegExp(
  String.raw`(?<![/\\@.\w-]|\b(?:for|by|of|behind) )Twilio\b(?:(?!${OF_THE_APP})[\w[\]():. -]){0,60}$`,
  'i',
);
/** What Twilio says about the app's URL that it called. People mask a part of it: `https://<name>.trycloudflare.com/voice`. */
const WEBHOOK_ANSWERED = /Got HTTP (\d{3}) response (?:to|from) (https?:\/\/(?:[^\s"'`<>\\]|<[\w .-]{1,40}>)+)/i;
const WEBHOOK_FETCHED =
  /retrieve content from\s{1,8}(https?:\/\/[^\s"'`<>\\]{1,1000})\s{1,8}returned the HTTP status code (\d{3})/i;
/**
 * A failed request of Twilio's to the app, in the access log of the app's server: `"POST /sms HTTP/1.1" 500 12 "-" "TwilioProxy/1.1"`, or
 * without quotes. Not one for a file, whose failure has a code of its own in each channel.
 */
const WEBHOOK_LOGGED =
  /(?:^|[\s"])(?:POST|GET) \/(?![^\s"?]{0,400}\.(?:mp3|wav|jpe?g|png|gif|webp|mp4|pdf|ogg|vcf)\b)[^\s"]{0,1000} HTTP\/[\d.]{1,3}"? ([45]\d\d) [^\n]{0,300}\bTwilioProxy\/\d/;
/** The URL of the app's webhook as the Console's page of an event labels it. */
const WEBHOOK_LABELED = /\bRequest URL\b\W{1,9}(https?:\/\/(?!api\.(?:[\w-]{1,20}\.){0,2}twilio\.com\b)[^\s"'`<>\\]+)/;
/** What Twilio's fetcher says in place of content, and what it says in a header. */
const WEBHOOK_PROBLEM = new RegExp(
  either([
    /unable to fetch content from[^\n]{0,500}\n\s{0,8}(?:Error: )?([^\n]{1,300})/,
    /\bX-Twilio-(?:WebhookError|Reason)\b\W{1,6}(\w[^\n"']{1,200})/,
  ]),
  'i',
);
/** A string is about the app's response, so a status in it is that response's. */
const ABOUT_WEBHOOK = /\b11200\b|\bHTTP retrieval failure\b/i;
/** A status of the app's response as people write it: `HTTP 503`, `returned a 500`, `500 to 504`, `502 Bad Gateway`, `5xx`. */
const ANSWERED = new RegExp(
  either([
    /\b(?:HTTP(?:\/[\d.]{1,3})?|status(?: ?code)?|response(?: code)?|returned(?: an?)?|got(?: an?)?|with(?: an?)?)\W{1,4}(?:HTTP\W)?(?:status (?:code )?)?(?:of )?([2-5]\d\d)\b/,
    /\b([45]\d\d)(?= ?(?:to|or|[,/–-]) ?[45]\d\d\b| (?:Not Found|Forbidden|Unauthorized|Bad Gateway|Internal Server|Service Unavail|Gateway Time|Method Not|Bad Request|Upgrade|(?:server )?errors?\b|responses?\b))/,
    /\b([45])xx\b/,
    // uvicorn
    /"WebSocket \S{1,300}" ([45]\d\d)\b/,
  ]),
  'i',
);
/** The same of a WebSocket server, of a sink, and of what Studio called: Twilio refuses no request of yours with these codes. */
const ABOUT_SERVER = /\b(?:319\d\d|64102|810(?:10|16|17)|9130\d)\b/;
const WEBHOOK_UNREACHED = /unable to fetch content from:? (https?:\/\/[^\s"'`<>\\]+)/i;
/** The user of `curl -u SK…:` */
const CURL_USER = /(?:-u|--user)[ =]["']?((?:AC|SK)\w{0,40})(?=[:"'\s]|$)/;
/** Credentials in a URL. */
export const CREDENTIALS: RegExp = /(\/\/)[^\s/?#"'<>@]{0,200}(?:@[^\s/?#"'<>@]{0,100}){0,2}@/g;

/**
 * Reads a log line, a stack trace, a tool's output, an exception's message. Takes time linear in its length.
 *
 * @param scope Fields that are not set yet are set to what the string states.
 */
export function readText(text: string, scope: Scope): ReadText {
  const signs = signsOf(text);
  const logged = loggedIn(text);
  if (logged !== undefined && !signs.isOthers) signs.isNamed = signs.isTwilios = true;
  signs.responded ??= signs.isTwilios ? (logged ?? answeredTwilio(text)) : undefined;
  const isAboutWebhook = findWebhookStatus(text, scope);
  if (!isAboutWebhook && !signs.isOthers) scope.status ??= statusIn(text) ?? signs.responded;
  findWebhook(text, scope);
  if (!scope.url) findRequest(text, scope);
  scope.moreInfo ??= (ERROR_PAGE.exec(text) ?? PAGE.exec(text))?.[0];
  scope.requestId ??= /\bRQ\w{32}\b/.exec(text)?.[0];
  scope.username ??= CURL_USER.exec(text)?.[1];
  scope.contentType ??= CURL_TYPE.exec(text)?.[1] ?? typeInCode(text);
  scope.to ??= (TO.exec(text) ?? TO_IN_CODE.exec(text))?.[1];
  scope.from ??= (FROM.exec(text) ?? FROM_IN_CODE.exec(text))?.[1];
  scope.variables ??= variablesFaultIn(text);
  scope.sent ??= sentIn(text);
  scope.token ??= tokenFaultInCode(text);
  for (const field of sidFields) scope[field] ??= SID_IN_STRING[field].exec(text)?.[0];
  return { ...signs, ...findCodes(text) };
}

/** The status of Twilio's response in the log of a request. */
function loggedIn(text: string): string | undefined {
  if (!/twilio/i.test(text)) return undefined;
  const found = LOGGED.exec(text)?.slice(1).find(Boolean);
  return found ?? (TWILIO_HEADER.test(text) ? FIRST_LINE.exec(text)?.[1] : undefined);
}

/**
 * Reads the status with which the app's own URL responded.
 *
 * @returns Whether the string is about that response, so that no status in it is Twilio's.
 */
function findWebhookStatus(text: string, scope: Scope): boolean {
  const [, status, url] = WEBHOOK_ANSWERED.exec(text) ?? [];
  const [, fetchedUrl, fetchedStatus] = WEBHOOK_FETCHED.exec(text) ?? [];
  const calledUrl = url ?? fetchedUrl;
  if (calledUrl !== undefined) {
    scope.webhookStatus ??= status ?? fetchedStatus;
    scope.webhookUrl ??= withoutCredentials(calledUrl);
    return true;
  }
  const logged = WEBHOOK_LOGGED.exec(text)?.[1];
  if (logged !== undefined) {
    scope.webhookStatus ??= logged;
    scope.isTwilios = true;
    return true;
  }
  if (ABOUT_WEBHOOK.test(text)) scope.webhookStatus ??= answeredIn(text);
  else if (ABOUT_SERVER.test(text)) scope.webhookStatus ??= answeredIn(text.replace(/[45]xx/g, ''));
  else return false;
  return true;
}

/** Reads what else a string says about the app's own URL that Twilio called. */
function findWebhook(text: string, scope: Scope): void {
  const [, fetcherProblem, headerProblem] = WEBHOOK_PROBLEM.exec(text) ?? [];
  scope.webhookProblem ??= (fetcherProblem ?? headerProblem)?.trim() ?? GATEWAY_PROBLEM.exec(text)?.[0];
  const url = (WEBHOOK_UNREACHED.exec(text) ?? WEBHOOK_LABELED.exec(text))?.[1];
  if (url) scope.webhookUrl ??= withoutCredentials(trimUrl(url));
  scope.webhookBody ??= bodyIn(text);
}

/** The format of the body in code that calls the API, and nothing else, without an SDK. */
function typeInCode(text: string): string | undefined {
  if (!text.includes('https://api.twilio.com/2010-04-01/')) return undefined;
  if (/https?:\/\/(?![\w.-]{0,60}\btwilio\.com\b)/.test(text)) return undefined;
  const stated = TYPE_IN_COMMAND.exec(text)?.[1];
  if (stated !== undefined) return stated;
  if (JSON_IN_CODE.test(text)) return 'application/json';
  return FORM_IN_CURL.test(text) ? 'application/x-www-form-urlencoded' : undefined;
}

/** Reads the request to Twilio that a string names. */
function findRequest(text: string, scope: Scope): void {
  const found = REQUEST.exec(text) ?? REQUESTED_PATH.exec(text) ?? PHP_REQUEST.exec(text);
  if (!found?.[2]) return;
  const url = trimUrl(found[2]);
  // The source of a script shows the host and the API. Its path has variables, which were filled in when it ran.
  const isSource = SOURCE_LINE.test(text.slice(text.lastIndexOf('\n', found.index) + 1, found.index));
  scope.method = isSource ? undefined : found[1];
  scope.url = isSource ? (/^https:\/\/[^/]*\/[^/]*/.exec(url)?.[0] ?? url) : url;
}

function statusIn(whole: string): string | undefined {
  const text = whole.replace(HEADING, ' ');
  const bracketed = BRACKETED_STATUS.exec(text);
  const tuple = text.startsWith('{:error') ? TUPLE_STATUS.exec(text.slice(-12)) : undefined;
  return STATUS.exec(text)?.[1] ?? REQUEST_STATUS.exec(text)?.[1] ?? bracketed?.[1] ?? bracketed?.[2] ?? tuple?.[1];
}

/** The status in an HTTP client's sentence that follows an app's words about Twilio: `Twilio SMS failed: Request failed with status code 401`. */
function answeredTwilio(text: string): string | undefined {
  const { sentence, index } = sentenceIn(text) ?? { sentence: '', index: 0 };
  const status = CALLED_TWILIO.test(text.slice(Math.max(0, index - 120), index)) ? clientStatus(sentence) : undefined;
  return Number(status) >= 400 ? status : undefined;
}

/** The status of the app's own response, if a string is about it. Of several, the first counts. */
function answeredIn(text: string): string | undefined {
  const found = ANSWERED.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[4] ?? (found?.[3] && `${found[3]}00`);
}

/** The status in an HTTP client's own sentence. */
export function clientStatus(text: string): string | undefined {
  return STATUS.exec(text)?.[1] ?? CLIENT_STATUS.exec(text)?.[1] ?? (/\bUnauthorized\b/.test(text) ? '401' : undefined);
}

export function withoutCredentials(url: string): string {
  return url.replace(CREDENTIALS, '$1');
}

/** Removes the punctuation that follows a URL in a sentence. A placeholder such as `<sid>` or `{AccountSid}` is part of the URL. */
function trimUrl(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url.charAt(end - 1);
    const opening = { ')': '(', '>': '<', '}': '{', ']': '[' }[last];
    const isStray = opening
      ? !url.slice(0, end - 1).includes(opening)
      : /[.,:;`*|]/.test(last) && !url.slice(0, end).endsWith('**');
    if (!isStray) break;
    end--;
  }
  return url.slice(0, end);
}
