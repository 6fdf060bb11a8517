import type { Condition } from '../../../facts/condition.ts';
import type { Cause } from '../../types.ts';
import { accessTokensPage } from './accessTokens.ts';
import { IN_CALLING_APP } from './platforms.ts';

const read = '2026-11-24';

/** Whoever looked into the token has compared its times with the clock. */
export const NOT_EXPIRED: Condition = { token: ['fine', 'not-yet-valid'] };

// `ttl`: run with twilio 3.84.1 to 6.3.1. jsonwebtoken takes a string without a unit for milliseconds.
export const tokenExpired: Cause = {
  id: 'token-expired',
  title: 'The token is older than its lifetime',
  explanation:
    'An open page or a stored token outlives `exp`. twilio-node sets one hour, or your `ttl`: in seconds as a number, in milliseconds as a string.',
  prevalence: 'common',
  who: 'the team that develops the client app',
  when: {
    suggestedBy: [{ token: 'expired' }, { token: 'expired', workedBefore: 'yes' }, { workedBefore: 'yes' }],
    excludedBy: NOT_EXPIRED,
  },
  steps: [
    {
      id: 'fetch',
      text: "Fetch a new token from your server right before you connect, and don't store it between sessions.",
    },
    {
      id: 'renew',
      text: 'Renew it during long sessions: on `tokenWillExpire` with `device.updateToken()` in Voice, on `tokenAboutToExpire` with `updateToken()` in Conversations and Sync.',
      skipWhen: IN_CALLING_APP,
    },
    { id: 'check', text: "Leave a session open for longer than the lifetime. No error means it's fixed." },
  ],
  details: 'To be sure, decode the failing token: it has expired if `exp` is smaller than the current time.',
  source: { url: 'https://www.twilio.com/docs/api/errors/20104', read },
  sources: [{ url: accessTokensPage, read }],
};
