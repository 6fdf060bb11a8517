import type { Cause } from '../../types.ts';
import { accessTokensPage, connectAgain, decode, tokenServer } from './accessTokens.ts';

const read = '2026-11-24';

export const tokenHeader: Cause = {
  id: 'token-header',
  title: "A field in the token's header is missing or wrong",
  explanation: 'A general JWT library leaves `cty` out unless you set it. Twilio needs `typ`, `alg` and `cty`.',
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: { token: 'header' } },
  steps: [
    decode('. The first line must have `typ` `JWT`, `alg` `HS256` and `cty` `twilio-fpa;v=1`.'),
    {
      id: 'build-with-sdk',
      text: 'Create the token with the `AccessToken` class of a Twilio SDK, or set the three header fields in your JWT library.',
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20102', read: '2026-11-30' },
  sources: [{ url: 'https://github.com/twilio/voice-quickstart-ios/issues/149', read }],
};

export const tokenIssuerSubject: Cause = {
  id: 'token-issuer-subject',
  title: 'The key or account in the token is wrong',
  explanation: '`iss` must be an existing `SK…` key, `sub` the live `AC…` account that owns it.',
  details: 'Test credentials fail.',
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: [{ token: 'issuer' }, { signer: 'test-credentials' }] },
  steps: [
    decode('. `iss` must start with `SK` and `sub` with `AC`; both have 34 characters.'),
    {
      id: 'order',
      text: 'Compare the order of the arguments where your code creates the token: Account SID, key SID, secret, as in `new AccessToken(accountSid, apiKeySid, apiKeySecret, options)`.',
    },
    {
      id: 'find-key',
      text: "Search for the `SK…` SID among the API keys of the account in `sub`. If it isn't listed, create a **Standard** key there and use it.",
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
    'Each product needs its own entry in `grants` (`video`, `voice`, `chat`, `data_sync`), and all need `identity`.',
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: { token: 'grants' } },
  steps: [
    decode(' and read `grants`.'),
    {
      id: 'add-grant',
      text: 'Add the grant: `VideoGrant`, `VoiceGrant` with `outgoingApplicationSid`, `ChatGrant` or `SyncGrant` with `serviceSid`. Set `identity` as well.',
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20106', read },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/51007', read }],
};

export const tokenClaims: Cause = {
  id: 'token-claims',
  title: 'A claim in the token is missing or empty',
  explanation: 'A setting that the server lacks becomes `false` or is left out. A handmade token can lack a claim.',
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: { token: 'claims' } },
  steps: [
    decode(
      '. `iss`, `sub`, `exp`, `jti` and `grants` must be present and not empty, with times as numbers. Most Twilio SDKs set no `iat`.',
    ),
    {
      id: 'load-settings',
      text: 'Set `TWILIO_ACCOUNT_SID`, `TWILIO_API_KEY` and `TWILIO_API_SECRET` in the process that creates the token.',
    },
    { id: 'restart', text: 'Restart the process.' },
    {
      id: 'build-with-sdk',
      text: 'Create the token with the `AccessToken` class of a Twilio SDK, which sets these claims.',
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/twilio-php/issues/502', read },
  sources: [
    { url: 'https://www.twilio.com/docs/api/errors/20154', read },
    { url: accessTokensPage, read },
    { url: 'https://github.com/twilio/twilio-php/blob/HEAD/src/Twilio/Jwt/AccessToken.php', read: '2026-11-30' },
  ],
};
