import type { Cause, ErrorEntry } from '../../src/index.ts';

const source = { url: 'https://handbook.example.com/twilio', read: '2026-11-20' };

/** A cause of an app's own entry, with defaults for what a test leaves out. */
export function ownCause(id: string, more: Partial<Cause> = {}): Cause {
  return {
    id,
    title: `Cause ${id}`,
    explanation: `Why ${id} happens.`,
    prevalence: 'common',
    when: {},
    steps: [{ id: 'check', text: `Check ${id}.` }],
    source,
    ...more,
  };
}

/** A URL that answers the one question of `ownEntry`: the request called the Accounts API. */
export const ACCOUNTS_URL = 'https://api.twilio.com/2010-04-01/Accounts.json';

/** An entry whose one question is which resource the request called. */
export const ownEntry: ErrorEntry = {
  code: 98_765,
  title: 'The gateway refused the request',
  product: 'platform',
  level: 'error',
  status: [401],
  retryable: false,
  summary: 'It may be the resource, or anything else.',
  groups: [
    { id: 'far', title: 'Unlikely ones' },
    { id: 'near', title: 'Likely ones', intro: 'These are met most.' },
  ],
  lookalikes: [{ code: 990_101, text: 'The gateway is down.' }],
  causes: [
    ownCause('accounts', {
      title: 'The `Accounts` resource is closed',
      explanation: 'The gateway lets nobody call it.',
      details: 'It was closed in spring.',
      who: 'the gateway team',
      note: 'Based on one report.',
      when: { suggestedBy: { resource: 'accounts' } },
      steps: [
        { id: 'look', text: 'Look at the gateway.' },
        { id: 'check', text: 'Send it again. A 200 response means it is fixed.' },
      ],
      ways: [
        {
          id: 'key',
          title: 'Use a Main key',
          steps: [{ id: 'create', text: 'Create a key.', link: { place: 'api-keys' } }],
        },
        { id: 'token', title: 'Use the Auth Token', steps: [{ id: 'set', text: 'Set it.' }] },
      ],
    }),
    ownCause('keys', { group: 'near', when: { requires: { resource: 'keys' }, suggestedBy: { resource: 'keys' } } }),
    ...['one', 'two', 'three'].map((id) => ownCause(id, { group: 'near' })),
    ...['four', 'five'].map((id) => ownCause(id, { group: 'far', prevalence: 'rare' })),
  ],
};
