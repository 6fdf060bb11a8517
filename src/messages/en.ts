import { boundaryEn } from './boundaryEn.ts';
import { panelEn } from './panelEn.ts';
import { searchEn } from './searchEn.ts';
import type { Messages } from './types.ts';

/** English complete, the reference that every other language is checked against. A page loads the parts that it shows. */
export const en: Messages = { ...panelEn, search: searchEn, boundary: boundaryEn };
