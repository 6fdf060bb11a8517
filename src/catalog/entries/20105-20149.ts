import type { ErrorEntry } from '../types.ts';
import { grantSidNotInAccount, tokenKeyDeleted } from './shared/accessTokenCauses.ts';
import { connectAgain, decode, otherFinding, tokenServer } from './shared/accessTokens.ts';
import { VERIFY } from './shared/references.ts';
import { tokenGrants } from './shared/tokenContentCauses.ts';
import { restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { tokenRegion } from './shared/tokenRegion.ts';
import { clockWrong } from './shared/tokenTimeCauses.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20105,
    title: "The Access Token isn't valid yet",
    product: 'platform',
    level: 'error',
    summary: 'The token starts later than the time when Twilio got it.',
    messages: [
      'Access Token not yet valid',
      'The Access Token provided to the Twilio API is not yet valid',
      'AccessTokenNotYetValid',
      'AccessTokenNotYetValidError',
    ],
    retryable: true,
    related: [20104, 20155, 20101],
    credentials: 'access-token',
    causes: [
      { ...clockWrong, prevalence: 'common' },
      {
        id: 'token-not-yet-valid',
        title: 'The token has a later start time',
        explanation: '`nbf` in the token is the earliest time of use.',
        prevalence: 'occasional',
        who: tokenServer,
        when: { suggestedBy: [{ token: 'not-yet-valid' }, { token: 'not-yet-valid', workedBefore: 'no' }] },
        steps: [
          decode(". It isn't valid yet if `nbf` is larger than `now`."),
          { id: 'drop-nbf', text: 'Leave `nbf` out in the code that creates the token, or set it to the current time in seconds.' },
          connectAgain,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20105', read: '2026-11-30' },
      },
    ],
  },
  {
    code: 20106,
    title: "The Access Token's grants don't match",
    product: 'platform',
    level: 'error',
    summary: "The token's key and signature are right, but its `grants` don't allow what the SDK asked for.",
    messages: [
      'Invalid Access Token grants',
      'Missing video grants',
      'The Access Token signature and issuer were valid, but the grants specified in the token were invalid, unparseable, or did not authorize the action being requested',
      'AccessTokenGrantsInvalid',
      'AccessTokenGrantsInvalidError',
    ],
    retryable: false,
    related: [20101, 51103, 51116, 20154],
    credentials: 'access-token',
    causes: [
      tokenGrants,
      grantSidNotInAccount,
      {
        id: 'token-of-another-product',
        title: 'A Verify Push token was passed to another SDK',
        explanation: "Verify Push has its own Access Tokens. The other client SDKs don't accept them.",
        prevalence: 'rare',
        who: tokenServer,
        when: { excludedBy: otherFinding('grants') },
        steps: [
          {
            id: 'find-endpoint',
            text: 'Search the token server for the request to `https://verify.twilio.com/v2/Services/{ServiceSid}/AccessTokens`: it creates tokens for Verify Push.',
          },
          {
            id: 'own-token',
            text: "Create the token for this SDK with the `AccessToken` class of a Twilio SDK and this product's grant instead.",
          },
          connectAgain,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20106', read: '2026-11-30' },
        sources: [VERIFY],
      },
    ],
  },
  {
    code: 20107,
    title: "The Access Token's signature is wrong",
    product: 'platform',
    level: 'error',
    status: [401, 403],
    summary: "The token was signed with a secret that isn't its API key's.",
    messages: [
      '~Invalid Access Token signature',
      '~The signature for the Access Token provided was invalid.',
      'AccessTokenSignatureInvalid',
      'AccessTokenSignatureInvalidError',
    ],
    retryable: false,
    related: [20103, 31202, 9401, 20159],
    credentials: 'access-token',
    causes: [
      // The code names the signature, so another finding, as in a token that has expired by now, doesn't speak against it.
      { ...tokenSignature, when: { suggestedBy: [{ token: 'fine' }, { workedBefore: 'no' }] } },
      tokenNotSignedWithApiKey,
      tokenRegion,
      tokenOtherAccountsKey,
      restrictedKeyCannotSign,
      // The end of a key has a code of its own, 20103. Where the signature is named, it is rare.
      { ...tokenKeyDeleted, prevalence: 'rare', when: { suggestedBy: { workedBefore: 'yes', affected: 'all' } } },
    ],
  },
];
