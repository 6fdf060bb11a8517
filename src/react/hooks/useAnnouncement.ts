'use client';

import { useEffect, useRef, useState } from 'react';

/** Delay after the last change before it is announced, in milliseconds: arrow keys move through options. */
const QUIET_MS = 500;

/**
 * Text for a live region, announced once after changes have settled. The first text isn't announced: it is on the screen already.
 *
 * @param text The announcement for the current state.
 * @param change Differs after every change. A change that leads to the same text is announced again. Default: `text`.
 */
export function useAnnouncement(text: string, change: unknown = text): string {
  const [said, setSaid] = useState('');
  const last = useRef({ text, change });
  useEffect(() => {
    if (text === last.current.text && change === last.current.change) return undefined;
    const timer = setTimeout(() => {
      last.current = { text, change };
      // Screen readers don't read the same text again. A trailing space makes it different, and isn't read.
      setSaid((before) => (before === text ? `${text}\u00A0` : text));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, change]);
  return said;
}
