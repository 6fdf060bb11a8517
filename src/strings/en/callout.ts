import { copyStrings } from './copy.ts';
import { headerStrings } from './header.ts';
import type { CalloutStrings } from '../types.ts';

/** The English strings of `ErrorCallout`. */
export const calloutStrings: CalloutStrings = {
  ...headerStrings,
  ...copyStrings,
  retryHelps: 'Retrying can help',
  retryDoesNotHelp: 'Retrying does not help',
  messageUnknown: "Twilio's message is not known here.",
  copyCode: (code) => `Copy code ${code}`,
};
