import { maskSecrets } from '../redact/maskText.ts';
import type { NearCode } from './findCodes.ts';
import { type Candidate, readValue } from './readValue.ts';
import { TWILIO_HOST } from './signs.ts';
import type { OtherError, TwilioErrorReport } from './types.ts';

/** Further errors that a report names. */
const MOST_OTHERS = 20;
/** The Region in a host: `api.dublin.ie1.twilio.com`, `video-sync.au1.twilio.com`. */
const REGION = /^[a-z]+:\/\/(?:[\w-]+\.)*([a-z]{2}\d)\.twilio\.com/i;

/** What a value states, before anything is looked up. */
export interface Reading {
  report: TwilioErrorReport;
  /** Something in the value shows that the error is Twilio's. */
  isTwilios: boolean;
  /** The value has the form of an error of Twilio's API, or is a code and nothing else. */
  hasForm: boolean;
  /** Twilio is named, even if nothing that failed is. */
  isNamed: boolean;
  /** Another vendor is named, or another host was called. */
  isOthers: boolean;
  /** The code stands in a field or right behind Twilio's name, not only near its words. */
  isSureCode: boolean;
  /** Texts that may be Twilio's, the likeliest first. */
  texts: string[];
  /** Numbers in them that the words around them may confirm as codes. */
  near: NearCode[];
}

/**
 * What a value states about a Twilio error, in whatever shape the error reached the code: a response body, an exception of an SDK, an
 * error of an HTTP client, the parameters of a webhook, a resource, a pasted text, a link, a bare code.
 *
 * @param value Anything. It is not changed, and nothing of it is called but getters and the `get` of a form, of headers or of a Map.
 *   At most 600 fields are read, and of a text the first and the last 60,000 characters.
 * @returns Plain JSON with secrets masked, and the value as its non-enumerable `original`. `undefined` if nothing shows that the error is Twilio's: no
 *   link, host, SID, class or name, and not the form of an error of its API. Never throws.
 */
export function parseTwilioError(value: unknown): TwilioErrorReport | undefined {
  const reading = readError(value);
  if (!reading) return undefined;
  const { report, isTwilios: isSure, hasForm, isOthers } = reading;
  if (!isSure && (!hasForm || isOthers)) return undefined;
  // A request alone is no error.
  return report.code !== undefined || report.message !== undefined || Number(report.status) >= 400 ? report : undefined;
}

/** The same for whoever can look further: also for a value that does not show whose it is. */
export function readError(value: unknown): Reading | undefined {
  const candidates = readValue(value);
  const [best, ...rest] = candidates.toSorted(byCertainty);
  if (!best) return undefined;
  const report = Object.defineProperty(withoutSecrets(reportOf(best, rest)), 'original', { value });
  return {
    report,
    isTwilios: isTwilios(best),
    hasForm: best.hasForm || best.standing === 'only',
    isNamed: candidates.some((one) => one.isNamed),
    isOthers: best.isOthers || callsOthers(best),
    isSureCode: best.standing !== undefined && best.standing !== 'loose',
    texts: [...new Set([best, ...candidates].flatMap(({ text, message }) => [text, message]).filter(Boolean))],
    near: candidates.flatMap((one) => one.near),
  };
}

/** The error that is shown is the first one of these. */
function byCertainty(a: Candidate, b: Candidate): number {
  return (
    // One that is Twilio's beats one that anybody may have sent,
    Number(isTwilios(b)) - Number(isTwilios(a)) ||
    // a code in a field beats one in a text, which beats none,
    rankOfCode(a) - rankOfCode(b) ||
    // and a message beats none. Of equals the outer one counts, and the first of a list: sorting keeps their order.
    Number(b.message !== '') - Number(a.message !== '')
  );
}

function rankOfCode({ code, standing }: Candidate): number {
  if (code === undefined) return 6;
  return { field: 0, only: 1, linked: 1, named: 2, called: 3, loose: 4 }[standing ?? 'loose'];
}

/** A request to Twilio, its id or a link counts for all that stands around it. */
function isTwilios({ isTwilios: isOwn, scope }: Candidate): boolean {
  return isOwn || scope.isTwilios === true;
}

function callsOthers({ scope: { url = '' } }: Candidate): boolean {
  return /^https?:/i.test(url) && !TWILIO_HOST.test(url);
}

function reportOf(best: Candidate, rest: readonly Candidate[]): TwilioErrorReport {
  const { code, message, source, scope } = best;
  const { url, method, requestId, moreInfo, username, time, to, from, channel } = scope;
  // A path without a host is the API's if it looks like it. Another host is somebody's own server, whose status is not Twilio's.
  const isApi = url !== undefined && (TWILIO_HOST.test(url) || /^\/(?!\/)/.test(url) || /\/2010-|\/Accounts/.test(url));
  const others = othersOf(best, rest);
  if (best.report) return known({ ...best.report, others: others.length > 0 ? others : undefined });
  return known({
    code,
    unconfirmed: code !== undefined && !isTwilios(best) && best.standing !== 'only' ? true : undefined,
    status: url !== undefined && !isApi && !isTwilios(best) ? undefined : Number(scope.status) || undefined,
    message: message || undefined,
    moreInfo,
    requestId,
    source,
    request: isApi ? known({ method, url }) : undefined,
    username,
    region: REGION.exec(url ?? '')?.[1]?.toLowerCase(),
    others: others.length > 0 ? others : undefined,
    sids: some({ account: scope.accountSid, message: scope.messageSid, call: scope.callSid, event: scope.eventSid }),
    time,
    to,
    from,
    channel: channel as TwilioErrorReport['channel'],
    webhook: some({
      url: scope.webhookUrl,
      method: scope.webhookMethod,
      status: Number(scope.webhookStatus) || undefined,
      problem: scope.webhookProblem,
    }),
    fields: best.fields,
  });
}

/** Errors with other codes, as sure as the best one. */
function othersOf(best: Candidate, rest: readonly Candidate[]): OtherError[] {
  const others = new Map(best.report?.others?.map((one): [number, OtherError] => [one.code, one]));
  for (const { code, standing, message, fields, ...one } of rest) {
    if (code === undefined || code === best.code || others.has(code)) continue;
    if (standing === 'loose' || (isTwilios(best) && !isTwilios({ ...one, code, standing, message, fields }))) continue;
    others.set(code, known({ code, message: message || undefined, fields }));
  }
  return [...others.values()].slice(0, MOST_OTHERS);
}

/** A report is shown, logged and stored, so no secret is in it, whichever field held one. */
function withoutSecrets<T>(stated: T): T {
  if (typeof stated === 'string') return maskSecrets(stated) as T;
  if (Array.isArray(stated)) return stated.map(withoutSecrets) as T;
  if (typeof stated !== 'object' || stated === null) return stated;
  return Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, withoutSecrets(value)])) as T;
}

/** Without what is not known. */
function known<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as T;
}

function some<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const found = known<T>(facts);
  return Object.keys(found).length > 0 ? found : undefined;
}
