'use client';

import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { DocsLink } from '../panel/DocsLink.tsx';
import { hasFocus } from '../focus/hasFocus.ts';
import { VerbatimMessage } from '../panel/VerbatimMessage.tsx';
import { focusPanel } from '../focus/focusPanel.ts';
import { NOTICED_MS, rememberLoad } from './announcedLoads.ts';
import type { PendingPanelProps } from './PendingPanelProps.ts';

/** Delay before it is announced that loading takes long, and Twilio's page is offered, in milliseconds. */
const SLOW_MS = 10_000;

/** The skeleton of the panel while its chunk of the catalog loads. */
export function LoadingState({
  titleId,
  entryKey,
  report,
  headingLevel,
  strings,
  Link,
}: PendingPanelProps): ReactElement {
  const [passed, pass] = useState(0);
  useEffect(() => {
    const timers = [NOTICED_MS, SLOW_MS].map((time) => setTimeout(() => pass(time), time));
    return () => timers.forEach(clearTimeout);
  }, []);
  useEffect(() => {
    if (passed > 0) rememberLoad(titleId);
  }, [passed, titleId]);
  const slow = passed === SLOW_MS;
  const link = useRef<HTMLDivElement>(null);
  // The link is removed when the help arrives. Its ref is cleared just before, while the link still has the focus.
  const leave = useCallback((next: HTMLDivElement | null) => {
    if (next === null && hasFocus(link.current)) focusPanel(link.current);
    link.current = next;
  }, []);
  const code = typeof entryKey === 'number' ? entryKey : undefined;
  return (
    <>
      <CalloutHeader
        {...{ titleId, code, headingLevel, strings }}
        status={report?.status}
        loading={code === undefined ? strings.loading(undefined) : strings.errorCode(code)}
        level="neutral"
      />
      <p className={slow ? 'teh-note' : 'teh-hidden'} role="status">
        {slow ? strings.stillLoading : passed > 0 && strings.loading(code)}
      </p>
      {slow && (
        <div ref={leave}>
          <DocsLink entryKey={entryKey} strings={strings} Link={Link} />
        </div>
      )}
      <div className="teh-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      {/* Below, so that it pushes nothing down: the error may be read only after the first render. */}
      {report?.message && <VerbatimMessage text={report.message} label={strings.twilioMessage} />}
    </>
  );
}
