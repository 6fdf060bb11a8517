'use client';

import { useId } from 'react';
import { useIsFromServer } from './useIsFromServer.ts';

const COPIES = Symbol.for('twilio-error-help.copies');
let prefix: string | undefined;

/**
 * `useId`, but also unique if two copies of this package run on two copies of React in one page: each React counts from 0.
 * A server's ids don't change.
 */
export function useUniqueId(): string {
  const id = useId();
  return useIsFromServer() ? id : prefixOfCopy() + id;
}

/** Empty for the first copy on a page, so that its ids match a server's. */
function prefixOfCopy(): string {
  if (prefix === undefined) {
    const page = globalThis as { [COPIES]?: number };
    const before = page[COPIES] ?? 0;
    page[COPIES] = before + 1;
    prefix = before === 0 ? '' : `teh${before}`;
  }
  return prefix;
}
