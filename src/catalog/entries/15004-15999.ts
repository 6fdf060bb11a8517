import type { ErrorEntry } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { platformFault } from './shared/families.ts';

const APP = "the app's developers";

export const entries: readonly ErrorEntry[] = [
  entry(
    15004,
    'voice',
    'error',
    'TwiML for a running call needs absolute URLs',
    'The request changed a running call with TwiML whose `action` is a relative URL.',
    [
      cause(
        'relative-url',
        'A URL in the TwiML is relative',
        'TwiML sent in the request has no URL of its own that `/next` could be relative to.',
        [
          "Look in the request's TwiML for URLs without `https://`.",
          'Write every URL in full.',
          "Send the request again. A response without 15004 means it's fixed.",
        ],
        { who: APP },
      ),
    ],
    {
      messages: [
        'Action Callback URL must be an absolute URL when using TwiML to update in-progress calls',
        'Action Callback URL must be absolute when updating in-progress calls',
        'Use absolute URLs when updating in-progress calls with TwiML',
      ],
      related: [11100, 15003],
    },
  ),
  {
    code: 15009,
    title: 'Twilio failed while handling the request',
    product: 'voice',
    level: 'error',
    messages: ['Internal Server Error'],
    ...platformFault(15009),
    retryAdvice: 'Retry, and wait twice as long each time, until it succeeds.',
    related: [20500],
  },
];
