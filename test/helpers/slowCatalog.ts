import { act } from '@testing-library/react';
import { CatalogLoadError } from '../../src/catalog/CatalogLoadError.ts';
import { catalog as shipped } from '../../src/catalog/catalog.ts';
import type { Catalog } from '../../src/catalog/createCatalog.ts';
import type { EntryKey } from '../../src/catalog/types.ts';

/** A catalog whose parts arrive, or fail to, when the test says so. Once arrived they are there for good. */
export interface SlowCatalog {
  catalog: Catalog;
  /** Every key that was asked for, in order, with repetitions. */
  asked: EntryKey[];
  arrive: (key: EntryKey) => Promise<void>;
  fail: (key: EntryKey) => Promise<void>;
}

/** Entries over a connection that a test controls. */
export function slowCatalog(from: Catalog = shipped): SlowCatalog {
  const asked: EntryKey[] = [];
  const here = new Set<EntryKey>();
  const waiting = new Map<EntryKey, Connection>();

  const load: Catalog['load'] = async (key) => {
    asked.push(key);
    if (!here.has(key)) {
      const one = waiting.get(key) ?? connect();
      waiting.set(key, one);
      await one.end;
    }
    return from.load(key);
  };

  return {
    asked,
    catalog: {
      load,
      get: (key) => (here.has(key) ? from.get(key) : undefined),
      has: (key) => here.has(key) && from.has(key),
      preload: async (keys) => {
        await Promise.all(keys.map(load));
      },
    },
    arrive: async (key) => {
      // On a busy machine this takes as long as the delay after which a panel says that it loads.
      await act(() => from.preload([key]));
      here.add(key);
      await settle(() => waiting.get(key)?.arrive());
    },
    fail: async (key) => {
      const one = waiting.get(key);
      waiting.delete(key);
      await settle(() => one?.fail(new CatalogLoadError(key, String(key), new TypeError('Failed to fetch'))));
    },
  };
}

interface Connection {
  end: Promise<void>;
  arrive: () => void;
  fail: (reason: Error) => void;
}

function connect(): Connection {
  let arrive = (): void => {};
  let fail = (_reason: Error): void => {};
  const end = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  return { end, arrive, fail };
}

/** Waits until React has rendered what follows. */
async function settle(change: () => void): Promise<void> {
  await act(async () => {
    change();
    // A load, its translation and what waits for both take several promises in a row.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  });
}
