import type { Cause } from '../../types.ts';
import { connectAgain, lookInside, tokenServer } from './accessTokens.ts';

const read = '2026-11-24';

export const tokenHeader: Cause = {
  id: 'token-header',
  title: 'The header of the token lacks a field',
  explanation:
    'Twilio expects `typ` to be `JWT`, `alg` to be `HS256` and `cty` to be `twilio-fpa;v=1`. A general JWT library leaves `cty` out unless you set it.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine. The first line is the header: compare its three fields.',
    },
    {
      id: 'build-with-sdk',
      text: 'Build the token with the `AccessToken` class of a Twilio SDK, or set the three header fields in your JWT library.',
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20102', read },
  sources: [{ url: 'https://github.com/twilio/voice-quickstart-ios/issues/149', read }],
};

export const tokenIssuerSubject: Cause = {
  id: 'token-issuer-subject',
  title: 'The key or the account in the token is wrong',
  explanation:
    '`iss` must be the `SK…` SID of an API key that exists, and `sub` the `AC…` SID of the live account that owns it. Swapped arguments, test credentials or a mistyped SID break this.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine. `iss` begins with `SK`, `sub` with `AC`; both have 34 characters.',
    },
    {
      id: 'order',
      text: 'Compare the order of the arguments where the token is built: `new AccessToken(accountSid, apiKeySid, apiKeySecret, options)`.',
    },
    {
      id: 'find-key',
      text: 'Search for the `SK…` SID on the API keys page of the account in `sub`. It is not listed: make a **Standard** key there and use its SID and secret.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20103', read },
};

export const tokenGrants: Cause = {
  id: 'token-grants',
  title: 'The token lacks the grant for this product',
  explanation:
    '`grants` lists what the token may do. Each product needs its own entry there (`video`, `voice`, `chat`, `data_sync`) and all need `identity`.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    { ...lookInside, text: 'Decode a token that fails, on your own machine, and read `grants`.' },
    {
      id: 'add-grant',
      text: 'Add the grant of the product: `VideoGrant`, `VoiceGrant` with `outgoingApplicationSid`, `ChatGrant` or `SyncGrant` with `serviceSid`. Set `identity` as well.',
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20106', read },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/51007', read }],
};

export const tokenClaims: Cause = {
  id: 'token-claims',
  title: 'A claim of the token is missing or empty',
  explanation:
    'A setting that is not loaded on the server ends as `false` or as nothing in a claim, while the same code works on another machine.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine. `iss`, `sub`, `exp` and `grants` must be there and filled.',
    },
    {
      id: 'load-settings',
      text: 'Set `TWILIO_ACCOUNT_SID`, `TWILIO_API_KEY` and `TWILIO_API_SECRET` in the environment of the process that makes the token, and restart it.',
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/twilio-php/issues/502', read },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/20154', read }],
};
