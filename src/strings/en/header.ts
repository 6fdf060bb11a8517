import type { HeaderStrings } from '../types.ts';

/** The English strings in the header of every callout. */
export const headerStrings: HeaderStrings = {
  level: { error: 'Error', warning: 'Warning' },
  errorCode: (code) => `Error ${code}`,
  httpStatus: (status) => `HTTP ${status}`,
  retryHelps: 'Retrying can help',
  retryDoesNotHelp: "Retrying won't help",
  twilioMessage: "Twilio's message",
  opensNewTab: '(opens in a new tab)',
};
