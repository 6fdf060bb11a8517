import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 30032,
    title: 'Toll-Free Number Has Not Been Verified',
    product: 'messaging',
    level: 'error',
    messages: [
      'Toll-Free Number Has Not Been Verified',
      'You sent a message (message SID: SMXXXXX) from a Toll-Free number to a mobile subscriber in USA or Canada.',
    ],
  },
  { code: 30033, title: 'US A2P 10DLC: Campaign suspended', product: 'messaging', level: 'error', messages: ['US A2P 10DLC - Campaign Suspended'] },
  {
    code: 30034,
    title: 'US A2P 10DLC: sender number is not registered',
    product: 'messaging',
    level: 'error',
    messages: [
      'US A2P 10DLC - Message from an Unregistered Number',
      'Messages sent to US numbers will not be delivered if they are sent from numbers that are not associated with an approved A2P 10DLC Campaign.',
    ],
  },
  {
    code: 30035,
    title: 'US A2P 10DLC: number is still being set up',
    product: 'messaging',
    level: 'error',
    messages: [
      'US A2P 10DLC - Message from a number still being configured',
      "We could not send your message because this number you're sending from is still being configured.",
    ],
  },
  {
    code: 30037,
    title: 'Outbound Messaging Disabled',
    product: 'messaging',
    level: 'error',
    messages: ['Outbound Messaging Disabled', 'Sending messages from this account has been disabled.'],
  },
  {
    code: 30040,
    title: 'Blocked: Alphanumeric Sender ID is not registered',
    product: 'messaging',
    level: 'error',
    messages: ['Destination carrier requires sender ID pre-registration'],
  },
  {
    code: 30041,
    title: 'Unregistered sender used for a United Kingdom number',
    product: 'messaging',
    level: 'error',
    messages: [
      'Message from an unregistered number sent to a United Kingdom number',
      'Sender is restricted or unregistered in a country requiring registration',
    ],
  },
  {
    code: 30042,
    title: 'Sender ID is generic or has special characters',
    product: 'messaging',
    level: 'error',
    messages: ['The Sender ID is blocked as generic or it contains special characters', 'Alphanumeric Sender ID is generic or unauthorized for this account'],
  },
  { code: 30043, title: 'International SMS via Domestic Gateway', product: 'messaging', level: 'error', messages: ['International SMS via Domestic Gateway'] },
];
