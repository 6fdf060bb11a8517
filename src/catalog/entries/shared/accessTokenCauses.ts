import type { Cause } from '../../types.ts';
import { accessTokensPage, connectAgain, decode, tokenServer } from './accessTokens.ts';
import { IN_APP, IN_BROWSER } from './platforms.ts';
import { supportLink } from './support.ts';

const read = '2026-11-24';

export const accessTokenAuthFailed: Cause = {
  id: 'access-token-auth-failed',
  title: 'Twilio rejects the Access Token without a reason',
  explanation: "The code doesn't say which part of the token is wrong. The token itself does.",
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    decode(
      '. `exp` must be larger than `now`, by at most 86400, `iss` must be an `SK…` key of the account in `sub`, `cty` must be `twilio-fpa;v=1`, and `grants` must name the product.',
    ),
    {
      id: 'correct',
      text: 'Fix what differs in the code that creates the token. If everything matches, use a new **Standard** key from the same account.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/51215', read },
  sources: [{ url: accessTokensPage, read }],
};

export const accessTokenInvalid: Cause = {
  id: 'access-token-invalid',
  title: "The SDK got something that isn't an Access Token",
  explanation: 'A token is a single string, not a JSON object, HTML, TwiML, an empty response or the Auth Token.',
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: { token: 'not-a-token' } },
  steps: [
    {
      id: 'call-endpoint',
      text: 'Call your token endpoint and check the response. A token starts with `eyJ` and has two dots.',
    },
    {
      id: 'pass-string',
      text: 'Pass only that string to the SDK, such as `data.token` instead of `data`, without quotes or line breaks.',
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
  explanation: "Twilio rejects tokens for an account that isn't active, for example because its balance ran out.",
  prevalence: 'rare',
  who: 'the person who pays for the account',
  when: {
    // A deleted key ends the requests that it signs, too. Only if nothing works for anybody is the account likelier.
    suggestedBy: { workedBefore: 'yes', otherRequests: 'no', affected: 'all' },
  },
  steps: [
    {
      id: 'notice',
      text: 'Open **Admin > Account billing** in the Console of the account that `sub` names, look for a banner, and check the balance.',
    },
    {
      id: 'settle',
      text: "Add funds on that page, or ask Twilio Support why the account isn't active.",
      link: supportLink,
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20103', read },
};

/** Deleting a key ends its tokens: they worked until then, and then all of them fail at once. */
export const tokenKeyDeleted: Cause = {
  id: 'deleted-or-unknown-key',
  title: 'The API key was deleted',
  explanation: 'Deleting a key immediately revokes every Access Token it signed.',
  prevalence: 'occasional',
  // Owners, Administrators and Developers: https://support.twilio.com/hc/en-us/articles/223136227
  who: 'a Console admin or developer',
  when: {
    suggestedBy: [
      { workedBefore: 'yes', affected: 'all' },
      { workedBefore: 'yes', token: 'fine' },
      { workedBefore: 'yes' },
    ],
  },
  steps: [
    decode(' and read the key SID in `iss`.'),
    {
      id: 'find-key',
      text: 'Search for that SID among the API keys of the account in `sub`.',
      link: { place: 'api-keys' },
    },
    {
      id: 'make-key',
      text: "Replace the SID and secret on the token server with those of a new **Standard** key if the SID isn't listed.",
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/iam/api-keys', read: '2026-11-23' },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/20103', read }],
};

/** Capability tokens of the former Twilio Client. */
export const capabilityToken: Cause = {
  id: 'capability-token',
  title: 'An old capability token was sent',
  explanation:
    'Capability tokens from the former Twilio Client have a different header and are signed with the Auth Token.',
  prevalence: 'occasional',
  who: tokenServer,
  when: {
    suggestedBy: [{ signer: 'auth-token', token: 'header' }, { signer: 'auth-token' }],
    // Its header differs from that of an Access Token.
    excludedBy: { token: ['fine', 'not-a-token', 'grant-sid'] },
  },
  steps: [
    { id: 'find-class', text: 'Search the token server for `ClientCapability` or `Capability`.' },
    {
      id: 'replace-class',
      text: 'Replace it with `AccessToken` and a `VoiceGrant`, signed with an API key and its secret.',
      link: { href: accessTokensPage, text: 'Access Tokens' },
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/voice-quickstart-ios/issues/149', read },
  sources: [{ url: 'https://github.com/twilio/voice-quickstart-ios/issues/19', read }],
};

export const pushCredential: Cause = {
  id: 'token-push-credential',
  title: 'The push credential in the token is wrong',
  explanation:
    'To register for incoming calls or messages, a mobile app needs a `CR…` SID from the same account in its grant.',
  prevalence: 'occasional',
  who: tokenServer,
  when: {
    // Of a phone, every other fault of a token is just as likely, as long as its SIDs are right.
    suggestedBy: { ...IN_APP, token: 'grant-sid' },
    // Only Voice, Chat and Conversations have push credentials.
    excludedBy: [IN_BROWSER, { clientSdk: ['video', 'sync', 'taskrouter', 'flex'] }],
  },
  steps: [
    decode(' and read `push_credential_sid` in `grants`.'),
    {
      id: 'set-credential',
      text: 'Set the `CR…` SID of a push credential that exists in this account, as `pushCredentialSid` of the grant.',
    },
    { id: 'check', text: "Register again with a new token. If an incoming call rings, it's fixed." },
  ],
  details: 'Outgoing calls work without it. A credential that is wrong at delivery has its own codes, 52002 and 52004.',
  note: 'Based on two reports, from 2017 and 2019.',
  source: { url: 'https://github.com/twilio/voice-quickstart-android/issues/32', read },
  sources: [{ url: 'https://github.com/twilio/TwilioChatXamarinBindings/issues/29', read }],
};

export const grantSidNotInAccount: Cause = {
  id: 'grant-sid-not-in-account',
  title: "The grant names another account's service",
  explanation: 'The service (`IS…`) or TwiML app (`AP…`) in a grant must exist in the account that `sub` names.',
  prevalence: 'occasional',
  who: tokenServer,
  when: { suggestedBy: { token: 'grant-sid' } },
  steps: [
    decode(' and read every SID in `grants`, and `sub`.'),
    {
      id: 'find-sid',
      text: 'Fetch each service with the credentials of the account in `sub`, from `https://conversations.twilio.com/v1/Services/IS…` or `https://sync.twilio.com/v1/Services/IS…`. A 404 response means that the account has no such service.',
    },
    {
      id: 'find-app',
      text: 'Search for a TwiML app in the list of that account.',
      link: { place: 'twiml-apps' },
    },
    { id: 'replace-sid', text: 'Set a SID that exists there, or create the service or TwiML app in that account.' },
    connectAgain,
  ],
  details: "A deleted service counts as missing. A Messaging Service (`MG…`) isn't a chat service.",
  source: { url: 'https://github.com/twilio/TwilioChatXamarinBindings/issues/29', read },
  sources: [
    { url: 'https://github.com/TwilioDevEd/sdk-starter-php/issues/25', read },
    { url: 'https://github.com/twilio/conversations-ios/issues/40', read: '2026-11-28' },
  ],
};
