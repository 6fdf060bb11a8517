import { createTranslator } from './createTranslator.ts';
import { messages } from './de/messages.ts';
import { phrases } from './de/phrases.ts';
import type { Locale } from './types.ts';

/** German, in the formal form of address. */
export const de: Locale = {
  lang: 'de',
  messages,
  phrases,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./de/20003.ts') }),
};
