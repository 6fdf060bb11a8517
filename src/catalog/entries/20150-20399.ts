import type { ErrorEntry } from '../types.ts';
import { accessTokenAuthFailed, accessTokenInvalid, accountSuspended } from './shared/accessTokenCauses.ts';
import { forAccessToken, lookInside } from './shared/accessTokens.ts';
import { tokenClaims, tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { clockWrong, tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';
import { checkValidation, forClientValidation, seeValidationHeader, validationSender } from './shared/clientValidationCauses.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20151,
    title: 'Twilio refused the token of this request',
    product: 'platform',
    level: 'error',
    summary:
      'The code has two meanings: a Voice or Video SDK was refused with its Access Token, or a server request was refused with its JWT for public key client validation.',
    messages: ['Authentication Failed', 'The authorization with Token failed'],
    retryable: false,
    related: [20101, 20103, 20107, 20160],
    causes: [
      { ...accessTokenAuthFailed, when: forAccessToken },
      { ...tokenOtherAccountsKey, prevalence: 'common', when: forAccessToken },
      { ...tokenSignature, when: forAccessToken },
      {
        ...tokenNotSignedWithApiKey,
        when: { suggestedBy: [{ signer: ['access-token', 'auth-token'] }, { tool: 'client-sdk' }] },
      },
      restrictedKeyCannotSign,
      {
        id: 'client-validation-jwt',
        title: 'The JWT for client validation does not pass',
        explanation:
          'With public key client validation a server adds a JWT in the header `Twilio-Client-Validation`. This code says that the JWT failed, not which part of it.',
        prevalence: 'occasional',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          {
            id: 'use-sdk',
            text: 'Build the JWT with the validation client of a current Twilio SDK, with your private key and the `CR…` SID of its public key.',
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
    title: 'The header of the JWT is wrong',
    product: 'platform',
    level: 'error',
    summary: "Twilio's page gives this code to the JWT of public key client validation: its header lacks a field or holds another value.",
    messages: ['Invalid Header'],
    retryable: false,
    related: [20102, 20159],
    causes: [
      {
        id: 'client-validation-header',
        title: 'The client validation JWT has another header',
        explanation:
          'Its header needs `cty` as `twilio-pkrv;v=1`, `alg` as `RS256` or `PS256`, and `kid` as the `CR…` SID of the public key. `typ` is `JWT` or absent.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          {
            ...lookInside,
            text: 'Decode the value of that header on your own machine, in the place of an Access Token. The first line is the header of the JWT.',
          },
          { id: 'set-fields', text: 'Set the fields that differ, or build the JWT with the validation client of a Twilio SDK.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20152', read: '2026-11-24' },
      },
      { ...tokenHeader, prevalence: 'occasional', when: forAccessToken },
    ],
  },
  {
    code: 20153,
    title: 'Issuer or subject of the JWT is wrong',
    product: 'platform',
    level: 'error',
    summary: 'Twilio does not accept the API key or the account that the JWT names.',
    messages: ['Invalid Issuer Or Subject'],
    retryable: false,
    related: [20103, 20154],
    causes: [
      {
        id: 'client-validation-issuer',
        title: 'The client validation JWT names another key',
        explanation:
          '`iss` must be the `SK…` SID that also signs the request as its Basic username, and `sub` the `AC…` SID of the account that owns this key.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          { id: 'compare-key', text: 'Compare `iss` with the username of the request: both are the same `SK…` SID.' },
          {
            id: 'find-key',
            text: 'Search for it on the API keys page of the account in `sub`.',
            link: { place: 'api-keys' },
          },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20153', read: '2026-11-24' },
      },
      { ...tokenIssuerSubject, when: forAccessToken },
      { ...tokenOtherAccountsKey, when: forAccessToken },
      accountSuspended,
    ],
  },
  {
    code: 20154,
    title: 'The claims of the JWT are not complete',
    product: 'platform',
    level: 'error',
    status: [403],
    summary: 'Twilio could read the JWT, but a claim in its payload is missing or has the wrong form.',
    messages: ['Invalid Token claims set', 'Invalid Claim Set'],
    retryable: false,
    related: [20106, 20153],
    causes: [
      { ...tokenClaims, when: forAccessToken },
      {
        id: 'client-validation-claims',
        title: 'The client validation JWT lacks a claim',
        explanation:
          'Besides `iss`, `sub` and `exp` it needs `hrh`, the names of the signed headers with `host` and `authorization` among them, and `rqh`, the hash of the request.',
        prevalence: 'common',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          {
            ...lookInside,
            text: 'Decode the value of that header on your own machine, in the place of an Access Token. The second line holds the claims.',
          },
          { id: 'use-sdk', text: 'Update the Twilio SDK and let its validation client make the claims.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20154', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20155,
    title: 'The JWT is not valid yet',
    product: 'platform',
    level: 'error',
    // Twilio's title speaks of an expiration in the future; its page says "not yet valid".
    summary: "The start of the JWT lies ahead of the time at which Twilio received it. Twilio's own title speaks of its end.",
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
        title: 'The JWT was given a later start',
        explanation: '`nbf` is the earliest time of use, in seconds since 1970. Twilio refuses the JWT before that moment.',
        prevalence: 'occasional',
        who: 'whoever runs the server that makes the JWT',
        when: {},
        steps: [
          { ...lookInside, text: 'Decode a JWT that fails, on your own machine. `nbf` is larger than `now`: its start lies ahead.' },
          { id: 'drop-nbf', text: 'Leave `nbf` out where the JWT is made, or set it to the current time in seconds.' },
          { id: 'check', text: 'Send a new JWT. An answer without 20155 shows that it worked.' },
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
    summary: 'The end of the JWT had passed when Twilio received it, or it is not a time that Twilio can read.',
    messages: ['Expired or Invalid Expiration in Token'],
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
        explanation:
          'This JWT belongs to one request, and the SDKs let it live for 300 seconds. A stored one, or a request that waits in a queue, comes too late.',
        prevalence: 'occasional',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          { id: 'one-each', text: 'Make a new JWT for every request, right before it is sent, for a repeated request too.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/blob/main/src/jwt/validation/ValidationToken.ts', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 20157,
    title: 'The JWT is set to live too long',
    product: 'platform',
    level: 'error',
    summary: 'The time between start and end of the JWT is longer than Twilio allows.',
    messages: ['Expiration Time Exceeds Maximum Time Allowed'],
    retryable: false,
    related: [20104, 20156, 31207],
    causes: [
      tokenLifetimeTooLong,
      { ...clockWrong, source: { url: 'https://support.twilio.com/hc/en-us/articles/115015890207-Troubleshooting-Invalid-Access-Tokens', read: '2026-11-24' } },
      {
        id: 'client-validation-lifetime',
        title: 'The client validation JWT lives too long',
        explanation: 'Twilio limits the time between `nbf` and `exp` of this JWT as well. The SDKs set 300 seconds.',
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
    summary: 'Twilio cannot confirm the signature of the JWT with the key that the JWT names.',
    messages: ['Invalid Signature'],
    retryable: false,
    related: [20107, 20152, 70156],
    causes: [
      {
        id: 'client-validation-signature',
        title: 'Private key and public key are no pair',
        explanation: '`kid` names the public key that you uploaded for client validation. The JWT was signed with a private key that belongs to another one.',
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
              note: 'Prints the public key only. `openssl` asks for the passphrase, if there is one.',
            },
          },
          { id: 'upload', text: 'Upload this public key if they differ, and set its `CR…` SID as `kid`.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20159', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/pkcv/quickstart', read: '2026-11-23' }],
      },
      { ...tokenSignature, prevalence: 'occasional', when: forAccessToken },
    ],
  },
  {
    code: 20160,
    title: 'What was sent as a token is not a JWT',
    product: 'platform',
    level: 'error',
    summary: 'Twilio expected a JSON Web Token of three parts and cannot read what came in its place.',
    messages: ['Invalid Token'],
    retryable: false,
    related: [20101, 20151],
    causes: [
      { ...accessTokenInvalid, when: forAccessToken },
      {
        ...tokenHeader,
        prevalence: 'occasional',
        when: forAccessToken,
        source: { url: 'https://www.twilio.com/docs/api/errors/20160', read: '2026-11-24' },
      },
      restrictedKeyCannotSign,
      {
        id: 'client-validation-jwt',
        title: 'The client validation header holds no JWT',
        explanation:
          'The header `Twilio-Client-Validation` takes the JWT itself: three base64url parts with dots between them, without `Bearer` and without quotes.',
        prevalence: 'occasional',
        who: validationSender,
        when: forClientValidation,
        steps: [
          seeValidationHeader,
          { id: 'count-dots', text: 'Check in the code that the value is the JWT alone, with two dots and no line end.' },
          checkValidation,
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20152', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20161,
    title: 'The update request carries no parameters',
    product: 'chat',
    level: 'error',
    summary: 'Twilio found nothing to change in the request. This has nothing to do with tokens or credentials.',
    messages: ["Update request doesn't contain any parameters"],
    retryable: false,
    related: [20001],
    causes: [
      {
        id: 'update-without-parameters',
        title: 'No parameter arrived under a known name',
        explanation: 'The resource takes form fields. A JSON body, or a name written in another way, counts as no parameter.',
        prevalence: 'common',
        when: {},
        steps: [
          {
            id: 'form-encoded',
            text: 'Send the fields as `application/x-www-form-urlencoded`, or use a Twilio SDK, which does so.',
          },
          { id: 'names', text: "Compare each name with Twilio's page for this resource, capital letters included." },
          { id: 'check', text: 'Send the update again. The answer shows the changed value.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20161', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20162,
    title: 'Another update of this resource is still running',
    product: 'platform',
    level: 'error',
    summary: 'Two requests change the same resource at the same time, so Twilio refuses the later one. Credentials play no part in it.',
    retryable: true,
    related: [20409, 20429],
    causes: [
      {
        id: 'concurrent-update',
        title: 'Two requests change the same resource',
        explanation: 'Parallel jobs, a double click or a repeat that starts before the first answer lead to this.',
        prevalence: 'common',
        when: {},
        steps: [
          { id: 'wait', text: 'Wait for the answer to the first request, then send the refused one again.' },
          { id: 'queue', text: 'Send the changes to one resource one after the other, from one queue.' },
          { id: 'back-off', text: 'Repeat a refused change after a pause that grows with each attempt.' },
          { id: 'check', text: 'Fetch the resource. It shows the value of the last change.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20162', read: '2026-11-24' },
      },
    ],
  },
];
