'use client';

import { type ComponentPropsWithoutRef, type ReactElement, type ReactNode, useState } from 'react';
import { classNames } from '../internal/classNames.ts';
import { Icon } from './Icon.tsx';
import { chevronIcon } from './icons.ts';
import { useIsFromServer } from './useIsFromServer.ts';

export interface DisclosureProps extends Omit<ComponentPropsWithoutRef<'details'>, 'children' | 'open'> {
  summary: ReactNode;
  /** Rendered when it is opened first; on the server always, so that it opens without JavaScript. Best a single component. */
  children: ReactNode;
}

/**
 * A native `<details>`. What is folded costs nothing until it is opened, except where the server drew it: then it stays.
 */
export function Disclosure({ summary, children, className, ...rest }: DisclosureProps): ReactElement {
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
        <Icon path={chevronIcon} />
        {summary}
      </summary>
      {drawn && <div className="teh-disclosed">{children}</div>}
    </details>
  );
}
