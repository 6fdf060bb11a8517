import { createTranslator } from '../i18n/createTranslator.ts';
import { strings } from './de/strings.ts';
import { sentences } from './de/sentences.ts';
import type { Locale } from '../i18n/types.ts';

/** German, in the formal form of address. */
export const de: Locale = {
  lang: 'de',
  strings,
  sentences,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./de/20003.ts') }),
};
