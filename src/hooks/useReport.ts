'use client';

import { useMemo } from 'react';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Evidence } from '../diagnosis/types.ts';
import { parseTwilioError } from '../parse/parseTwilioError.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { recognise } from '../recognise/recognise.ts';

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

export interface ReadInput {
  report: TwilioErrorReport | undefined;
  /** `undefined`: nothing of Twilio was recognised. */
  key: EntryKey | undefined;
  /** Nothing was passed: `error` is `null` or `undefined`. */
  isEmpty: boolean;
}

/** Parses and recognises what was passed, once for each value. */
export function useReport({ error, code, entry }: HelpInput, evidence: Evidence): ReadInput {
  const report = useMemo(() => parseTwilioError(error ?? code), [error, code]);
  const text = typeof error === 'string' ? error : undefined;
  const own = entry && (entry.code ?? entry.id);
  const key = useMemo(() => own ?? recognise(report ?? text, evidence), [own, report, text, evidence]);
  return { report, key, isEmpty: error == null && code === undefined && !entry };
}
