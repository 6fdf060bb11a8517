'use client';

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useEffect,
  useId,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import type { QuestionOption } from '../../diagnosis/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface RadioQuestionProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onChange'> {
  legend: string;
  help?: string | undefined;
  options: readonly QuestionOption[];
  /** Value of the chosen option, as text; `null`: nothing is chosen. */
  value: string | null;
  onValueChange: (value: QuestionOption['value']) => void;
}

/**
 * One question as a native radio group. Controlled. A choice made before hydration is adopted: it arrives through
 * `onValueChange` once the group is interactive.
 */
export const RadioQuestion: ForwardRefExoticComponent<RadioQuestionProps & RefAttributes<HTMLFieldSetElement>> =
  /* @__PURE__ */ forwardRef<HTMLFieldSetElement, RadioQuestionProps>(function RadioQuestion(
    { legend, help, options, value, onValueChange, className, ...rest },
    ref,
  ) {
    const id = useId();
    const choose = (text: string): void => {
      const option = options.find((one) => String(one.value) === text);
      if (option) onValueChange(option.value);
    };

    // React 19 sets `checked` back while it hydrates, so the choice has to be read during the first render. Only an effect
    // may act on it, or the first client render would differ from the server's. The group is looked up by its id: to look
    // for the name would go through the whole page.
    const isFromServer = useIsFromServer();
    const [early] = useState(() =>
      !isFromServer || typeof document === 'undefined'
        ? null
        : (document.getElementById(rest.id ?? id)?.querySelector<HTMLInputElement>('input:checked')?.value ?? null),
    );
    const isAdopted = useRef(false);
    useEffect(() => {
      // StrictMode runs effects twice; the host hears of a choice once.
      if (isAdopted.current) return;
      isAdopted.current = true;
      if (early !== null && early !== value) choose(early);
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, after hydration
    }, []);

    return (
      <fieldset
        ref={ref}
        id={id}
        aria-describedby={help && `${id}-help`}
        {...rest}
        className={classNames('teh-question', className)}
      >
        <legend className="teh-legend">{legend}</legend>
        {help && (
          <p className="teh-help" id={`${id}-help`}>
            {renderInlineMarkup(help)}
          </p>
        )}
        <div className="teh-options">
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
                  onChange={() => choose(text)}
                />
                <span className="teh-option-label" id={`${at}-label`}>
                  {renderInlineMarkup(option.label)}
                </span>
                {option.hint && (
                  <span className="teh-option-hint" id={`${at}-hint`}>
                    {renderInlineMarkup(option.hint)}
                  </span>
                )}
              </label>
            );
          })}
        </div>
      </fieldset>
    );
  });
