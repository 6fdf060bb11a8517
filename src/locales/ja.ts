import { createTranslator } from './createTranslator.ts';
import { messages } from './ja/messages.ts';
import { phrases } from './ja/phrases.ts';
import type { Locale } from './types.ts';

/** Japanese, in the polite form, with a blank between Latin and Japanese letters. */
export const ja: Locale = {
  lang: 'ja',
  messages,
  phrases,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./ja/20003.ts') }),
};
