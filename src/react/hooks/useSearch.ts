'use client';

import { useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../search/searchErrors.ts';

/** Finds errors; may answer at once or later. */
export type Search = (query: string) => readonly SearchHit[] | Promise<readonly SearchHit[]>;

/** How far a search is, and what it found last. */
export interface SearchState {
  /** `idle`: nothing is asked. `loading`: the answer to an earlier query may still stand in `hits`. */
  status: 'idle' | 'loading' | 'ready' | 'failed';
  /** The query that `hits` answer. */
  query: string;
  hits: readonly SearchHit[];
}

const NOTHING: SearchState = { status: 'idle', query: '', hits: [] };

/**
 * Asks for a query, and drops every answer that comes after the query has changed. What failed is asked again with the next query.
 *
 * @param query `undefined`: nothing is asked, and what was found is forgotten.
 */
export function useSearch(search: Search, query: string | undefined): SearchState {
  const [answer, setAnswer] = useState(NOTHING);
  if (query === undefined && answer !== NOTHING) setAnswer(NOTHING);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });

  useEffect(() => {
    if (query === undefined) return undefined;
    let isCurrent = true;
    const settle = (status: 'ready' | 'failed', hits: readonly SearchHit[]): void => {
      if (isCurrent) setAnswer({ status, query, hits });
    };
    // An own function may throw before it returns a promise.
    void (async () => latest.current(query))().then(
      (hits) => settle('ready', hits),
      () => settle('failed', []),
    );
    return () => {
      isCurrent = false;
    };
  }, [query]);

  if (query === undefined) return NOTHING;
  return answer.status !== 'idle' && answer.query === query ? answer : { ...answer, status: 'loading' };
}
