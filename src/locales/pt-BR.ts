import { createTranslator } from '../i18n/createTranslator.ts';
import { strings } from './pt-BR/strings.ts';
import { sentences } from './pt-BR/sentences.ts';
import type { Locale } from '../i18n/types.ts';

/** Brazilian Portuguese. */
export const ptBR: Locale = {
  lang: 'pt-BR',
  strings,
  sentences,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./pt-BR/20003.ts') }),
};
