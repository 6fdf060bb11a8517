'use client';

import { completeStrings } from '../../i18n/completeLocale.ts';
import {
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
  useContext,
  useEffect,
  useId,
  useRef,
} from 'react';
import { useIdentifiedError } from '../hooks/useIdentifiedError.ts';
import { classNames } from '../../internal/classNames.ts';
import { errorFallbackStrings } from '../../strings/en/errorFallback.ts';
import { pendingPanelStrings } from '../../strings/en/pendingPanel.ts';
import { HelpContext } from '../provider/HelpContext.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
// An error boundary catches in browsers only, so the panel need not be at hand.
import { TwilioErrorHelp } from '../TwilioErrorHelp.browser.tsx';
import type { TwilioErrorHelpOptions } from '../TwilioErrorHelp.tsx';

/** What an error boundary passes, as `FallbackProps` of react-error-boundary has it, and what `TwilioErrorHelp` takes. */
export interface TwilioErrorFallbackProps extends TwilioErrorHelpOptions {
  /** What was thrown. */
  error: unknown;
  /** Makes the boundary draw its content again. */
  resetErrorBoundary: (...args: unknown[]) => void;
}

/**
 * Help in place of a part of the page that threw a Twilio error, with a button that draws the part again. Fits
 * react-error-boundary as it is, without depending on it: `<ErrorBoundary FallbackComponent={TwilioErrorFallback}>`.
 *
 * For what has nothing of Twilio it renders `fallback`, else a short neutral notice with the same button; the text of such an
 * error is not shown. Nothing is thrown on to the next boundary; where that is wanted, ask before:
 * `fallbackRender={(props) => { if (!parseTwilioError(props.error)) throw props.error; return <TwilioErrorFallback {...props} />; }}`.
 *
 * That the part failed is announced at once. The focus comes back to the button where pressing it led to an error again.
 */
export const TwilioErrorFallback: ForwardRefExoticComponent<TwilioErrorFallbackProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, TwilioErrorFallbackProps>(function TwilioErrorFallback(
    {
      error,
      resetErrorBoundary,
      evidence = NO_EVIDENCE,
      answers,
      defaultAnswers,
      onAnswersChange,
      onDiagnosis,
      headingLevel = 2,
      Link: givenLink,
      actions,
      fallback,
      className,
      ...rest
    },
    ref,
  ) {
    const { locale, Link: providedLink } = useContext(HelpContext);
    const words = completeStrings(errorFallbackStrings, locale?.strings.boundary);
    const strings = completeStrings(pendingPanelStrings, locale?.strings);
    const titleId = useId();
    const { report, key } = useIdentifiedError({ error }, evidence);
    if (key === undefined && fallback !== undefined) return <>{fallback}</>;

    const buttons = (
      <>
        <RetryButton label={strings.tryAgain} retry={resetErrorBoundary} />
        {actions}
      </>
    );
    return (
      <>
        <p className="teh-hidden" role="alert">
          {words.announcement(report?.code)}
        </p>
        {key === undefined ? (
          <section ref={ref} aria-labelledby={titleId} {...rest} className={classNames('teh', className)}>
            <CalloutHeader
              titleId={titleId}
              title={words.title}
              level="error"
              summary={words.text}
              headingLevel={headingLevel}
              strings={strings}
            />
            <div className="teh-actions">{buttons}</div>
          </section>
        ) : (
          <TwilioErrorHelp
            ref={ref}
            {...rest}
            error={error}
            evidence={evidence}
            answers={answers}
            defaultAnswers={defaultAnswers}
            onAnswersChange={onAnswersChange}
            onDiagnosis={onDiagnosis}
            headingLevel={headingLevel}
            Link={givenLink ?? providedLink}
            className={className}
            actions={buttons}
          />
        )}
      </>
    );
  });

const NO_EVIDENCE = {};

/** Boundaries whose button was pressed last, by their function: a fallback that comes again is a new one and remembers nothing. */
const retried = new WeakSet<TwilioErrorFallbackProps['resetErrorBoundary']>();

function RetryButton({
  label,
  retry,
}: {
  label: string;
  retry: TwilioErrorFallbackProps['resetErrorBoundary'];
}): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The pressed button went away with its fallback; a person who has gone elsewhere since stays there.
    if (retried.delete(retry) && document.activeElement === document.body) button.current?.focus();
  }, [retry]);
  return (
    <button
      ref={button}
      type="button"
      onClick={() => {
        retried.add(retry);
        retry();
      }}
    >
      {label}
    </button>
  );
}
