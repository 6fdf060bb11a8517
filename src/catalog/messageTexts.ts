import type { ErrorEntry } from './types.ts';

/** An entry's messages, without the `~` that marks those that other software prints as well. */
export function messageTexts({ messages = [] }: Pick<ErrorEntry, 'messages'>): string[] {
  return messages.map((text) => text.replace(/^~/, ''));
}
