'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { focusPanel } from '../focus/focusPanel.ts';
import type { PendingPanelProps } from './PendingPanelProps.ts';

interface RetryButtonsProps extends Pick<PendingPanelProps, 'strings'> {
  /** Some browsers cache a failed module until the page is reloaded, so trying again may not be enough. */
  offersReload: boolean;
  onRetry: () => void;
}

/** What a person can do after a load has failed. `ref` gets the first button. */
export const RetryButtons: ForwardRefExoticComponent<RetryButtonsProps & RefAttributes<HTMLButtonElement>> =
  /* @__PURE__ */ forwardRef<HTMLButtonElement, RetryButtonsProps>(function RetryButtons(
    { offersReload, onRetry, strings },
    ref,
  ) {
    return (
      <>
        <button
          ref={ref}
          type="button"
          className="teh-button teh-primary"
          onClick={(event) => {
            focusPanel(event.currentTarget);
            onRetry();
          }}
        >
          {strings.tryAgain}
        </button>
        {offersReload && (
          <button type="button" className="teh-button" onClick={() => location.reload()}>
            {strings.reload}
          </button>
        )}
      </>
    );
  });
