import { truncate } from './truncate.ts';

/**
 * The text of a value that states nothing by its form: a text, or an object's message. At most 4,000 characters, as of every
 * message; empty where there is none. Never throws.
 */
export function textOf(value: unknown): string {
  try {
    const text = (value as { message?: unknown } | null)?.message ?? value;
    return typeof text === 'string' ? truncate(text, 4000) : '';
  } catch {
    return ''; // a getter or a Proxy threw
  }
}
