import { createTranslator } from '../i18n/createTranslator.ts';
import { strings } from './es/strings.ts';
import { sentences } from './es/sentences.ts';
import type { Locale } from '../i18n/types.ts';

/** Spanish, neutral between Spain and Latin America, in the formal form of address. */
export const es: Locale = {
  lang: 'es',
  strings,
  sentences,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./es/20003.ts') }),
};
