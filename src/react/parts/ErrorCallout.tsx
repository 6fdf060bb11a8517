import {
  type ComponentPropsWithoutRef,
  type ElementType,
  forwardRef,
  type ReactNode,
  useId,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import type { Level } from '../../catalog/types.ts';
import { completeStrings } from '../../i18n/completeLocale.ts';
import type { StringOverrides } from '../../i18n/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { headerStrings } from '../../strings/en/header.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { externalLink } from '../render/externalLink.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface ErrorCalloutProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  /** What is wrong, as a short title. Also the accessible name of the region. */
  title: ReactNode;
  /** Twilio's error code. */
  code?: number | undefined;
  /**
   * How serious it is, according to Twilio.
   * @default 'error'
   */
  level?: Level | undefined;
  /** HTTP status of Twilio's response. */
  status?: number | undefined;
  /** Whether sending the same request again can succeed. Nothing is shown if it isn't known. */
  retryable?: boolean | undefined;
  /** What Twilio refused, in one or two sentences. A string can have the catalog's inline markup. */
  summary?: ReactNode;
  /** Twilio's message, exactly as sent. Always shown as text. */
  message?: string | undefined;
  /**
   * Heading level of the title, to fit your page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** Strings of the interface in your own words or another language: any part of them. @default English */
  strings?: StringOverrides | undefined;
  /** Renders links in strings. @default 'a' */
  Link?: ElementType | undefined;
}

/**
 * Shows the name of a Twilio error, and its children below it. Renders a labeled `<section>`; `data-level` is `error` or `warning`.
 *
 * Works on the server. Doesn't announce itself: put it in a live region if it appears after the page has loaded.
 */
export const ErrorCallout: ForwardRefExoticComponent<ErrorCalloutProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorCalloutProps>(function ErrorCallout(
    {
      title,
      code,
      level = 'error',
      status,
      retryable,
      summary,
      message,
      headingLevel = 2,
      strings: own,
      Link = 'a',
      className,
      children,
      ...rest
    },
    ref,
  ) {
    const titleId = useId();
    const strings = completeStrings(headerStrings, own);
    return (
      <section
        ref={ref}
        aria-labelledby={titleId}
        data-level={level}
        {...rest}
        className={classNames('teh', className)}
      >
        <CalloutHeader
          {...{ titleId, title, level, code, status, retryable, message, headingLevel, strings }}
          summary={
            typeof summary === 'string' ? renderInlineMarkup(summary, externalLink(Link, strings.opensNewTab)) : summary
          }
        />
        {children}
      </section>
    );
  });
