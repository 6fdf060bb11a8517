import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Level } from '../../catalog/types.ts';
import type { HeaderStrings } from '../../strings/types.ts';
import { type HeadingLevel, headingTag } from '../render/headingLevel.ts';
import { icon } from '../render/renderIcon.tsx';
import { errorIcon, warningIcon } from '../render/icons.ts';
import { VerbatimMessage } from './VerbatimMessage.tsx';

export interface CalloutHeaderProps {
  titleId: string;
  /** Absent while it loads: a placeholder is shown. */
  title?: ReactNode;
  /** Accessible name of the heading without a title. */
  loading?: string | undefined;
  /** Language of title and summary, if it differs from the interface's. */
  lang?: string | undefined;
  /** `neutral`: nothing of Twilio's failed, so there is no warning icon. */
  level: Level | 'neutral';
  code?: number | undefined;
  status?: number | undefined;
  /** Whether sending the same request again can succeed. */
  retryable?: boolean | undefined;
  /** Shown at the end of the line above the title. */
  meta?: ReactNode;
  summary?: ReactNode;
  /** A text from outside, shown exactly as it arrived. */
  message?: string | undefined;
  /** Label of `message`. @default "Twilio's message" */
  messageLabel?: string | undefined;
  headingLevel: HeadingLevel;
  strings: HeaderStrings;
}

/** The start of every callout. Every page that can show help loads it, so it renders only plain elements. */
export function CalloutHeader(props: CalloutHeaderProps): ReactElement {
  const { titleId, lang, level, code, summary, message, messageLabel, headingLevel, strings } = props;
  const Heading = headingTag(headingLevel);
  const name = code === undefined ? undefined : strings.errorCode(code);
  return (
    <div className="teh-header" data-level={level}>
      {renderMeta(props, name)}
      <Heading className="teh-title" id={titleId}>
        {renderTitle(props, name)}
      </Heading>
      {summary && (
        <p className="teh-summary" lang={lang}>
          {summary}
        </p>
      )}
      {message && <VerbatimMessage text={message} label={messageLabel ?? strings.twilioMessage} />}
    </div>
  );
}

/** The line above the title: an icon, the error's name, and facts about it. */
function renderMeta(
  { title, level, code, status, retryable, meta, strings }: CalloutHeaderProps,
  name: string | undefined,
): ReactElement | null {
  const isLoading = title === undefined;
  const facts = [
    (level === 'warning' || (level === 'error' && name === undefined)) && strings.level[level],
    status !== undefined && strings.httpStatus(status),
    retryable !== undefined && (retryable ? strings.retryHelps : strings.retryDoesNotHelp),
    meta,
  ].filter(Boolean);
  // What will be there once the title is known, so that lines break in the same places.
  const coming = [
    isLoading && name === undefined && emphasize(strings.errorCode(20000), '20000'),
    isLoading && status === undefined && strings.httpStatus(400),
    isLoading && strings.retryDoesNotHelp,
  ].filter(Boolean);
  if (name === undefined && facts.length + coming.length === 0) return null;
  return (
    <p className="teh-meta">
      {(level !== 'neutral' || isLoading) && icon(level === 'warning' ? warningIcon : errorIcon)}
      {name !== undefined && (
        // Screen readers read it in the heading.
        <span className="teh-code" aria-hidden="true">
          {emphasize(name, String(code))}
        </span>
      )}
      {facts.map((fact, i) => (
        // The facts and their order stay the same for the same error, so the index can be the key.
        <span key={i}>{fact}</span>
      ))}
      {coming.map((fact, i) => (
        <span key={i} className="teh-coming" aria-hidden="true">
          {fact}
        </span>
      ))}
    </p>
  );
}

/** The title, or a placeholder while it loads. */
function renderTitle({ title, loading, lang }: CalloutHeaderProps, name: string | undefined): ReactElement {
  if (title === undefined) {
    return (
      <>
        <span className="teh-hidden">{loading}</span>
        <span className="teh-title-bar" />
      </>
    );
  }
  return (
    <>
      {name !== undefined && <span className="teh-hidden">{`${name}:`}</span>} <span lang={lang}>{title}</span>
    </>
  );
}

/** The name of the error, with its code in the code font. */
function emphasize(name: string, code: string): ReactNode {
  const [before = '', ...after] = name.split(code);
  return (
    <Fragment>
      {before}
      <code translate="no">{code}</code>
      {after.join(code)}
    </Fragment>
  );
}
