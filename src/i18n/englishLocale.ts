import { sentences } from '../strings/en/sentences.ts';
import { en } from '../strings/en/interface.ts';
import type { Locale } from './types.ts';

/** The language of everything without a provider. */
export const english: Locale = { lang: 'en', strings: en, sentences };
