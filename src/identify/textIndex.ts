import type { EntryKey } from '../catalog/types.ts';
import type { messageIndex } from '../catalog/messageIndex.ts';
import { OTHERS } from '../parse/signs.ts';
import { ARTICLE, lowerCase, sameForm, WORD } from './words.ts';

/** One message of the index, prepared for matching. */
export interface Pattern {
  key: EntryKey;
  /** The words between the placeholders, lower case, in order. */
  runs: readonly (readonly string[])[];
  /** Whether it starts, or ends, with a placeholder. Any words may be there. */
  isOpenAt: { start: boolean; end: boolean };
  /** Number of letters and digits. The longer the message, the more certain the match. */
  letters: number;
  needs: Needs;
  /** Whether it counts beside another vendor's name: it names something that only Twilio has, or such a name itself. */
  standsAlone: boolean;
}

/**
 * What a match needs to count. `nothing`: the message is so long that it may be anywhere in the string. `whole`: it has to be the whole
 * string, a line, a quotation, or what follows a colon. `sign`: something else has to show that the error is Twilio's, because other
 * software says the same; a message that isn't long has to be whole, too.
 */
type Needs = 'nothing' | 'whole' | 'sign';

/** A word of a pattern: its run, and its position in the run. */
interface Place {
  pattern: Pattern;
  run: number;
  at: number;
}

/** Patterns by their rarest word, with its place. */
export type TextIndex = ReadonlyMap<string, readonly Place[]>;

/** Letters of a message that is rarely a coincidence. */
export const LONG = 36;
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
    .map((part) => (lowerCase(part).match(WORD) ?? []).map(sameForm))
    // People and tools omit the article, or add one.
    .map((run, index) => (index === 0 && run.length > 3 && ARTICLE.test(run[0] ?? '') ? run.slice(1) : run))
    .filter((run) => run.length > 0);
  const words = runs.flat();
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const isOpenAt = { start: /^\W*\{\}/.test(text), end: /\{\}\W*$/.test(text) };
  const isOwn = words.some((word) => OWN.test(word));
  const standsAlone = isOwn || OTHERS.test(text);
  return { key, runs, isOpenAt, letters, standsAlone, needs: needsOf(words, letters, isCommon, isOwn) };
}

function needsOf(words: readonly string[], letters: number, isCommon: boolean, isOwn: boolean): Needs {
  if (isCommon || words.length < 2) return 'sign';
  if (words.length >= 7 && letters >= LONG) return 'nothing';
  return isOwn || (words.length >= 4 && letters >= 26) ? 'whole' : 'sign';
}

function toIndex(patterns: readonly Pattern[]): TextIndex {
  const frequency = new Map<string, number>();
  for (const { runs } of patterns) for (const word of runs.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const index = new Map<string, Place[]>();
  for (const pattern of patterns) {
    const rarest = wordsOf(pattern).reduce<Word | undefined>(
      (best, one) => (best && (frequency.get(best.word) ?? 0) <= (frequency.get(one.word) ?? 0) ? best : one),
      undefined,
    );
    if (!rarest) continue;
    const others = index.get(rarest.word);
    if (others) others.push(rarest.place);
    else index.set(rarest.word, [rarest.place]);
  }
  return index;
}

interface Word {
  word: string;
  place: Place;
}

const wordsOf = (pattern: Pattern): Word[] =>
  pattern.runs.flatMap((words, run) => words.map((word, at) => ({ word, place: { pattern, run, at } })));
