import type { ReactElement, ReactNode } from 'react';
import type { Level } from '../../catalog/types.ts';
import type { HeaderStrings } from '../../strings/types.ts';
import { type HeadingLevel, headingTag } from '../render/headingLevel.ts';
import { icon } from '../render/renderIcon.tsx';
import { errorIcon, warningIcon } from '../render/icons.ts';

/** A message shorter than this fits into its place, in characters, even where the panel is narrow. */
const MAY_SCROLL = 200;

export interface CalloutHeaderProps {
  titleId: string;
  title: ReactNode;
  /** Language of title and summary where it differs from the interface's. */
  lang?: string | undefined;
  level: Level;
  /** Code, status and the like, side by side below the title. */
  meta?: ReactNode;
  summary?: ReactNode;
  /** A text from outside, shown exactly as it arrived. */
  message?: string | undefined;
  /** What `message` is. @default "Twilio's message" */
  messageLabel?: string | undefined;
  headingLevel: HeadingLevel;
  strings: Pick<HeaderStrings, 'level' | 'twilioMessage'>;
  children?: ReactNode;
}

/** What every callout begins with. Every page that may show help loads it, so it draws nothing but plain elements. */
export function CalloutHeader({
  titleId,
  title,
  lang,
  level,
  meta,
  summary,
  message,
  messageLabel,
  headingLevel,
  strings,
  children,
}: CalloutHeaderProps): ReactElement {
  const Heading = headingTag(headingLevel);
  return (
    <div className="teh-header" data-level={level}>
      <span className="teh-level">
        {icon(level === 'error' ? errorIcon : warningIcon)}
        <span className="teh-hidden">{strings.level[level]}</span>
      </span>
      <Heading className="teh-title" id={titleId} lang={lang}>
        {title}
      </Heading>
      {meta && <p className="teh-meta">{meta}</p>}
      {summary && (
        <p className="teh-summary" lang={lang}>
          {summary}
        </p>
      )}
      {message && (
        <div className="teh-message">
          <p className="teh-label">{messageLabel ?? strings.twilioMessage}</p>
          <p
            className="teh-message-text"
            translate="no"
            dir="auto"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
            tabIndex={message.length > MAY_SCROLL ? 0 : undefined}
          >
            {message}
          </p>
        </div>
      )}
      {children}
    </div>
  );
}
