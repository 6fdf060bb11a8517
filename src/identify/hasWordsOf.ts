import type { ErrorEntry } from '../catalog/types.ts';

/** Fewer shared letters can be a coincidence: "not found". */
const FEWEST_LETTERS = 12;
/** Share of a message's telling words that the string has to contain. */
const MOST_WORDS = 0.6;
/** Characters to look at in a string. */
const LONGEST = 4000;

/** Words that don't tell one error from another. */
const COMMON =
  /^(?:error|the|this|that|was|were|are|has|been|have|had|does|did|can|could|must|not|and|for|with|from|because|when|while)$/;
/** Words that logs put beside a code and its title. */
const BESIDE_CODE = /^(?:\d+|err|error|code|warning|exception|status|failed|undelivered|sms|message)$/;

/** Whether the string contains most words of the entry's title or of one of its messages. */
export function hasWordsOf({ messages = [], title }: ErrorEntry, text: string): boolean {
  const excerpt = text.slice(0, LONGEST);
  const all = wordsOf(excerpt);
  const said = new Set(all);
  const whole = all.filter((word) => !BESIDE_CODE.test(word)).join(' ');
  return [title, ...messages].some((own) => {
    const words = wordsOf(own.replace(/\{[^{}]*\}/g, ' '));
    const alone = words.filter((word) => !BESIDE_CODE.test(word)).join(' ');
    if (alone !== '' && alone === whole) return true;
    const telling = words.filter((word) => word.length > 2 && !COMMON.test(word));
    const shared = telling.filter((word) => said.has(word));
    if (shared.length < 2 && telling.length > 1) return false;
    const isEnough =
      shared.join('').length >= FEWEST_LETTERS ||
      (words.join('').length >= FEWEST_LETTERS && words.every((word) => said.has(word)));
    if (!isEnough || shared.length < telling.length * MOST_WORDS) return false;
    return telling.length > 2 || isStatedAlone(telling, excerpt);
  });
}

/** Whether a part of the string consists of these words. Two words among others say little: "Message blocked by a moderator". */
function isStatedAlone(telling: readonly string[], text: string): boolean {
  return text
    .split(/[:;.!?()[\]{}"“”|\n]| [-–—] /)
    .map(wordsOf)
    .some(
      (words) =>
        telling.every((word) => words.includes(word)) &&
        words.every((word) => word.length < 3 || telling.includes(word) || COMMON.test(word) || BESIDE_CODE.test(word)),
    );
}

/** Whether the string starts with the first words of the entry's title or of one of its messages. */
export function beginsWithWordsOf({ messages = [], title }: ErrorEntry, text: string): boolean {
  const said = wordsOf(text);
  return [title, ...messages].some((own) => {
    const words = wordsOf(own.replace(/\{.*/s, '')).slice(0, 4);
    return (
      words.length > 1 && words.join('').length >= FEWEST_LETTERS && words.every((word, index) => word === said[index])
    );
  });
}

/** The words of a string and its numbers, lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
