import type { Strings } from '../types.ts';

/** The English strings of `TwilioErrorFallback`, in a file of their own, since the others load with the help. */
export const errorFallbackStrings: Strings['boundary'] = {
  title: 'This part of the page crashed',
  text: "This doesn't look like a Twilio error. Try again. If it keeps failing, reload the page.",
  announcement: (code) =>
    code === undefined ? 'This part of the page crashed.' : `This part of the page crashed with Twilio error ${code}.`,
};
