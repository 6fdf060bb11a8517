import type { ErrorEntry } from '../catalog/types.ts';
import { hashText } from './hashText.ts';
import { mapTexts } from './mapTexts.ts';
import type { EntryOverlay } from './types.ts';

/**
 * Translates an entry. A string without a current translation stays English, and the part that contains it is marked with `lang: 'en'`,
 * or keeps the `lang` that the app gave it.
 */
export function translateEntry(entry: ErrorEntry, overlay: EntryOverlay): ErrorEntry {
  return mapTexts(entry, (path, english) => {
    const [hash, text] = overlay[path] ?? [];
    return hash === hashText(english) ? text || undefined : undefined;
  });
}
