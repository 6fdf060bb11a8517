/** The outcome of a load. A failure is a value, since error boundaries don't run on the server. */
export type Loaded<T> = { status: 'ready'; value: T } | { status: 'failed'; error: unknown };

/** A load that runs once, and its outcome. */
export interface Resource<T> {
  loaded: Loaded<T> | undefined;
  /** Settles when `loaded` is set; never rejects. Absent if nothing had to be loaded. */
  promise?: Promise<void>;
  /** For `useSyncExternalStore`. */
  subscribe: (onChange: () => void) => () => void;
}

/** Starts a load. If `load` returns a value instead of a promise, it is loaded already. */
export function startResource<T>(load: () => T | Promise<T>): Resource<T> {
  const resource: Resource<T> = {
    loaded: undefined,
    subscribe: (onChange) => {
      let isSubscribed = true;
      void resource.promise?.then(() => {
        if (isSubscribed) onChange();
      });
      return () => {
        isSubscribed = false;
      };
    },
  };
  const succeed = (value: T): void => {
    resource.loaded = { status: 'ready', value };
  };
  const fail = (error: unknown): void => {
    resource.loaded = { status: 'failed', error };
  };
  try {
    const value = load();
    if (isPromise(value)) resource.promise = value.then(succeed, fail);
    else succeed(value);
  } catch (error) {
    fail(error); // the app's own catalog or translator threw before it returned a promise
  }
  return resource;
}

/** The value of a resource if it is loaded, else a promise of it. Throws, or rejects, if the load failed. */
export function valueOf<T>(resource: Resource<T>): T | Promise<T> {
  const { loaded, promise } = resource;
  if (!loaded) return (promise as Promise<void>).then(() => valueOf(resource));
  if (loaded.status === 'failed') throw loaded.error;
  return loaded.value;
}

/** Continues with a value: synchronously if it is there, else when the promise resolves. */
export function after<T, R>(value: T | Promise<T>, proceed: (value: T) => R | Promise<R>): R | Promise<R> {
  return isPromise(value) ? value.then(proceed) : proceed(value);
}

/** Continues with two values: synchronously if both are there, else when both promises have resolved. */
export function afterBoth<A, B, R>(
  a: A | Promise<A>,
  b: B | Promise<B>,
  proceed: (a: A, b: B) => R | Promise<R>,
): R | Promise<R> {
  // Together, so that neither rejection is unhandled while the other promise is pending.
  if (isPromise(a) || isPromise(b)) return Promise.all([a, b]).then(([first, second]) => proceed(first, second));
  return proceed(a, b);
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof (value as Partial<Promise<T>> | null | undefined)?.then === 'function';
}
