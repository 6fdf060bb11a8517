'use client';

import { type ComponentPropsWithoutRef, type ReactElement, type ReactNode, useState } from 'react';
import { classNames } from '../internal/classNames.ts';
import { icon } from './icon.tsx';
import { chevronIcon } from './icons.ts';
import { useIsFromServer } from './useIsFromServer.ts';

export interface DisclosureProps extends Omit<ComponentPropsWithoutRef<'details'>, 'children' | 'open'> {
  /** What the summary says. */
  summary: ReactNode;
  /** Language of `summary` where it differs from the interface's. */
  summaryLang?: string | undefined;
  /** Stands at the end of the summary line: a count, a verdict. */
  aside?: ReactNode;
  /** Rendered when it is opened first; on the server always, so that it opens without JavaScript. Best a single component. */
  children: ReactNode;
}

/**
 * A native `<details>`. What is folded costs nothing until it is opened, except where the server drew it: then it stays.
 */
export function Disclosure({
  summary,
  summaryLang,
  aside,
  children,
  className,
  ...rest
}: DisclosureProps): ReactElement {
  const [drawn, setDrawn] = useState(useIsFromServer());
  return (
    <details
      // Somebody may have opened it before hydration.
      suppressHydrationWarning
      {...rest}
      className={classNames('teh-disclosure', className)}
      onToggle={(event) => {
        if (event.currentTarget.open) setDrawn(true);
      }}
    >
      <summary>
        {icon(chevronIcon)}
        <span className="teh-summary-title" lang={summaryLang}>
          {summary}
        </span>
        {aside}
      </summary>
      {drawn && <div className="teh-disclosed">{children}</div>}
    </details>
  );
}
