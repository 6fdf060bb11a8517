import { type FoundCodes, findCodes } from './findCodes.ts';
import { type Signs, signsOf } from './signs.ts';

/** What is stated around an error: of the request, the webhook, and of what it happened to. */
export interface Scope {
  /** A request to Twilio, its id, a link, or the text around shows that what stands here is Twilio's. */
  isTwilios?: boolean | undefined;
  status?: string | undefined;
  moreInfo?: string | undefined;
  requestId?: string | undefined;
  method?: string | undefined;
  url?: string | undefined;
  username?: string | undefined;
  time?: string | undefined;
  to?: string | undefined;
  from?: string | undefined;
  channel?: string | undefined;
  fields?: string[] | undefined;
  webhookUrl?: string | undefined;
  webhookMethod?: string | undefined;
  webhookStatus?: string | undefined;
  webhookProblem?: string | undefined;
  accountSid?: string | undefined;
  messageSid?: string | undefined;
  callSid?: string | undefined;
  eventSid?: string | undefined;
}

/** What a text says. */
export interface ReadText extends Signs, FoundCodes {}

const PAGE = /https:\/\/(?:[\w-]{1,63}\.){0,4}twilio\.com\/(?:[\w-]{1,20}\/)?docs\/[\w./-]{0,299}\w/i;
/** The paths of the API begin with a version, `/v1` or `/2010-04-01`. */
const REQUEST =
  /(?:\b([A-Z]{3,6}) (?:Request: )?)?(https:\/\/(?:[\w-]{1,63}\.){0,5}twilio\.com\/[v2]\d[^\s"'\\]{0,1000})/;
/** Python shows the path alone: `Your request was: GET /Accounts/AC….json`. */
const REQUESTED_PATH = /request was:\s+([A-Z]{3,6}) (\/[^\s"'\\]{1,1000})/;
const STATUS = /(?:HTTP(?!s?:\/\/)|status)[ /.\w]{0,6}\W{0,6}\b([1-5]\d\d)\b/i;
/** A status after a sentence of an HTTP client, `(401) Unauthorized`, `code=401`. */
const CLIENT_STATUS = /\b(?:code[ =:]\(?|error: \(|error: |error ')?([45]\d\d)\b(?=\)|[ '},:](?!\d))/i;
/** What Twilio says of a URL of the app's that it called. */
const WEBHOOK_ANSWERED = /Got HTTP (\d{3}) response to (https?:\/\/[^\s"'`<>\\]+)/i;
const WEBHOOK_FETCHED =
  /retrieve content from\s{1,8}(https?:\/\/[^\s"'`<>\\]{1,1000})\s{1,8}returned the HTTP status code (\d{3})/i;
const WEBHOOK_UNREACHED = /unable to fetch content from:? (https?:\/\/[^\s"'`<>\\]+)/i;
/** The user of `curl -u SK…:` */
const CURL_USER = /(?:-u|--user)[ =]["']?((?:AC|SK)\w{0,40})(?=[:"'\s]|$)/;
const SIDS: readonly (readonly [field: 'accountSid' | 'messageSid' | 'callSid' | 'eventSid', sid: RegExp])[] = [
  ['accountSid', /\bAC[0-9a-f]{32}\b/],
  ['messageSid', /\b[SM]M[0-9a-f]{32}\b/],
  ['callSid', /\bCA[0-9a-f]{32}\b/],
  ['eventSid', /\bNO[0-9a-f]{32}\b/],
];
/** Credentials in a URL. */
export const CREDENTIALS: RegExp = /(\/\/)[^\s/?#"'<>@]{0,200}(?:@[^\s/?#"'<>@]{0,100}){0,2}@/g;

/**
 * Reads a log line, a stack trace, the output of a tool, the message of an exception. The time is linear in its length.
 *
 * @param scope Takes what the text states around the error, where that is open.
 */
export function readText(text: string, scope: Scope): ReadText {
  const signs = signsOf(text);
  const webhook = WEBHOOK_ANSWERED.exec(text);
  const fetched = WEBHOOK_FETCHED.exec(text);
  if (webhook ?? fetched) {
    scope.webhookStatus ??= webhook?.[1] ?? fetched?.[2];
    scope.webhookUrl ??= withoutCredentials(webhook?.[2] ?? fetched?.[1] ?? '');
  } else if (!signs.isOthers) scope.status ??= STATUS.exec(text)?.[1];
  const unreached = WEBHOOK_UNREACHED.exec(text)?.[1];
  if (unreached) scope.webhookUrl ??= withoutCredentials(unreached);
  scope.moreInfo ??= PAGE.exec(text)?.[0];
  scope.requestId ??= /\bRQ\w{32}\b/.exec(text)?.[0];
  scope.username ??= CURL_USER.exec(text)?.[1];
  if (!scope.url) {
    const found = REQUEST.exec(text) ?? REQUESTED_PATH.exec(text);
    if (found?.[2]) {
      scope.method = found[1];
      scope.url = trimUrl(found[2]);
    }
  }
  for (const [field, sid] of SIDS) scope[field] ??= sid.exec(text)?.[0];
  return { ...signs, ...findCodes(text) };
}

/** The status that an HTTP client states in a sentence of its own. */
export function clientStatus(text: string): string | undefined {
  return STATUS.exec(text)?.[1] ?? CLIENT_STATUS.exec(text)?.[1] ?? (/\bUnauthorized\b/.test(text) ? '401' : undefined);
}

export function withoutCredentials(url: string): string {
  return url.replace(CREDENTIALS, '$1');
}

/** Without the punctuation of the sentence in which a URL stands. A placeholder such as `<sid>` or `{AccountSid}` belongs to it. */
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
