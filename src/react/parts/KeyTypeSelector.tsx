'use client';

import { completeStrings } from '../../i18n/completeLocale.ts';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useContext,
  useState,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import type { DeepPartial } from '../../i18n/types.ts';
import type { QuestionWords } from '../../strings/sentenceTypes.ts';
import { credentialQuestion } from '../../strings/en/credentialQuestion.ts';
import type { QuestionOption } from '../../diagnosis/types.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { RadioQuestion } from './RadioQuestion.tsx';

/** Which credential signed the request, or `not-sure`. */
export type KeyType = 'main-key' | 'standard-key' | 'restricted-key' | 'auth-token' | 'not-sure';

/** Every key type, in the order of the selector. */
const keyTypes: readonly KeyType[] = ['main-key', 'standard-key', 'restricted-key', 'auth-token', 'not-sure'];

export interface KeyTypeSelectorProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onChange' | 'defaultValue'> {
  /** The chosen key type. `null`: none yet. Makes the selector controlled. */
  value?: KeyType | null | undefined;
  /**
   * Initial choice, if the selector isn't controlled.
   * @default null
   */
  defaultValue?: KeyType | null | undefined;
  /** Called with the new key type after each choice. */
  onValueChange?: ((value: KeyType) => void) | undefined;
  /**
   * The key types to choose from, for example without `auth-token` if the username starts with `SK`.
   * @default all five
   */
  options?: readonly KeyType[] | undefined;
  /** Overrides the question. */
  legend?: string | undefined;
  /** Overrides the line below the question. */
  help?: string | undefined;
  /** Your own strings: the question, the line below it, and the label and hint of each option. @default the provider's */
  strings?: DeepPartial<QuestionWords> | undefined;
}

/**
 * Asks which credential signed the request. Renders a `<fieldset>` with native radio buttons. Takes no secret.
 *
 * Takes its strings from the nearest `TwilioErrorHelpProvider`, or else they are English.
 */
export const KeyTypeSelector: ForwardRefExoticComponent<KeyTypeSelectorProps & RefAttributes<HTMLFieldSetElement>> =
  /* @__PURE__ */ forwardRef<HTMLFieldSetElement, KeyTypeSelectorProps>(function KeyTypeSelector(
    { value, defaultValue = null, onValueChange, options = keyTypes, legend, help, strings, ...rest },
    ref,
  ) {
    const provided = completeStrings(
      credentialQuestion,
      useContext(HelpContext).locale?.sentences.questions?.credential,
    );
    const words = completeStrings(provided, strings);
    const [own, setOwn] = useState<KeyType | null>(defaultValue);
    return (
      <RadioQuestion
        ref={ref}
        data-field="credential"
        {...rest}
        legend={legend ?? words.legend}
        help={help ?? words.help}
        options={options.map((type): QuestionOption => {
          const [label = type, hint] = words.options[type] ?? [];
          return hint === undefined ? { value: type, label } : { value: type, label, hint };
        })}
        value={value === undefined ? own : value}
        onValueChange={(chosen) => {
          setOwn(chosen as KeyType);
          onValueChange?.(chosen as KeyType);
        }}
      />
    );
  });
