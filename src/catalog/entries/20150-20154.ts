import type { ErrorEntry, Source, Step } from '../types.ts';
import { accessTokenAuthFailed, accessTokenInvalid, accountSuspended, tokenKeyDeleted } from './shared/accessTokenCauses.ts';
import { forAccessToken, inToken, lookInside, onlyInToken, otherFinding, seenInToken } from './shared/accessTokens.ts';
import { tokenClaims, tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { otherKeyType, restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { clockWrong, tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';
import { checkValidation, forClientValidation, pageOfValidation, seeValidationHeader, validationSender } from './shared/clientValidationCauses.ts';

/** The JWT of client validation is decoded like an Access Token. */
const decodeHeader = (what: string): Step => ({
  ...lookInside,
  text: `Decode the value of that header on your own machine: set it as \`TWILIO_ACCESS_TOKEN\`. The ${what}.`,
});

/** Names an Access Token's header, issuer, claims and times among the causes. */
const ofPage: Source = { url: 'https://www.twilio.com/docs/api/errors/20151', read: '2026-11-30' };

export const entries: readonly ErrorEntry[] = [
  {
    code: 20151,
    title: 'Twilio rejected the token of this request',
    product: 'platform',
    level: 'error',
    summary: 'The token is either an Access Token for a Voice or Video SDK, or the JWT of a server that uses public key client validation.',
    messages: [
      'Authentication Failed',
      '~The authorization with Token failed',
      'Could not authenticate fpa token',
      'Failed to register. Code: {n}.',
      '~The Authentication with the provided JWT failed',
      '~AuthenticationFailed',
    ],
    retryable: false,
    related: [20101, 20103, 20107, 20160],
    credentials: 'access-token',
    causes: [
      {
        ...accessTokenAuthFailed,
        // What the token shows is a cause of its own below.
        when: {
          ...forAccessToken,
          excludedBy: { token: ['not-a-token', 'header', 'issuer', 'claims', 'not-yet-valid', 'too-long', 'fine'] },
        },
        source: { url: 'https://www.twilio.com/docs/api/errors/20151', read: '2026-11-30' },
        sources: [
          { url: 'https://www.twilio.com/docs/iam/access-tokens', read: '2026-11-24' },
          { url: 'https://github.com/twilio/voice-quickstart-android/issues/364', read: '2026-11-30' },
        ],
      },
      { ...tokenOtherAccountsKey, prevalence: 'common', when: onlyInToken('fine') },
      // A key and secret that signed valid tokens before are right.
      { ...tokenSignature, when: { suggestedBy: [{ token: 'fine' }, { tool: 'client-sdk', token: 'fine', workedBefore: 'no' }] } },
      {
        ...tokenIssuerSubject,
        when: {
          suggestedBy: [...inToken('issuer'), { signer: 'test-credentials', tool: 'client-sdk' }],
        },
        source: ofPage,
      },
      // In Voice JS an expired token on a long-lived Device, and none at all, end in this code too.
      {
        ...tokenExpired,
        when: {
          suggestedBy: [...inToken('expired'), { tool: 'client-sdk', workedBefore: 'yes' }, { signer: 'access-token', workedBefore: 'yes' }],
          // Whoever decoded it has compared `exp` with the time.
          excludedBy: otherFinding('expired'),
        },
        source: ofPage,
      },
      { ...tokenKeyDeleted, when: { suggestedBy: { tool: 'client-sdk', workedBefore: 'yes', affected: 'all' } } },
      // `nbf` from a clock that is ahead was refused with this message in Chat.
      {
        ...clockWrong,
        when: onlyInToken('not-yet-valid'),
        source: { url: 'https://github.com/twilio/twilio-python/pull/390', read: '2026-11-29' },
      },
      { ...accessTokenInvalid, prevalence: 'occasional', when: onlyInToken('not-a-token') },
      {
        ...tokenNotSignedWithApiKey,
        when: { suggestedBy: [{ signer: 'auth-token' }, { signer: 'auth-token', tool: 'client-sdk' }], decisive: { sent: 'auth-token' } },
      },
      {
        ...restrictedKeyCannotSign,
        when: {
          suggestedBy: [{ keyType: 'restricted', token: 'fine' }, { keyType: 'restricted', tool: 'client-sdk' }, { keyType: 'restricted' }],
          excludedBy: otherKeyType,
        },
      },
      // Twilio's page also names these three parts of the token.
      { ...tokenHeader, prevalence: 'occasional', when: onlyInToken('header'), source: ofPage },
      { ...tokenClaims, prevalence: 'occasional', when: onlyInToken('claims'), source: ofPage },
      { ...tokenLifetimeTooLong, prevalence: 'occasional', when: onlyInToken('too-long'), source: ofPage },
      {
        id: 'client-validation-jwt',
        title: 'The client validation JWT was rejected',
        explanation:
          "A server that uses public key client validation sends a JWT in the `Twilio-Client-Validation` header. The code doesn't say which part of it failed.",
        prevalence: 'occasional',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          {
            id: 'use-sdk',
            text: 'Create the JWT with the validation client of the Twilio SDK for Node.js, Python or Java, using your private key and the `CR…` SID of its public key.',
            link: { href: 'https://www.twilio.com/docs/iam/pkcv/quickstart', text: 'Public key client validation' },
          },
          checkValidation,
        ],
        note: "Twilio's page for 20151 is about Access Tokens. Those for 20152 to 20154 and 20159 are about this JWT.",
        source: { url: 'https://www.twilio.com/docs/api/errors/20151', read: '2026-11-30' },
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/20154', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' },
        ],
      },
    ],
  },
  {
    code: 20152,
    title: 'The JWT header is wrong',
    product: 'platform',
    level: 'error',
    summary: "A field in the JWT header is missing or has the wrong value. Twilio's page is about public key client validation.",
    messages: ['Invalid Header'],
    retryable: false,
    related: [20102, 20159],
    causes: [
      {
        id: 'client-validation-header',
        title: 'The header of the client validation JWT is wrong',
        explanation: 'It needs `cty` `twilio-pkrv;v=1`, `alg` `RS256` or `PS256`, and the `CR…` SID of the public key as `kid`. `typ` can be missing or `JWT`.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          decodeHeader('first line is its header'),
          {
            id: 'set-fields',
            text: 'Correct the fields that differ, or create the JWT with the validation client of the Twilio SDK for Node.js, Python or Java.',
          },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20152', read: '2026-11-30' },
      },
      { ...tokenHeader, prevalence: 'occasional', when: seenInToken('header'), note: pageOfValidation(20152) },
    ],
  },
  {
    code: 20153,
    title: 'Issuer or subject of the JWT is wrong',
    product: 'platform',
    level: 'error',
    summary: "Twilio doesn't accept the API key or the account that the JWT names.",
    messages: ['Invalid Issuer Or Subject'],
    retryable: false,
    related: [20103, 20154],
    causes: [
      {
        id: 'client-validation-issuer',
        title: 'The client validation JWT names a different key',
        explanation: "`iss` must be the `SK…` SID that is also the request's username, and `sub` the `AC…` account that owns it.",
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          { id: 'compare-key', text: "Compare `iss` with the request's username: both are the same `SK…` SID." },
          {
            id: 'find-key',
            text: 'Search for it on the API keys page of the account in `sub`.',
            link: { place: 'api-keys' },
          },
          {
            id: 'set-key',
            text: 'Set `iss` and the username to the SID of the key that signs the JWT, and `sub` to the account that owns the key.',
          },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20153', read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' }],
      },
      {
        ...tokenIssuerSubject,
        when: { ...seenInToken('issuer'), excludedBy: { token: 'fine' } },
        source: { url: 'https://www.twilio.com/docs/api/errors/20153', read: '2026-11-30' },
      },
      {
        ...tokenOtherAccountsKey,
        when: { ...seenInToken('fine'), excludedBy: { token: 'issuer' } },
        source: { url: 'https://www.twilio.com/docs/api/errors/20153', read: '2026-11-30' },
      },
      { ...accountSuspended, source: { url: 'https://www.twilio.com/docs/api/errors/20153', read: '2026-11-30' } },
    ],
  },
  {
    code: 20154,
    title: 'A claim of the JWT is missing or wrong',
    product: 'platform',
    level: 'error',
    status: [403],
    summary: 'Twilio could read the JWT, but a claim is missing or has the wrong format.',
    messages: ['Invalid Token claims set', 'Invalid Claim Set'],
    retryable: false,
    related: [20106, 20153],
    causes: [
      { ...tokenClaims, when: seenInToken('claims') },
      {
        id: 'client-validation-claims',
        title: 'A claim in the client validation JWT is missing or wrong',
        explanation: 'It needs `iss`, `sub`, `exp`, `hrh` (the signed headers, `host` and `authorization` among them) and `rqh` (the hash of the request).',
        details: 'An `exp` too far after `nbf` also counts as a wrong claim. The SDKs use 300 seconds.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          decodeHeader('second line holds its claims'),
          { id: 'update', text: 'Update the Twilio SDK.' },
          { id: 'use-sdk', text: 'Let the validation client of the SDK for Node.js, Python or Java set the claims instead of your own code.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20154', read: '2026-11-30' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/blob/main/src/jwt/validation/ValidationToken.ts', read: '2026-11-24' }],
      },
    ],
  },
];
