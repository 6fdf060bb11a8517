'use client';

import { type ComponentPropsWithoutRef, forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import type { QuestionOption } from '../../diagnosis/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { useDone } from '../hooks/useDone.ts';
import { useEarlyChoice } from '../hooks/useEarlyChoice.ts';
import { useUniqueId } from '../hooks/useUniqueId.ts';
import { hasFocus } from '../focus/hasFocus.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { RadioOption } from './RadioOption.tsx';

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
          {options.map((option) => (
            <RadioOption
              key={String(option.value)}
              option={option}
              groupName={id}
              isChosen={String(option.value) === value}
              onChoose={() => {
                onValueChange(option.value);
                done.onChosen();
              }}
              onClickChosen={done.onChosen}
            />
          ))}
        </div>
      </fieldset>
    );
  });

/** With more options than this, there are columns in a narrow panel, too. */
const MOST_IN_A_LIST = 7;
/** A label that fits in half a drawer, in characters. */
const SHORT_LABEL = 26;

/** Whether there are so many options, all of them short, that two side by side are read faster than a long list. */
function isMany(options: readonly QuestionOption[]): boolean {
  return options.length > MOST_IN_A_LIST && options.every(({ label }) => label.length <= SHORT_LABEL);
}
