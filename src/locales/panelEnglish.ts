import { phrases } from '../diagnosis/phrases.ts';
import { panelEn } from '../messages/panelEn.ts';
import type { PanelLocale } from './types.ts';

/** The language of the panel without a provider. */
export const panelEnglish: PanelLocale = { lang: 'en', messages: panelEn, phrases };
