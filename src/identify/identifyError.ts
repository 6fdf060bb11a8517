import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { textOf } from '../internal/textOf.ts';
import { type Reading, readError } from '../parse/parseTwilioError.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import type { Match, TextIndex } from './matchTexts.ts';

/** Which error a value is, and what it states. */
export interface IdentifiedError {
  /** `undefined` if nothing of Twilio was recognised, or if only a code was passed. */
  report: TwilioErrorReport | undefined;
  /** `undefined` if nothing of Twilio was recognised. */
  key: EntryKey | undefined;
  /** All errors that share the text, the likeliest first, if there are several. `key` is the first of them. */
  candidates?: readonly EntryKey[];
}

export interface IdentifyOptions {
  /** Where the entry of a code is loaded from, if its own words have to confirm the code. */
  catalog: Catalog;
  /** The error's key, if the app knows it. Then nothing is loaded. */
  key?: EntryKey | undefined;
}

/**
 * Identifies an error: the one way for `explain`, the hook, the components and the server.
 *
 * @returns At once if the value states a code and shows that it is Twilio's, if the app knows the key, or if what has to be loaded
 *   already is. Otherwise a promise, which never rejects: a value without a code needs the index of texts, a code without a sign of
 *   Twilio needs its entry. If that can't be loaded, what was known before counts.
 */
export function identifyError(
  value: unknown,
  evidence: Evidence,
  { catalog, key }: IdentifyOptions,
): IdentifiedError | Promise<IdentifiedError> {
  const reading = readError(value);
  if (key !== undefined) return { report: reading && withSign(reading.report), key };
  if (!reading) return NOTHING;
  const isSigned = reading.isTwilios || shows(evidence);
  const { code } = reading.report;
  const byWords = (): Found => {
    const found = byText(reading, isSigned, evidence);
    const whole = (known: IdentifiedError): Found =>
      known.key === undefined ? byNear(reading, known, catalog) : known;
    return found instanceof Promise ? found.then(whole) : whole(found);
  };
  if (code === undefined) return byWords();
  // A code that somebody passes, and one that stands in its place in an error of Twilio's, needs no proof.
  if (reading.hasForm && reading.report.message === undefined) return { report: withSign(reading.report), key: code };
  if (isSigned && reading.isSureCode) return { report: withSign(reading.report), key: code };
  return settled(
    () => (catalog.has(code) ? catalog.get(code) : catalog.load(code)),
    (entry) =>
      entry && reading.texts.some((text) => hasWordsOf(entry, text))
        ? { report: withSign(reading.report), key: code }
        : byWords(),
  );
}

type Found = IdentifiedError | Promise<IdentifiedError>;

const NOTHING: IdentifiedError = { report: undefined, key: undefined };

/** By the texts of the catalog, or by a status of Twilio's if nothing else is said. */
function byText(reading: Reading, isSigned: boolean, evidence: Evidence): IdentifiedError | Promise<IdentifiedError> {
  const { code: _, unconfirmed: __, ...stated } = reading.report;
  const report = isSigned || reading.isTwilios ? withOriginal(stated, reading.report) : undefined;
  if (reading.texts.length === 0) {
    const isRefused = report?.status === 401 && callsTwilio(evidence.url ?? report.request?.url);
    return { report, key: isRefused ? 20003 : undefined };
  }
  return settled(loadTexts, (texts) => {
    const match =
      texts &&
      longest(
        reading.texts.map((text) =>
          texts.match(text, (isSigned || reading.isNamed) && (reading.isTwilios || !reading.isOthers)),
        ),
      );
    if (!match) return { report, key: undefined };
    const [key] = match.keys;
    // A text that is recognised states as much as a message that was parsed.
    return {
      report: report ?? withOriginal({ ...stated }, reading.report),
      key,
      ...(match.keys.length > 1 && { candidates: match.keys }),
    };
  });
}

/** By a number whose error's own words stand beside it, or by any that is a code where nothing but Twilio's name is known. */
function byNear({ near, isTwilios, isOthers, report }: Reading, known: IdentifiedError, catalog: Catalog): Found {
  if (near.length === 0 || (isOthers && !isTwilios)) return known;
  return settled<readonly (ErrorEntry | undefined)[]>(
    () =>
      near.every(({ code }) => catalog.has(code))
        ? near.map(({ code }) => catalog.get(code))
        : Promise.all(near.map(({ code }) => catalog.load(code))),
    (entries = []) => {
      const confirmed = near.findIndex(({ before, words }, i) => {
        const entry = entries[i];
        return entry && (beginsWithWordsOf(entry, words) || hasWordsOf(entry, before));
      });
      const index = confirmed < 0 && isTwilios ? entries.findIndex(Boolean) : confirmed;
      const code = near[index]?.code;
      return code === undefined ? known : { report: withSign(report, code), key: code };
    },
  );
}

function longest(matches: readonly (Match | undefined)[]): Match | undefined {
  return matches.reduce((best, match) => (match && (!best || match.letters > best.letters) ? match : best), undefined);
}

/** The app says that the error is Twilio's. */
function shows({ tool, url, username, accountSid }: Evidence): boolean {
  return (
    /twilio|twilsock/i.test(textOf(tool)) ||
    callsTwilio(url) ||
    /^\s*(?:AC|SK)[0-9a-fx*.…]/i.test(textOf(username)) ||
    /^AC[0-9a-fx*.…]/i.test(textOf(accountSid))
  );
}

function callsTwilio(url: unknown): boolean {
  return /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,6}twilio\.com(?![\w.-])/i.test(textOf(url).slice(0, 500));
}

/** The error is Twilio's after all. */
function withSign(report: TwilioErrorReport, code: number | undefined = report.code): TwilioErrorReport {
  const { unconfirmed: _, ...stated } = report;
  return withOriginal(code === undefined ? stated : { ...stated, code }, report);
}

/** A spread drops what is not enumerable. */
function withOriginal(copy: TwilioErrorReport, { original }: TwilioErrorReport): TwilioErrorReport {
  return Object.defineProperty(copy, 'original', { value: original });
}

/** Fewer letters are said by chance: "not found". */
const FEWEST_LETTERS = 12;

/** Most words of one of the entry's own texts stand in the text. */
function hasWordsOf({ messages = [], title }: ErrorEntry, text: string): boolean {
  const all = wordsOf(text.slice(0, 4000));
  const said = new Set(all);
  return [title, ...messages].some((own) => {
    const words = wordsOf(own.replace(/\{[^{}]*\}/g, ' '));
    const telling = words.filter((word) => word.length > 2);
    const shared = telling.filter((word) => said.has(word));
    if (shared.length < 2 && telling.length > 1) return false;
    const isEnough = shared.join('').length >= FEWEST_LETTERS || words.join(' ') === all.join(' ');
    return isEnough && shared.length >= telling.length * 0.6;
  });
}

/** The text begins with the first words of one of the entry's own texts. */
function beginsWithWordsOf({ messages = [], title }: ErrorEntry, text: string): boolean {
  const said = wordsOf(text);
  return [title, ...messages].some((own) => {
    const words = wordsOf(own.replace(/\{.*/s, '')).slice(0, 4);
    return (
      words.length > 1 && words.join('').length >= FEWEST_LETTERS && words.every((word, index) => word === said[index])
    );
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Texts {
  match: (text: string, hasSign: boolean) => Match | undefined;
}

let texts: Texts | Promise<Texts> | undefined;

/** The index of texts and what reads it: a chunk of its own, loaded once. A failed load is forgotten. */
function loadTexts(): Texts | Promise<Texts> {
  texts ??= Promise.all([import('./matchTexts.ts'), import('../catalog/messageIndex.ts')]).then(
    ([{ matchTexts, readIndex }, { messageIndex }]) => {
      const index: TextIndex = readIndex(messageIndex);
      texts = { match: (text, hasSign) => matchTexts(index, text, hasSign) };
      return texts;
    },
    (error: unknown) => {
      texts = undefined;
      throw error;
    },
  );
  return texts;
}

/** At once if nothing has to be loaded. What can't be loaded is `undefined`. */
function settled<T>(load: () => T | Promise<T>, then: (loaded: T | undefined) => Found): Found {
  try {
    const loaded = load();
    return loaded instanceof Promise ? loaded.then(then, () => then(undefined)) : then(loaded);
  } catch {
    return then(undefined);
  }
}
