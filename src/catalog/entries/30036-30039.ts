import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30036,
    title: 'Validity Period Expired',
    product: 'messaging',
    level: 'error',
    messages: ['Validity Period Expired', 'The specified validity period on this message has elapsed.'],
  },
  {
    code: 30038,
    title: 'OTP Message Body Filtered',
    product: 'messaging',
    level: 'error',
    messages: ['OTP Message Body Filtered', 'Twilio has determined that the body of this message contains a One-Time Passcode (OTP).'],
  },
  {
    code: 30039,
    title: 'Filtered to Prevent Message Loops',
    product: 'messaging',
    level: 'error',
    messages: ['Filtered to Prevent Message Loops', 'This inbound message appears to be machine generated.'],
  },
];
