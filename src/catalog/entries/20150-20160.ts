import type { ErrorEntry, Step } from '../types.ts';
import { accessTokenAuthFailed, accessTokenInvalid, accountSuspended, tokenKeyDeleted } from './shared/accessTokenCauses.ts';
import { decode, forAccessToken, lookInside, seenInToken } from './shared/accessTokens.ts';
import { tokenClaims, tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { clockWrong, tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';
import { checkValidation, forClientValidation, seeValidationHeader, validationSender } from './shared/clientValidationCauses.ts';

/** The JWT of client validation is decoded like an Access Token. */
const decodeHeader = (what: string): Step => ({
  ...lookInside,
  text: `Decode the value of that header on your own machine: set it as \`TWILIO_ACCESS_TOKEN\`. The ${what}.`,
});

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

    causes: [
      {
        ...accessTokenAuthFailed,
        when: forAccessToken,
        note: "Twilio's page for 20151 says to retry, and to write to Twilio Support if it keeps happening.",
      },
      { ...tokenOtherAccountsKey, prevalence: 'common', when: seenInToken('fine') },
      {
        ...tokenSignature,
        when: { suggestedBy: [{ token: 'fine' }, { tool: 'client-sdk', token: 'fine', workedBefore: 'no' }, { tool: 'client-sdk' }] },
      },
      { ...tokenIssuerSubject, when: { suggestedBy: [{ token: 'issuer' }, { signer: 'test-credentials', tool: 'client-sdk' }] } },
      // In Voice JS an expired token on a long-lived Device, and none at all, end in this code too.
      {
        ...tokenExpired,
        when: {
          suggestedBy: [
            { tool: 'client-sdk', workedBefore: 'yes' },
            { signer: 'access-token', workedBefore: 'yes' },
          ],
        },
      },
      { ...tokenKeyDeleted, when: { suggestedBy: { tool: 'client-sdk', workedBefore: 'yes', affected: 'all' } } },
      // `nbf` from a clock that is ahead was refused with this message in Chat.
      {
        ...clockWrong,
        when: { suggestedBy: [{ token: 'not-yet-valid' }, { token: 'not-yet-valid', tool: 'client-sdk' }] },
        source: { url: 'https://github.com/twilio/twilio-python/pull/390', read: '2026-11-29' },
      },
      { ...accessTokenInvalid, prevalence: 'occasional', when: seenInToken('not-a-token') },
      {
        ...tokenNotSignedWithApiKey,
        when: { suggestedBy: [{ signer: ['access-token', 'auth-token'] }, { tool: 'client-sdk' }] },
      },
      restrictedKeyCannotSign,
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
            text: 'Create the JWT with the validation client of a current Twilio SDK, using your private key and the `CR…` SID of its public key.',
            link: { href: 'https://www.twilio.com/docs/iam/pkcv/quickstart', text: 'Public key client validation' },
          },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20151', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' }],
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
        explanation: 'Its header needs `cty` set to `twilio-pkrv;v=1`, `alg` set to `RS256` or `PS256`, and `kid` set to the `CR…` SID of the public key.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          decodeHeader('first line is its header'),
          { id: 'set-fields', text: 'Correct the fields that differ, or create the JWT with the validation client of a Twilio SDK.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20152', read: '2026-11-24' },
      },
      { ...tokenHeader, prevalence: 'occasional', when: seenInToken('header') },
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
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20153', read: '2026-11-24' },
      },
      { ...tokenIssuerSubject, when: seenInToken('issuer') },
      { ...tokenOtherAccountsKey, when: seenInToken('fine') },
      accountSuspended,
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
        title: 'The client validation JWT is missing a claim',
        explanation: 'It needs `hrh`, the signed headers with `host` and `authorization` among them, and `rqh`, the hash of the request.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          decodeHeader('second line holds its claims'),
          { id: 'use-sdk', text: 'Update the Twilio SDK and let its validation client set the claims.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20154', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20155,
    title: "The JWT isn't valid yet",
    product: 'platform',
    level: 'error',
    // Twilio's title speaks of an expiration in the future; its page says "not yet valid".
    summary: "The JWT's start time was still in the future when Twilio received it. Twilio's own title mentions its end.",
    messages: ['Expiration Time In The Future'],
    retryable: true,
    related: [20105, 20156],
    causes: [
      {
        ...clockWrong,
        prevalence: 'common',
        source: { url: 'https://www.twilio.com/docs/api/errors/20155', read: '2026-11-24' },
      },
      {
        id: 'token-not-yet-valid',
        title: 'The JWT has a start time in the future',
        explanation: '`nbf` is the earliest time the JWT can be used, in seconds since 1970.',
        prevalence: 'occasional',
        who: 'the team that runs the server that creates the JWT',
        when: { suggestedBy: [{ token: 'not-yet-valid' }, { token: 'not-yet-valid', workedBefore: 'no' }] },
        steps: [
          decode('. The start is in the future if `nbf` is larger than `now`.'),
          { id: 'drop-nbf', text: 'Leave `nbf` out where the JWT is created, or set it to the current time in seconds.' },
          { id: 'check', text: "Send a new JWT. No 20155 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20105', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20156,
    title: 'The JWT has expired',
    product: 'platform',
    level: 'error',
    summary: "The JWT had expired when Twilio received it, or its `exp` isn't a time.",
    messages: ['~Expired or Invalid Expiration in Token'],
    retryable: false,
    related: [20104, 20155, 20157],
    causes: [
      { ...tokenExpired, when: { suggestedBy: [{ signer: 'access-token' }, { tool: 'client-sdk' }, { workedBefore: 'yes' }] } },
      {
        ...clockWrong,
        when: { suggestedBy: { workedBefore: 'no' } },
        source: { url: 'https://www.twilio.com/docs/api/errors/20156', read: '2026-11-24' },
      },
      {
        id: 'client-validation-expired',
        title: 'The client validation JWT was used again',
        explanation: "This JWT is for one request and lasts 300 seconds. If it's stored, or the request waits in a queue, it arrives too late.",
        prevalence: 'occasional',
        who: validationSender,
        when: forClientValidation,
        steps: [seeValidationHeader, { id: 'one-each', text: 'Create a new JWT right before each request, including retries.' }, checkValidation],
        source: { url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/blob/main/src/jwt/validation/ValidationToken.ts', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 20157,
    title: 'The JWT is valid for too long',
    product: 'platform',
    level: 'error',
    summary: 'The time between the start and end of the JWT is longer than Twilio allows.',
    messages: [
      '~Expiration Time Exceeds Maximum Time Allowed',
      'The expiration time provided when creating the JWT exceeds the maximum duration allowed',
      'ExpirationTimeExceedsMaxTimeAllowed',
    ],
    retryable: false,
    related: [20104, 20156, 31207],
    causes: [
      tokenLifetimeTooLong,
      {
        id: 'client-validation-lifetime',
        title: 'The client validation JWT is valid for too long',
        explanation: 'Twilio also limits the time between `nbf` and `exp` in this JWT. The SDKs use 300 seconds.',
        prevalence: 'rare',
        who: validationSender,
        when: forClientValidation,
        steps: [seeValidationHeader, { id: 'shorten', text: 'Set `exp` to 300 seconds after the current time, or let the SDK set it.' }, checkValidation],
        source: { url: 'https://www.twilio.com/docs/api/errors/20154', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20159,
    title: 'The signature of the JWT is wrong',
    product: 'platform',
    level: 'error',
    summary: "The JWT's signature doesn't match the key that it names.",
    messages: ['Invalid Signature'],
    retryable: false,
    related: [20107, 20152, 70156],
    causes: [
      {
        id: 'client-validation-signature',
        title: "The private key and public key aren't a pair",
        explanation: '`kid` names the public key that you uploaded for client validation. The JWT was signed with the private key of another pair.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          {
            id: 'derive-public',
            text: 'Derive the public key from the private key on the server, and compare it with the one that you uploaded.',
            snippet: {
              language: 'sh',
              title: 'Show the public key',
              code: 'openssl rsa -pubout -in "${PRIVATE_KEY_FILE:?is not set}"',
              note: 'Prints the public key only. `openssl` asks for the passphrase if there is one.',
            },
          },
          { id: 'upload', text: 'Upload this public key if they differ, and set `kid` to its `CR…` SID.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20159', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' }],
      },
      { ...tokenSignature, prevalence: 'occasional', when: seenInToken('fine') },
    ],
  },
  {
    code: 20160,
    title: "The token isn't a JWT",
    product: 'platform',
    level: 'error',
    summary: "Twilio expected a JSON Web Token with three parts and can't read what it received.",
    messages: ['Invalid Token'],
    retryable: false,
    related: [20101, 20151],
    causes: [
      { ...accessTokenInvalid, when: seenInToken('not-a-token') },
      {
        ...tokenHeader,
        prevalence: 'occasional',
        when: seenInToken('header'),
        source: { url: 'https://www.twilio.com/docs/api/errors/20160', read: '2026-11-24' },
      },
      restrictedKeyCannotSign,
      {
        id: 'client-validation-jwt',
        title: 'The client validation header has no JWT',
        explanation: 'The header `Twilio-Client-Validation` takes only the JWT: three base64url parts separated by dots, without `Bearer` and without quotes.',
        prevalence: 'occasional',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          { id: 'count-dots', text: 'Check in the code that the value is only the JWT, with two dots and no line break.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20152', read: '2026-11-24' },
      },
    ],
  },
];
