import type { HeaderMessages } from './types.ts';

/** The English strings in the header of every callout. */
export const headerEn: HeaderMessages = {
  level: { error: 'Error', warning: 'Warning' },
  httpStatus: (status) => `HTTP ${status}`,
  twilioMessage: "Twilio's message",
};
