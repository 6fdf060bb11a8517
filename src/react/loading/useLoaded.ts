'use client';

import { useState, useSyncExternalStore } from 'react';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';
import type { Loaded, Resource } from './Resource.ts';

/** The outcome of a load; `undefined` while it runs, or if there is nothing to load. Never suspends. */
export function useLoadedLater<T>(resource: Resource<T> | undefined): Loaded<T> | undefined {
  const getLoaded = (): Loaded<T> | undefined => resource?.loaded;
  return useSyncExternalStore(resource?.subscribe ?? subscribeToNothing, getLoaded, getLoaded);
}

const subscribeToNothing = (): (() => void) => () => {};

/**
 * The outcome of a load. Suspends on the server and while hydrating, so that the server's HTML is complete and stays. Nowhere else,
 * because React 19 shows what a Suspense boundary waited for up to 300 ms late.
 */
export function useLoaded<T>(resource: Resource<T>): Loaded<T> | undefined {
  const loaded = useLoadedLater(resource);
  const isFromServer = useIsFromServer();
  // State is lost if a component suspends before it is hydrated, so this differs from `resource` only after that.
  const [first] = useState(resource);
  // `use` doesn't exist in React 18.
  if (!loaded && isFromServer && resource === first) throw resource.promise as Promise<void>;
  return loaded;
}
