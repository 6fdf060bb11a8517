import type { Catalog } from '../../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { Locale } from '../../i18n/types.ts';
import { afterBoth } from './Resource.ts';

/**
 * Loads an entry in a language, synchronously if everything is loaded already. It stays in English if its translation can't be loaded.
 *
 * @returns `undefined` if no such error is known.
 */
export function loadEntry(
  catalog: Catalog,
  translator: Locale['translator'],
  key: EntryKey,
): ErrorEntry | undefined | Promise<ErrorEntry | undefined> {
  // Both start now, in parallel.
  const entry = catalog.has(key) ? catalog.get(key) : catalog.load(key);
  const translation = translator?.(key).catch(() => undefined);
  return afterBoth(entry, translation, (english, translate) => (english && translate ? translate(english) : english));
}
