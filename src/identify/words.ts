/** Fewer shared letters can be a coincidence: "not found". */
export const FEWEST_LETTERS = 12;

/** The words of a string and its numbers, lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
