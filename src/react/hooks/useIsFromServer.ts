'use client';

import { useRef, useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

/**
 * True on the server and in a component that took over the server's HTML. It stays so after hydration: a change would make
 * React draw every such component once more.
 */
export function useIsFromServer(): boolean {
  const isServer = useRef(false);
  return useSyncExternalStore(
    never,
    () => isServer.current,
    () => (isServer.current = true),
  );
}
