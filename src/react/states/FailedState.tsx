'use client';

import { type ReactElement, useEffect, useRef } from 'react';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { hasFocus } from '../focus/hasFocus.ts';
import { DocsLink } from '../panel/DocsLink.tsx';
import type { PendingPanelProps } from './PendingPanelProps.ts';
import { RetryButtons } from './RetryButtons.tsx';
import { servedHtml } from '../render/servedHtml.tsx';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';

/**
 * A chunk of the catalog failed to load: shows what is known, and a button to try again. Announces itself. If a server has
 * rendered the help, its HTML stays instead: people can read it, its links work, and collapsed parts open.
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
    // The clicked button was removed while the help loaded again. If the focus has moved elsewhere since, it stays there.
    const { activeElement, body } = document;
    if (again && (activeElement === body || hasFocus(button.current?.closest('.teh')))) button.current?.focus();
  }, [again]);
  if (isServed) return servedHtml();
  const text = again ? strings.failedAgain : strings.failedText;
  return (
    <>
      <CalloutHeader
        {...{ titleId, headingLevel, strings }}
        status={report?.status}
        title={typeof entryKey === 'number' ? strings.errorCode(entryKey) : strings.failedTitle}
        message={report?.message}
        level="neutral"
        summary={text}
      />
      <p className="teh-hidden" role="alert">
        {text}
      </p>
      <div className="teh-buttons">
        <RetryButtons ref={button} offersReload={again} onRetry={onRetry} strings={strings} />
        <DocsLink entryKey={entryKey} strings={strings} Link={Link} />
      </div>
    </>
  );
}
