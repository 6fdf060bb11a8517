'use client';

import { type ReactElement, type ReactNode, useState } from 'react';
import { classNames } from '../../internal/classNames.ts';
import { icon } from '../render/renderIcon.tsx';
import { chevronIcon } from '../render/icons.ts';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';

export interface DisclosureProps {
  id?: string | undefined;
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
  /** Rendered when it is first opened. On the server it is always rendered, so that it opens without JavaScript. Best a single component. */
  children: ReactNode;
}

/**
 * A native `<details>`. Its content isn't rendered until it is first opened, unless the server has rendered it.
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
  id,
  className,
  'data-group': group,
  'data-cause': cause,
  'data-verdict': verdict,
}: DisclosureProps): ReactElement {
  const [isRendered, setRendered] = useState(useIsFromServer() && !needsScript);
  return (
    <details
      // Somebody may have opened it before hydration.
      suppressHydrationWarning
      id={id}
      className={classNames('teh-disclosure', className)}
      data-group={group}
      data-cause={cause}
      data-verdict={verdict}
      onToggle={(event) => {
        if (event.currentTarget.open) setRendered(true);
      }}
    >
      <summary>
        {icon(chevronIcon)}
        <span className="teh-summary-title" lang={summaryLang}>
          {summary}
        </span>
        {reason !== undefined && <span className="teh-summary-reason">{reason}</span>}
        {aside}
      </summary>
      {(isRendered || isNeeded) && <div className="teh-disclosed">{children}</div>}
    </details>
  );
}
