import type { ErrorEntry } from '../types.ts';
import { nameOnly, platformFault } from './shared/families.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 181000,
    title: "The phone number couldn't be set up",
    product: 'voice',
    level: 'error',
    messages: ['Phone number provisioning failed - Unexpected Error'],
    ...nameOnly(platformFault(181000, 'Something unexpected failed while the number was provisioned.')),
  },
];
