'use client';

import { type ReactElement, useEffect, useRef } from 'react';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { hasFocus } from '../panel/hasFocus.ts';
import { DocsLink } from '../panel/DocsLink.tsx';
import { focusPanel } from '../panel/focusPanel.ts';
import type { PendingPanelProps } from './PendingPanelProps.ts';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';

/** What React leaves as it is while it hydrates: it never looks inside, and never writes this. */
const AS_IT_IS = { __html: '' };

/**
 * A part of the catalog did not load: what is known stays, and trying again is offered. Announces itself. Where a server has
 * rendered the help, that stays instead: it can be read, its links work, and what is collapsed in it opens.
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
    if (again && (activeElement === body || hasFocus(button.current?.closest('.teh')))) button.current?.focus();
  }, [again]);
  if (isServed) {
    // oxlint-disable-next-line react/no-danger -- the only way to take over an element without what is in it
    return <div dangerouslySetInnerHTML={AS_IT_IS} suppressHydrationWarning />;
  }
  return (
    <>
      <CalloutHeader
        {...{ titleId, headingLevel, strings }}
        status={report?.status}
        title={typeof entryKey === 'number' ? strings.errorCode(entryKey) : strings.failedTitle}
        message={report?.message}
        level="neutral"
        summary={again ? strings.failedAgain : strings.failedText}
      />
      <p className="teh-hidden" role="alert">
        {again ? strings.failedAgain : strings.failedText}
      </p>
      <div className="teh-buttons">
        <button
          ref={button}
          type="button"
          className="teh-button teh-primary"
          onClick={() => {
            focusPanel(button.current);
            onRetry();
          }}
        >
          {strings.tryAgain}
        </button>
        {again && (
          // Some browsers keep a module that failed until the page is reloaded, so trying again may not be enough.
          <button type="button" className="teh-button" onClick={() => location.reload()}>
            {strings.reload}
          </button>
        )}
        <DocsLink entryKey={entryKey} strings={strings} Link={Link} />
      </div>
    </>
  );
}
