import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { textOf } from '../internal/textOf.ts';
import { type Reading, readError } from '../parse/parseTwilioError.ts';
import { CHANNEL_ADDRESS } from '../parse/signs.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { beginsWithWordsOf, hasWordsOf } from './hasWordsOf.ts';
import { isAboutSubject, isOfChannel } from './isAboutSubject.ts';
import { likelierFirst } from './likelierFirst.ts';
import type { Match, TextIndex } from './matchTexts.ts';

/** What a value states, and which error it is. */
export interface IdentifiedError {
  /** `undefined` if the value isn't recognized as a Twilio error, or if only a code was passed. */
  report: TwilioErrorReport | undefined;
  /** `undefined` if the value isn't recognized as a known Twilio error. */
  key: EntryKey | undefined;
  /** If several errors share the message, all of them, the likeliest first. `key` is the first. */
  candidates?: readonly EntryKey[];
}

export interface IdentifyOptions {
  /** Loads the entry of a code, if its messages have to confirm the code. */
  catalog: Catalog;
  /** The error's key, if the app knows it. Nothing is loaded then. */
  key?: EntryKey | undefined;
}

/**
 * Identifies an error, for `explain`, the hook, the components and the server alike.
 *
 * @returns A promise, which never rejects, if something has to be loaded: the message index for a value without a code, the entry for a
 *   code without a sign of Twilio. If that fails, what was known before counts. Otherwise the result itself: the value states a code and
 *   shows that it is Twilio's, the app knows the key, or everything is loaded already.
 */
export function identifyError(
  value: unknown,
  evidence: Evidence,
  { catalog, key }: IdentifyOptions,
): IdentifiedError | Promise<IdentifiedError> {
  const reading = readError(value);
  if (key !== undefined) return { report: reading && confirmed(reading.report), key };
  if (!reading) return NOTHING;
  // What the app knows doesn't make another vendor's error Twilio's, such as a database's in code that sends a message.
  const isSigned = reading.isTwilios || (showsTwilio(evidence) && !reading.isVendors && !reading.isDocumentedElsewhere);
  if (!isSigned && (reading.isCarriers || reading.isDocumentedElsewhere)) return NOTHING;
  const { code, message } = reading.report;
  const byWords = (): Found =>
    orElse(
      orElse(byMessage(reading, isSigned, evidence, catalog), (known) => byNear(reading, isSigned, known, catalog)),
      (known) => byStatus(reading, known, evidence),
    );
  if (code === undefined) return byWords();
  const byCode: IdentifiedError = { report: confirmed(reading.report), key: code };
  // A code that is passed alone, or in the form of Twilio's errors without a message, needs no confirmation.
  if (reading.hasForm && message === undefined) return byCode;
  const isSure = isSigned && reading.isSureCode;
  // Chat and other early products had codes of four digits that nobody lists. Their messages are those of today's codes.
  if (isSure && code > 9999) return byCode;
  return settled(
    () => (catalog.has(code) ? catalog.get(code) : catalog.load(code)),
    (entry) => {
      if (isSure) return entry ? byCode : orElse(byWords(), () => byCode);
      return entry && confirms(entry, code, reading, evidence) ? byCode : byWords();
    },
  );
}

/** Whether the words beside a code confirm that it is this entry's. */
function confirms(entry: ErrorEntry, code: number, reading: Reading, evidence: Evidence): boolean {
  return (
    reading.texts.some((text) => hasWordsOf(entry, text) || isAboutSubject(code, text, reading, evidence)) ||
    hasWordsOf(entry, reading.transport ?? '') ||
    isOfChannel(code, reading)
  );
}

/**
 * Identifies by the status of Twilio's response in an app's own words, which keep nothing of what Twilio said. They name Twilio, or the app
 * names the request.
 */
function byStatus(reading: Reading, known: IdentifiedError, evidence: Evidence): IdentifiedError {
  const key = BY_STATUS[statusOf(reading, evidence) ?? 0];
  return key === undefined ? known : { report: known.report ?? confirmed(reading.report), key };
}

function statusOf(
  { isTwilios, isVendors, responded, lastStatus, report, texts }: Reading,
  { url }: Evidence,
): number | undefined {
  if (isTwilios && responded !== undefined) return responded;
  if (isVendors || !callsTwilio(url ?? report.request?.url)) return undefined;
  const found = STATED.exec(texts[0]?.slice(-LONGEST) ?? '');
  return lastStatus ?? Number(found?.[1]);
}

/** The errors of every product that an HTTP status alone shows, for a response whose body is lost. */
const BY_STATUS: Partial<Record<number, EntryKey>> = { 401: 20003, 404: 20404, 429: 20429 };

/** A status of `BY_STATUS` as an app states it at the end: `unexpected status code 404`, `Failed (HTTP 429)`. */
const STATED =
  /\b(?:http|status|code|returned|got|response)\b[ :=(-]{0,3}(?:(?:an?|code|status|http) ){0,2}(401|404|429)[).\s]{0,3}$/i;
/** Characters to look at for it. */
const LONGEST = 500;

type Found = IdentifiedError | Promise<IdentifiedError>;

/** What was found, or what another way finds if that is no error. */
function orElse(found: Found, another: (known: IdentifiedError) => Found): Found {
  const orAnother = (one: IdentifiedError): Found => (one.key === undefined ? another(one) : one);
  return found instanceof Promise ? found.then(orAnother) : orAnother(found);
}

const NOTHING: IdentifiedError = { report: undefined, key: undefined };

/** Identifies by the catalog's messages, or by Twilio's status if there is no message. */
function byMessage(reading: Reading, isSigned: boolean, evidence: Evidence, catalog: Catalog): Found {
  const { code: _, unconfirmed: __, ...stated } = reading.report;
  const report = isSigned ? withOriginal(stated, reading.report) : undefined;
  if (reading.texts.length === 0) {
    const key = callsTwilio(evidence.url ?? report?.request?.url) ? BY_STATUS[report?.status ?? 0] : undefined;
    return { report, key };
  }
  return settled(loadMatcher, (matcher) => {
    const hasSign = (isSigned || reading.isNamed) && (reading.isTwilios || !reading.isOthers);
    const match = matcher?.match(reading.texts, hasSign);
    if (!match) return { report, key: undefined };
    // Without a sign of Twilio, the message that was recognized makes the report.
    const found = report ?? withOriginal({ ...stated }, reading.report);
    const { keys } = match;
    if (keys.length === 1) return { report: found, key: keys[0] };
    return settled(
      () => loadAll(keys, catalog),
      (entries = []) => {
        const candidates = likelierFirst(keys, entries, found, evidence);
        return { report: found, key: candidates[0], candidates };
      },
    );
  });
}

/**
 * Identifies by a number that the words beside it confirm. If the value shows that it is Twilio's, any known code counts; if only the
 * evidence does, one on a line that speaks of an error or a code.
 */
function byNear(
  { near, isTwilios, isOthers, report }: Reading,
  isSigned: boolean,
  known: IdentifiedError,
  catalog: Catalog,
): Found {
  if (near.length === 0 || (isOthers && !isTwilios)) return known;
  return settled(
    () =>
      loadAll(
        near.map(({ code }) => code),
        catalog,
      ),
    (entries = []) => {
      const confirmedAt = near.findIndex(({ before, after }, i) => {
        const entry = entries[i];
        return entry && (beginsWithWordsOf(entry, after) || hasWordsOf(entry, before));
      });
      const isCalled = (before: string): boolean => isTwilios || (isSigned && /error|code|fehler|erreur/i.test(before));
      const index = confirmedAt < 0 ? near.findIndex(({ before }, i) => entries[i] && isCalled(before)) : confirmedAt;
      const code = near[index]?.code;
      return code === undefined ? known : { report: confirmed(report, code), key: code };
    },
  );
}

type Entries = readonly (ErrorEntry | undefined)[];

function loadAll(keys: readonly EntryKey[], catalog: Catalog): Entries | Promise<Entries> {
  return keys.every((key) => catalog.has(key))
    ? keys.map((key) => catalog.get(key))
    : Promise.all(keys.map((key) => catalog.load(key)));
}

/** Whether the app's evidence shows that the error is Twilio's. */
function showsTwilio({ tool, url, username, accountSid, credential, to, from }: Evidence): boolean {
  return (
    // Kinds of credentials that only Twilio has
    /^(?:(?:main|standard|restricted)-key|test-credentials)$/.test(textOf(credential)) ||
    /twilio|twilsock/i.test(textOf(tool)) ||
    [to, from].some((address) => CHANNEL_ADDRESS.test(textOf(address))) ||
    callsTwilio(url) ||
    /^\s*(?:AC|SK)[0-9a-fx*.…]/i.test(textOf(username)) ||
    /^AC[0-9a-fx*.…]/i.test(textOf(accountSid))
  );
}

function callsTwilio(url: unknown): boolean {
  return /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,6}twilio\.com(?![\w.-])/i.test(textOf(url).slice(0, 500));
}

/** The report of an error that is Twilio's after all. */
function confirmed(report: TwilioErrorReport, code: number | undefined = report.code): TwilioErrorReport {
  const { unconfirmed: _, ...stated } = report;
  return withOriginal(code === undefined ? stated : { ...stated, code }, report);
}

/** Restores `original`, which a spread drops since it is not enumerable. */
function withOriginal(copy: TwilioErrorReport, { original }: TwilioErrorReport): TwilioErrorReport {
  return Object.defineProperty(copy, 'original', { value: original });
}

interface Matcher {
  match: (texts: readonly string[], hasSign: boolean) => Match | undefined;
}

let matcher: Matcher | Promise<Matcher> | undefined;

/** Loads the message index and the code that reads it, a chunk of its own, once. A failed load is forgotten. */
function loadMatcher(): Matcher | Promise<Matcher> {
  matcher ??= Promise.all([import('./matchTexts.ts'), import('../catalog/messageIndex.ts')]).then(
    ([{ longestMatch, readIndex }, { messageIndex }]) => {
      const index: TextIndex = readIndex(messageIndex);
      matcher = { match: (texts, hasSign) => longestMatch(index, texts, hasSign) };
      return matcher;
    },
    (error: unknown) => {
      matcher = undefined;
      throw error;
    },
  );
  return matcher;
}

/** Continues with what was loaded, at once if it is there already. What can't be loaded is `undefined`. */
function settled<T>(load: () => T | Promise<T>, then: (loaded: T | undefined) => Found): Found {
  try {
    const loaded = load();
    return loaded instanceof Promise ? loaded.then(then, () => then(undefined)) : then(loaded);
  } catch {
    return then(undefined);
  }
}
