'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import type { QuestionOption } from '../../diagnosis/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { useDone } from '../hooks/useDone.ts';
import { useEarlyChoice } from '../hooks/useEarlyChoice.ts';
import { useUniqueId } from '../hooks/useUniqueId.ts';
import { hasFocus } from '../focus/hasFocus.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface RadioQuestionProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onChange'> {
  legend: string;
  help?: string | undefined;
  options: readonly QuestionOption[];
  /** Value of the chosen option, as a string. `null`: nothing is chosen. */
  value: string | null;
  onValueChange: (value: QuestionOption['value']) => void;
  /** Called when the person is done with the question: `useDone` says when that is. */
  onDone?: ((isFocusInside: boolean) => void) | undefined;
}

/**
 * One question as a native radio group. Controlled. A choice made before hydration is adopted: it arrives through
 * `onValueChange` once the group is interactive.
 */
export const RadioQuestion: ForwardRefExoticComponent<RadioQuestionProps & RefAttributes<HTMLFieldSetElement>> =
  /* @__PURE__ */ forwardRef<HTMLFieldSetElement, RadioQuestionProps>(function RadioQuestion(
    { legend, help, options, value, onValueChange, onDone, className, ...rest },
    ref,
  ) {
    const id = useUniqueId();
    const done = useDone(value !== null, onDone);
    useEarlyChoice(rest.id ?? id, (early, group) => {
      if (early === value) return;
      const option = options.find((one) => String(one.value) === early);
      if (option) onValueChange(option.value);
      onDone?.(hasFocus(group));
    });

    return (
      // The radio buttons in it handle the keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
      <fieldset
        ref={ref}
        id={id}
        aria-describedby={help && `${id}-help`}
        {...rest}
        className={classNames('teh-question', className)}
        onKeyDown={(event) => {
          done.onKeyDown(event);
          rest.onKeyDown?.(event);
        }}
        onPointerDown={(event) => {
          done.onPointerDown();
          rest.onPointerDown?.(event);
        }}
        onBlur={(event) => {
          done.onBlur(event);
          rest.onBlur?.(event);
        }}
      >
        <legend className="teh-legend">{legend}</legend>
        {help && (
          <p className="teh-help" id={`${id}-help`}>
            {renderInlineMarkup(help)}
          </p>
        )}
        <div className="teh-options" data-many={isMany(options) || undefined}>
          {options.map((option) =>
            renderOption(option, {
              groupName: id,
              isChosen: String(option.value) === value,
              onChoose: () => {
                onValueChange(option.value);
                done.onChosen();
              },
              onClickChosen: done.onChosen,
            }),
          )}
        </div>
      </fieldset>
    );
  });

interface OptionState {
  /** Id and name of the group. */
  groupName: string;
  isChosen: boolean;
  onChoose: () => void;
  /** It is the chosen option already, and was clicked. */
  onClickChosen: () => void;
}

/** A radio button with its label and hint. All of it can be clicked. */
function renderOption(
  { value, label, hint }: QuestionOption,
  { groupName, isChosen, onChoose, onClickChosen }: OptionState,
): ReactElement {
  const id = `${groupName}-${value}`;
  return (
    <label key={String(value)} className="teh-option" data-checked={isChosen || undefined}>
      <input
        type="radio"
        name={groupName}
        value={String(value)}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint && `${id}-hint`}
        onChange={onChoose}
        // A click on the chosen option doesn't change it.
        onClick={isChosen ? onClickChosen : undefined}
      />
      <span className="teh-option-text">
        <span className="teh-option-label" id={`${id}-label`}>
          {renderInlineMarkup(label)}
        </span>
        {hint && ' '}
        {hint && (
          <span className="teh-option-hint" id={`${id}-hint`}>
            {renderInlineMarkup(hint)}
          </span>
        )}
      </span>
    </label>
  );
}

/** With more options than this, there are columns in a narrow panel, too. */
const MOST_IN_A_LIST = 7;
/** A label that fits in half a drawer, in characters. */
const SHORT_LABEL = 26;

/** Whether there are so many options, all of them short, that two side by side are read faster than a long list. */
function isMany(options: readonly QuestionOption[]): boolean {
  return options.length > MOST_IN_A_LIST && options.every(({ label }) => label.length <= SHORT_LABEL);
}
