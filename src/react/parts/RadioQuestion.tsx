'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useEffect,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import type { QuestionOption } from '../../diagnosis/types.ts';
import { useUniqueId } from '../hooks/useUniqueId.ts';
import { classNames } from '../../internal/classNames.ts';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';
import { hasFocus } from '../panel/hasFocus.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface RadioQuestionProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onChange'> {
  legend: string;
  help?: string | undefined;
  options: readonly QuestionOption[];
  /** Value of the chosen option, as a string. `null`: nothing is chosen. */
  value: string | null;
  onValueChange: (value: QuestionOption['value']) => void;
  /**
   * Called when the person is done with the question: they clicked an option, pressed Enter or Space, or left the group. Arrow
   * keys choose as they move, so their choice may not be the last one.
   */
  onDone?: ((isFocusInside: boolean) => void) | undefined;
}

/** Whether there are so many options, all of them short, that two side by side are read faster than a long list. */
function isMany(options: readonly QuestionOption[]): boolean {
  return options.length > MOST_IN_A_LIST && options.every(({ label }) => label.length <= SHORT_LABEL);
}

/** With more options than this, there are columns in a narrow panel, too. */
const MOST_IN_A_LIST = 7;
/** A label that fits in half a drawer, in characters. */
const SHORT_LABEL = 26;

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
    const byArrow = useRef(false);
    // Pressing the mouse on a row takes the focus away before the click gives it back.
    const isPressed = useRef(false);
    const choose = (text: string): void => {
      const option = options.find((one) => String(one.value) === text);
      if (option) onValueChange(option.value);
    };

    // React 19 sets `checked` back while it hydrates, so the choice has to be read during the first render. Only an effect
    // may act on it, or the first client render would differ from the server's. The group is looked up by its id, since
    // searching by name would go through the whole page.
    const isFromServer = useIsFromServer();
    const [early] = useState(() =>
      !isFromServer || typeof document === 'undefined'
        ? null
        : (document.getElementById(rest.id ?? id)?.querySelector<HTMLInputElement>('input:checked')?.value ?? null),
    );
    const isAdopted = useRef(false);
    useEffect(() => {
      // StrictMode runs effects twice, but the app is told of a choice once.
      if (isAdopted.current) return;
      isAdopted.current = true;
      if (early === null || early === value) return;
      choose(early);
      onDone?.(hasFocus(document.getElementById(rest.id ?? id)));
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, after hydration
    }, []);

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
          byArrow.current = event.key.startsWith('Arrow');
          isPressed.current = false;
          if (event.key === 'Enter' && value !== null && onDone) {
            // Keeps Enter from submitting a form around the panel, and from clicking the button that gets the focus.
            event.preventDefault();
            onDone(true);
          }
          rest.onKeyDown?.(event);
        }}
        onPointerDown={(event) => {
          byArrow.current = false;
          isPressed.current = true;
          rest.onPointerDown?.(event);
        }}
        onBlur={(event) => {
          const { currentTarget, relatedTarget } = event;
          // If another window takes the focus, the group still has it in this document.
          const isLeft = !currentTarget.contains(relatedTarget) && !hasFocus(currentTarget);
          if (value !== null && isLeft && !isPressed.current) onDone?.(false);
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
          {options.map((option) => {
            const text = String(option.value);
            const at = `${id}-${text}`;
            return (
              <label key={text} className="teh-option" data-checked={text === value || undefined}>
                <input
                  type="radio"
                  name={id}
                  value={text}
                  checked={text === value}
                  aria-labelledby={`${at}-label`}
                  aria-describedby={option.hint && `${at}-hint`}
                  onChange={() => {
                    choose(text);
                    if (!byArrow.current) onDone?.(true);
                  }}
                  // A click on the chosen option doesn't change it.
                  onClick={() => {
                    if (text === value && !byArrow.current) onDone?.(true);
                  }}
                />
                <span className="teh-option-text">
                  <span className="teh-option-label" id={`${at}-label`}>
                    {renderInlineMarkup(option.label)}
                  </span>{' '}
                  {option.hint && (
                    <span className="teh-option-hint" id={`${at}-hint`}>
                      {renderInlineMarkup(option.hint)}
                    </span>
                  )}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
    );
  });
