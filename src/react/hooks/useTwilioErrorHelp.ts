'use client';

import { completeStrings } from '../../i18n/completeLocale.ts';
import { useCallback, useContext, useEffect, useMemo, useReducer, useState } from 'react';
import { catalog as shipped } from '../../catalog/catalog.ts';
import { CatalogLoadError } from '../../catalog/CatalogLoadError.ts';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import { sentences as english } from '../../strings/en/sentences.ts';
import { type AskedQuestion, replayAnswers, withAnswer } from '../../diagnosis/replayAnswers.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { AnswerField, Answers, Evidence } from '../../facts/evidence.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { forgetEntry, loadEntry } from '../loading/loadEntry.ts';
import { useStableValue } from './useStableValue.ts';
import { type HelpInput, useIdentifiedError } from './useIdentifiedError.ts';

/** What `useTwilioErrorHelp` knows at the moment. */
export type TwilioErrorHelpState =
  /** No error was passed. */
  | { status: 'empty' }
  /** What was passed carries nothing of Twilio. */
  | { status: 'unrecognised'; original: unknown }
  | { status: 'loading'; key: EntryKey; report: TwilioErrorReport | undefined }
  /** `entry` is `undefined` when the code is not known. */
  | {
      status: 'ready';
      key: EntryKey;
      report: TwilioErrorReport | undefined;
      entry: ErrorEntry | undefined;
      diagnosis: Diagnosis;
      /** The questions that came up so far, the last one open; each with its answer. */
      asked: readonly AskedQuestion[];
      answers: Answers;
    }
  | { status: 'failed'; key: EntryKey; report: TwilioErrorReport | undefined; error: CatalogLoadError };

/** The state, and what a person can do. */
export type TwilioErrorHelpResult = TwilioErrorHelpState & {
  /** Answers a question; answers to follow-ups that no longer come up are dropped. `undefined` clears it. */
  answer: <F extends AnswerField>(field: F, value: Answers[F]) => void;
  /** Loads again after a failure. Does nothing in any other state. */
  retry: () => void;
};

/**
 * Everything that `TwilioErrorHelp` shows, for a panel of your own. Never suspends and never throws: a load that fails is a state.
 *
 * @param input `{ error }`, `{ code }` or `{ entry, error? }`, and `evidence`. Inline objects are compared by value.
 */
export function useTwilioErrorHelp(input: HelpInput & { evidence?: Evidence | undefined }): TwilioErrorHelpResult {
  const { catalog = shipped, locale } = useContext(HelpContext);
  const sentences = completeStrings(english, locale?.sentences);
  const evidence = useStableValue(input.evidence ?? NONE);
  const { report, key, isEmpty } = useIdentifiedError(input, evidence);
  // Answers about one error say nothing about another.
  const [kept, setKept] = useState<{ key: EntryKey | undefined; answers: Answers }>({ key, answers: NONE });
  const given = kept.key === key ? kept.answers : NONE;
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  const slot = input.entry || key === undefined ? undefined : loadEntry(catalog, locale, key);
  const loaded = input.entry ? ({ status: 'ready', value: input.entry } as const) : slot?.loaded;
  useEffect(() => {
    if (!slot?.promise || slot.loaded) return undefined;
    let current = true;
    void slot.promise.then(() => {
      if (current) redraw();
    });
    return () => {
      current = false;
    };
  }, [slot]);

  const entry = loaded?.status === 'ready' ? loaded.value : undefined;
  const situation = useMemo(() => ({ entry, report, evidence, sentences }), [entry, report, evidence, sentences]);
  const replay = useMemo(() => replayAnswers(situation, given), [situation, given]);
  const answer = useCallback<TwilioErrorHelpResult['answer']>(
    (field, value) =>
      setKept((before) => ({
        key,
        answers: withAnswer(situation, before.key === key ? before.answers : NONE, field, value),
      })),
    [situation, key],
  );
  const retry = useCallback(() => {
    if (key === undefined || slot?.loaded?.status !== 'failed') return;
    forgetEntry(catalog, locale, key);
    redraw();
  }, [catalog, locale, key, slot]);

  return { ...stateOf(), answer, retry };

  function stateOf(): TwilioErrorHelpState {
    if (isEmpty) return { status: 'empty' };
    if (key === undefined) return { status: 'unrecognised', original: input.error ?? input.code };
    if (!loaded) return { status: 'loading', key, report };
    if (loaded.status === 'failed') {
      const { error } = loaded;
      return {
        status: 'failed',
        key,
        report,
        error: error instanceof CatalogLoadError ? error : new CatalogLoadError(key, 'translation', error),
      };
    }
    return { status: 'ready', key, report, entry, answers: given, ...replay };
  }
}

const NONE = {};
