'use client';

import { type ReactElement, useEffect, useRef } from 'react';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { DocsLink } from '../panel/DocsLink.tsx';
import { focusPanel } from '../panel/focusPanel.ts';
import type { PendingPanelProps } from './PendingPanelProps.ts';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';

/** What React leaves as it stands while it takes over a page: it never looks inside, and never writes this. */
const AS_IT_STANDS = { __html: '' };

/**
 * A part of the catalog did not load: what is known stays, and trying again is offered. Announces itself. Where a server has
 * written the help, that stays instead: it can be read, its links lead somewhere, and what is folded in it opens.
 */
export function FailedState({
  titleId,
  entryKey,
  report,
  headingLevel,
  strings,
  Link,
  again,
  onRetry,
}: PendingPanelProps & { again: boolean; onRetry: () => void }): ReactElement {
  const isServed = useIsFromServer() && globalThis.document?.getElementById(titleId)?.closest('.teh-content');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed went away with the first failure; a person who has gone elsewhere since stays there.
    const { activeElement, body } = document;
    const isHere = activeElement === body || activeElement === button.current?.closest('.teh');
    if (again && isHere) button.current?.focus();
  }, [again]);
  if (isServed) {
    // oxlint-disable-next-line react/no-danger -- the only way to take over an element without what is in it
    return <div dangerouslySetInnerHTML={AS_IT_STANDS} suppressHydrationWarning />;
  }
  return (
    <>
      <CalloutHeader
        {...{ titleId, headingLevel, strings }}
        title={again ? strings.failedTitle : <span role="alert">{strings.failedTitle}</span>}
        meta={
          <>
            {typeof entryKey === 'number' && <code>{entryKey}</code>}
            {report?.status && <span>{strings.httpStatus(report.status)}</span>}
          </>
        }
        message={report?.message}
        level="error"
        summary={again ? <span role="alert">{strings.failedAgain}</span> : strings.failedText}
      />
      <p className="teh-actions">
        <button
          ref={button}
          type="button"
          className="teh-button"
          onClick={() => {
            focusPanel(button.current);
            onRetry();
          }}
        >
          {strings.tryAgain}
        </button>
        {/* Some browsers keep a module that failed until the page is loaded anew, so trying again may not be enough. */}
        <button type="button" className="teh-button" onClick={() => location.reload()}>
          {strings.reload}
        </button>
      </p>
      <DocsLink entryKey={entryKey} strings={strings} Link={Link} />
    </>
  );
}
