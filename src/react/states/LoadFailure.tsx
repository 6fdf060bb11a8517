'use client';

import type { ReactElement } from 'react';
import type { PendingPanelProps } from './PendingPanelProps.ts';
import { RetryButtons } from './RetryButtons.tsx';

/** In a panel that is shown: what an answer needs failed to load. Announces itself. */
export function LoadFailure({
  strings,
  onRetry,
}: Pick<PendingPanelProps, 'strings'> & { onRetry: () => void }): ReactElement {
  return (
    <div className="teh-notice">
      <p role="alert">{strings.failedAgain}</p>
      <p className="teh-buttons">
        <RetryButtons offersReload onRetry={onRetry} strings={strings} />
      </p>
    </div>
  );
}
