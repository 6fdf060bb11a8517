'use client';

import {
  type ElementType,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { Means } from '../../diagnosis/situation.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { AnswerField, Answers, Evidence } from '../../facts/evidence.ts';
import { arrangeCauses } from '../../diagnosis/arrangeCauses.ts';
import { type AskedQuestion, type Replay, replayAnswers, withAnswer } from '../../diagnosis/replayAnswers.ts';
import type { PanelLocale } from '../../i18n/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { useAnnouncement } from '../hooks/useAnnouncement.ts';
import { useLatest } from '../hooks/useLatest.ts';
import { externalLink } from '../render/externalLink.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { announcementOf } from '../announcementOf.ts';
import { BareHelp } from './BareHelp.tsx';
import { CopyForSupport } from './CopyForSupport.tsx';
import { HelpFooter } from './HelpFooter.tsx';
import { LeadingCause } from './LeadingCause.tsx';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';
import type { KeyTypeTable } from '../parts/KeyTypeTable.tsx';
import { HydratingContext } from '../parts/HydratingContext.ts';
import { OtherCauses } from './OtherCauses.tsx';
import { AnsweredQuestions, OpenQuestions, type QuestionState, useQuestions } from './Questions.tsx';
import { VerbatimMessage } from './VerbatimMessage.tsx';

export interface HelpBodyProps extends Means {
  entry: ErrorEntry;
  report: TwilioErrorReport | undefined;
  evidence: Evidence;
  answers?: Answers | undefined;
  defaultAnswers?: Answers | undefined;
  onAnswersChange?: ((answers: Answers) => void) | undefined;
  onDiagnosis?: ((diagnosis: Diagnosis, key: EntryKey) => void) | undefined;
  headingLevel: HeadingLevel;
  locale: PanelLocale;
  Link: ElementType;
  /** Shows the help for another error instead. Without it, the panel can't show another error. */
  choose?: ((key: EntryKey) => void) | undefined;
  /** `undefined`: loaded when it is opened. */
  KeyTypeTable?: typeof KeyTypeTable | undefined;
  /** Below the answers: says that what they need couldn't be loaded. */
  failure?: ReactNode;
  /** Below the summary and Twilio's message. */
  children?: ReactNode;
}

const NONE: Answers = {};

/** Everything below the title: the leading cause or the question that finds it, the other causes, and the footer. */
export function DiagnosisSection(props: HelpBodyProps): ReactElement {
  const { entry, report, evidence, onDiagnosis, headingLevel, locale, choose, KeyTypeTable, failure, children } = props;
  const { strings, lang } = locale;
  const Link = externalLink(props.Link, strings.opensNewTab);
  const { given, effective, asked, diagnosis, change, questions } = useAnswers(props);
  useReportDiagnosis(diagnosis, entry, onDiagnosis);
  const { region, focusLead } = useLeadFocus();
  const hydrating = useRef(useIsFromServer());
  useEffect(() => {
    hydrating.current = false;
  }, []);

  const { causes, permission } = diagnosis;
  const arrangement = arrangeCauses(diagnosis, asked, effective);
  const { lead, others, isAnswered, isNoneLeft, isAtAnEnd } = arrangement;
  const isBare = causes.length === 0;
  const tried = causes.filter((ranked) => ranked.tried).map(({ cause }) => cause);
  const code = entry.code ?? report?.code;
  const announcement = useAnnouncement(announcementOf(arrangement, strings), effective);

  function changeAndFocusLead(next: Answers): void {
    focusLead();
    change(next);
  }

  const isSupported = lead?.verdict === 'supported';
  const copy = <CopyForSupport {...{ entry, report, evidence, diagnosis, strings }} />;
  return (
    <HydratingContext.Provider value={hydrating}>
      <Introduction message={report?.message} {...{ entry, code, isSupported, strings, Link }} />
      {children}
      {diagnosis.notices?.map((notice) => (
        <p key={notice} className="teh-notice">
          {renderInlineMarkup(notice, Link)}
        </p>
      ))}
      <AnsweredQuestions
        state={questions}
        tried={tried}
        onUndo={(id) => changeAndFocusLead({ ...given, tried: given.tried?.filter((one) => one !== id) })}
        strings={strings}
      />
      {failure}
      {isNoneLeft && (
        <NoneLeft onClear={isAnswered ? () => changeAndFocusLead(NONE) : undefined} {...{ copy, strings, Link }} />
      )}
      {lead && (
        <LeadingCause
          // Another cause is another element, so that its transition runs.
          key={lead.cause.id}
          onTried={() => changeAndFocusLead({ ...given, tried: [...(given.tried ?? []), lead.cause.id] })}
          {...{ lead, permission, headingLevel, strings, Link }}
        />
      )}
      {isBare && <BareHelp {...{ code, copy, strings, Link }} />}
      <OpenQuestions state={questions} strings={strings} />
      {isAtAnEnd && <p className="teh-note">{strings.noQuestionLeft}</p>}
      <OtherCauses causes={others} listsFirst={!lead} {...{ entry, isAnswered, choose, headingLevel, strings, Link }} />
      <HelpFooter copy={isBare ? undefined : copy} {...{ code, entry, report, KeyTypeTable, lang, strings, Link }} />
      <div className="teh-hidden" role="status" ref={region}>
        {announcement}
      </div>
    </HydratingContext.Provider>
  );
}

/** Keeps the answers, unless the app does, and diagnoses the error with them. */
function useAnswers({
  entry,
  report,
  evidence,
  answers,
  defaultAnswers = NONE,
  onAnswersChange,
  locale: { sentences },
  factReader,
  trafficFacts,
  trafficAnswers,
  mask,
}: HelpBodyProps): Replay & {
  given: Answers;
  /** The given answers, or none while the code that reads them is still loading. What was tried needs no such code. */
  effective: Answers;
  change: (next: Answers) => void;
  questions: QuestionState;
} {
  const [own, setOwn] = useState(defaultAnswers);
  const given = answers ?? own;
  const effective = factReader || isOnlyTried(given) ? given : NONE;
  const situation = useMemo(
    () => ({ entry, report, evidence, sentences, factReader, trafficFacts, trafficAnswers, mask }),
    [entry, report, evidence, sentences, factReader, trafficFacts, trafficAnswers, mask],
  );
  const { asked, diagnosis } = useMemo(() => replayAnswers(situation, effective), [situation, effective]);

  function change(next: Answers): void {
    setOwn(next);
    onAnswersChange?.(next);
  }

  const questions = useQuestions(factReader ? asked : withAnswers(asked, given), (field, value) =>
    change(withAnswer(situation, given, field, value as Answers[AnswerField])),
  );
  return { given, effective, asked, diagnosis, change, questions };
}

const isOnlyTried = (given: Answers): boolean => Object.keys(given).every((field) => field === 'tried');

/** The questions with the answers that were given, even if the diagnosis doesn't have them yet. */
const withAnswers = (asked: readonly AskedQuestion[], given: Answers): readonly AskedQuestion[] =>
  asked.map(({ question }) => ({ question, answer: given[question.field] }));

/** Moves the focus to the leading cause once the button that had the focus is gone. */
function useLeadFocus(): {
  /** An element beside what gets the focus. */
  region: RefObject<HTMLDivElement | null>;
  /** Moves the focus after the next render, which the update called along with it causes. */
  focusLead: () => void;
} {
  const region = useRef<HTMLDivElement>(null);
  // State, not a ref: a pending effect of an earlier render would see the ref and move the focus too soon.
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (moves === 0) return;
    const panel = region.current?.parentElement;
    // Without a cause or a question, the button that undoes the last "didn't help".
    const next =
      panel?.querySelector<HTMLElement>('.teh-lead-heading, .teh-questions input') ??
      panel?.querySelector<HTMLElement>('.teh-answer:last-child > button');
    next?.focus();
  }, [moves]);
  const focusLead = (): void => setMoves(moves + 1);
  return { region, focusLead };
}

/** Says that no cause is left, and what to do then. */
function NoneLeft({
  onClear,
  copy,
  strings,
  Link,
}: Pick<HelpBodyProps, 'Link'> & {
  /** Clears all answers. `undefined`: there are none. */
  onClear: (() => void) | undefined;
  copy: ReactElement;
  strings: PanelStrings;
}): ReactElement {
  return (
    <div className="teh-notice">
      <p>{strings.noneLeft}</p>
      <p className="teh-buttons">
        {onClear && (
          <button type="button" className="teh-button" onClick={onClear}>
            {strings.clearAnswers}
          </button>
        )}
        {copy}
        <Link href="https://help.twilio.com">{strings.contactSupport}</Link>
      </p>
    </div>
  );
}

/** What the error means, and what Twilio said: left out where a supported cause says it better. */
function Introduction({
  entry: { summary, retryable, retryAdvice, lang },
  code,
  message,
  isSupported,
  strings,
  Link,
}: Pick<HelpBodyProps, 'entry' | 'Link'> & {
  code: number | undefined;
  message: string | undefined;
  /** The leading cause is supported. */
  isSupported: boolean;
  strings: PanelStrings;
}): ReactElement {
  return (
    <>
      {!isSupported && summary !== undefined && (
        <p className="teh-summary" lang={lang}>
          {renderInlineMarkup(summary, Link)}
        </p>
      )}
      {retryable && retryAdvice !== undefined && (
        <p className="teh-summary" lang={lang}>
          {renderInlineMarkup(retryAdvice, Link)}
        </p>
      )}
      {code === undefined && <p className="teh-note">{strings.recognisedByText}</p>}
      {message && !isSupported && <VerbatimMessage text={message} label={strings.twilioMessage} />}
    </>
  );
}

/** Calls `onDiagnosis` after commit, only when ids or verdicts change. */
function useReportDiagnosis(diagnosis: Diagnosis, entry: ErrorEntry, onDiagnosis: HelpBodyProps['onDiagnosis']): void {
  const signature = diagnosis.causes.map(({ cause, verdict }) => `${cause.id} ${verdict}`).join();
  const latest = useLatest({ diagnosis, entry, onDiagnosis });
  useEffect(() => {
    const { diagnosis: now, entry: about, onDiagnosis: tell } = latest.current;
    tell?.(now, about.code ?? about.id ?? '');
  }, [signature, latest]);
}
