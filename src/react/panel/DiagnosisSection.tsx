'use client';

import { type ElementType, type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { Diagnosis } from '../../diagnosis/types.ts';
import type { AnswerField, Answers, Evidence } from '../../facts/evidence.ts';
import { type AskedQuestion, replayAnswers, withAnswer } from '../../diagnosis/replayAnswers.ts';
import type { PanelLocale } from '../../i18n/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import { version } from '../../version.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';
import { renderInlineMarkup, plainText } from '../render/renderInlineMarkup.tsx';
import { LeadingCause, leadOf } from './LeadingCause.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { RadioQuestion } from '../parts/RadioQuestion.tsx';
import { RawError } from './RawError.tsx';
import { useAnnouncement } from '../hooks/useAnnouncement.ts';

export interface HelpBodyProps {
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
}

const NONE: Answers = {};

/** The part that a person works with: questions, the leading cause, the other causes, what to copy. */
export function DiagnosisSection({
  entry,
  report,
  evidence,
  answers,
  defaultAnswers = NONE,
  onAnswersChange,
  onDiagnosis,
  headingLevel,
  locale,
  Link,
}: HelpBodyProps): ReactElement {
  const { strings, sentences } = locale;
  const id = useId();
  const [own, setOwn] = useState(defaultAnswers);
  const given = answers ?? own;
  const situation = useMemo(() => ({ entry, report, evidence, sentences }), [entry, report, evidence, sentences]);
  const { asked, diagnosis } = useMemo(() => replayAnswers(situation, given), [situation, given]);
  const { signedWith } = diagnosis;
  const lead = leadOf(entry, diagnosis, strings);
  const others = diagnosis.causes.filter((ranked) => ranked !== lead?.cause || lead.group);
  const possible = others.filter(({ verdict }) => verdict !== 'refuted').length;
  const ruledOut = others.length - possible;
  const answered = Object.values(given).some((answer) => answer !== undefined);
  // A host may pass answers to questions that do not come up, and the request may say the same without them.
  const canClear =
    answered && (asked.length > 0 || whatIsSaid(diagnosis) !== whatIsSaid(replayAnswers(situation, NONE).diagnosis));

  function change(next: Answers): void {
    setOwn(next);
    onAnswersChange?.(next);
  }

  useReportDiagnosis(diagnosis, entry, onDiagnosis);

  const open = asked.find(({ answer }) => answer === undefined)?.question;
  const isAtAnEnd = answered && !open && lead?.cause.verdict === 'open' && possible > 0;
  const more = !answered
    ? ''
    : open
      ? ` ${strings.oneMoreQuestion(open.legend)}`
      : isAtAnEnd
        ? ` ${strings.noQuestionLeft}`
        : '';
  const said = !answered
    ? strings.answersCleared
    : lead?.group
      ? strings.nothingRuledOut + more
      : lead
        ? strings.announcement(lead.heading, plainText(lead.cause.cause.title), possible, ruledOut) + more
        : strings.allRuledOut;
  const announcement = useAnnouncement(said, given);

  return (
    <>
      {(diagnosis.notices ?? []).map((notice) => (
        <p key={notice} className="teh-notice">
          {renderInlineMarkup(notice, Link)}
        </p>
      ))}
      {signedWith &&
        signedWith.from === 'request' &&
        asked.every(({ question }) => question.field !== 'credential') && (
          <p className="teh-known">
            {strings.fromRequest(signedWith.name)} {renderInlineMarkup(signedWith.because, Link)}
          </p>
        )}
      <Questions
        asked={asked}
        canClear={canClear}
        answer={(field, value) => change(withAnswer(situation, given, field, value))}
        clear={() => change(NONE)}
        strings={strings}
      />
      {lead ? (
        <LeadingCause
          lead={lead}
          folded={
            lead.group && {
              id: `${id}-${lead.group.id}`,
              count: others.filter(({ cause }) => cause.group === lead.group?.id).length,
            }
          }
          permission={diagnosis.permission}
          headingLevel={headingLevel}
          strings={strings}
          Link={Link}
        />
      ) : (
        <p className="teh-notice">{diagnosis.causes.length > 0 ? strings.allRuledOut : strings.noCauses}</p>
      )}
      {isAtAnEnd && <p className="teh-note">{strings.noQuestionLeft}</p>}
      <OtherCauses id={id} entry={entry} causes={others} headingLevel={headingLevel} strings={strings} Link={Link} />
      <div className="teh-tools">
        {report && typeof report.original !== 'number' && (
          <RawError report={report} label={strings.rawError} notLoaded={strings.failedAgain} />
        )}
        <div className="teh-ticket">
          <CopyButton
            text={async () => {
              const { toMarkdown } = await import('../../output/toMarkdown.ts');
              return toMarkdown(
                { version, entry, diagnosis, ...(report && { report: withRequest(report, evidence) }) },
                {
                  signedWith:
                    signedWith && (signedWith.from === 'answer' ? `${signedWith.name} (answered)` : signedWith.name),
                },
              );
            }}
            copied={strings.copiedMasked}
            failed={strings.copyFailed}
            notLoaded={strings.failedAgain}
          >
            {strings.copyForTicket}
          </CopyButton>
          <p className="teh-note">{strings.ticketIsSafe}</p>
        </div>
      </div>
      <p className="teh-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}

/** Questions keep their place from the first to the last; an answer changes only what stands below it. */
function Questions({
  asked,
  canClear,
  answer: give,
  clear,
  strings,
}: {
  asked: readonly AskedQuestion[];
  /** An answer is there that can be seen, be it in what it led to. */
  canClear: boolean;
  answer: <F extends AnswerField>(field: F, value: Answers[F]) => void;
  clear: () => void;
  strings: PanelStrings;
}): ReactElement | null {
  const first = useRef<HTMLDivElement>(null);
  if (asked.length === 0 && !canClear) return null;
  return (
    <div className="teh-questions" ref={first}>
      {asked.map(({ question, answer }) => {
        const value = answer === undefined ? null : String(answer);
        const choose = (chosen: string | boolean): void => give(question.field, chosen as Answers[AnswerField]);
        return (
          <RadioQuestion
            key={question.field}
            data-field={question.field}
            legend={question.legend}
            help={question.help}
            options={question.options}
            value={value}
            onValueChange={choose}
          />
        );
      })}
      <noscript>
        <p className="teh-note">{strings.choosingNeedsJavaScript}</p>
      </noscript>
      {canClear && (
        <button
          type="button"
          className="teh-clear"
          onClick={() => {
            // The button is about to go; focus moves to the first question instead of being lost.
            first.current?.querySelector('input')?.focus();
            clear();
          }}
        >
          {strings.clearAnswers}
        </button>
      )}
    </div>
  );
}

/** Verdicts, reasons and notices, for comparison. */
function whatIsSaid({ causes, notices }: Diagnosis): string {
  return JSON.stringify([causes.map(({ cause, verdict, because }) => [cause.id, verdict, because]), notices]);
}

/** Calls back after commit, only when ids or verdicts change. */
function useReportDiagnosis(diagnosis: Diagnosis, entry: ErrorEntry, onDiagnosis: HelpBodyProps['onDiagnosis']): void {
  const signature = diagnosis.causes.map(({ cause, verdict }) => `${cause.id} ${verdict}`).join();
  const latest = useRef({ diagnosis, entry, onDiagnosis });
  useEffect(() => {
    latest.current = { diagnosis, entry, onDiagnosis };
  });
  useEffect(() => {
    const { diagnosis: now, entry: about, onDiagnosis: tell } = latest.current;
    tell?.(now, about.code ?? about.id ?? '');
  }, [signature]);
}

/** The request as the host knows it, where the error does not show it. */
function withRequest(report: TwilioErrorReport, { method, url }: Evidence): TwilioErrorReport {
  if (report.request || (method === undefined && url === undefined)) return report;
  return { ...report, request: { ...(method !== undefined && { method }), ...(url !== undefined && { url }) } };
}
