import type { ErrorEntry, Source } from '../../types.ts';

/** Twilio switches Notify off. Its push errors also reach apps that use Voice or Conversations, which stay: those aren't told so. */

const END: Source = {
  url: 'https://www.twilio.com/en-us/changelog/twilio-notify-end-of-life-timing-update',
  read: '2026-11-30',
};

const NOTE =
  'Notify ends on October 31, 2027: from then on, its API accepts no requests. Twilio names the Bulk Messaging API for SMS, and its new Push Notifications API, in private beta, for push.';

/** The first error that only Notify has: SMS, Messenger, Alexa, its users, segments and templates. */
const FIRST = 52181;

/** Says under each cause of an error that only Notify has when Notify ends. */
export const endsSoon = (entry: ErrorEntry): ErrorEntry =>
  (entry.code ?? 0) >= FIRST
    ? {
        ...entry,
        ...(entry.causes && {
          causes: entry.causes.map(({ note, sources = [], ...cause }) => ({
            ...cause,
            note: note === undefined ? NOTE : `${note} ${NOTE}`,
            sources: [...sources, END],
          })),
        }),
      }
    : entry;
