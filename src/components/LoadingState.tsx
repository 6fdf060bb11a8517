'use client';

import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { CalloutHeader } from './CalloutHeader.tsx';
import { DocsLink } from './DocsLink.tsx';
import { focusPanel } from './focusPanel.ts';
import type { StateProps } from './StateProps.ts';

/** After how long a load that still runs is said to do so, and the link to Twilio's page is offered, in milliseconds. */
const SLOW_MS = 10_000;

/** The shape of the panel while its part of the catalog is on its way. */
export function LoadingState({ titleId, entryKey, report, headingLevel, messages, Link }: StateProps): ReactElement {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  const region = useRef<HTMLParagraphElement>(null);
  // The link goes when the help arrives. A ref is taken away just before, while the link still has the focus.
  const leave = useCallback((next: HTMLParagraphElement | null) => {
    const link = region.current?.parentElement?.querySelector(':scope > .teh-docs');
    if (next === null && link?.contains(document.activeElement)) focusPanel(region.current);
    region.current = next;
  }, []);
  const code = typeof entryKey === 'number' ? entryKey : undefined;
  return (
    <>
      <CalloutHeader
        {...{ titleId, headingLevel, messages }}
        title={code === undefined ? messages.loading(undefined) : messages.errorCode(code)}
        meta={report?.status && messages.httpStatus(report.status)}
        message={report?.message}
        level="error"
      />
      <p ref={leave} className={slow ? 'teh-note' : 'teh-hidden'} role="status">
        {slow ? messages.stillLoading : messages.loading(code)}
      </p>
      {slow && <DocsLink entryKey={entryKey} messages={messages} Link={Link} />}
      <div className="teh-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
    </>
  );
}
