import { createTranslator } from './createTranslator.ts';
import { messages } from './es/messages.ts';
import { phrases } from './es/phrases.ts';
import type { Locale } from './types.ts';

/** Spanish, neutral between Spain and Latin America, in the formal form of address. */
export const es: Locale = {
  lang: 'es',
  messages,
  phrases,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./es/20003.ts') }),
};
