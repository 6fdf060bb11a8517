'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { HelpLoader } from './HelpLoader.tsx';
import { lazyPanel } from './loading/lazyPanel.ts';
import type { TwilioErrorHelpProps } from './TwilioErrorHelp.tsx';

/** `TwilioErrorHelp` for browsers: the same, but the inside of the panel loads beside the first entry. */
export const TwilioErrorHelp: ForwardRefExoticComponent<TwilioErrorHelpProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, TwilioErrorHelpProps>(function TwilioErrorHelp(props, ref) {
    return <HelpLoader {...props} rootRef={ref} panel={lazyPanel} />;
  });
