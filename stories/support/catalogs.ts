import { type Catalog, catalog, CatalogLoadError, type EntryKey } from '../../src/index.ts';

/** A catalog of which nothing is loaded yet, and which loads as told. */
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

/** Never answers, as on a connection that hangs. */
export const silentCatalog = (): Catalog => loading(() => new Promise(() => {}));

/** Answers with the shipped entries, late. */
export const slowCatalog = (ms: number): Catalog =>
  loading(async (key) => {
    await new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
    return catalog.load(key);
  });

/** Fails some times, as when a deployment has replaced the file, and then answers. */
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
