import { type Catalog, catalog, CatalogLoadError, type EntryKey } from '../../src/index.ts';

/** A catalog that has loaded nothing yet, and loads with a given function. */
function loading(load: Catalog['load']): Catalog {
  return {
    load,
    get: () => undefined,
    has: () => false,
    preload: async (keys) => {
      await Promise.all(keys.map(load));
    },
  };
}

/** Never loads, as on a connection that hangs. */
export const silentCatalog = (): Catalog => loading(() => new Promise(() => {}));

/** Loads the shipped entries, late. */
export const slowCatalog = (ms: number): Catalog =>
  loading(async (key) => {
    await new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
    return catalog.load(key);
  });

/** Fails a few times, as when a deployment has replaced the file, and then loads. */
export function failingCatalog(times: number): Catalog {
  let failures = 0;
  return loading((key: EntryKey) =>
    failures++ < times
      ? Promise.reject(
          new CatalogLoadError(key, '20003-20003', new TypeError('Failed to fetch dynamically imported module')),
        )
      : catalog.load(key),
  );
}
