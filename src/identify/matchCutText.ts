import type { Match, Owner } from './matchTexts.ts';
import { LONG, type Pattern, type TextIndex } from './textIndex.ts';
import { lowerCase, WORD } from './words.ts';

/** Where a title, a test runner or a chat cut a line: `… has not been ena…`, `HTTP 400 er...`. */
const CUT = /(?:…|\.{3})["'`)\]}>\s]{0,4}(?:\n|$)/;
/** Words before the cut to look at. */
const MOST_WORDS = 80;
/** A beginning of fewer words, or of fewer letters, may be that of another sentence. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 22;
/** Words that a placeholder matches. */
const LONGEST_VALUE = 8;

/**
 * Finds the message whose beginning ends a line that was cut.
 *
 * @param owner Whose error it is. Where nothing shows that it is Twilio's, only a long beginning counts.
 * @returns All errors whose messages begin so. `undefined` if there is none.
 */
export function matchCutText(index: TextIndex, text: string, owner: Owner): Match | undefined {
  const cut = CUT.exec(text);
  if (!cut || owner === 'another') return undefined;
  const words = (lowerCase(text.slice(Math.max(0, cut.index - 2000), cut.index)).match(WORD) ?? []).slice(-MOST_WORDS);
  let keys: Match['keys'] = [];
  let most = owner === 'twilio' ? FEWEST_LETTERS : LONG;
  for (const places of index.values()) {
    for (const { pattern } of places) {
      const letters = lettersAtEnd(pattern, words);
      if (letters < most) continue;
      keys = letters > most ? [pattern.key] : [...new Set([...keys, pattern.key])];
      most = letters;
    }
  }
  return keys.length > 0 ? { keys, letters: most } : undefined;
}

/** How many letters of a message's beginning are the last words. The last word may be cut. 0 if too few are. */
function lettersAtEnd({ runs }: Pattern, words: readonly string[]): number {
  let before = 0;
  let from = 0;
  for (const run of runs) {
    const start = words.findIndex((word, at) => at >= from && word === run[0] && fits(run, at, words));
    if (start < 0 || (before > 0 && start > from + LONGEST_VALUE)) return 0;
    const said = words.slice(start, start + run.length);
    before += said.join('').length;
    from = start + run.length;
    if (from >= words.length) return from - words.length < run.length && said.length >= FEWEST_WORDS ? before : 0;
  }
  return 0;
}

/** Whether the words from here on are those of the run, as far as the string goes. */
function fits(run: readonly string[], from: number, words: readonly string[]): boolean {
  return run.every((word, i) => {
    const said = words[from + i];
    return said === undefined || said === word || (from + i === words.length - 1 && word.startsWith(said));
  });
}
