import { useCallback, useEffect, useState } from 'react';
import type { ErrorPage, ErrorRow } from '../shared/types.ts';
import { type Filters, getErrors } from './api.ts';

const POLL_MS = 3000;

export interface Errors {
  page: ErrorPage | undefined;
  /** Why there is nothing new. */
  failure: string | undefined;
  loadOlder: () => void;
}

/** The rows that match, kept up to date while the page is visible. */
export function useErrors({ level, product, text }: Filters): Errors {
  const [page, setPage] = useState<ErrorPage>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    const aborter = new AbortController();
    let timer: number | undefined;
    let isFirst = true;
    async function load(): Promise<void> {
      if (isFirst || !document.hidden) {
        try {
          const newest = await getErrors({ level, product, text }, undefined, aborter.signal);
          const isUpdate = !isFirst;
          isFirst = false;
          // Rows loaded before by "Load older" stay below.
          setPage((shown) => (isUpdate && shown ? { ...newest, rows: withOlder(newest.rows, shown.rows) } : newest));
          setFailure(undefined);
        } catch (error) {
          if (aborter.signal.aborted) return;
          setFailure(error instanceof Error ? error.message : 'The list could not be loaded.');
        }
      }
      if (!aborter.signal.aborted) timer = window.setTimeout(() => void load(), POLL_MS);
    }
    void load();
    return () => {
      aborter.abort();
      window.clearTimeout(timer);
    };
  }, [level, product, text]);

  const last = page?.rows.at(-1)?.id;
  const loadOlder = useCallback(() => {
    getErrors({ level, product, text }, last).then(
      (older) => setPage((shown) => shown && { ...shown, rows: withOlder(shown.rows, older.rows) }),
      () => setFailure('Older rows could not be loaded.'),
    );
  }, [level, product, text, last]);

  return { page, failure, loadOlder };
}

function withOlder(newer: ErrorRow[], older: ErrorRow[]): ErrorRow[] {
  const ids = new Set(newer.map(({ id }) => id));
  return [...newer, ...older.filter(({ id }) => !ids.has(id))];
}
