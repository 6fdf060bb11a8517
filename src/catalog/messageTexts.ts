import type { ErrorEntry } from './types.ts';

/** The texts of an entry as they reach people, without the mark of those that other software prints as well. */
export function messageTexts({ messages = [] }: Pick<ErrorEntry, 'messages'>): string[] {
  return messages.map((text) => text.replace(/^~/, ''));
}
