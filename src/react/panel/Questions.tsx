'use client';

import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { AskedQuestion } from '../../diagnosis/replayAnswers.ts';
import type { QuestionOption } from '../../diagnosis/types.ts';
import type { AnswerField } from '../../facts/evidence.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { RadioQuestion } from '../parts/RadioQuestion.tsx';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

/** The answered question whose options are shown, and where: among the answers, or still where it was asked. */
export interface Opened {
  field: AnswerField;
  at: 'answers' | 'question';
}

/** What both parts of the questions share: the answers above the leading cause, and the open question below it. */
export interface QuestionState {
  asked: readonly AskedQuestion[];
  opened: Opened | undefined;
  open: (opened: Opened | undefined) => void;
  give: (field: AnswerField, value: QuestionOption['value']) => void;
  /** Moves the focus to the Change button of a question once it is rendered: it replaces the options, which had the focus. */
  focusChange: (field: AnswerField) => void;
  /** Call it once the answers are rendered. */
  moveFocus: (answers: Element | null) => void;
}

/** Tracks which question is open, and where the focus goes when it collapses. */
export function useQuestions(asked: readonly AskedQuestion[], give: QuestionState['give']): QuestionState {
  const [opened, open] = useState<Opened>();
  const toFocus = useRef<AnswerField>(undefined);
  return {
    asked,
    opened,
    open,
    give,
    focusChange: (field) => {
      toFocus.current = field;
    },
    moveFocus: (answers) => {
      const change = answers?.querySelector<HTMLElement>(`[data-field="${toFocus.current}"] > button`);
      if (!change) return;
      change.focus();
      toFocus.current = undefined;
    },
  };
}

export interface AnswersProps {
  state: QuestionState;
  /** Causes whose steps didn't help. */
  tried: readonly { id: string; title: string; lang?: string | undefined }[];
  onUndo: (id: string) => void;
  strings: PanelStrings;
}

/** Every answer on a line of its own, with a button to change it. */
export function AnsweredQuestions({ state, tried, onUndo, strings }: AnswersProps): ReactElement | null {
  const { asked, opened } = state;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => state.moveFocus(list.current));
  const answers = asked.filter((one) => !isOpen(one, opened));
  if (answers.length === 0 && tried.length === 0) return null;
  return (
    <ul className="teh-answers" ref={list}>
      {answers.map(({ question, answer }) => {
        const { field, options } = question;
        if (opened?.field === field) {
          return (
            <li key={field}>
              <Question state={state} asked={{ question, answer }} takesFocus />
            </li>
          );
        }
        const name = strings.questionNames[field];
        const chosen = options.find(({ value }) => String(value) === String(answer));
        return (
          <Answer
            key={field}
            field={field}
            name={name}
            text={chosen?.label ?? String(answer)}
            button={strings.change}
            onClick={() => state.open({ field, at: 'answers' })}
          />
        );
      })}
      {tried.map(({ id, title, lang }) => (
        <Answer
          key={id}
          name={strings.tried}
          text={title}
          lang={lang}
          button={strings.undo}
          about={title}
          onClick={() => onUndo(id)}
        />
      ))}
    </ul>
  );
}

/** One line: what was answered or tried, and a button to change or undo it. */
function Answer({
  field,
  name,
  text,
  lang,
  button,
  about = name,
  onClick,
}: {
  field?: AnswerField;
  name: string;
  text: string;
  /** Language of `text`, if it differs from the interface's. */
  lang?: string | undefined;
  /** Label of the button. */
  button: string;
  /** What the button is about, for screen readers. @default `name` */
  about?: string;
  onClick: () => void;
}): ReactElement {
  return (
    <li className="teh-answer" data-field={field}>
      <span className="teh-label">
        {name}
        <span className="teh-hidden">: </span>
      </span>
      <span className="teh-chosen" lang={lang}>
        {renderInlineMarkup(text)}
      </span>
      <button type="button" aria-label={`${button}: ${about}`} onClick={onClick}>
        {button}
      </button>
    </li>
  );
}

/** Whether a question is shown where it was asked, rather than among the answers. */
const isOpen = ({ question, answer }: AskedQuestion, opened: Opened | undefined): boolean =>
  answer === undefined || (opened?.at === 'question' && opened.field === question.field);

/** The next question, and the previous one while the arrow keys still move through its options. */
export function OpenQuestions({ state, strings }: Pick<AnswersProps, 'state' | 'strings'>): ReactElement | null {
  const { asked, opened } = state;
  const shown = asked.filter((one) => isOpen(one, opened));
  if (shown.length === 0) return null;
  return (
    <div className="teh-questions">
      {shown.map((one) => (
        <Question key={one.question.field} state={state} asked={one} />
      ))}
      <noscript>
        <p className="teh-note">{strings.choosingNeedsJavaScript}</p>
      </noscript>
    </div>
  );
}

function Question({
  state: { opened, open, give, focusChange },
  asked: { question, answer },
  takesFocus = false,
}: {
  state: QuestionState;
  asked: AskedQuestion;
  takesFocus?: boolean;
}): ReactElement {
  const { field, legend, help, options } = question;
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [takesFocus]);
  return (
    <RadioQuestion
      ref={group}
      data-field={field}
      legend={legend}
      help={help}
      options={options}
      value={answer === undefined ? null : String(answer)}
      onValueChange={(value) => {
        if (opened?.field !== field) open({ field, at: 'question' });
        give(field, value);
      }}
      onDone={(isFocusInside) => {
        if (isFocusInside) focusChange(field);
        open(undefined);
      }}
    />
  );
}
