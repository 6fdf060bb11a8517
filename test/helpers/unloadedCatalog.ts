import { catalog as shipped } from '../../src/catalog/catalog.ts';
import type { Catalog } from '../../src/catalog/createCatalog.ts';

/** Entries, none of them loaded yet: each arrives a moment after it was asked for. */
export function unloadedCatalog(from: Catalog = shipped): Catalog {
  const load: Catalog['load'] = async (key) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    return from.load(key);
  };
  return {
    load,
    get: () => undefined,
    has: () => false,
    preload: async (keys) => {
      await Promise.all(keys.map(load));
    },
  };
}
