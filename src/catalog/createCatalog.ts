import { CatalogLoadError } from './CatalogLoadError.ts';
import { codelessIds, loadCodeless, type Load, type Route, routes } from './routes.ts';
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

/**
 * A catalog of your own entries over the shipped ones.
 *
 * @param options.entries Own entries. One with the code or id of a shipped entry replaces it.
 * @throws {TypeError} An entry has neither a code nor an id, or two entries share one.
 */
export function createCatalog({ entries = [] }: { entries?: readonly ErrorEntry[] } = {}): Catalog {
  const own = byKey(entries);

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

/** Where a key may stand; `undefined`: in no file. */
function routeOf(key: EntryKey): Route | undefined {
  return typeof key === 'number'
    ? routes.find(([first, span]) => first <= key && key <= first + span)
    : codelessIds.includes(key)
      ? [0, 0, loadCodeless]
      : undefined;
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
