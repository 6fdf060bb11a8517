import { errorFallbackStrings } from './errorFallback.ts';
import { panelStrings } from './panel.ts';
import { searchStrings } from './search.ts';
import type { Strings } from '../types.ts';

/** English complete, the reference that every other language is checked against. A page loads the parts that it shows. */
export const en: Strings = { ...panelStrings, search: searchStrings, boundary: errorFallbackStrings };
