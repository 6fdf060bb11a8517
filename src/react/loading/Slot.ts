/** What came of a load. A failure is a value, since error boundaries do not run on the server. */
export type Loaded<T> = { status: 'ready'; value: T } | { status: 'failed'; error: unknown };

/** A load that runs once, and what came of it. */
export interface Slot<T> {
  /** Settles when `loaded` is there; never rejects. Absent where nothing had to be loaded. */
  promise?: Promise<void>;
  loaded?: Loaded<T>;
}

/** Starts a load. */
export function startSlot<T>(load: () => Promise<T>): Slot<T> {
  const slot: Slot<T> = {};
  slot.promise = load().then(
    (value) => {
      slot.loaded = { status: 'ready', value };
    },
    (error: unknown) => {
      slot.loaded = { status: 'failed', error };
    },
  );
  return slot;
}

/**
 * What came of a load, for rendering. While it runs, its promise is thrown to the nearest Suspense boundary: `use` does not
 * exist in React 18, and `React.lazy` keeps a failure for good.
 */
export function readSlot<T>(slot: Slot<T>): Loaded<T> {
  if (slot.loaded) return slot.loaded;
  throw slot.promise as Promise<void>;
}
