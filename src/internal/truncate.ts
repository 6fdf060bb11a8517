/**
 * The beginning of a string, cut where a word, a URL or a token starts, so that no part of a secret is left that is too short to be
 * recognised as one. A surrogate pair is never split.
 *
 * @param max Length in UTF-16 code units, the `…` at the end included.
 * @returns The string itself where it is short enough.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = max - 1;
  const earliest = Math.max(0, end - LONGEST_RUN);
  while (end > earliest && JOINED.test(text.charAt(end - 1)) && JOINED.test(text.charAt(end))) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Longer runs are no secret that anybody recognises, and are cut. */
const LONGEST_RUN = 2000;

/** Characters of SIDs, tokens, base64, URLs and their escapes; halves of surrogate pairs. */
const JOINED = /[\w+/=.~%@:&?#$!*'"()\\\-\u00AD\u200B-\u200D\u2060\uD800-\uDFFF]/;
