import type { EntryKey } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Reading } from '../parse/parseTwilioError.ts';
import { callsTwilio } from './showsTwilio.ts';

/** The errors of every product that an HTTP status alone shows, for a response whose body is lost. */
export const KEY_BY_STATUS: Partial<Record<number, EntryKey>> = { 401: 20003, 404: 20404, 429: 20429 };

/** A status of `KEY_BY_STATUS` as an app states it at the end: `unexpected status code 404`, `Failed (HTTP 429)`. */
const STATED =
  /\b(?:http|status|code|returned|got|response)\b[ :=(-]{0,3}(?:(?:an?|code|status|http) ){0,2}(401|404|429)[).\s]{0,3}$/i;
/** Characters to look at for it. */
const LONGEST = 500;

/** What the SDKs for Python, PHP and Ruby say where the response had no message, so that it wasn't Twilio's JSON. */
const NOTHING_SAID = /^(?:\d{3} : )?Unable to \w{4,6} (?:record|page)\W{0,3}$/i;
/** The same in a line of Python's, whatever an app writes below it: the message would be in this line. */
const NOTHING_FOLLOWS = /\bHTTP \d{3} error: Unable to \w{4,6} (?:record|page)[ \t]{0,9}$/im;

/** What axios and Node.js say when no response came. */
const UNANSWERED = /\b(?:timeout of \d+ms exceeded|socket hang up|read ECONNRESET)/i;

/** Whether an HTTP client's own message says that no response came, with nothing of Twilio's beside it. */
export function isUnanswered({ transport = '', texts, report }: Reading): boolean {
  return texts.length === 0 && report.status === undefined && UNANSWERED.test(transport);
}

/**
 * The error of the status with which Twilio responded, if an app's own words keep nothing of what Twilio said. Either these words name
 * Twilio, or the app names the request.
 */
export function keyOfStatus(reading: Reading, isSigned: boolean, { url }: Evidence): EntryKey | undefined {
  const { isTwilios, isVendors, responded, lastStatus, report, texts } = reading;
  if (isTwilios && responded !== undefined) return KEY_BY_STATUS[responded];
  const isEmpty = NOTHING_SAID.test(report.message ?? '') || NOTHING_FOLLOWS.test(texts[0]?.slice(0, LONGEST) ?? '');
  if (isSigned && isEmpty) return KEY_BY_STATUS[report.status ?? 0] ?? 'api-answer-not-json';
  if (isVendors || !callsTwilio(url ?? report.request?.url)) return undefined;
  const stated = STATED.exec(texts[0]?.slice(-LONGEST) ?? '')?.[1];
  return KEY_BY_STATUS[lastStatus ?? Number(stated)];
}
