'use client';

import { useEffect, useRef, useState } from 'react';

/** How long nothing may change before a change is announced, in milliseconds: arrow keys pass through options. */
const QUIET_MS = 500;

/**
 * Text for a live region, said once after changes have settled. The first text is never said: it is on the screen already.
 *
 * @param text What to say about the present state. Two equal texts in a row are not repeated.
 * @param change Differs after every change, also after one that leaves the text as it is: the wait begins anew. Default: `text`.
 */
export function useAnnouncement(text: string, change: unknown = text): string {
  const [said, setSaid] = useState('');
  const last = useRef(text);
  useEffect(() => {
    if (text === last.current) return undefined;
    const timer = setTimeout(() => {
      last.current = text;
      setSaid(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, change]);
  return said;
}
