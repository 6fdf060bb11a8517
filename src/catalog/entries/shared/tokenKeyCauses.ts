import type { Cause } from '../../types.ts';
import { connectAgain, lookInside, tokenServer } from './accessTokens.ts';
import { checkKey } from './snippets.ts';

const read = '2026-11-24';

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
