import { CatalogLoadError } from './CatalogLoadError.ts';
import { codelessIds, loadCodeless, routes } from './routes.ts';
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

type Load = () => Promise<{ entries: readonly ErrorEntry[] }>;
type Part = Map<EntryKey, ErrorEntry>;

// Shared by all catalogs of a page, so that own entries do not fetch the shipped ones twice.
const loaded = new Map<Load, Part>();
const pending = new Map<Load, Promise<Part>>();

/**
 * A catalog of your own entries over the shipped ones.
 *
 * @param options.entries Own entries. One with the code or id of a shipped entry replaces it.
 * @throws {TypeError} An entry has neither a code nor an id, or two entries share one.
 */
export function createCatalog({ entries = [] }: { entries?: readonly ErrorEntry[] } = {}): Catalog {
  const own = byKey(entries);

  const load: Catalog['load'] = async (key) => {
    const known = own.get(key);
    const route = known ? undefined : routeOf(key);
    if (!route) return known;
    const [range, loadPart] = route;
    try {
      return (loaded.get(loadPart) ?? (await fetchPart(loadPart))).get(key);
    } catch (cause) {
      throw new CatalogLoadError(key, range, cause);
    }
  };

  return {
    load,
    get: (key) => own.get(key) ?? partOf(key)?.get(key),
    has: (key) => own.has(key) || !routeOf(key) || partOf(key) !== undefined,
    preload: async (keys) => {
      await Promise.all(keys.map(load));
    },
  };
}

/** Name and loader of the file that holds a key; `undefined` where none can. A binary search, since a page may ask for thousands. */
function routeOf(key: EntryKey): readonly [range: string, load: Load] | undefined {
  if (typeof key === 'string') return codelessIds.includes(key) ? ['codeless', loadCodeless] : undefined;
  let low = 0;
  let high = routes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((routes[middle]?.[1] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  const route = routes[low];
  return route && route[0] <= key ? [`${route[0]}-${route[1]}`, route[2]] : undefined;
}

function partOf(key: EntryKey): Part | undefined {
  const route = routeOf(key);
  return route && loaded.get(route[1]);
}

function fetchPart(load: Load): Promise<Part> {
  const running = pending.get(load);
  if (running) return running;
  const started = (async () => {
    try {
      const part = byKey((await load()).entries);
      loaded.set(load, part);
      return part;
    } finally {
      pending.delete(load);
    }
  })();
  pending.set(load, started);
  return started;
}

function byKey(entries: readonly ErrorEntry[]): Part {
  const part: Part = new Map();
  for (const entry of entries) {
    const key = entry.code ?? entry.id;
    if (key === undefined || part.has(key)) {
      throw new TypeError(
        `twilio-error-help: the entry "${entry.title}" ${key === undefined ? 'has neither a code nor an id, so nothing can find it. Give it one of them' : `has the key ${key}, which another entry has too, so one of them would be lost. Keep one`}.`,
      );
    }
    part.set(key, entry);
  }
  return part;
}
