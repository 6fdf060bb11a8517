import { phrases } from '../diagnosis/phrases.ts';
import { en } from '../messages/en.ts';
import type { Locale } from './types.ts';

/** The language of everything without a provider. */
export const english: Locale = { lang: 'en', messages: en, phrases };
