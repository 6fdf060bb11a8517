import type { ErrorEntry } from '../catalog/types.ts';
import { FEWEST_LETTERS, wordsOf } from './words.ts';

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
