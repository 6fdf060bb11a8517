import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  { code: 21654, title: 'ContentSid Required', product: 'messaging', level: 'error' },
  { code: 21655, title: 'The ContentSid is Invalid', product: 'messaging', level: 'error' },
  { code: 21656, title: 'The ContentVariables Parameter is invalid', product: 'messaging', level: 'error' },
  { code: 21657, title: 'The Sender ID is invalid', product: 'messaging', level: 'error' },
  { code: 21658, title: 'Parameter exceeded character limit', product: 'messaging', level: 'error' },
  { code: 21661, title: "'From' number is not SMS-capable", product: 'messaging', level: 'error' },
];
