import { copyEn } from './copyEn.ts';
import { headerEn } from './headerEn.ts';
import type { CalloutMessages } from './types.ts';

/** The English strings of `ErrorCallout`. */
export const calloutEn: CalloutMessages = {
  ...headerEn,
  ...copyEn,
  retryHelps: 'Retrying can help',
  retryDoesNotHelp: 'Retrying does not help',
  messageUnknown: "Twilio's message is not known here.",
  copyCode: (code) => `Copy code ${code}`,
};
