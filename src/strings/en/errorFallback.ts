import type { Strings } from '../types.ts';

/** The English strings of `TwilioErrorFallback`, apart from the rest, which loads with the help. */
export const errorFallbackStrings: Strings['boundary'] = {
  title: 'This part of the page failed',
  text: 'The error shows no sign of Twilio. Try again; if it fails once more, reload the page.',
  announcement: (code) =>
    code === undefined ? 'This part of the page failed.' : `This part of the page failed with Twilio error ${code}.`,
};
