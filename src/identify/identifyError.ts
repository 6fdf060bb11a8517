import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { type Reading, readError } from '../parse/parseTwilioError.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { isAppsSentence } from '../parse/unwrapMessage.ts';
import { beginsWithWordsOf, hasWordsOf, type Likelihood } from './hasWordsOf.ts';
import { isAboutSubject, isOfChannel } from './isAboutSubject.ts';
import { isUnanswered, KEY_BY_STATUS, keyOfConnection, keyOfStatus } from './keyOfStatus.ts';
import { likelierFirst } from './likelierFirst.ts';
import { loadMatcher } from './loadMatcher.ts';
import type { Owner } from './matchTexts.ts';
import { callsTwilio, showsTwilio } from './showsTwilio.ts';

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
  given: Evidence,
  { catalog, key }: IdentifyOptions,
): IdentifiedError | Promise<IdentifiedError> {
  // Apps without types pass null.
  const evidence = given ?? {};
  const reading = readError(value);
  if (key !== undefined) return { report: reading && confirmed(reading.report), key };
  if (!reading) return NOTHING;
  // What the app knows doesn't make another vendor's error Twilio's, such as a database's in code that sends a message.
  const isSigned = reading.isTwilios || (showsTwilio(evidence) && !reading.isVendors && !reading.isDocumentedElsewhere);
  if (!isSigned && (reading.isCarriers || reading.isDocumentedElsewhere)) return NOTHING;
  const { code, message } = reading.report;
  const words = (): Found => byWords(reading, isSigned, evidence, catalog);
  if (code === undefined) return words();
  const byCode: IdentifiedError = { report: confirmed(reading.report), key: code };
  // A code that is passed alone, or in the form of Twilio's errors without a message, needs no confirmation.
  if (reading.hasForm && message === undefined && !reading.isVendors) return byCode;
  const isSure = isSigned && reading.isSureCode;
  // Chat and other early products had codes of four digits that nobody lists. Their messages are those of today's codes.
  if (isSure && code > 9999) return byCode;
  return settled(
    () => (catalog.has(code) ? catalog.get(code) : catalog.load(code)),
    (entry) => {
      if (isSure) return entry ? byCode : orElse(words(), () => byCode);
      if (entry && confirms(entry, code, reading, isSigned, evidence)) return byCode;
      return orElse(byOthers(reading, isSigned, evidence, catalog), words);
    },
  );
}

/** Identifies without a code: by the message, else by a number that the words beside it confirm, else by the status. */
function byWords(reading: Reading, isSigned: boolean, evidence: Evidence, catalog: Catalog): Found {
  const said = orElse(byMessage(reading, isSigned, evidence, catalog), (known) =>
    byNear(reading, isSigned, known, catalog),
  );
  return orElse(said, (known) => {
    const isMissing = isSigned && isUnanswered(reading);
    const ofStatus = isMissing ? 'response-missing' : keyOfStatus(reading, isSigned, evidence);
    const key =
      ofStatus ?? (isSigned && reading.report.code === undefined ? keyOfConnection(reading, evidence) : undefined);
    return key === undefined ? known : { report: known.report ?? confirmed(reading.report), key };
  });
}

/** Identifies the error by another of its codes if the first isn't confirmed: `error 31000 on Android, and 52002 Invalid Credential Sid`. */
function byOthers(reading: Reading, isSigned: boolean, evidence: Evidence, catalog: Catalog): Found {
  const { others = [] } = reading.report;
  if (others.length === 0) return NOTHING;
  return settled(
    () =>
      loadAll(
        others.map(({ code }) => code),
        catalog,
      ),
    (entries = []) => {
      const index = entries.findIndex((entry, i) => {
        const code = others[i]?.code;
        return entry && code !== undefined && confirms(entry, code, reading, isSigned, evidence);
      });
      const found = others[index];
      if (!found) return NOTHING;
      const first = reading.report.code === undefined ? [] : [{ code: reading.report.code }];
      const report = { ...confirmed(reading.report, found.code), others: [...first, ...others.toSpliced(index, 1)] };
      return { report: withOriginal(report, reading.report), key: found.code };
    },
  );
}

/** Whether the words beside a code confirm that it is this entry's. */
function confirms(entry: ErrorEntry, code: number, reading: Reading, isSigned: boolean, evidence: Evidence): boolean {
  const { texts, transport = '' } = reading;
  const likelihood = likelihoodOf(reading, isSigned);
  return (
    [...texts, transport].some((text) => hasWordsOf(entry, text, likelihood)) ||
    texts.some((text) => isAboutSubject(code, text, reading, evidence)) ||
    isOfChannel(code, reading)
  );
}

function likelihoodOf({ hasForm, isVendors, isEnveloped }: Reading, isSigned: boolean): Likelihood {
  if (isSigned) return 'signed';
  if (isVendors || isEnveloped) return 'unlikely';
  return hasForm ? 'formed' : 'open';
}

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
    const key = callsTwilio(evidence.url ?? report?.request?.url) ? KEY_BY_STATUS[report?.status ?? 0] : undefined;
    return { report, key };
  }
  return settled(loadMatcher, (matcher) => {
    const match = matcher?.match(reading.texts, ownerOf(reading, isSigned));
    if (!match) return { report, key: undefined };
    const { keys, letters } = match;
    // Without a sign of Twilio, the message that was recognized makes the report. An app's own words may precede it.
    const isSaid = (one: string): boolean => matcher?.match([one], ownerOf(reading, isSigned))?.letters === letters;
    const message = isAppsSentence(reading.messages[0] ?? '') ? reading.messages.find(isSaid) : undefined;
    const found = withOriginal({ ...(report ?? stated), ...(message && { message }) }, reading.report);
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
        return entry && (beginsWithWordsOf(entry, after) || hasWordsOf(entry, before, isSigned ? 'signed' : 'open'));
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

/** Whose error it is, as far as the value and the app show. */
function ownerOf({ isNamed, isTwilios, isOthers }: Reading, isSigned: boolean): Owner {
  if (isOthers && !isTwilios) return 'another';
  return isSigned || isNamed ? 'twilio' : 'unknown';
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

/** Continues with what was loaded, at once if it is there already. What can't be loaded is `undefined`. */
function settled<T>(load: () => T | Promise<T>, then: (loaded: T | undefined) => Found): Found {
  try {
    const loaded = load();
    return loaded instanceof Promise ? loaded.then(then, () => then(undefined)) : then(loaded);
  } catch {
    return then(undefined);
  }
}
