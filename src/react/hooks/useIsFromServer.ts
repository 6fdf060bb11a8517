'use client';

import { useRef, useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

/**
 * True on the server and in a component that hydrates the server's HTML. It stays true after hydration: a change would make
 * React render every such component again.
 */
export function useIsFromServer(): boolean {
  const isServer = useRef(false);
  return useSyncExternalStore(
    never,
    () => isServer.current,
    () => (isServer.current = true),
  );
}
