import type { Product } from './types.ts';

/** Words with capitals of their own. */
const WORDS: Partial<Record<string, string>> = { ai: 'AI', sim: 'SIM', sip: 'SIP', taskrouter: 'TaskRouter' };

/** What Twilio calls a product now, where the key keeps the name that it had. */
const NAMES: { readonly [P in Product]?: string } = { 'voice-intelligence': 'Conversation Intelligence' };

/** The name of a product as Twilio writes it: `Phone Numbers`. The same in every language. */
export function productName(product: Product): string {
  const renamed = NAMES[product];
  if (renamed !== undefined) return renamed;
  return product
    .split('-')
    .map((word) => WORDS[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
