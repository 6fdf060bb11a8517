'use client';

import { useEffect, useRef, useState } from 'react';
import { useIsFromServer } from './useIsFromServer.ts';

/**
 * Tells which radio button of a server's HTML was chosen before React hydrated it: once, after hydration, and only if one was.
 *
 * @param groupId Id of the element around the radio buttons. Searching by their name would go through the whole page.
 */
export function useEarlyChoice(groupId: string, adopt: (value: string, group: HTMLElement | null) => void): void {
  // React 19 sets `checked` back while it hydrates, so the choice has to be read during the first render. Only an effect may act on
  // it, or the first client render would differ from the server's.
  const isFromServer = useIsFromServer();
  const [early] = useState(() =>
    !isFromServer || typeof document === 'undefined'
      ? undefined
      : document.getElementById(groupId)?.querySelector<HTMLInputElement>('input:checked')?.value,
  );
  const isAdopted = useRef(false);
  useEffect(() => {
    // StrictMode runs effects twice, but the app is told of a choice once.
    if (isAdopted.current) return;
    isAdopted.current = true;
    if (early !== undefined) adopt(early, document.getElementById(groupId));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, after hydration
  }, []);
}
