import { copyStrings } from './copy.ts';
import { headerStrings } from './header.ts';
import type { PendingPanelStrings } from '../types.ts';

/** The English strings that are needed before any help is loaded. */
export const pendingPanelStrings: PendingPanelStrings = {
  ...headerStrings,
  ...copyStrings,
  openGuide: (code) => `Open Twilio's guide for ${code}`,
  loading: (code) => (code === undefined ? 'Loading help.' : `Loading help for error ${code}.`),
  stillLoading: 'Still loading.',
  failedTitle: 'Twilio error',
  failedText: "We couldn't load help for this error.",
  failedAgain: 'Loading failed. Check your connection, or reload the page.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  openErrorList: "Open Twilio's list of error codes",
  unrecognisedTitle: "This doesn't look like a Twilio error",
  unrecognisedText: 'It has no Twilio code, message or URL.',
  noCodeTitle: 'Twilio error without a code',
  noCodeText: "Without a code, we can't tell the cause. The error log in the Console may show one.",
  whatArrived: 'What we received',
};
