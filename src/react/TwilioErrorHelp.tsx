'use client';

import {
  type ComponentPropsWithoutRef,
  type ElementType,
  forwardRef,
  type ReactNode,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey } from '../catalog/types.ts';
import type { Diagnosis } from '../diagnosis/types.ts';
import type { Answers, Evidence } from '../facts/evidence.ts';
import type { HelpInput } from './hooks/useIdentifiedError.ts';
import type { Locale } from '../i18n/types.ts';
import type { HeadingLevel } from './render/headingLevel.ts';
import { HelpLoader } from './HelpLoader.tsx';
import { staticPanel } from './loading/staticPanel.ts';

/** The props that all ways of passing an error share. */
export interface TwilioErrorHelpOptions extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** What the host knows about the request. Never changed by the panel; no field takes a secret. */
  evidence?: Evidence | undefined;
  /** What the person answered so far. With it the answers are controlled. */
  answers?: Answers | undefined;
  /**
   * Answers at first, where the panel keeps them itself.
   * @default {}
   */
  defaultAnswers?: Answers | undefined;
  /** Called with all answers after each one. */
  onAnswersChange?: ((answers: Answers) => void) | undefined;
  /** Called after the panel shows causes, and again whenever their ids or verdicts change. For logs and metrics. */
  onDiagnosis?: ((diagnosis: Diagnosis, key: EntryKey) => void) | undefined;
  /**
   * Heading level of the title, to fit the page around it.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** Your own catalog, from `createCatalog`. @default the provider's, else the shipped one */
  catalog?: Catalog | undefined;
  /** A language, from `twilio-error-help/locales/*`. @default the provider's, else English */
  locale?: Locale | undefined;
  /** Draws every link that leads out of the panel; it gets `href` and children. @default the provider's, else 'a' */
  Link?: ElementType | undefined;
  /** Your own buttons or links, at the end of the panel. */
  actions?: ReactNode;
  /** Shown instead of the panel when what was passed has nothing of Twilio. `null` shows nothing. @default a short notice */
  fallback?: ReactNode;
}

/** Either what was caught, or its code, or its entry, already loaded. */
export type TwilioErrorHelpProps = HelpInput & TwilioErrorHelpOptions;

/**
 * The whole help for one Twilio error: what it means, which cause it is, and what to do. Renders a labelled `<section>`, or
 * nothing while `error` is `null` or `undefined`.
 *
 * Without `entry` its part of the catalog is loaded on demand, with a skeleton meanwhile; if that fails, code, message and
 * link stay and trying again is offered. With `entry` (from `catalog.load`) everything is there at once, on the server too.
 */
export const TwilioErrorHelp: ForwardRefExoticComponent<TwilioErrorHelpProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, TwilioErrorHelpProps>(function TwilioErrorHelp(props, ref) {
    return <HelpLoader {...props} rootRef={ref} panel={staticPanel} />;
  });
