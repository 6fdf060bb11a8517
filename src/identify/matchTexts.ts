import type { EntryKey } from '../catalog/types.ts';
import { LONG, type Pattern, type TextIndex } from './textIndex.ts';
import { ARTICLE, lowerCase, sameForm, WORD } from './words.ts';

/** What else a string, or the app, shows of whose error it is. */
export type Owner = 'twilio' | 'another' | 'unknown';

export interface Match {
  /** All errors that have the message, the likeliest first. */
  keys: readonly EntryKey[];
  letters: number;
}

/** Most words that a placeholder matches: those of a long URL. */
const LONGEST_VALUE = 80;
/** Characters to match at the beginning of a string, and again at its end. */
const LONGEST_END = 30_000;
/** Words after which a message begins, as after a colon: "failed with error The 'To' number …". */
const LEADING = /^(?:error|exception|because|reason|message|returned|said|says|fehler|erreur|erro)$/;

/** Words that say when a message came: "Invalid Access Token signature while connecting". */
const TRAILING = /^(?:while|when|during)$/;

/**
 * Finds the messages of the index in a string, word for word, ignoring case, quotes and line breaks.
 *
 * @param owner Whose error it is. Where another vendor is named, only a message counts that is so long that nobody else has it, or that
 *   names something of Twilio's or the vendor itself.
 * @returns The longest message, with all errors that have it. `undefined` if there is none.
 */
export function matchTexts(index: TextIndex, text: string, owner: Owner): Match | undefined {
  const excerpt = text.length > 2 * LONGEST_END ? `${text.slice(0, LONGEST_END)}\n${text.slice(-LONGEST_END)}` : text;
  const { words, breaks } = wordsOf(excerpt);
  let best: { keys: EntryKey[]; letters: number; start: number } | undefined;
  for (const [position, word] of words.entries()) {
    for (const { pattern, run, at } of index.get(word) ?? []) {
      if (best && pattern.letters < best.letters) continue;
      const span = spanOf(pattern, run, position - at, words);
      if (!span || !counts(pattern, span, words, breaks, owner)) continue;
      if (!best || pattern.letters > best.letters)
        best = { keys: [pattern.key], letters: pattern.letters, start: span.start };
      else if (!best.keys.includes(pattern.key) && span.start === best.start) best.keys.push(pattern.key);
    }
  }
  return best && { keys: best.keys.toSorted(byLikelihood), letters: best.letters };
}

/** The longest message in any of the strings. */
export function longestMatch(index: TextIndex, texts: readonly string[], owner: Owner): Match | undefined {
  const matches = texts.map((text) => matchTexts(index, text, owner));
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
  { needs, isOpenAt, standsAlone, letters }: Pattern,
  { start, end }: { start: number; end: number },
  words: readonly string[],
  breaks: readonly boolean[],
  owner: Owner,
): boolean {
  if (needs === 'nothing' || (owner === 'twilio' && (needs === 'whole' || letters >= LONG))) return true;
  if ((owner === 'another' && !standsAlone) || (needs === 'sign' && owner !== 'twilio')) return false;
  const first = ARTICLE.test(words[start - 1] ?? '') ? start - 1 : start;
  const isStart = breaks[first] === true || LEADING.test(words[first - 1] ?? '');
  const isEnd = (breaks[end] ?? true) || TRAILING.test(words[end] ?? '');
  return (isOpenAt.start || isStart) && (isOpenAt.end || isEnd);
}

/** What follows the name of a field in a list: `Authenticate, status: 401`, `message X, code=Y`. */
const NAMED = /^["']? ?[:=]/;

/** The words of a string, and which of them follow more than a space, or name a field after a comma. */
function wordsOf(text: string): { words: string[]; breaks: boolean[] } {
  const words: string[] = [];
  const breaks: boolean[] = [];
  let end = 0;
  for (const { 0: word, index } of lowerCase(text).matchAll(WORD)) {
    words.push(sameForm(word));
    const between = text.slice(end, index);
    const after = index + word.length;
    const isField = between.includes(',') && NAMED.test(text.slice(after, after + 3));
    breaks.push(end === 0 || /[^\s,]|\n/.test(between) || isField);
    end = index + word.length;
  }
  breaks.push(true);
  return { words, breaks };
}
