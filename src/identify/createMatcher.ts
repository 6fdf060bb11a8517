import type { messageIndex } from '../catalog/messageIndex.ts';
import { matchCutText } from './matchCutText.ts';
import { longestMatch, type Match, type Owner } from './matchTexts.ts';
import { readIndex } from './textIndex.ts';

/** Finds the errors whose message strings have. */
export interface Matcher {
  match: (texts: readonly string[], owner: Owner) => Match | undefined;
}

/** Decodes the message index, in about 50 ms. */
export function createMatcher(encoded: typeof messageIndex): Matcher {
  const index = readIndex(encoded);
  return {
    match: (texts, owner) =>
      longestMatch(index, texts, owner) ?? texts.map((text) => matchCutText(index, text, owner)).find((match) => match),
  };
}
