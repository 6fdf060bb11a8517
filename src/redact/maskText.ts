import { truncate } from '../internal/truncate.ts';
import type { RedactionRule } from './rule.ts';
import { secretRules } from './secretRules.ts';

/** A second pass rarely changes anything, a third only strings made to need it. */
const MAX_PASSES = 5;

/** Longest string to mask, in characters. Longer ones are truncated first. Masking this many takes well under a second. */
const MAX_LENGTH = 1_000_000;

/** Masks everything in a string that the rules find. */
export function maskText(text: string, rules: readonly RedactionRule[]): string {
  let before;
  let masked = truncate(text, MAX_LENGTH)
    .replace(/\\u00([2-7][\da-fA-F])/g, decodeEscape)
    // A server can't send half a surrogate pair, so the browser would render another string.
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  // Masking one part can expose another that was joined to it.
  for (let pass = 0; pass < MAX_PASSES && masked !== before; pass++) {
    before = masked;
    for (const { apply } of rules) masked = apply(masked);
  }
  return masked;
}

/** Masks the secrets in a string, for showing it to the person whose data it is. */
export const maskSecrets = (text: string): string => maskText(text, secretRules);

/**
 * The beginning of a string, masked before it is cut, so that no part of a secret remains that is too short to be recognized. A string
 * that is short enough stays as it is.
 */
export function maskedStart(text: string, max: number): string {
  return text.length <= max ? text : truncate(maskSecrets(truncate(text, max + LONGEST_SECRET)), max);
}

/** Characters after the cut to look at. */
const LONGEST_SECRET = 2000;

/** Decodes a `\u00XX` escape, except a quote or a backslash, which would end or change a JSON string. */
function decodeEscape(escape: string, hex: string): string {
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  return character === '"' || character === '\\' ? escape : character;
}
