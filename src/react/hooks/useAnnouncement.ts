'use client';

import { useEffect, useRef, useState } from 'react';

/** How long nothing may change before a change is announced, in milliseconds: arrow keys pass through options. */
const QUIET_MS = 500;

/**
 * Text for a live region, said once after changes have settled. The first text is never said: it is on the screen already.
 *
 * @param text What to say about the present state.
 * @param change Differs after every change. A change that leads to the same text is said once more. Default: `text`.
 */
export function useAnnouncement(text: string, change: unknown = text): string {
  const [said, setSaid] = useState('');
  const last = useRef({ text, change });
  useEffect(() => {
    if (text === last.current.text && change === last.current.change) return undefined;
    const timer = setTimeout(() => {
      last.current = { text, change };
      // A region whose text stays the same is not read out again; a space at its end is not heard.
      setSaid((before) => (before === text ? `${text}\u00A0` : text));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, change]);
  return said;
}
