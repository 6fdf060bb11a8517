import type { Condition } from '../../facts/condition.ts';
import type { ErrorEntry } from '../types.ts';
import { accessTokenInvalid } from './shared/accessTokenCauses.ts';
import { decode, onlyInToken, otherFinding, seenInToken } from './shared/accessTokens.ts';
import { tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { NOT_EXPIRED, tokenExpired } from './shared/tokenExpired.ts';
import { otherKeyType, restrictedKeyCannotSign, tokenSignature } from './shared/tokenKeyCauses.ts';
import { clockWrong, tokenExpMalformed, tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';
import {
  checkValidation,
  forClientValidation,
  pageOfAccessTokens,
  pageOfValidation,
  seeValidationHeader,
  validationSender,
} from './shared/clientValidationCauses.ts';

/** What speaks for an Access Token rather than for a server's JWT. */
const accessTokenSent: readonly Condition[] = [{ signer: 'access-token' }, { tool: 'client-sdk' }];

export const entries: readonly ErrorEntry[] = [
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
        source: { url: 'https://www.twilio.com/docs/api/errors/20155', read: '2026-11-30' },
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
        source: { url: 'https://www.twilio.com/docs/api/errors/20155', read: '2026-11-30' },
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
      {
        ...tokenExpired,
        when: {
          suggestedBy: [{ token: 'expired' }, { token: 'expired', workedBefore: 'yes' }, ...accessTokenSent, { workedBefore: 'yes' }],
          excludedBy: [{ token: 'exp-form' }, NOT_EXPIRED],
        },
        source: { url: 'https://www.twilio.com/docs/api/errors/20156', read: '2026-11-30' },
      },
      {
        ...clockWrong,
        when: { suggestedBy: { token: 'expired', workedBefore: 'no' } },
        source: { url: 'https://www.twilio.com/docs/api/errors/20156', read: '2026-11-30' },
      },
      {
        ...tokenExpMalformed,
        prevalence: 'occasional',
        when: { suggestedBy: [{ token: 'exp-form' }, { token: 'exp-form', tool: 'client-sdk' }] },
        source: { url: 'https://www.twilio.com/docs/api/errors/20156', read: '2026-11-30' },
      },
      {
        id: 'client-validation-expired',
        title: 'The client validation JWT was used again',
        explanation: "This JWT is for one request. The SDKs let it live for 300 seconds: if it's stored, or the request waits in a queue, it arrives too late.",
        prevalence: 'occasional',
        who: validationSender,
        when: forClientValidation,
        steps: [seeValidationHeader, { id: 'one-each', text: 'Create a new JWT right before each request, including retries.' }, checkValidation],
        source: { url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' },
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/20156', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-node/blob/main/src/jwt/validation/ValidationToken.ts', read: '2026-11-24' },
        ],
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
    credentials: 'access-token',
    causes: [
      // The code names the lifetime, whatever else the token shows by now.
      { ...tokenLifetimeTooLong, when: { suggestedBy: [{ token: 'too-long' }, { workedBefore: 'no' }] } },
      {
        id: 'client-validation-lifetime',
        title: 'The client validation JWT is valid for too long',
        explanation: 'Twilio also limits the time between `nbf` and `exp` in this JWT. The SDKs use 300 seconds.',
        prevalence: 'rare',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          { id: 'shorten', text: 'Set `exp` to 300 seconds after the current time in the code that creates the JWT, or let the SDK set it.' },
          checkValidation,
        ],
        note: pageOfAccessTokens(20157, 20154),
        source: { url: 'https://www.twilio.com/docs/api/errors/20154', read: '2026-11-30' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/blob/main/src/jwt/validation/ValidationToken.ts', read: '2026-11-24' }],
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
            text: "Derive the public key from the private key on the server, and compare it with the file that you uploaded. Twilio's API doesn't show an uploaded key again.",
            snippet: {
              language: 'sh',
              title: 'Show the public key',
              code: 'openssl rsa -pubout -in "${PRIVATE_KEY_FILE:?is not set}"',
              note: 'Prints the public key only. `openssl` asks for the passphrase if there is one.',
            },
          },
          {
            id: 'upload',
            text: 'Upload this public key if they differ: send `POST https://accounts.twilio.com/v1/Credentials/PublicKeys` with it as `PublicKey`.',
          },
          { id: 'set', text: 'Set `kid` to the `CR…` SID in the response.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20159', read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-30' }],
      },
      { ...tokenSignature, prevalence: 'occasional', when: seenInToken('fine'), note: pageOfValidation(20159) },
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
    credentials: 'access-token',
    causes: [
      {
        ...accessTokenInvalid,
        // That an Access Token was sent doesn't outweigh what it shows.
        when: { ...seenInToken('not-a-token'), excludedBy: otherFinding('not-a-token') },
        source: { url: 'https://www.twilio.com/docs/api/errors/20160', read: '2026-11-30' },
      },
      {
        ...tokenHeader,
        prevalence: 'occasional',
        when: onlyInToken('header'),
        source: { url: 'https://www.twilio.com/docs/api/errors/20160', read: '2026-11-30' },
      },
      // Twilio's page also names a wrong key or secret.
      {
        ...tokenSignature,
        prevalence: 'occasional',
        when: onlyInToken('fine'),
        source: { url: 'https://www.twilio.com/docs/api/errors/20160', read: '2026-11-30' },
      },
      {
        ...tokenIssuerSubject,
        prevalence: 'occasional',
        when: onlyInToken('issuer'),
        source: { url: 'https://www.twilio.com/docs/api/errors/20160', read: '2026-11-30' },
      },
      {
        ...restrictedKeyCannotSign,
        when: {
          suggestedBy: [
            { keyType: 'restricted', token: 'fine' },
            { keyType: 'restricted', tool: 'client-sdk' },
            { keyType: 'restricted', signer: 'access-token' },
            { keyType: 'restricted' },
          ],
          excludedBy: otherKeyType,
        },
        source: { url: 'https://www.twilio.com/docs/api/errors/20160', read: '2026-11-30' },
      },
      {
        id: 'client-validation-jwt',
        title: 'The client validation header has no JWT',
        explanation: 'The header `Twilio-Client-Validation` takes only the JWT: three base64url parts separated by dots, without `Bearer` and without quotes.',
        prevalence: 'rare',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          { id: 'count-dots', text: 'Log how many dots and line breaks the value of the header has. It needs two dots and no line breaks.' },
          { id: 'pass-jwt', text: 'Set the header to the JWT alone in the code that sends the request.' },
          checkValidation,
        ],
        note: pageOfAccessTokens(20160, 20152),
        source: { url: 'https://www.twilio.com/docs/api/errors/20152', read: '2026-11-30' },
      },
    ],
  },
];
