import { CatalogLoadError } from './CatalogLoadError.ts';
import { checkLinks } from './checkLinks.ts';
import { codelessRoutes, type Load, type Route, routes } from '#routes';
import type { EntryKey, ErrorEntry } from './types.ts';

/** Entries by code or id. Each file of the shipped catalog is fetched at most once, when something in it is asked for. */
export interface Catalog {
  /**
   * The entry for a key, loading its part of the catalog on first use.
   *
   * @param key A code such as `21211`, or the id of an error without a code.
   * @returns `undefined` when no such error is known; that needs no request where no file can hold the key.
   * @throws {CatalogLoadError} The part could not be fetched. A failed load is forgotten.
   */
  load: (key: EntryKey) => Promise<ErrorEntry | undefined>;
  /** The entry, if its part is already loaded. */
  get: (key: EntryKey) => ErrorEntry | undefined;
  /** Whether `get` already knows the answer, be it that there is no such error. */
  has: (key: EntryKey) => boolean;
  /**
   * Loads the parts that hold these keys.
   *
   * @throws {CatalogLoadError} Names the first part that could not be fetched.
   */
  preload: (keys: readonly EntryKey[]) => Promise<void>;
}

type Part = Map<EntryKey, ErrorEntry>;

/** What is loaded or on its way. Shared by all catalogs of a page, so that own entries do not fetch the shipped ones twice. */
const parts = new Map<Load, Part | Promise<Part>>();

/** What an app changes about the shipped catalog. */
export interface CatalogOptions {
  /** Entries of the app. One with the code or id of a shipped entry replaces it. */
  entries?: readonly ErrorEntry[];
  /**
   * Changes an entry when it is first asked for: hides causes, adds one, replaces a text or a link. Shipped entries still load on demand.
   * It must return the same code or id. Called once for each entry.
   */
  transform?: (entry: ErrorEntry) => ErrorEntry;
  /**
   * Where entries come from instead of the package's own chunks: one file, a server, `catalog.json` over HTTP. Called at most once for a key
   * as long as it resolves. `undefined`: no such error is known.
   */
  load?: (key: EntryKey) => Promise<ErrorEntry | undefined>;
}

/**
 * A catalog of your own: entries beside the shipped ones, changed ones, or all of them from another place.
 *
 * @throws {TypeError} An entry has neither a code nor an id, two entries share one, or a link is not https. An entry that `transform` or `load`
 *   gives is checked when it is loaded.
 */
export function createCatalog({ entries = [], transform, load: loadOwn }: CatalogOptions = {}): Catalog {
  const own = byKey(entries);
  for (const entry of entries) checkLinks(entry);
  if (loadOwn || transform) return changedCatalog(own, loadOwn ?? createCatalog().load, transform);

  /** What already knows the answer: the own entries, also where no file can hold the key, or the loaded part. */
  const knowing = (key: EntryKey): Part | undefined => {
    const route = own.has(key) ? undefined : routeOf(key);
    const part = route ? parts.get(route[2]) : own;
    return part instanceof Map ? part : undefined;
  };
  const load: Catalog['load'] = async (key) => {
    const known = knowing(key);
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
    get: (key) => knowing(key)?.get(key),
    has: (key) => knowing(key) !== undefined,
    preload: async (keys) => {
      await Promise.all(keys.map(load));
    },
  };
}

/** A catalog that keeps what it was given or has changed, since the shipped parts are shared by all catalogs. */
function changedCatalog(
  own: ReadonlyMap<EntryKey, ErrorEntry>,
  loadEntry: NonNullable<CatalogOptions['load']>,
  transform: (entry: ErrorEntry) => ErrorEntry = (entry) => entry,
): Catalog {
  // Only what exists is kept: unknown keys may come from outside, without end.
  const loaded = new Map<EntryKey, ErrorEntry>();
  const loading = new Map<EntryKey, Promise<ErrorEntry | undefined>>();
  const take = async (key: EntryKey): Promise<ErrorEntry | undefined> => {
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
    const promise = loading.get(key) ?? take(key);
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

/** Where a key may be; `undefined`: in no file. */
function routeOf(key: EntryKey): Route | undefined {
  if (typeof key === 'number') return routes.find(([first, span]) => first <= key && key <= first + span);
  const codeless = codelessRoutes.find(([ids]) => ids.includes(key));
  return codeless && [0, 0, codeless[1]];
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
