import { truncate } from './truncate.ts';

/**
 * The message in a value of unknown form: the string itself, or an object's `message`. At most 4,000 characters, like every message. Empty
 * if there is none. Never throws.
 */
export function textOf(value: unknown): string {
  try {
    const text = (value as { message?: unknown } | null)?.message ?? value;
    return typeof text === 'string' ? truncate(text, 4000) : '';
  } catch {
    return ''; // a getter or a Proxy threw
  }
}
