import type { Condition } from '../../../facts/condition.ts';
import type { Cause } from '../../types.ts';
import { connectAgain, decode, tokenServer } from './accessTokens.ts';
import { checkKey } from './snippets.ts';

const read = '2026-11-24';

export const tokenNotSignedWithApiKey: Cause = {
  id: 'token-not-signed-with-api-key',
  title: 'The Auth Token signed the token, not an API key',
  explanation: "Account SID and Auth Token can't sign an Access Token. An API key can.",
  prevalence: 'occasional',
  who: tokenServer,
  when: {
    suggestedBy: [{ signer: 'auth-token', token: 'fine' }, { signer: 'auth-token' }],
    decisive: { sent: 'auth-token' },
  },
  steps: [
    {
      id: 'make-key',
      text: "Create a **Standard** API key in the token's account, and store its secret at once: it is shown only once.",
      link: { place: 'api-keys' },
    },
    {
      id: 'set-key',
      text: 'Set `TWILIO_API_KEY` and `TWILIO_API_SECRET` on the token server, and use them in place of the Auth Token.',
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/twilio-video-app-react/issues/176', read: '2026-11-23' },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/20107', read }],
};

export const tokenSignature: Cause = {
  id: 'token-signature',
  title: "The secret doesn't belong to the key in the token",
  explanation: "Another key's secret, the Auth Token, or a missing or extra character changes the signature.",
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: { token: 'fine' } },
  steps: [
    decode(' and read `iss`: the key whose secret must have signed it.'),
    {
      id: 'try-pair',
      text: "Run this with that key and the token server's secret. `HTTP 200` means that they match.",
      snippet: checkKey,
    },
    {
      id: 'new-pair',
      text: "Replace SID and secret together with those of a new **Standard** key if they don't, without spaces, quotes or line breaks.",
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20107', read },
  sources: [{ url: 'https://github.com/TwilioDevEd/twiliochat-node/issues/16', read }],
};

export const tokenOtherAccountsKey: Cause = {
  id: 'token-signed-with-other-accounts-key',
  title: 'The key and the token belong to different accounts',
  explanation:
    "A key signs tokens for its own account only. A parent's key can't sign for a subaccount, or vice versa.",
  prevalence: 'occasional',
  who: tokenServer,
  // A pair that works for requests of its own account is right: the token names another one.
  when: { suggestedBy: [{ token: 'fine' }, { token: 'fine', otherRequests: 'yes' }] },
  steps: [
    decode(' and read `iss` and `sub`.'),
    {
      id: 'find-key',
      text: 'Search for the SID in `iss` under API keys of the account that `sub` names.',
      link: { place: 'api-keys' },
    },
    {
      id: 'make-key',
      text: "Create a **Standard** key in that account if it isn't listed, and use its SID and secret.",
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/twilio-java/issues/614', read },
  sources: [
    { url: 'https://support.twilio.com/hc/en-us/articles/115015890207-Troubleshooting-Invalid-Access-Tokens', read },
  ],
};

/** What a Restricted key isn't. */
export const otherKeyType: Condition = { keyType: ['main', 'standard'] };

export const restrictedKeyCannotSign: Cause = {
  id: 'restricted-key-cannot-sign-tokens',
  title: 'A Restricted key signed the token',
  explanation: "Restricted keys can't sign Access Tokens, whatever permissions they have.",
  prevalence: 'occasional',
  // Owners, Administrators and Developers: https://support.twilio.com/hc/en-us/articles/223136227
  who: 'a Console admin or developer',
  when: {
    suggestedBy: [{ keyType: 'restricted', token: 'fine' }, { keyType: 'restricted' }],
    excludedBy: otherKeyType,
  },
  steps: [
    {
      id: 'see-type',
      text: "Send `GET https://iam.twilio.com/v1/Keys/{KeySid}` with the SID from the token's `iss`, signed with Account SID and Auth Token. If `policy` isn't `null`, the key is Restricted.",
      skipWhen: { keyType: 'restricted' },
    },
    {
      id: 'make-key',
      text: 'Create a **Standard** key in the same account, and sign the tokens with it.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys', read: '2026-11-30' },
  sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_iam_v1.yaml', read: '2026-11-30' }],
};
