import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  { code: 30032, title: 'Toll-Free Number Has Not Been Verified', product: 'messaging', level: 'error' },
  { code: 30033, title: 'US A2P 10DLC: Campaign suspended', product: 'messaging', level: 'error' },
  { code: 30034, title: 'US A2P 10DLC: sender number is not registered', product: 'messaging', level: 'error' },
  { code: 30035, title: 'US A2P 10DLC: number is still being set up', product: 'messaging', level: 'error' },
  { code: 30037, title: 'Outbound Messaging Disabled', product: 'messaging', level: 'error' },
  { code: 30040, title: 'Blocked: Alphanumeric Sender ID is not registered', product: 'messaging', level: 'error' },
  { code: 30041, title: 'Unregistered sender used for a United Kingdom number', product: 'messaging', level: 'error' },
  { code: 30042, title: 'Sender ID is generic or has special characters', product: 'messaging', level: 'error' },
  { code: 30043, title: 'International SMS via Domestic Gateway', product: 'messaging', level: 'error' },
];
