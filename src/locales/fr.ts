import { createTranslator } from './createTranslator.ts';
import { messages } from './fr/messages.ts';
import { phrases } from './fr/phrases.ts';
import type { Locale } from './types.ts';

/** French, in the formal form of address. */
export const fr: Locale = {
  lang: 'fr',
  messages,
  phrases,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./fr/20003.ts') }),
};
