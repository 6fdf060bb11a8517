'use client';

import { type ReactElement, type ReactNode, useContext, useId, useState } from 'react';
import { classNames } from '../../internal/classNames.ts';
import { servedHtml } from '../render/servedHtml.tsx';
import { HydratingContext } from './HydratingContext.ts';

export interface DisclosureProps {
  className?: string | undefined;
  'data-group'?: string | undefined;
  'data-cause'?: string | undefined;
  'data-verdict'?: string | undefined;
  /** The label. */
  summary: ReactNode;
  /** Language of `summary`, if it differs from the interface's. */
  summaryLang?: string | undefined;
  /** Below the summary, smaller. */
  reason?: ReactNode;
  /** At the end of the summary line: a count. */
  aside?: ReactNode;
  /** Not rendered on the server either: it is of no use without JavaScript. */
  needsScript?: boolean | undefined;
  /** Renders the content even if it was never opened. */
  isNeeded?: boolean | undefined;
  /** Pass a single component, so that its elements aren't created before they are needed. */
  children: ReactNode;
}

/**
 * A native `<details>`. In the browser its content is rendered when it is first opened. The server renders it always, so that it
 * opens without JavaScript; that HTML isn't hydrated until somebody opens it.
 */
export function Disclosure({
  summary,
  summaryLang,
  reason,
  aside,
  needsScript = false,
  isNeeded = false,
  children,
  // Props by name: a panel has dozens of these, and a rest object costs more than everything else here.
  className,
  'data-group': group,
  'data-cause': cause,
  'data-verdict': verdict,
}: DisclosureProps): ReactElement {
  const id = useId();
  const hydrating = useContext(HydratingContext);
  const [content, setContent] = useState<'none' | 'served' | 'rendered'>(() => {
    if (!hydrating.current || needsScript) return 'none';
    if (typeof document === 'undefined') return 'rendered';
    // If somebody opened it before hydration, its content is hydrated at once, so that the focus in it stays.
    return document.getElementById(id)?.hasAttribute('open') === true ? 'rendered' : 'served';
  });
  // Printing replaces the server's HTML with the content, so that HTML is gone afterwards.
  if (isNeeded && content === 'served') setContent('none');
  return (
    <details
      // Somebody may have opened it before hydration, so `open` can differ.
      suppressHydrationWarning
      id={content === 'none' ? undefined : id}
      className={classNames('teh-disclosure', className)}
      data-group={group}
      data-cause={cause}
      data-verdict={verdict}
      onToggle={(event) => {
        if (event.currentTarget.open) setContent('rendered');
      }}
    >
      <summary>
        <span className="teh-summary-title" lang={summaryLang}>
          {summary}
        </span>
        {reason !== undefined && <span className="teh-summary-reason">{reason}</span>}
        {aside}
      </summary>
      {content === 'served' && servedHtml('teh-disclosed')}
      {(content === 'rendered' || isNeeded) && <div className="teh-disclosed">{children}</div>}
    </details>
  );
}
