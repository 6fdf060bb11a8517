import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 21654,
    title: 'ContentSid Required',
    product: 'messaging',
    level: 'error',
    messages: ['ContentSid Required', 'A ContentSid must be specified if ContentVariables are provided in the request.'],
  },
  {
    code: 21655,
    title: 'The ContentSid is Invalid',
    product: 'messaging',
    level: 'error',
    messages: ['The ContentSid is Invalid', 'The ContentSid you are using is not valid'],
  },
  {
    code: 21656,
    title: 'The ContentVariables Parameter is invalid',
    product: 'messaging',
    level: 'error',
    messages: ['The Content Variables parameter is invalid.', 'The ContentVariables you are using are not valid', 'The ContentVariables Parameter is invalid'],
  },
  { code: 21657, title: 'The Sender ID is invalid', product: 'messaging', level: 'error', messages: ['The Sender ID is invalid'] },
  { code: 21658, title: 'Parameter exceeded character limit', product: 'messaging', level: 'error', messages: ['Parameter exceeded character limit'] },
  {
    code: 21661,
    title: "'From' number is not SMS-capable",
    product: 'messaging',
    level: 'error',
    messages: ["'From' number is not SMS-capable", 'Phone numbers must be SMS-capable.'],
  },
];
