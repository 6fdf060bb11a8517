import { CatalogLoadError } from './CatalogLoadError.ts';
import { checkLinks } from './checkLinks.ts';
import { commonRoutes, loadFurtherRoutes } from '#routes';
import type { FurtherRoutes, Load, Route } from './route.ts';
import type { EntryKey, ErrorEntry } from './types.ts';

/** Entries by code or id. Each chunk of the shipped catalog is fetched at most once, when one of its entries is first asked for. */
export interface Catalog {
  /**
   * Loads the entry for a key.
   *
   * @param key A code such as `21211`, or the id of an error without a code.
   * @returns `undefined` if no such error is known.
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

/** The entries of one file of the catalog. */
type Chunk = Map<EntryKey, ErrorEntry>;

/** Chunks that are loaded or loading. All catalogs of a page share them, so that none is fetched twice. */
const chunks = new Map<Load, Chunk | Promise<Chunk>>();
const NO_ENTRIES: ReadonlyMap<EntryKey, ErrorEntry> = new Map();

/** The routes to the chunks that few pages need, once they are loaded. Those to the codes that most people meet are there from the start. */
let furtherRoutes: FurtherRoutes | undefined;

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

  /** The loaded entries that contain the key, or would if it existed. `undefined`: they have to be loaded first. */
  const loadedFor = (key: EntryKey): ReadonlyMap<EntryKey, ErrorEntry> | undefined => {
    if (own.has(key)) return own;
    const route = knownRouteOf(key);
    if (!route) return furtherRoutes ? NO_ENTRIES : undefined;
    const [, , loadChunk] = route;
    const chunk = chunks.get(loadChunk);
    return chunk instanceof Map ? chunk : undefined;
  };
  const load: Catalog['load'] = async (key) => {
    const loaded = loadedFor(key);
    if (loaded) return loaded.get(key);
    let range = 'routes';
    try {
      const route = await routeOf(key);
      if (!route) return undefined;
      const [first, span, loadChunk] = route;
      range = first > 0 ? `${first}-${first + span}` : 'codeless';
      const chunk = await (chunks.get(loadChunk) ?? fetchChunk(loadChunk));
      return chunk.get(key);
    } catch (cause) {
      throw new CatalogLoadError(key, range, cause);
    }
  };

  return {
    load,
    get: (key) => loadedFor(key)?.get(key),
    has: (key) => loadedFor(key) !== undefined,
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
  /** A failure names the key. An app's function can also throw before it returns a promise. */
  const loadNamed = async (key: EntryKey): Promise<ErrorEntry | undefined> => {
    try {
      return await loadEntry(key);
    } catch (cause) {
      throw cause instanceof CatalogLoadError ? cause : new CatalogLoadError(key, 'own', cause);
    }
  };
  const loadAndKeep = async (key: EntryKey): Promise<ErrorEntry | undefined> => {
    try {
      const found = await (own.get(key) ?? loadNamed(key));
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

/** Whether the shipped entry with this key tests no traffic facts. `false` if that can't be told. */
export function isBasic(key: EntryKey): boolean | Promise<boolean> {
  const flagOf = (route: Route | undefined): boolean => route?.[3] ?? false;
  const route = knownRouteOf(key);
  if (route || furtherRoutes) return flagOf(route);
  return routeOf(key).then(flagOf, () => false);
}

/** The route to the chunk that may contain a key. `undefined`: there is none. Rejects if the further routes couldn't be fetched. */
async function routeOf(key: EntryKey): Promise<Route | undefined> {
  if (!knownRouteOf(key)) furtherRoutes ??= await loadFurtherRoutes();
  return knownRouteOf(key);
}

/** The route to the chunk that may contain a key, if it is among the routes that are loaded. */
function knownRouteOf(key: EntryKey): Route | undefined {
  if (typeof key === 'number') {
    const contains = ([first, span]: Route): boolean => first <= key && key <= first + span;
    return commonRoutes.find(contains) ?? furtherRoutes?.routes.find(contains);
  }
  const codeless = furtherRoutes?.codelessRoutes.find(([ids]) => ids.includes(key));
  if (!codeless) return undefined;
  const [, load, isBasicFile = false] = codeless;
  return [0, 0, load, isBasicFile];
}

/** Fetches a chunk. A failure is forgotten, so that the next load tries again. */
function fetchChunk(load: Load): Promise<Chunk> {
  const fetched = load()
    .then(({ entries }) => {
      const chunk = byKey(entries);
      chunks.set(load, chunk);
      return chunk;
    })
    .catch((error: unknown) => {
      chunks.delete(load);
      throw error;
    });
  chunks.set(load, fetched);
  return fetched;
}

function byKey(entries: readonly ErrorEntry[]): Chunk {
  const chunk: Chunk = new Map();
  for (const entry of entries) {
    const key = entry.code ?? entry.id;
    if (key === undefined || chunk.has(key)) {
      throw new TypeError(
        `twilio-error-help: the entry "${entry.title}" has the key ${key}. Give it a code or an id that no other entry has.`,
      );
    }
    chunk.set(key, entry);
  }
  return chunk;
}
