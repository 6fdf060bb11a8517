import type { Catalog } from '../../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { Locale } from '../../i18n/types.ts';
import { type Slot, startSlot } from './Slot.ts';

type Slots = Map<EntryKey, Slot<ErrorEntry | undefined>>;
const slots = new WeakMap<Catalog, Map<Locale | undefined, Slots>>();

function slotsOf(catalog: Catalog, locale: Locale | undefined): Slots {
  let byLocale = slots.get(catalog);
  if (!byLocale) slots.set(catalog, (byLocale = new Map()));
  let byKey = byLocale.get(locale);
  if (!byKey) byLocale.set(locale, (byKey = new Map()));
  return byKey;
}

/**
 * Loads an entry in a language, once. `undefined` as entry: no such error is known. What failed is remembered until
 * `forgetEntry`, so that rendering settles.
 */
export function loadEntry(catalog: Catalog, locale: Locale | undefined, key: EntryKey): Slot<ErrorEntry | undefined> {
  const known = slotsOf(catalog, locale).get(key);
  if (known) return known;
  const translator = locale?.translator;
  const slot: Slot<ErrorEntry | undefined> =
    catalog.has(key) && !translator
      ? { loaded: { status: 'ready', value: catalog.get(key) } }
      : startSlot(async () => {
          const [entry, translate] = await Promise.all([catalog.load(key), translator?.(key)]);
          return entry && translate ? translate(entry) : entry;
        });
  slotsOf(catalog, locale).set(key, slot);
  return slot;
}

/** Lets the next `loadEntry` try again. */
export function forgetEntry(catalog: Catalog, locale: Locale | undefined, key: EntryKey): void {
  slotsOf(catalog, locale).delete(key);
}
