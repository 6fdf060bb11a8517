import type { EntryKey } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { either } from '../internal/either.ts';
import type { Reading } from '../parse/parseTwilioError.ts';
import { NOTHING_SAID } from '../parse/unwrapMessage.ts';
import { callsTwilio } from './showsTwilio.ts';

/** The errors of every product that an HTTP status alone shows, for a response whose body is lost. */
export const KEY_BY_STATUS: Partial<Record<number, EntryKey>> = { 401: 20003, 404: 20404, 429: 20429 };

const STATUS = '(?:(?:an?|code|status|http) ){0,2}(401|404|429)';
const STATUS_WORDS = '(?:unauthori[sz]ed|unauthenticated|not found|too many requests)';
/** A status of `KEY_BY_STATUS` as an app states it: `unexpected status code 404`, `I get a 401 Unauthorized`. */
const STATED = new RegExp(
  either([
    // At the end, after what calls it a status, or alone
    String.raw`(?:^|\b(?:http|status|code|returned|got|gets?|getting|response|with)\b[ :=(-]{0,3})${STATUS}(?: \(?${STATUS_WORDS})?[).\s]{0,3}$`,
    // Anywhere: `a 401 error`
    /\b(401|404|429) error\b/,
  ]),
  'i',
);
/** Characters to look at for it. */
const LONGEST = 500;

/** What the SDKs for Python, PHP and Ruby say where the response had no message, so that it wasn't Twilio's JSON. */
const IS_NOTHING = /^(?:\d{3} : )?Unable to \w{4,6} (?:record|page)\W{0,3}$/i;

/** What axios and Node.js say when no response came. */
const UNANSWERED = /\b(?:timeout of \d+ms exceeded|socket hang up|read ECONNRESET)/i;

/** Whether an HTTP client's own message says that no response came, with nothing of Twilio's beside it. */
export function isUnanswered({ transport = '', texts, report }: Reading): boolean {
  return texts.length === 0 && report.status === undefined && UNANSWERED.test(transport);
}

/** Where a string shows that Twilio was called: a host of its API, or a class of an SDK that only a failed connection has. */
const CALLED = new RegExp(
  either([
    /(?<![\w.@-])(?!(?:www|support|console|help|status|sdk|media|static|demo)\.)[\w-]{1,40}(?:\.[\w-]{1,40}){0,2}(?<!\.(?:pstn|sip))\.twilio\.com\b/,
    /\btwilio\.exception\.ApiConnection|\bTwilio\\{1,2}Exceptions\\{1,2}Environment/,
  ]),
);
/** Words of HTTP clients, in any language, for a connection that wasn't made. */
const UNREACHED = new RegExp(
  either([
    // DNS
    /getaddrinfo|\bresolv|ENOTFOUND|EAI_AGAIN|nxdomain|not known|\bno address/,
    /\b(?:host|address|name) lookup|\blookup (?:address|[\w.-]{1,60}twilio)/,
    // TCP
    /refused|unreachable|E(?:NET|HOST)UNREACH|\bconnect(?:ion)?[ _]?time(?:d )?out|failed to connect|can(?:'t|not) connect/,
    // A proxy
    /\bproxy|tunnel/,
    // TLS
    /certificate|\bx509\b|handshake|EPROTO|\b(?:SSL|TLS) (?!\w*read)/,
  ]),
  'i',
);
/** And for a response that didn't arrive. */
const BROKEN_OFF =
  /time(?:d )?-?out|\b(?:connection|peer)\b.{0,24}\b(?:reset|lost|closed|aborted)|\breset by peer|\bEOF\b|hang up|side closed|broken pipe|EPIPE|ECONNRESET/i;
/** Programs and services that fail in such words beside a host of Twilio's. */
const PROGRAM =
  /\b(?:redis|postgres|mysql|mongo|s3|kafka|rabbitmq|amqp|elasticsearch|smtp|sql|database|openai|stripe|slack|firebase|sendgrid)/i;
/** A status, so that there was a response. */
const HAS_STATUS = /\b(?:status|HTTP)\W{0,9}[1-5]\d\d\b/i;

/**
 * The error of a request to Twilio that failed below HTTP, in the words of an HTTP client that no entry lists. Where a string names
 * another program, such as a database, that one may have failed.
 */
export function keyOfConnection({ texts, report, isVendors }: Reading, { url }: Evidence): EntryKey | undefined {
  if (isVendors || report.status !== undefined || texts.some((text) => PROGRAM.test(text))) return undefined;
  const called = callsTwilio(url ?? report.request?.url);
  const said = texts.map((text) => text.slice(0, 4 * LONGEST)).filter((text) => called || CALLED.test(text));
  if (said.some((text) => HAS_STATUS.test(text))) return undefined;
  if (said.some((text) => UNREACHED.test(text))) return 'host-not-reachable';
  return said.some((text) => BROKEN_OFF.test(text)) ? 'response-missing' : undefined;
}

/**
 * The error of the status with which Twilio responded, if an app's own words keep nothing of what Twilio said. Either these words name
 * Twilio, or the app names the request.
 */
export function keyOfStatus(reading: Reading, isSigned: boolean, evidence: Evidence): EntryKey | undefined {
  const { url, webhookStatus } = evidence;
  const { isTwilios, isVendors, responded, lastStatus, report, texts } = reading;
  if (isTwilios && Number(report.webhook?.status) >= 400) return 11200;
  // Or the app says what its webhook responded, and an error of a request would have the request's URL.
  if (isSigned && url === undefined && report.request === undefined && Number(webhookStatus) >= 400) return 11200;
  if (isTwilios && responded !== undefined) return KEY_BY_STATUS[responded];
  const isEmpty = IS_NOTHING.test(report.message ?? '') || NOTHING_SAID.test(texts[0]?.slice(0, LONGEST) ?? '');
  // An HTTP client's sentence about a request to Twilio, beside the app's own
  if (isTwilios && reading.transport !== undefined && report.message === undefined)
    return KEY_BY_STATUS[report.status ?? 0];
  if (isSigned && isEmpty) return KEY_BY_STATUS[report.status ?? 0] ?? 'api-answer-not-json';
  if (isVendors || !callsTwilio(url ?? report.request?.url)) return undefined;
  const [, atEnd, before] = STATED.exec(texts[0]?.slice(-LONGEST) ?? '') ?? [];
  return KEY_BY_STATUS[lastStatus ?? Number(atEnd ?? before)];
}
