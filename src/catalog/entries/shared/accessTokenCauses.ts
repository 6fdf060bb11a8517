import type { Cause, Step, When } from '../../types.ts';
import { checkKey } from './snippets.ts';

const read = '2026-11-24';
const tokenServer = 'whoever runs the server that makes the tokens';
const accessTokensPage = 'https://www.twilio.com/docs/iam/access-tokens';

/** Shows what a token says, without its signature and without a website. */
export const lookInside: Step = {
  id: 'look-inside',
  text: 'Decode a token that fails, on your own machine, and read its header and payload.',
  snippet: {
    language: 'sh',
    title: 'Look inside a token',
    code: "node -e \"for (const part of process.env.TWILIO_ACCESS_TOKEN.split('.').slice(0, 2)) console.log(Buffer.from(part, 'base64url').toString()); console.log('now', Math.floor(Date.now() / 1000))\"",
    note: 'Set `TWILIO_ACCESS_TOKEN` to the failing token first. Prints header, payload and the time now, never the signature. Do not paste a live token into a website.',
  },
};

export const connectAgain: Step = {
  id: 'check',
  text: 'Make a new token and connect with it. A connection without this error shows that it worked.',
};

/** For codes that speak of a JWT without saying which: these facts speak for an Access Token. */
export const forAccessToken: When = { suggestedBy: [{ signer: 'access-token' }, { tool: 'client-sdk' }] };

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

export const tokenNotSignedWithApiKey: Cause = {
  id: 'token-not-signed-with-api-key',
  title: 'The Auth Token was used in the place of an API key',
  explanation:
    'Account SID and Auth Token cannot sign an Access Token. An API key does: its `SK…` SID goes into `iss`, its secret makes the signature.',
  prevalence: 'occasional',
  who: tokenServer,
  when: { suggestedBy: { signer: 'auth-token' } },
  steps: [
    {
      id: 'make-key',
      text: 'Make a **Standard** API key in the account that the token is for, and store its secret at once: it is shown one time.',
      link: { place: 'api-keys' },
    },
    {
      id: 'set-key',
      text: 'Set `TWILIO_API_KEY` and `TWILIO_API_SECRET` on the token server, and pass them where the Auth Token stood.',
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/twilio-video-app-react/issues/176', read: '2026-11-23' },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/20107', read }],
};

export const tokenSignature: Cause = {
  id: 'token-signature',
  title: 'The secret does not belong to the key in the token',
  explanation:
    'Twilio checks the signature with the secret of the key named in `iss`. The secret of another key, the Auth Token, or a secret with a lost or extra character makes another signature.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine. `iss` names the key whose secret must have signed it.',
    },
    {
      id: 'try-pair',
      text: 'Run the check with the key in `iss` and the secret of the token server. `HTTP 200`: the pair is right. `70051` with `required permission`: the key is Restricted and cannot sign. `20003`: the pair is wrong, or of another account or Region.',
      snippet: {
        ...checkKey,
        note: '`curl` asks for the secret; it reaches neither the command line nor the output. On Windows, run it in Git Bash or WSL. For another Region, replace the host, for example with `api.dublin.ie1.twilio.com`.',
      },
    },
    {
      id: 'new-pair',
      text: 'Make a new **Standard** key if the pair is not right, and replace SID and secret together, without blanks, quotes or line ends.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20107', read },
  sources: [{ url: 'https://github.com/TwilioDevEd/twiliochat-node/issues/16', read }],
};

export const tokenOtherAccountsKey: Cause = {
  id: 'token-signed-with-other-accounts-key',
  title: 'The key belongs to another account than the token',
  explanation:
    'A key signs tokens for its own account only. A key of the parent account cannot sign for a subaccount, and a key of a subaccount cannot sign for the parent.',
  prevalence: 'occasional',
  who: tokenServer,
  when: {},
  steps: [
    { ...lookInside, text: 'Decode a token that fails, on your own machine, and note `iss` and `sub`.' },
    {
      id: 'find-key',
      text: 'Open the API keys page in the account that `sub` names, and search for the SID in `iss`.',
      link: { place: 'api-keys' },
    },
    {
      id: 'make-key',
      text: 'Make a **Standard** key in that account if it is not listed, inside the subaccount for a subaccount, and sign with its SID and secret.',
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/twilio-java/issues/614', read },
  sources: [
    { url: 'https://support.twilio.com/hc/en-us/articles/115015890207-Troubleshooting-Invalid-Access-Tokens', read },
  ],
};

export const tokenRegion: Cause = {
  id: 'region-mismatch',
  title: 'The key was made in another Region',
  explanation:
    'An API key is valid in one Region. Video takes tokens of US1 keys only. A Voice token for another Region needs a key of that Region and the Region in the header field `twr`.',
  prevalence: 'occasional',
  who: tokenServer,
  when: { suggestedBy: { credentialRegion: 'elsewhere' } },
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine. Note `iss`, and `twr` if the header has it.',
    },
    {
      id: 'find-region',
      text: 'Open the API keys page and switch its Region until the SID in `iss` is listed.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  ways: [
    {
      id: 'us1-key',
      title: 'For Video, or where everything runs in US1',
      steps: [{ id: 'sign-us1', text: 'Sign with a **Standard** key made in US1, and pass no Region.' }],
    },
    {
      id: 'regional-key',
      title: 'For Voice in another Region',
      steps: [
        {
          id: 'pass-region',
          text: 'Pass the Region of the key when you build the token (`region` in twilio-node), and connect the SDK to an edge of that Region.',
        },
      ],
    },
  ],
  source: { url: 'https://www.twilio.com/docs/video/tutorials/user-identity-access-tokens', read },
  sources: [
    { url: 'https://github.com/twilio-labs/code-exchange/issues/50', read },
    { url: 'https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials', read: '2026-11-23' },
  ],
};

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

export const clockWrong: Cause = {
  id: 'clock-wrong',
  title: 'A clock is wrong',
  explanation:
    'The times in a token come from the clock of the server that makes it. If that clock is off, a fresh token is already expired or not valid yet. Clocks of devices that had drifted were reported too.',
  prevalence: 'occasional',
  who: tokenServer,
  when: {},
  steps: [
    {
      id: 'compare-clocks',
      text: "Compare the clock of the token server with Twilio's.",
      snippet: {
        language: 'sh',
        title: 'Compare clocks',
        code: "date -u; curl -sI https://api.twilio.com | grep -i '^date:'",
        note: 'Run it on the server that makes the tokens. Both lines should show the same time, to a few seconds.',
      },
    },
    { id: 'sync', text: 'Turn on time synchronisation (NTP) on that server, or on the host of its container.' },
    { id: 'device', text: 'Set date and time to automatic on the device, if only some devices fail.' },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20105', read },
  sources: [{ url: 'https://github.com/twilio/twilio-voice.js/issues/110', read }],
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

export const tokenLifetimeTooLong: Cause = {
  id: 'token-lifetime-too-long',
  title: 'The token is set to live longer than 24 hours',
  explanation:
    'Twilio takes 24 hours at most, which is 86,400 seconds. `ttl` counts seconds, so a value in milliseconds is a thousand times too long.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine, and subtract `iat` from `exp`. The result must stay below 86400.',
    },
    { id: 'shorten', text: 'Set `ttl` to 3600, or to 86399 at most, where the token is made.' },
    {
      id: 'renew',
      text: 'Renew the token during long sessions instead: on `tokenWillExpire` in Voice, on `tokenAboutToExpire` in Conversations and Sync.',
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20157', read },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/31207', read }],
};

export const restrictedKeyCannotSign: Cause = {
  id: 'restricted-key-cannot-sign-tokens',
  title: 'A Restricted key signed the token',
  explanation:
    'Restricted keys are for the REST API. They cannot sign Access Tokens, whatever permissions they have, and an `SK…` SID does not show its type.',
  prevalence: 'occasional',
  who: 'somebody who may manage API keys in the Console',
  when: { suggestedBy: { keyType: 'restricted' } },
  steps: [
    {
      id: 'see-type',
      text: 'Open the key. A **Permissions** tab means that it is Restricted.',
      link: { place: 'api-keys' },
    },
    { id: 'make-key', text: 'Make a **Standard** key in the same account, and sign the tokens with it.' },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys', read: '2026-11-23' },
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
