import { maskSecrets } from '../redact/maskText.ts';
import type { NearCode } from './findCodes.ts';
import { channelOf } from './readContext.ts';
import { CALLED_TWILIO } from './readText.ts';
import { type Candidate, readValue } from './readValue.ts';
import { CARRIER, TWILIO_HOST } from './signs.ts';
import { isAppsSentence } from './unwrapMessage.ts';
import type { OtherError, TwilioErrorReport } from './types.ts';

/** Further errors in one report. */
const MOST_OTHERS = 20;
/** The Region in a host: `api.dublin.ie1.twilio.com`, `video-sync.au1.twilio.com`. */
const REGION = /^[a-z]+:\/\/(?:[\w-]+\.)*([a-z]{2}\d)\.twilio\.com/i;

/** A path without a host, or the path of Twilio's API at any host, such as a proxy's. */
const API_PATH = /^\/(?!\/)|\/2010-|\/Accounts/;

/** What the SDKs for Go, PHP, Python and Ruby put before Twilio's message. */
const OF_SDK = /\bUnable to \w{4,6} (?:record|page)\b|\bApiError \d{5}\b/;

/** What a value states, before the catalog is consulted. */
export interface Reading {
  report: TwilioErrorReport;
  /** Something in the value shows that the error is Twilio's. */
  isTwilios: boolean;
  /** The value has the form of an error of Twilio's API, or is only a code. */
  hasForm: boolean;
  /** The best candidate's code is in an object that has more than Twilio's fields, and nothing shows that it is Twilio's. */
  isEnveloped: boolean;
  /** Twilio is named, even if no failure is. */
  isNamed: boolean;
  /** The best candidate names another vendor, or its request went to another host. */
  isOthers: boolean;
  /** The best candidate names another vendor, and nothing shows that it is Twilio's. */
  isVendors: boolean;
  /** It is of a vendor whose messages are like Twilio's, and Twilio isn't named. */
  isCarriers: boolean;
  /** It links to a page of another host about the error. */
  isDocumentedElsewhere: boolean;
  /** The code is in a field, in a link, or right after Twilio's name or a word such as `error`. */
  isSureCode: boolean;
  /** Strings that may be Twilio's message, the likeliest first. */
  texts: string[];
  /** The messages among them, as they are shown, the best candidate's first. */
  messages: string[];
  /** An HTTP client's own message beside the code. */
  transport: string | undefined;
  /** The status in an HTTP client's sentence that follows an app's own words and ends the string. */
  lastStatus: number | undefined;
  /** The status of Twilio's response, if an app's own words name it: `Twilio API returned HTTP 401`. */
  responded: number | undefined;
  /** Numbers in the strings that the words around them may confirm as codes. */
  near: NearCode[];
}

/**
 * Reads what a value states about a Twilio error, whatever the shape: a response body, an SDK exception, an HTTP client's error, a
 * webhook's parameters, a resource, a pasted string, a link, a bare code.
 *
 * @param value Anything. It is never changed. Nothing in it is called except getters and the `get` of a form, of headers or of a Map. At
 *   most 600 fields are read, and the first and last 60,000 characters of a string.
 * @returns Plain JSON with secrets masked, and the value as its non-enumerable `original`. `undefined` if nothing shows that the error
 *   is Twilio's: no link, host, SID, class or name, and not the form of its API's errors. Never throws.
 */
export function parseTwilioError(value: unknown): TwilioErrorReport | undefined {
  const reading = readError(value);
  if (!reading) return undefined;
  const { report, hasForm, isOthers } = reading;
  if (!reading.isTwilios && (!hasForm || isOthers)) return undefined;
  // A request alone is no error.
  return report.code !== undefined || report.message !== undefined || Number(report.status) >= 400 ? report : undefined;
}

/** Like `parseTwilioError`, but also returns a value that doesn't show whose error it is, for callers that can consult the catalog. */
export function readError(value: unknown): Reading | undefined {
  const candidates = readValue(value);
  const [best, ...rest] = candidates.toSorted(byCertainty);
  if (!best) return undefined;
  best.responded ??= statusBeside(best, rest);
  best.scope.status ??= best.responded;
  const report = Object.defineProperty(withoutSecrets(reportOf(best, rest)), 'original', { value });
  const isNamed = candidates.some((one) => one.isNamed);
  return {
    report,
    isTwilios: isTwilios(best),
    // A code that is alone in its object says little inside of something that says more.
    hasForm: best.hasForm || (best.foundBy === 'only' && !rest.some(({ message }) => message !== '')),
    isEnveloped: best.isEnveloped === true && !isTwilios(best),
    isNamed,
    isOthers: best.isOthers || callsOthers(best),
    isVendors: best.isOthers && !isTwilios(best),
    isCarriers:
      !isTwilios(best) && !isNamed && (candidates.some((one) => one.isCarriers) || CARRIER.test(best.scope.url ?? '')),
    isDocumentedElsewhere: best.isDocumentedElsewhere === true && !isTwilios(best),
    isSureCode: best.foundBy !== undefined && best.foundBy !== 'loose',
    texts: [...new Set([best, ...candidates].flatMap(({ text, message }) => [text, message]).filter(Boolean))],
    messages: [...new Set([best, ...candidates].map(({ message }) => message).filter(Boolean))],
    transport: best.transport ?? transportAfter(best, rest),
    lastStatus: numberOf(best.lastStatus),
    responded: numberOf(best.responded),
    near: candidates.flatMap((one) => one.near),
  };
}

/** Sorts the error to show to the front. */
function byCertainty(a: Candidate, b: Candidate): number {
  return (
    // Twilio's own beats one that may be anybody's,
    Number(isTwilios(b)) - Number(isTwilios(a)) ||
    // a code in a field beats one in a string, which beats none,
    rankOfCode(a) - rankOfCode(b) ||
    // and a message beats none. Among equals, the outer one wins, and the first of a list: sorting keeps their order.
    Number(b.message !== '') - Number(a.message !== '')
  );
}

function rankOfCode({ code, foundBy }: Candidate): number {
  if (code === undefined) return 6;
  return { field: 0, only: 1, linked: 1, named: 2, called: 3, loose: 4 }[foundBy ?? 'loose'];
}

/** A request to Twilio, its id or a link counts for everything in the same scope. */
function isTwilios({ isTwilios: isOwn, scope }: Candidate): boolean {
  return isOwn || scope.isTwilios === true;
}

function callsOthers({ scope: { url = '' } }: Candidate): boolean {
  return /^https?:/i.test(url) && !TWILIO_HOST.test(url);
}

function reportOf(best: Candidate, rest: readonly Candidate[]): TwilioErrorReport {
  const { code, source, scope } = best;
  const others = othersOf(best, rest);
  if (best.report) return defined({ ...best.report, others });
  const { url, method, contentType, outer = {}, to = outer.to, from = outer.from } = scope;
  const isApi = url !== undefined && (TWILIO_HOST.test(url) || API_PATH.test(url));
  // The status of the app's own server is not Twilio's.
  const isTwiliosStatus = url === undefined || isApi || isTwilios(best);
  const messageSid = scope.messageSid ?? outer.messageSid;
  const isUnconfirmed = code !== undefined && !isTwilios(best) && best.foundBy !== 'only';
  return defined({
    code,
    unconfirmed: isUnconfirmed || undefined,
    status: isTwiliosStatus ? numberOf(scope.status) : undefined,
    message: messageOf(best, rest) || undefined,
    inner: best.inner ?? thrownIn(best, rest) ?? (code === TOO_FAST ? scope.atOnce : undefined),
    moreInfo: scope.moreInfo,
    requestId: scope.requestId,
    source,
    request: isApi ? defined({ method, url, contentType }) : undefined,
    username: scope.username,
    region: REGION.exec(url ?? '')?.[1]?.toLowerCase(),
    others,
    sids: definedOrNone({
      account: scope.accountSid,
      message: messageSid,
      call: scope.callSid ?? outer.callSid,
      event: scope.eventSid,
    }),
    time: scope.time,
    to,
    from,
    // Where neither address names another channel, a message with files is an MMS. So is one whose SID begins with `MM`:
    // https://www.twilio.com/en-us/blog/programmable-messaging-sids (read 2026-12-01)
    channel: (scope.channel ??
      channelOf(to) ??
      channelOf(from) ??
      (scope.media || (to && from && messageSid?.startsWith('MM'))
        ? 'mms'
        : undefined)) as TwilioErrorReport['channel'],
    variables: scope.variables ?? outer.variables,
    sent: scope.sent ?? outer.sent,
    token: scope.token ?? outer.token,
    direction: messageSid !== undefined || code === 13_214 ? scope.direction : undefined,
    webhook: definedOrNone({
      url: scope.webhookUrl,
      method: scope.webhookMethod,
      status: numberOf(scope.webhookStatus),
      problem: scope.webhookProblem,
      body: scope.webhookBody,
    }),
    fields: best.fields,
    sdk: scope.sdk ?? outer.sdk,
    platform: scope.platform ?? outer.platform,
  });
}

/**
 * Twilio's message, if the object has it in another field, beside the app's own: `{ message: 'Failed to send SMS', error: 'Invalid …', code }`; or
 * around an object that has only the code: `{ message: 'Twilio error: HTTP 400 …', details: { code } }`.
 */
function messageOf({ message, code, scope }: Candidate, rest: readonly Candidate[]): string {
  if (code === undefined || (message !== '' && !isAppsSentence(message))) return message;
  const isSaid = (one: Candidate): boolean =>
    (one.code === undefined || one.code === code) && one.message !== '' && !isAppsSentence(one.message);
  const beside = rest.find((one) => one.beside === scope && isSaid(one) && (message !== '' || OF_SDK.test(one.text)));
  const around = rest.find((one) => one.scope === scope.outer && isSaid(one) && isUnwrapped(one));
  return (beside ?? around)?.message ?? message;
}

/**
 * The status in an HTTP client's own message in another field, where the app's sentence says that Twilio was called:
 * `{ msg: 'Twilio SMS failed', err: 'Request failed with status code 401' }`.
 */
function statusBeside(
  { code, text, scope, beside = scope }: Candidate,
  rest: readonly Candidate[],
): string | undefined {
  if (code !== undefined) return undefined;
  const client = rest.find((one) => one.transport !== undefined && [one.beside, one.around].includes(beside));
  const isTwilios = CALLED_TWILIO.test(text) || TWILIO_HOST.test(client?.scope.url ?? '');
  return isTwilios ? client?.scope.status : undefined;
}

/** An HTTP client's own message in a structure after words that say nothing: `web_1 | {"msg": "401 Client Error: …"}`. */
function transportAfter({ code, message, scope }: Candidate, rest: readonly Candidate[]): string | undefined {
  if (code !== undefined || message !== '') return undefined;
  return rest.find((one) => one.scope === scope && one.transport !== undefined)?.transport;
}

/** The code of too many requests to an object of Sync, which several calls at once explain. */
const TOO_FAST = 54009;

/** The codes of a Function that failed. */
const OF_FUNCTION: ReadonlySet<number | undefined> = new Set([81017, 82002]);

/** What a Function threw, if it is in JSON beside the code: `82002 … {"message":"Cannot find module 'x'","name":"Error"}`. */
function thrownIn({ code, message }: Candidate, rest: readonly Candidate[]): string | undefined {
  if (!OF_FUNCTION.has(code)) return undefined;
  return rest.find((one) => one.code === undefined && one.message !== '' && one.message !== message)?.message;
}

/** Whether an SDK or an app put something before the message. */
const isUnwrapped = ({ text, message }: Candidate): boolean =>
  OF_SDK.test(text) || (text.length > message.length && text.endsWith(message));

/** A status as a number. */
function numberOf(status: string | undefined): number | undefined {
  return Number(status) || undefined;
}

/** Errors with other codes that are as certain as the best one. `undefined` if there are none. */
function othersOf(best: Candidate, rest: readonly Candidate[]): OtherError[] | undefined {
  const others = new Map(best.report?.others?.map((one): [number, OtherError] => [one.code, one]));
  for (const candidate of rest) {
    const { code, foundBy, message, fields } = candidate;
    if (code === undefined || code === best.code || others.has(code)) continue;
    if (foundBy === 'loose' || (isTwilios(best) && !isTwilios(candidate))) continue;
    others.set(code, defined({ code, message: message || undefined, fields }));
  }
  return others.size > 0 ? [...others.values()].slice(0, MOST_OTHERS) : undefined;
}

/** Masks the secrets in every field: reports are shown, logged and stored. */
function withoutSecrets<T>(value: T): T {
  if (typeof value === 'string') return maskSecrets(value) as T;
  if (Array.isArray(value)) return value.map(withoutSecrets) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutSecrets(inner)])) as T;
}

/** Removes the fields that are `undefined`. */
function defined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The fields that are not `undefined`. `undefined` if none is left. */
function definedOrNone<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const found = defined<T>(fields);
  return Object.keys(found).length > 0 ? found : undefined;
}
