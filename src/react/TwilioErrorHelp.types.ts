import type { ComponentPropsWithoutRef, ElementType, ReactNode } from 'react';
import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import type { Answers, Evidence } from '../facts/evidence.ts';
import type { Locale, StringOverrides } from '../i18n/types.ts';
import type { HeadingLevel } from './render/headingLevel.ts';

/** The error, in one of three ways: the caught value, its code, or its loaded entry. */
export type HelpInput =
  | {
      /** Anything that was caught or received: an exception, a response body, a webhook's parameters, a string, a report. */
      error: unknown;
      code?: never;
      entry?: never;
    }
  | {
      /** A code, as a number or a string of digits. */
      code: number | string | null | undefined;
      error?: never;
      entry?: never;
    }
  | {
      /** The entry itself, from `await catalog.load(code)`: nothing has to load, and the server's HTML is complete. */
      entry: ErrorEntry;
      error?: unknown;
      code?: never;
    };

/** Options for how the help looks and what it knows, however the error is passed. */
export interface HelpOptions {
  /** What your app knows about the request. Never changed by the panel; no field takes a secret. */
  evidence?: Evidence | undefined;
  /** What the person answered so far. Makes the answers controlled. */
  answers?: Answers | undefined;
  /**
   * Initial answers, if they aren't controlled.
   * @default {}
   */
  defaultAnswers?: Answers | undefined;
  /** Called with all answers after each one. */
  onAnswersChange?: ((answers: Answers) => void) | undefined;
  /** Called after the panel shows causes, and again whenever their ids or verdicts change. For logs and metrics. */
  onDiagnosis?: ((diagnosis: Diagnosis, key: EntryKey) => void) | undefined;
  /**
   * Heading level of the title, to fit your page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** Your own catalog, from `createCatalog`. @default the provider's, else the shipped one */
  catalog?: Catalog | undefined;
  /** A language, from `twilio-error-help/locales/*`. @default the provider's, else English */
  locale?: Locale | undefined;
  /** Your own strings for the interface: any part of them. They override the language. @default the provider's */
  strings?: StringOverrides | undefined;
  /** Component that renders links out of the panel. It gets `href` and children. @default the provider's, else 'a' */
  Link?: ElementType | undefined;
  /** Your own buttons or links, at the end of the panel. */
  actions?: ReactNode;
  /** Shown instead of the panel if what was passed isn't a Twilio error, or has neither a code nor a known message. `null` shows nothing. @default a short notice */
  fallback?: ReactNode;
}

/** `HelpOptions`, and every attribute of a `<section>`, for the root element. */
export interface TwilioErrorHelpOptions extends HelpOptions, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {}

/** The caught value, its code, or its loaded entry. */
export type TwilioErrorHelpProps = HelpInput & TwilioErrorHelpOptions;
