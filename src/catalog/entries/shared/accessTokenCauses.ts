import type { Cause } from '../../types.ts';
import { accessTokensPage, connectAgain, lookInside, tokenServer } from './accessTokens.ts';

const read = '2026-11-24';

export const accessTokenAuthFailed: Cause = {
  id: 'access-token-auth-failed',
  title: 'The Access Token is refused without a reason',
  explanation:
    'The code does not say which part of the token is wrong. The token itself shows it: its times, its key, its account and its grants.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    lookInside,
    {
      id: 'compare',
      text: 'Check four things: `exp` is later than `now`, `iss` is an `SK…` key of the account in `sub`, `cty` is `twilio-fpa;v=1`, and `grants` names the product you connect to.',
    },
    {
      id: 'correct',
      text: 'Correct what differs where the token is made. If nothing differs, sign with a new **Standard** key of the same account.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/51215', read },
  sources: [{ url: accessTokensPage, read }],
};

export const accessTokenInvalid: Cause = {
  id: 'access-token-invalid',
  title: 'What the SDK received is not an Access Token',
  explanation:
    'An Access Token is one string of three parts with dots between them. A JSON object around it, an error page of the token server, an Auth Token or an old capability token is refused.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    {
      id: 'call-endpoint',
      text: 'Call your token endpoint and look at the answer. A token begins with `eyJ` and holds two dots. HTML, TwiML or an empty answer is not one.',
    },
    {
      id: 'pass-string',
      text: 'Pass that string alone to the SDK, for example `data.token` in the place of `data`, without quotes or line ends.',
    },
    connectAgain,
  ],
  source: {
    url: 'https://support.twilio.com/hc/en-us/articles/115015890207-Troubleshooting-Invalid-Access-Tokens',
    read,
  },
  sources: [
    { url: 'https://www.twilio.com/docs/api/errors/20101', read },
    { url: 'https://github.com/twilio/voice-quickstart-ios/issues/204', read },
  ],
};

export const accountSuspended: Cause = {
  id: 'account-suspended',
  title: 'The account is suspended or closed',
  explanation: 'Twilio takes no tokens for an account that is not active, for example because its funds ran out.',
  prevalence: 'rare',
  who: 'whoever pays for the account',
  when: {},
  steps: [
    {
      id: 'notice',
      text: 'Open the Console in the account that `sub` names, and look for a notice and at the balance.',
    },
    { id: 'settle', text: 'Settle the billing, or ask Twilio Support why the account is not active.' },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20103', read },
};
