import { createTranslator } from '../i18n/createTranslator.ts';
import { strings } from './fr/strings.ts';
import { sentences } from './fr/sentences.ts';
import type { Locale } from '../i18n/types.ts';

/** French, in the formal form of address. */
export const fr: Locale = {
  lang: 'fr',
  strings,
  sentences,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./fr/20003.ts') }),
};
