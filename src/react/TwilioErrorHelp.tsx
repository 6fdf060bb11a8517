'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { HelpLoader } from './HelpLoader.tsx';
import type { TwilioErrorHelpProps } from './TwilioErrorHelp.types.ts';

/**
 * The whole help for one Twilio error: what it means, which cause it is, and what to do. Renders a labeled `<section>`, or
 * nothing if `error` or `code` is `null` or `undefined`.
 *
 * Without `entry`, the error's chunk of the catalog is loaded on demand, and a skeleton is shown. If loading fails, code, message
 * and link are shown, with a button to try again. With `entry` (from `catalog.load`), everything renders at once, on the server too.
 */
export const TwilioErrorHelp: ForwardRefExoticComponent<TwilioErrorHelpProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, TwilioErrorHelpProps>(function TwilioErrorHelp(props, ref) {
    return <HelpLoader {...props} rootRef={ref} />;
  });
