import type { ErrorEntry } from '../types.ts';
import { accessTokenInvalid, accountSuspended } from './shared/accessTokenCauses.ts';
import { connectAgain, lookInside } from './shared/accessTokens.ts';
import { tokenGrants, tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { tokenRegion } from './shared/tokenRegion.ts';
import { clockWrong, tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20101,
    title: 'Twilio cannot use this Access Token',
    product: 'platform',
    level: 'error',
    status: [401],
    summary: 'The Access Token that the client SDK sent cannot be read or checked. Codes 20102 to 20107 name the part that is wrong, 20101 names none.',
    messages: ['Invalid Access Token', 'Twilio was unable to validate your Access Token'],
    retryable: false,
    related: [20102, 20103, 20104, 20105, 20106, 20107, 20151],
    causes: [
      accessTokenInvalid,
      { ...tokenSignature, prevalence: 'occasional' },
      tokenNotSignedWithApiKey,
      clockWrong,
      {
        id: 'token-push-credential',
        title: 'The push credential in the token is wrong',
        explanation:
          'A mobile app that registers for incoming calls or messages needs `push_credential_sid` in the grant: the `CR…` SID of a push credential of the same account. Outgoing calls work without it.',
        prevalence: 'occasional',
        who: 'whoever runs the server that makes the tokens',
        when: {},
        steps: [
          { ...lookInside, text: 'Decode a token that fails, on your own machine, and read `push_credential_sid` in `grants`.' },
          {
            id: 'set-credential',
            text: 'Set the `CR…` SID of a push credential that exists in this account, as `pushCredentialSid` of the grant.',
          },
          { id: 'check', text: 'Register again with a new token. An incoming call that rings shows that it worked.' },
        ],
        source: { url: 'https://github.com/twilio/voice-quickstart-android/issues/32', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/TwilioChatXamarinBindings/issues/29', read: '2026-11-24' }],
      },
      tokenRegion,
    ],
  },
  {
    code: 20102,
    title: 'The header of the Access Token is wrong',
    product: 'platform',
    level: 'error',
    summary: 'The first part of the token, its header, does not hold the three fields that Twilio expects.',
    messages: ['Invalid Access Token header'],
    retryable: false,
    related: [20101, 20106],
    causes: [
      tokenHeader,
      {
        id: 'capability-token',
        title: 'An old capability token was sent',
        explanation: 'Capability tokens of the former Twilio Client have another header and are signed with the Auth Token. The newer SDKs refuse them.',
        prevalence: 'occasional',
        who: 'whoever runs the server that makes the tokens',
        when: { suggestedBy: { signer: 'auth-token' } },
        steps: [
          {
            id: 'find-class',
            text: 'Search the token server for `ClientCapability` or `Capability`.',
          },
          {
            id: 'replace-class',
            text: 'Replace it with `AccessToken` and a `VoiceGrant`, signed with an API key and its secret.',
            link: { href: 'https://www.twilio.com/docs/iam/access-tokens', text: 'Access Tokens' },
          },
          connectAgain,
        ],
        source: { url: 'https://github.com/twilio/voice-quickstart-ios/issues/149', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/voice-quickstart-ios/issues/19', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 20103,
    title: 'Key or account in the Access Token is wrong',
    product: 'platform',
    level: 'error',
    summary: 'Twilio does not accept the issuer of the token, which is the API key SID, or its subject, which is the Account SID.',
    messages: ['Invalid Access Token issuer/subject', 'Invalid Access Token issuer or subject'],
    retryable: false,
    related: [20101, 20107, 31203],
    causes: [
      { ...tokenIssuerSubject, when: { suggestedBy: { says: 'issuer' } } },
      // The code fits both causes equally: the message must not put this one behind the first.
      {
        ...tokenNotSignedWithApiKey,
        prevalence: 'common',
        when: {
          suggestedBy: [{ signer: ['auth-token', 'test-credentials'], says: 'issuer' }, { signer: ['auth-token', 'test-credentials'] }, { says: 'issuer' }],
        },
      },
      {
        id: 'deleted-or-unknown-key',
        title: 'The API key was deleted',
        explanation: 'Deleting a key ends every Access Token that it signed, at once. Tokens that worked until then are refused from that moment.',
        prevalence: 'occasional',
        who: 'somebody who may manage API keys in the Console',
        when: { suggestedBy: [{ workedBefore: 'yes', says: 'issuer' }, { workedBefore: 'yes' }] },
        steps: [
          { ...lookInside, text: 'Decode a token that fails, on your own machine, and note the SID in `iss`.' },
          {
            id: 'find-key',
            text: 'Search for that SID on the API keys page of the account in `sub`. It is not listed: the key is gone.',
            link: { place: 'api-keys' },
          },
          { id: 'make-key', text: 'Make a **Standard** key, and replace SID and secret on the token server.' },
          connectAgain,
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api-keys', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/20103', read: '2026-11-24' }],
      },
      tokenOtherAccountsKey,
      accountSuspended,
    ],
  },
  {
    code: 20104,
    title: 'The Access Token has expired',
    product: 'platform',
    level: 'warning',
    summary: 'The time in the `exp` claim of the token is over, or it is not a time that Twilio accepts.',
    messages: ['Access Token expired or expiration date invalid', 'Access Token has expired or expiration date is invalid'],
    retryable: false,
    related: [20105, 20157, 31205],
    causes: [
      { ...tokenExpired, covers: ['voice-token-expired'] },
      { ...clockWrong, when: { suggestedBy: { workedBefore: 'no' } } },
      { ...tokenLifetimeTooLong, prevalence: 'occasional', when: { suggestedBy: { workedBefore: 'no' } } },
      {
        id: 'token-exp-malformed',
        title: 'The expiry is not a number of seconds',
        explanation:
          '`exp` counts seconds since 1970. A date library that hands over local text, milliseconds or an unset date gives another number, even a negative one.',
        prevalence: 'rare',
        who: 'whoever runs the server that makes the tokens',
        when: { suggestedBy: { workedBefore: 'no' } },
        steps: [
          {
            ...lookInside,
            text: 'Decode a token that fails, on your own machine. `exp` has ten digits and is larger than `now`.',
          },
          { id: 'use-ttl', text: 'Pass a lifetime in seconds as `ttl`, and leave `exp` to the Twilio SDK.' },
          connectAgain,
        ],
        source: { url: 'https://github.com/twilio/TwilioChatJsReactNative/issues/26', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20105,
    title: 'The Access Token is not valid yet',
    product: 'platform',
    level: 'error',
    summary: 'The token begins to count later than the moment at which Twilio received it.',
    messages: ['Access Token not yet valid'],
    retryable: true,
    related: [20104, 20155],
    causes: [
      { ...clockWrong, prevalence: 'common' },
      {
        id: 'token-not-yet-valid',
        title: 'The token was given a later start',
        explanation: '`nbf` in the token is the earliest time of use. Twilio refuses the token before that moment.',
        prevalence: 'occasional',
        who: 'whoever runs the server that makes the tokens',
        when: {},
        steps: [
          { ...lookInside, text: 'Decode a token that fails, on your own machine. `nbf` is larger than `now`: its start lies ahead.' },
          { id: 'drop-nbf', text: 'Leave `nbf` out where the token is made, or set it to the current time in seconds.' },
          connectAgain,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20105', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20106,
    title: 'The grants of the Access Token do not fit',
    product: 'platform',
    level: 'error',
    summary: 'Key and signature of the token are right, but its `grants` do not allow what the SDK asked for.',
    messages: ['Invalid Access Token grants'],
    retryable: false,
    related: [20101, 51103, 51116],
    causes: [
      tokenGrants,
      {
        id: 'grant-sid-not-in-account',
        title: 'The grant names a service of another account',
        explanation:
          'The SID in a grant, of a service (`IS…`) or of a TwiML app (`AP…`), must exist in the account that `sub` names. A deleted service counts as missing.',
        prevalence: 'occasional',
        who: 'whoever runs the server that makes the tokens',
        when: {},
        steps: [
          { ...lookInside, text: 'Decode a token that fails, on your own machine. Note every SID in `grants`, and `sub`.' },
          { id: 'find-sid', text: 'Search for each SID in the Console of the account in `sub`.' },
          { id: 'replace-sid', text: 'Set a SID that exists there, or make the service or the TwiML app in that account.' },
          connectAgain,
        ],
        source: { url: 'https://github.com/twilio/TwilioChatXamarinBindings/issues/29', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/TwilioDevEd/sdk-starter-php/issues/25', read: '2026-11-24' }],
      },
      {
        id: 'token-of-another-product',
        title: 'The token was made for another product',
        explanation: 'A token of Verify Push, or one with the grant of another SDK only, opens nothing here.',
        prevalence: 'rare',
        who: 'whoever runs the server that makes the tokens',
        when: {},
        steps: [
          { ...lookInside, text: 'Decode a token that fails, on your own machine. `grants` names the product it is for.' },
          { id: 'own-token', text: 'Make a token for each product, or add the grant of this one.' },
          connectAgain,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20106', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20107,
    title: 'The signature of the Access Token is wrong',
    product: 'platform',
    level: 'error',
    status: [401, 403],
    summary: 'The token can be read, but the secret that signed it is not the one of the API key that it names.',
    messages: ['Invalid Access Token signature'],
    retryable: false,
    related: [20103, 31202, 9401],
    causes: [tokenSignature, tokenNotSignedWithApiKey, tokenOtherAccountsKey, restrictedKeyCannotSign],
  },
];
