'use client';

import { useMemo } from 'react';
import { catalog } from '../../catalog/catalog.ts';
import type { ErrorEntry } from '../../catalog/types.ts';
import type { Evidence } from '../../facts/evidence.ts';
import { type IdentifiedError, identifyError } from '../../identify/identifyError.ts';

/** An error in one of three ways: what was caught, its code, or its entry, already loaded. */
export type HelpInput =
  | {
      /** Anything that was caught or received: an exception, a response body, a webhook's parameters, a text, a report. */
      error: unknown;
      code?: never;
      entry?: never;
    }
  | { code: number; error?: never; entry?: never }
  | { entry: ErrorEntry; error?: unknown; code?: never };

export interface ReadInput extends IdentifiedError {
  /** Nothing was passed: `error` is `null` or `undefined`. */
  isEmpty: boolean;
}

/** Parses and recognises what was passed, once for each value. */
export function useIdentifiedError({ error, code, entry }: HelpInput, evidence: Evidence): ReadInput {
  const value = error ?? code;
  const own = entry && (entry.code ?? entry.id);
  const read = useMemo(() => identifyError(value, evidence, { catalog, key: own }), [value, evidence, own]);
  const identified = read instanceof Promise ? { report: undefined, key: undefined } : read;
  return { ...identified, isEmpty: value === undefined && !entry };
}
