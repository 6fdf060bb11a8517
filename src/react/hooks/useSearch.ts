'use client';

import { useEffect, useState } from 'react';
import type { SearchHit } from '../../search/searchErrors.ts';
import { useLatest } from './useLatest.ts';

/** Finds errors; may answer at once or later. */
export type Search = (query: string) => readonly SearchHit[] | Promise<readonly SearchHit[]>;

/** The state of a search, and what it found last. */
export interface SearchState {
  /** `idle`: there is no query. `loading`: `hits` may still be those of an earlier query. */
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The query that found `hits`. */
  query: string;
  hits: readonly SearchHit[];
}

const NOTHING: SearchState = { status: 'idle', query: '', hits: [] };

/**
 * Searches, and drops every result that arrives after the query has changed. A failed search runs again with the next query.
 *
 * @param query `undefined`: nothing is searched, and earlier hits are dropped.
 */
export function useSearch(search: Search, query: string | undefined): SearchState {
  const [answer, setAnswer] = useState(NOTHING);
  if (query === undefined && answer !== NOTHING) setAnswer(NOTHING);
  const latest = useLatest(search);

  useEffect(() => {
    if (query === undefined) return undefined;
    let isCurrent = true;
    const settle = (status: 'ready' | 'failed', hits: readonly SearchHit[]): void => {
      if (isCurrent) setAnswer({ status, query, hits });
    };
    // An app's function can throw before it returns a promise.
    void (async () => latest.current(query))().then(
      (hits) => settle('ready', hits),
      () => settle('failed', []),
    );
    return () => {
      isCurrent = false;
    };
  }, [query, latest]);

  if (query === undefined) return NOTHING;
  return answer.status !== 'idle' && answer.query === query ? answer : { ...answer, status: 'loading' };
}
