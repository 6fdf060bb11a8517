import type { Product } from './types.ts';

/** Words with capitals of their own. */
const WORDS: Partial<Record<string, string>> = { ai: 'AI', sim: 'SIM', sip: 'SIP', taskrouter: 'TaskRouter' };

/** The name of a product as Twilio writes it: `Phone Numbers`. The same in every language. */
export function productName(product: Product): string {
  return product
    .split('-')
    .map((word) => WORDS[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
