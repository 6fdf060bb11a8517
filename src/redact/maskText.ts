import { truncate } from '../internal/truncate.ts';
import type { RedactionRule } from './rule.ts';
import { secretRules } from './secretRules.ts';

/** A second pass rarely changes anything, a third only strings made for it. */
const MAX_PASSES = 5;

/** Characters of one string that are kept. What is longer is shortened first: 1 MB is masked in well under a second. */
const MAX_LENGTH = 1_000_000;

/** A string with all that these rules find masked. */
export function maskText(text: string, rules: readonly RedactionRule[]): string {
  let before;
  let masked = truncate(text, MAX_LENGTH)
    .replace(/\\u00([2-7][\da-fA-F])/g, unescaped)
    // A server can't send half a character: the browser's text would be another one.
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  // A mask can set free what was joined to the masked part.
  for (let pass = 0; pass < MAX_PASSES && masked !== before; pass++) {
    before = masked;
    for (const { apply } of rules) masked = apply(masked);
  }
  return masked;
}

/** A string as it may be shown to the person whose data it is. */
export const maskSecrets = (text: string): string => maskText(text, secretRules);

/**
 * The beginning of a string, masked before it is cut, so that no part of a secret is left that is too short to be recognised. What is
 * short enough stays as it is.
 */
export function maskedStart(text: string, max: number): string {
  return text.length <= max ? text : truncate(maskSecrets(truncate(text, max + LONGEST_SECRET)), max);
}

/** Characters behind a cut that are looked at. */
const LONGEST_SECRET = 2000;

/** ASCII that was written as an escape, but for what would close or open a string of JSON. */
function unescaped(escape: string, hex: string): string {
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  return character === '"' || character === '\\' ? escape : character;
}
