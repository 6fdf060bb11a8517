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
  /** What is wrong, as a name; also the accessible name of the region. */
  title: ReactNode;
  /** Twilio's error code. */
  code?: number | undefined;
  /**
   * How serious Twilio says it is.
   * @default 'error'
   */
  level?: Level | undefined;
  /** HTTP status of Twilio's answer. */
  status?: number | undefined;
  /** Whether sending the same request again can succeed. Nothing is said when it is not known. */
  retryable?: boolean | undefined;
  /** What Twilio refused, in one or two sentences. A string may hold the inline markup of the catalog. */
  summary?: ReactNode;
  /** Twilio's message, exactly as sent. Always shown as text. */
  message?: string | undefined;
  /**
   * Heading level of the title, to fit the page around it.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** Strings of the interface in your own words or another language: any part of them. @default English */
  strings?: StringOverrides | undefined;
  /** Renders links in texts. @default 'a' */
  Link?: ElementType | undefined;
}

/**
 * Names one Twilio error and holds whatever explains it. Renders a labelled `<section>`; `data-level` is `error` or `warning`.
 *
 * Works on the server, and does not announce itself: put it in a live region when it appears after the page has loaded.
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
