import type { EntryKey } from '../catalog/types.ts';
import type { messageIndex } from '../catalog/messageIndex.ts';

/** What one text of the index needs to count. */
interface Pattern {
  key: EntryKey;
  /** The words between the placeholders, lower case, in order. */
  runs: readonly (readonly string[])[];
  /** It begins, or ends, with a placeholder, so that nothing is known of what stands there. */
  isOpenAt: { start: boolean; end: boolean };
  /** Letters and digits of all words: the longer, the surer. */
  letters: number;
  needs: Needs;
}

/**
 * What shows that a text is meant. `nothing`: it is so long, or names so much of Twilio's, that it can stand anywhere. `whole`: it is
 * a whole message, a line, a quoted piece, or what follows a colon. `sign`: the same, if it isn't long, and something else has to show
 * that the error is Twilio's, because other software says the same.
 */
type Needs = 'nothing' | 'whole' | 'sign';

/** Patterns by their rarest word, which is looked for first. */
export type TextIndex = ReadonlyMap<string, readonly { pattern: Pattern; run: number; at: number }[]>;

export interface Match {
  /** All errors that have the text, the likeliest first. */
  keys: readonly EntryKey[];
  letters: number;
}

/** Words that a placeholder can stand for: those of a long URL. */
const LONGEST_VALUE = 80;
/** Characters of a text that are matched, at its beginning and again at its end. */
const LONGEST_END = 30_000;
const PLACEHOLDER = /\{\}/;
/**
 * Letters and digits are words of their own: `17ms` holds a value and a unit. An apostrophe belongs to its word: doesn't. Letters
 * beyond ASCII are told from signs roughly, which takes a third of the time.
 */
const WORD = /[a-z\u00AA-\u1FFF\u2C00-\uD7FF]+(?:'(?:s|t|re|ve|ll|d|m)\b)?|\d+/g;
/** Letters of a text that is seldom said by chance. */
const LONG = 36;
/** Words after which a message begins, as after a colon: "failed with error The 'To' number …". */
const LEADING = /^(?:error|exception|because|reason|message|returned|said|says|fehler|erreur|erro)$/;
/** Words that name something of Twilio's. */
const OWN =
  /twilio|twiml|twilsock|^(?:account|key|message|call|workspace|content|flow|service|channel)sid$|^(?:voice|sms|statuscallback)url$/;

/** Takes the index apart, once: some 50 ms. */
export function readIndex({ keys, lines }: typeof messageIndex): TextIndex {
  let code = 0;
  const texts = lines.split('\n');
  const patterns = keys
    .split(' ')
    .filter(Boolean)
    .flatMap((key, index) => {
      const entryKey = /^\d/.test(key) ? (code += Number(key)) : key;
      return (texts[index] ?? '')
        .split('\t')
        .filter(Boolean)
        .map((text) => toPattern(text, entryKey));
    });
  return toIndex(patterns);
}

function toPattern(text: string, key: EntryKey): Pattern {
  const isCommon = text.startsWith('~');
  const parts = text.includes('{}') ? text.split(PLACEHOLDER) : [text];
  const runs = parts
    .map((part) => lowerCase(part).match(WORD) ?? [])
    // People and tools leave the article out.
    .map((run, index) => (index === 0 && run.length > 3 && run[0] === 'the' ? run.slice(1) : run))
    .filter((run) => run.length > 0);
  const all = runs.flat();
  const letters = all.reduce((sum, word) => sum + word.length, 0);
  const isOwn = all.some((word) => OWN.test(word));
  const needs: Needs =
    isCommon || all.length < 2
      ? 'sign'
      : all.length >= 7 && letters >= LONG
        ? 'nothing'
        : isOwn || (all.length >= 4 && letters >= 26)
          ? 'whole'
          : 'sign';
  const isOpenAt = { start: /^\W*\{\}/.test(text), end: /\{\}\W*$/.test(text) };
  return { key, runs, isOpenAt, letters, needs };
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
 * Finds the texts of the index in a text, whatever stands around them: word for word, without regard to case, quotes and line breaks.
 *
 * @param hasSign Something else shows that the error is Twilio's.
 * @returns The longest one, with all errors that have it. A text within a longer one that was found does not count.
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

/** Codes of five digits are met most; those of four and six belong to older and newer products. */
function byLikelihood(a: EntryKey, b: EntryKey): number {
  return Number(`${b}`.length === 5) - Number(`${a}`.length === 5) || Number(a) - Number(b) || 0;
}

/** Where the pattern stands, if one of its runs begins at `from`. */
function spanOf(
  { runs }: Pattern,
  run: number,
  from: number,
  words: readonly string[],
): { start: number; end: number } | undefined {
  if (!standsAt(runs[run] ?? [], from, words)) return undefined;
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

/** The nearest place of a run, at most one value away. */
function find(run: readonly string[], from: number, step: 1 | -1, words: readonly string[]): number | undefined {
  for (let i = 0; i <= LONGEST_VALUE; i++) {
    if (standsAt(run, from + i * step, words)) return from + i * step;
  }
  return undefined;
}

function standsAt(run: readonly string[], from: number, words: readonly string[]): boolean {
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
  const first = words[start - 1] === 'the' ? start - 1 : start;
  const isStart = breaks[first] === true || LEADING.test(words[first - 1] ?? '');
  return (isOpenAt.start || isStart) && (isOpenAt.end || (breaks[end] ?? true));
}

/** The words of a text, and before which of them more than a space stands. */
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

function lowerCase(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'");
}
