import { sentences } from '../strings/en/sentences.ts';
import { en } from '../strings/en/interface.ts';
import type { CompleteLocale } from './types.ts';

/** English, the language of everything without a provider. */
export const english: CompleteLocale = { lang: 'en', strings: en, sentences };
