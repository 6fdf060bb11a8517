import type { EntryKey } from '../catalog/types.ts';
import { translateEntry } from './translateEntry.ts';
import type { EntryOverlay, Locale } from './types.ts';

/** Overlays by key, each in a chunk of its own. */
export type OverlayLoaders = Readonly<Partial<Record<EntryKey, () => Promise<{ overlay: EntryOverlay }>>>>;

/** The translator of a language, from the overlays that it has. */
export function createTranslator(overlays: OverlayLoaders): NonNullable<Locale['translator']> {
  return async (key) => {
    const overlay = (await overlays[key]?.())?.overlay ?? {};
    return (entry) => translateEntry(entry, overlay);
  };
}
