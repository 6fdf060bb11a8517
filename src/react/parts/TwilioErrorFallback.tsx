'use client';

import {
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
  useEffect,
  useRef,
} from 'react';
import { completeStrings } from '../../i18n/completeLocale.ts';
import { useUniqueId } from '../hooks/useUniqueId.ts';
import { classNames } from '../../internal/classNames.ts';
import { errorFallbackStrings } from '../../strings/en/errorFallback.ts';
import { pendingPanelStrings } from '../../strings/en/pendingPanel.ts';
import { useHelpSettings } from '../hooks/useHelpSettings.ts';
import { useStableValue } from '../hooks/useStableValue.ts';
import { useIdentification } from '../loading/useIdentification.ts';
import { useLoadedLater } from '../loading/useLoaded.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { splitHelpProps } from '../splitHelpProps.ts';
import { TwilioErrorHelp } from '../TwilioErrorHelp.tsx';
import type { TwilioErrorHelpOptions } from '../TwilioErrorHelp.types.ts';

/** What an error boundary passes, as react-error-boundary's `FallbackProps`, and the options of `TwilioErrorHelp`. */
export interface TwilioErrorFallbackProps extends TwilioErrorHelpOptions {
  /** What was thrown. */
  error: unknown;
  /** Renders the boundary's children again. */
  resetErrorBoundary: (...args: unknown[]) => void;
}

/**
 * Shows help in place of a part of the page that threw a Twilio error, with a button that renders the part again. Works with
 * react-error-boundary, without depending on it: `<ErrorBoundary FallbackComponent={TwilioErrorFallback}>`.
 *
 * For any other error it renders `fallback`, or else a short neutral notice with the same button. The message of such an error
 * isn't shown. Nothing is rethrown to the next boundary. If you want that, check first:
 * `fallbackRender={(props) => { if (!parseTwilioError(props.error)) throw props.error; return <TwilioErrorFallback {...props} />; }}`.
 *
 * The failure is announced at once. The focus returns to the button if clicking it led to an error again.
 */
export const TwilioErrorFallback: ForwardRefExoticComponent<TwilioErrorFallbackProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, TwilioErrorFallbackProps>(function TwilioErrorFallback(
    { resetErrorBoundary, ...props },
    ref,
  ) {
    const [help, root] = splitHelpProps(props);
    const { evidence = NO_EVIDENCE, headingLevel = 2, fallback } = help;
    const { catalog, locale } = useHelpSettings(help);
    const words = completeStrings(errorFallbackStrings, locale?.strings.boundary);
    const strings = completeStrings(pendingPanelStrings, locale?.strings);
    const titleId = useUniqueId();
    const { identification } = useIdentification(props, useStableValue(evidence), catalog);
    const identified = useLoadedLater(identification);
    // Until an error turns out to be Twilio's, it is treated as another one, as most are.
    const { key, report } = identified?.status === 'ready' ? identified.value : UNKNOWN;
    if (key === undefined && fallback !== undefined) return <>{fallback}</>;

    const actions = (
      <>
        <RetryButton label={strings.tryAgain} retry={resetErrorBoundary} />
        {help.actions}
      </>
    );
    return (
      <>
        <p className="teh-hidden" role="alert">
          {words.announcement(report?.code)}
        </p>
        {key === undefined ? (
          <section ref={ref} aria-labelledby={titleId} {...root} className={classNames('teh', root.className)}>
            <CalloutHeader
              titleId={titleId}
              title={words.title}
              level="error"
              summary={words.text}
              headingLevel={headingLevel}
              strings={strings}
            />
            <div className="teh-actions">{actions}</div>
          </section>
        ) : (
          <TwilioErrorHelp ref={ref} {...props} actions={actions} />
        )}
      </>
    );
  });

const NO_EVIDENCE = {};
const UNKNOWN = { key: undefined, report: undefined };

/** Boundaries whose button was clicked last, by their reset function: a fallback that renders again is a new one without state. */
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
    // The clicked button was removed with its fallback. If the focus has moved elsewhere since, it stays there.
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
