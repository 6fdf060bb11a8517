import type { HeaderStrings } from '../types.ts';

/** The English strings in the header of every callout. */
export const headerStrings: HeaderStrings = {
  level: { error: 'Error', warning: 'Warning' },
  httpStatus: (status) => `HTTP ${status}`,
  twilioMessage: "Twilio's message",
};
