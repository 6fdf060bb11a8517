import type { EntryKey } from '../catalog/types.ts';
import type { messageIndex } from '../catalog/messageIndex.ts';

/** One message of the index, prepared for matching. */
interface Pattern {
  key: EntryKey;
  /** The words between the placeholders, lower case, in order. */
  runs: readonly (readonly string[])[];
  /** Whether it starts, or ends, with a placeholder. Any words may be there. */
  isOpenAt: { start: boolean; end: boolean };
  /** Number of letters and digits. The longer the message, the more certain the match. */
  letters: number;
  needs: Needs;
}

/**
 * What a match needs to count. `nothing`: the message is so long that it may be anywhere in the string. `whole`: it has to be the whole
 * string, a line, a quotation, or what follows a colon. `sign`: something else has to show that the error is Twilio's, because other
 * software says the same; a message that isn't long has to be whole, too.
 */
type Needs = 'nothing' | 'whole' | 'sign';

/** Patterns by their rarest word, with the position of the word in the pattern. */
export type TextIndex = ReadonlyMap<string, readonly { pattern: Pattern; run: number; at: number }[]>;

export interface Match {
  /** All errors that have the message, the likeliest first. */
  keys: readonly EntryKey[];
  letters: number;
}

/** Most words that a placeholder matches: those of a long URL. */
const LONGEST_VALUE = 80;
/** Characters to match at the beginning of a string, and again at its end. */
const LONGEST_END = 30_000;
/**
 * A word: a run of letters, or of digits, since `17ms` is a value and a unit. An apostrophe is part of a word such as `doesn't`. The
 * ranges beyond ASCII only approximate letters, which is three times as fast as `\p{L}`.
 */
const WORD = /[a-z\u00AA-\u1FFF\u2C00-\uD7FF]+(?:'(?:s|t|re|ve|ll|d|m)\b)?|\d+/g;
/** Letters of a message that is rarely a coincidence. */
const LONG = 36;
/** Words after which a message begins, as after a colon: "failed with error The 'To' number …". */
const LEADING = /^(?:error|exception|because|reason|message|returned|said|says|fehler|erreur|erro)$/;
const ARTICLE = /^(?:the|an?)$/;
/** Words that name something that only Twilio has. */
const OWN =
  /twilio|twiml|twilsock|^(?:account|key|message|call|workspace|content|flow|service|channel)sid$|^(?:voice|sms|statuscallback)url$/;

/** Decodes the index, in about 50 ms. */
export function readIndex({ keys, lines }: typeof messageIndex): TextIndex {
  let code = 0;
  const texts = lines.split('\n');
  const patterns = keys
    .split(' ')
    .filter(Boolean)
    .flatMap((key, index) => {
      const entryKey = /^\d/.test(key) ? (code += Number(key)) : key;
      const messages = (texts[index] ?? '').split('\t').filter(Boolean);
      const firstCommon = messages.findIndex((text) => text.startsWith('~'));
      return messages.map((text, i) => toPattern(text, entryKey, firstCommon >= 0 && i >= firstCommon));
    });
  return toIndex(patterns);
}

function toPattern(text: string, key: EntryKey, isCommon: boolean): Pattern {
  const runs = text
    .split('{}')
    .map((part) => lowerCase(part).match(WORD) ?? [])
    // People and tools omit the article, or add one.
    .map((run, index) => (index === 0 && run.length > 3 && ARTICLE.test(run[0] ?? '') ? run.slice(1) : run))
    .filter((run) => run.length > 0);
  const words = runs.flat();
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const isOpenAt = { start: /^\W*\{\}/.test(text), end: /\{\}\W*$/.test(text) };
  return { key, runs, isOpenAt, letters, needs: needsOf(words, letters, isCommon) };
}

function needsOf(words: readonly string[], letters: number, isCommon: boolean): Needs {
  if (isCommon || words.length < 2) return 'sign';
  if (words.length >= 7 && letters >= LONG) return 'nothing';
  return words.some((word) => OWN.test(word)) || (words.length >= 4 && letters >= 26) ? 'whole' : 'sign';
}

function toIndex(patterns: readonly Pattern[]): TextIndex {
  const frequency = new Map<string, number>();
  for (const { runs } of patterns)
    for (const run of runs) for (const word of run) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const index = new Map<string, { pattern: Pattern; run: number; at: number }[]>();
  for (const pattern of patterns) {
    let rarest: { word: string; run: number; at: number } | undefined;
    for (const [run, words] of pattern.runs.entries()) {
      for (const [at, word] of words.entries()) {
        if (!rarest || (frequency.get(word) ?? 0) < (frequency.get(rarest.word) ?? 0)) rarest = { word, run, at };
      }
    }
    if (!rarest) continue;
    const { word, run, at } = rarest;
    const others = index.get(word);
    if (others) others.push({ pattern, run, at });
    else index.set(word, [{ pattern, run, at }]);
  }
  return index;
}

/**
 * Finds the messages of the index in a string, word for word, ignoring case, quotes and line breaks.
 *
 * @param hasSign Something else shows that the error is Twilio's.
 * @returns The longest message, with all errors that have it. `undefined` if there is none.
 */
export function matchTexts(index: TextIndex, text: string, hasSign: boolean): Match | undefined {
  const excerpt = text.length > 2 * LONGEST_END ? `${text.slice(0, LONGEST_END)}\n${text.slice(-LONGEST_END)}` : text;
  const { words, breaks } = wordsOf(excerpt);
  let best: { keys: EntryKey[]; letters: number; start: number } | undefined;
  for (const [position, word] of words.entries()) {
    for (const { pattern, run, at } of index.get(word) ?? []) {
      if (best && pattern.letters < best.letters) continue;
      const span = spanOf(pattern, run, position - at, words);
      if (!span || !counts(pattern, span, words, breaks, hasSign)) continue;
      if (!best || pattern.letters > best.letters)
        best = { keys: [pattern.key], letters: pattern.letters, start: span.start };
      else if (!best.keys.includes(pattern.key) && span.start === best.start) best.keys.push(pattern.key);
    }
  }
  return best && { keys: best.keys.toSorted(byLikelihood), letters: best.letters };
}

/** The longest message in any of the strings. */
export function longestMatch(index: TextIndex, texts: readonly string[], hasSign: boolean): Match | undefined {
  const matches = texts.map((text) => matchTexts(index, text, hasSign));
  return matches.reduce((best, match) => (match && (!best || match.letters > best.letters) ? match : best), undefined);
}

/** Codes of five digits are the most frequent. Those of four or six are from older or newer products. */
function byLikelihood(a: EntryKey, b: EntryKey): number {
  return Number(`${b}`.length === 5) - Number(`${a}`.length === 5) || Number(a) - Number(b) || 0;
}

/** Where the pattern starts and ends, if its run with this index starts at `from`. */
function spanOf(
  { runs }: Pattern,
  run: number,
  from: number,
  words: readonly string[],
): { start: number; end: number } | undefined {
  if (!isAt(runs[run] ?? [], from, words)) return undefined;
  let start = from;
  for (let i = run - 1; i >= 0; i--) {
    const found = find(runs[i] ?? [], start - (runs[i]?.length ?? 0), -1, words);
    if (found === undefined) return undefined;
    start = found;
  }
  let end = from + (runs[run]?.length ?? 0);
  for (let i = run + 1; i < runs.length; i++) {
    const found = find(runs[i] ?? [], end, 1, words);
    if (found === undefined) return undefined;
    end = found + (runs[i]?.length ?? 0);
  }
  return { start, end };
}

/** The nearest position of a run, at most one placeholder away. */
function find(run: readonly string[], from: number, step: 1 | -1, words: readonly string[]): number | undefined {
  for (let i = 0; i <= LONGEST_VALUE; i++) {
    if (isAt(run, from + i * step, words)) return from + i * step;
  }
  return undefined;
}

function isAt(run: readonly string[], from: number, words: readonly string[]): boolean {
  return from >= 0 && run.every((word, i) => words[from + i] === word);
}

function counts(
  { needs, isOpenAt, letters }: Pattern,
  { start, end }: { start: number; end: number },
  words: readonly string[],
  breaks: readonly boolean[],
  hasSign: boolean,
): boolean {
  if (needs === 'nothing' || (hasSign && (needs === 'whole' || letters >= LONG))) return true;
  if (needs === 'sign' && !hasSign) return false;
  const first = ARTICLE.test(words[start - 1] ?? '') ? start - 1 : start;
  const isStart = breaks[first] === true || LEADING.test(words[first - 1] ?? '');
  return (isOpenAt.start || isStart) && (isOpenAt.end || (breaks[end] ?? true));
}

/** The words of a string, and which of them follow more than a space. */
function wordsOf(text: string): { words: string[]; breaks: boolean[] } {
  const words: string[] = [];
  const breaks: boolean[] = [];
  let end = 0;
  for (const { 0: word, index } of lowerCase(text).matchAll(WORD)) {
    words.push(word);
    breaks.push(end === 0 || /[^\s,]|\n/.test(text.slice(end, index)));
    end = index + word.length;
  }
  breaks.push(true);
  return { words, breaks };
}

/** Classes of HTTP clients whose names are messages too: of Python's, and of Spring's such as `HttpClientErrorException$Unauthorized`. */
const CLASS = /\bexceptions\.connectionerror\b|\bconnectionerror(?=: \()|(?<=exception)\$\w+/g;

function lowerCase(text: string): string {
  return text.toLowerCase().replace(CLASS, '').replace(/[‘’]/g, "'");
}
