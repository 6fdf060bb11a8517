'use client';

import { type ReactElement, useEffect, useState } from 'react';
import { CalloutHeader } from './CalloutHeader.tsx';
import { DocsLink } from './DocsLink.tsx';
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
      <p className={slow ? 'teh-note' : 'teh-hidden'} role="status">
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
