import type { EntryKey } from '../catalog/types.ts';
import { translateEntry } from './translateEntry.ts';
import type { EntryOverlay, Locale } from './types.ts';

/** Loads overlays by the key of their entry, each from a chunk of its own. */
export type OverlayLoaders = Readonly<Partial<Record<EntryKey, () => Promise<{ overlay: EntryOverlay }>>>>;

/** Makes a language's translator from its overlays. */
export function createTranslator(overlays: OverlayLoaders): NonNullable<Locale['translator']> {
  return async (key) => {
    const overlay = (await overlays[key]?.())?.overlay ?? {};
    return (entry) => translateEntry(entry, overlay);
  };
}
