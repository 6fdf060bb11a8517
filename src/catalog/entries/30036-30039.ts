import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  { code: 30036, title: 'Validity Period Expired', product: 'messaging', level: 'error' },
  { code: 30038, title: 'OTP Message Body Filtered', product: 'messaging', level: 'error' },
  { code: 30039, title: 'Filtered to Prevent Message Loops', product: 'messaging', level: 'error' },
];
