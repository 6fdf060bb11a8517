import { headerStrings } from './header.ts';
import type { PendingPanelStrings } from '../types.ts';

/** The English strings that are needed before any help is loaded. */
export const pendingPanelStrings: PendingPanelStrings = {
  ...headerStrings,
  readTwiliosPage: (code) => `Read Twilio's page for ${code}`,
  loading: (code) => (code === undefined ? 'Loading help.' : `Loading help for error ${code}.`),
  stillLoading: 'Still loading.',
  errorCode: (code) => `Error ${code}`,
  failedTitle: 'The help for this error did not load',
  failedText: "Twilio's message and the link below still apply.",
  failedAgain: "Still not loaded. Check the connection, reload the page, or open Twilio's page.",
  tryAgain: 'Try again',
  reload: 'Reload the page',
  unrecognisedTitle: 'No Twilio error found',
  unrecognisedText: 'What was passed carries no Twilio code, message or address.',
  whatArrived: 'What arrived',
};
