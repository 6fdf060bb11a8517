import { createTranslator } from '../i18n/createTranslator.ts';
import { strings } from './ja/strings.ts';
import { sentences } from './ja/sentences.ts';
import type { Locale } from '../i18n/types.ts';

/** Japanese, in the polite form, with a blank between Latin and Japanese letters. */
export const ja: Locale = {
  lang: 'ja',
  strings,
  sentences,
  translator: /* @__PURE__ */ createTranslator({ 20003: () => import('./ja/20003.ts') }),
};
