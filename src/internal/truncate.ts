/**
 * Cuts a string before a word, a URL or a token, so that no part of a secret remains that is too short to be recognized. Never splits a
 * surrogate pair.
 *
 * @param max Length in UTF-16 code units, the `…` at the end included.
 * @returns The string itself if it is short enough.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = max - 1;
  const earliest = Math.max(0, end - LONGEST_RUN);
  while (end > earliest && JOINED.test(text.charAt(end - 1)) && JOINED.test(text.charAt(end))) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Longest run to keep in one piece. No secret that is recognized is longer. */
const LONGEST_RUN = 2000;

/** Characters of SIDs, tokens, base64, URLs and escapes; halves of surrogate pairs. */
const JOINED = /[\w+/=.~%@:&?#$!*'"()\\\-\u00AD\u200B-\u200D\u2060\uD800-\uDFFF]/;
