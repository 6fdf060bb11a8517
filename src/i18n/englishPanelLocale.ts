import { sentences } from '../strings/en/sentences.ts';
import { panelStrings } from '../strings/en/panel.ts';
import type { PanelLocale } from './types.ts';

/** English, with the panel's strings alone: the language of the panel without a provider. */
export const panelEnglish: PanelLocale = { lang: 'en', strings: panelStrings, sentences };
