import type { Cause } from '../../types.ts';
import { accessTokensPage, lookInside } from './accessTokens.ts';

const read = '2026-11-24';

export const tokenExpired: Cause = {
  id: 'token-expired',
  title: 'The token is older than its lifetime',
  explanation:
    'A token ends at the time in `exp`, after 24 hours at most. twilio-node sets 3,600 seconds unless you pass `ttl`. A page that stays open, or a stored token, outlives it.',
  prevalence: 'common',
  who: 'whoever develops the client application',
  when: { suggestedBy: { workedBefore: 'yes' } },
  steps: [
    {
      ...lookInside,
      text: 'Decode the token that failed, on your own machine. `exp` is smaller than `now`: it has expired.',
    },
    {
      id: 'fetch',
      text: 'Fetch a new token from your server right before you connect, and store none between sessions.',
    },
    {
      id: 'renew',
      text: 'Renew it during long sessions: on `tokenWillExpire` with `device.updateToken()` in Voice, on `tokenAboutToExpire` with `updateToken()` in Conversations and Sync.',
    },
    {
      id: 'check',
      text: 'Leave a session open for longer than the lifetime. It keeps working without this error.',
    },
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20104', read },
  sources: [{ url: accessTokensPage, read }],
};
