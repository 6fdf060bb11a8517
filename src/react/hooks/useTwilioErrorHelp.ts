'use client';

import { useCallback, useMemo, useState } from 'react';
import type { EntryKey } from '../../catalog/types.ts';
import { arrangeCauses, type CauseArrangement } from '../../diagnosis/arrangeCauses.ts';
import { type AskedQuestion, replayAnswers, withAnswer } from '../../diagnosis/replayAnswers.ts';
import { allMeans } from '../../diagnosis/allMeans.ts';
import type { Diagnosis, Question, QuestionOption } from '../../diagnosis/types.ts';
import type { AnswerField, Answers, Evidence } from '../../facts/evidence.ts';
import { completeStrings } from '../../i18n/completeLocale.ts';
import { panelStrings } from '../../strings/en/panel.ts';
import { sentences as english } from '../../strings/en/sentences.ts';
import { announcementOf } from '../announcementOf.ts';
import { type HelpState, helpStateOf } from '../loading/helpState.ts';
import { useHelp } from '../loading/useHelp.ts';
import { useLoadedLater } from '../loading/useLoaded.ts';
import type { HelpInput } from '../TwilioErrorHelp.types.ts';
import { useHelpSettings } from './useHelpSettings.ts';
import { useStableValue } from './useStableValue.ts';

/** What is known once the help is loaded. */
export interface ReadyHelp extends CauseArrangement {
  /** The causes, each with its verdict and its reasons. */
  diagnosis: Diagnosis;
  /** The questions that came up so far, the last one open; each with its answer. */
  asked: readonly AskedQuestion[];
  /** What the person answered so far. */
  answers: Answers;
  /** What a screen reader should say after an answer. Put it in a live region that is there from the start. */
  announcement: string;
}

/** What `useTwilioErrorHelp` knows at the moment. */
export type TwilioErrorHelpState =
  | Exclude<HelpState, { status: 'ready' }>
  | (Extract<HelpState, { status: 'ready' }> & ReadyHelp);

/** The state, and functions for what a person can do. */
export type TwilioErrorHelpResult = TwilioErrorHelpState & {
  /** Answers a question, with one of its options or by its field. Drops answers to follow-up questions that no longer apply. `undefined` clears the answer. */
  answer: {
    (question: Question, option: QuestionOption | undefined): void;
    <F extends AnswerField>(field: F, value: Answers[F]): void;
  };
  /** Shows another error instead: one of `candidates`, or another one that the value states. */
  choose: (key: EntryKey) => void;
  /** Loads again after a failure. Does nothing in any other state. */
  retry: () => void;
};

/**
 * What `TwilioErrorHelp` shows, for a panel of your own. Never suspends and never throws: a load that fails is a state.
 *
 * @param input `{ error }`, `{ code }` or `{ entry, error? }`, and `evidence`. Inline objects are compared by value.
 */
export function useTwilioErrorHelp(input: HelpInput & { evidence?: Evidence | undefined }): TwilioErrorHelpResult {
  const settings = useHelpSettings({});
  const sentences = completeStrings(english, settings.locale?.sentences);
  const evidence = useStableValue(input.evidence ?? NONE);
  const { identification, resource, choose, retry: loadAgain } = useHelp(input, evidence, settings, loadNoPanel);
  const state = helpStateOf(identification, useLoadedLater(resource));
  const key = 'key' in state ? state.key : undefined;
  const report = 'report' in state ? state.report : undefined;
  // Answers about one error say nothing about another.
  const [kept, setKept] = useState<{ key: EntryKey | undefined; answers: Answers }>({ key, answers: NONE });
  const answers = kept.key === key ? kept.answers : NONE;

  const entry = state.status === 'ready' ? state.entry : undefined;
  const situation = useMemo(
    () => ({ entry, report, evidence, sentences, ...allMeans }),
    [entry, report, evidence, sentences],
  );
  const replay = useMemo(() => replayAnswers(situation, answers), [situation, answers]);
  const answer = useCallback<TwilioErrorHelpResult['answer']>(
    (asked: Question | AnswerField, given: unknown) => {
      const isQuestion = typeof asked === 'object';
      const field = isQuestion ? asked.field : asked;
      const value = (isQuestion ? (given as QuestionOption | undefined)?.value : given) as Answers[AnswerField];
      setKept((before) => ({
        key,
        answers: withAnswer(situation, before.key === key ? before.answers : NONE, field, value),
      }));
    },
    [situation, key],
  );
  const hasFailed = state.status === 'failed';
  const retry = useCallback(() => {
    if (hasFailed) loadAgain();
  }, [hasFailed, loadAgain]);

  const arrangement = useMemo(() => arrangeCauses(replay.diagnosis, replay.asked, answers), [replay, answers]);
  const strings = completeStrings(panelStrings, settings.locale?.strings);
  const ready = { answers, ...replay, ...arrangement, announcement: announcementOf(arrangement, strings) };

  return { ...(state.status === 'ready' ? { ...state, ...ready } : state), answer, choose, retry };
}

const NONE = {};
const loadNoPanel = (): undefined => undefined;
