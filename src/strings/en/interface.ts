import { errorFallbackStrings } from './errorFallback.ts';
import { panelStrings } from './panel.ts';
import { searchStrings } from './search.ts';
import type { Strings } from '../types.ts';
import { tableStrings } from './table.ts';

/** All English strings, which every other language is checked against. A page loads only the files that it needs. */
export const en: Strings = { ...panelStrings, ...tableStrings, search: searchStrings, boundary: errorFallbackStrings };
