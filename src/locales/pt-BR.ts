import { createTranslator } from './createTranslator.ts';
import { messages } from './pt-BR/messages.ts';
import { phrases } from './pt-BR/phrases.ts';
import type { Locale } from './types.ts';

/** Brazilian Portuguese. */
export const ptBR: Locale = {
  lang: 'pt-BR',
  messages,
  phrases,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./pt-BR/20003.ts') }),
};
