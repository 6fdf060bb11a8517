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
  const words = wordsOf(excerpt);
  const said = { text: excerpt, words: new Set(words), alone: withoutLogWords(words) };
  return [title, ...messages].some((own) => isSaid(wordsOf(own.replace(/\{[^{}]*\}/g, ' ')), said));
}

/** A string, its words, and those of them that no log puts beside a code, in one string. */
interface Said {
  text: string;
  words: ReadonlySet<string>;
  alone: string;
}

/** Whether a string says the whole of a title or message, or enough of the words that tell it from others. */
function isSaid(own: readonly string[], said: Said): boolean {
  const alone = withoutLogWords(own);
  if (alone !== '' && alone === said.alone) return true;
  const telling = own.filter((word) => word.length > 2 && !COMMON.test(word));
  const shared = telling.filter((word) => said.words.has(word));
  if (shared.length < Math.min(2, telling.length) || shared.length < telling.length * MOST_WORDS) return false;
  const isWhole = own.every((word) => said.words.has(word));
  if ((isWhole ? own : shared).join('').length < FEWEST_LETTERS) return false;
  return telling.length > 2 || isStatedAlone(telling, said.text);
}

const withoutLogWords = (words: readonly string[]): string => words.filter((word) => !BESIDE_CODE.test(word)).join(' ');

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
