import { CatalogLoadError } from './CatalogLoadError.ts';
import { checkLinks } from './checkLinks.ts';
import { codelessRoutes, type Load, type Route, routes } from '#routes';
import type { EntryKey, ErrorEntry } from './types.ts';

/** Entries by code or id. Each chunk of the shipped catalog is fetched at most once, when one of its entries is first asked for. */
export interface Catalog {
  /**
   * Loads the entry for a key.
   *
   * @param key A code such as `21211`, or the id of an error without a code.
   * @returns `undefined` if no such error is known. If no chunk can contain the key, nothing is requested.
   * @throws {CatalogLoadError} The chunk couldn't be fetched. A failed load is forgotten, so calling again retries.
   */
  load: (key: EntryKey) => Promise<ErrorEntry | undefined>;
  /** The entry, if it is already loaded. */
  get: (key: EntryKey) => ErrorEntry | undefined;
  /** Whether `get` can answer, even if the answer is that there is no such error. */
  has: (key: EntryKey) => boolean;
  /**
   * Loads the entries for these keys.
   *
   * @throws {CatalogLoadError} A chunk couldn't be fetched.
   */
  preload: (keys: readonly EntryKey[]) => Promise<void>;
}

type Part = Map<EntryKey, ErrorEntry>;

/** Chunks that are loaded or loading. All catalogs of a page share them, so that none is fetched twice. */
const parts = new Map<Load, Part | Promise<Part>>();

/** What an app changes about the shipped catalog. */
export interface CatalogOptions {
  /** Your own entries. One with the code or id of a shipped entry replaces it. */
  entries?: readonly ErrorEntry[];
  /**
   * Changes an entry when it is first asked for: hides causes, adds one, replaces a string or a link. Shipped entries still load on
   * demand. Called once for each entry. Must keep the code or id.
   */
  transform?: (entry: ErrorEntry) => ErrorEntry;
  /**
   * Loads entries from elsewhere instead of the package's own chunks: one file, a server, `catalog.json` over HTTP. Resolve with
   * `undefined` if no such error is known. An entry that was found isn't loaded again.
   */
  load?: (key: EntryKey) => Promise<ErrorEntry | undefined>;
}

/**
 * Makes a catalog of your own: with further entries, changed entries, or all entries from elsewhere.
 *
 * @throws {TypeError} An entry has neither a code nor an id, two entries share one, or a link isn't https. An entry that `transform` or
 *   `load` returns is checked when it is loaded.
 */
export function createCatalog({ entries = [], transform, load: loadOwn }: CatalogOptions = {}): Catalog {
  const own = byKey(entries);
  for (const entry of entries) checkLinks(entry);
  if (loadOwn || transform) return changedCatalog(own, loadOwn ?? createCatalog().load, transform);

  /** The entries that `get` can answer from: the app's own, if they have the key or no chunk can, or those of a loaded chunk. */
  const loadedPart = (key: EntryKey): Part | undefined => {
    const route = own.has(key) ? undefined : routeOf(key);
    const part = route ? parts.get(route[2]) : own;
    return part instanceof Map ? part : undefined;
  };
  const load: Catalog['load'] = async (key) => {
    const known = loadedPart(key);
    const route = routeOf(key);
    if (known || !route) return known?.get(key);
    const [first, span, loadPart] = route;
    try {
      return (await (parts.get(loadPart) ?? fetchPart(loadPart))).get(key);
    } catch (cause) {
      throw new CatalogLoadError(key, first ? `${first}-${first + span}` : 'codeless', cause);
    }
  };

  return {
    load,
    get: (key) => loadedPart(key)?.get(key),
    has: (key) => loadedPart(key) !== undefined,
    preload: async (keys) => {
      await Promise.all(keys.map(load));
    },
  };
}

/** A catalog that keeps the entries it loaded or changed itself, since all catalogs share the shipped ones. */
function changedCatalog(
  own: ReadonlyMap<EntryKey, ErrorEntry>,
  loadEntry: NonNullable<CatalogOptions['load']>,
  transform: (entry: ErrorEntry) => ErrorEntry = (entry) => entry,
): Catalog {
  // Unknown keys are not kept: any number of them can come from outside.
  const loaded = new Map<EntryKey, ErrorEntry>();
  const loading = new Map<EntryKey, Promise<ErrorEntry | undefined>>();
  const loadAndKeep = async (key: EntryKey): Promise<ErrorEntry | undefined> => {
    try {
      const found = own.get(key) ?? (await loadEntry(key).catch(failed(key)));
      if (!found) return undefined;
      const entry = transform(found);
      checkLinks(entry);
      loaded.set(key, entry);
      return entry;
    } finally {
      loading.delete(key);
    }
  };
  const load: Catalog['load'] = async (key) => {
    const known = loaded.get(key);
    if (known) return known;
    const promise = loading.get(key) ?? loadAndKeep(key);
    loading.set(key, promise);
    return promise;
  };
  return {
    load,
    get: (key) => loaded.get(key),
    has: (key) => loaded.has(key),
    preload: async (keys) => {
      await Promise.all(keys.map(load));
    },
  };
}

const failed =
  (key: EntryKey) =>
  (cause: unknown): never => {
    throw cause instanceof CatalogLoadError ? cause : new CatalogLoadError(key, 'own', cause);
  };

/** Whether the shipped entry with this key tests no traffic facts. */
export const isBasic = (key: EntryKey): boolean => routeOf(key)?.[3] ?? false;

/** The chunk that may contain a key. `undefined`: there is none. */
function routeOf(key: EntryKey): Route | undefined {
  if (typeof key === 'number') return routes.find(([first, span]) => first <= key && key <= first + span);
  const codeless = codelessRoutes.find(([ids]) => ids.includes(key));
  return codeless && [0, 0, codeless[1], codeless[2] ?? false];
}

function fetchPart(load: Load): Promise<Part> {
  const fetched = load()
    .then(({ entries }) => {
      const part = byKey(entries);
      parts.set(load, part);
      return part;
    })
    .catch((error: unknown) => {
      parts.delete(load);
      throw error;
    });
  parts.set(load, fetched);
  return fetched;
}

function byKey(entries: readonly ErrorEntry[]): Part {
  const part: Part = new Map();
  for (const entry of entries) {
    const key = entry.code ?? entry.id;
    if (key === undefined || part.has(key)) {
      throw new TypeError(
        `twilio-error-help: the entry "${entry.title}" has the key ${key}. Give it a code or an id that no other entry has.`,
      );
    }
    part.set(key, entry);
  }
  return part;
}
