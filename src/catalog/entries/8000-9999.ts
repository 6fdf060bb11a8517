import type { ErrorEntry } from '../types.ts';
import { tokenKeyDeleted } from './shared/accessTokenCauses.ts';
import { tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { clockWrong } from './shared/tokenTimeCauses.ts';
import { tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { oneReportNote } from './shared/notes.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 8021,
    title: 'The API key lacks a Verify permission',
    product: 'verify',
    level: 'error',
    status: [401],
    summary: "Verify knows the key but doesn't let it do this. The message names the missing permission.",
    messages: [
      'Authorization failed: required permission twilio/verify/{permission} is missing',
      'Authorization Error: required permission twilio/verify/{permission} is missing',
      'required permission twilio/verify',
      '~Authorization failed: required permission {permission} is missing',
      'Authorization Error: required permission {permission} is missing',
    ],
    retryable: false,
    related: [70051, 20003],
    lookalikes: [
      { code: 70051, text: "The same for Twilio's other products." },
      { code: 20003, text: "The SID and secret don't match, or the key was deleted. No permission is named." },
    ],
    causes: [
      {
        id: 'restricted-key-missing-permission',
        title: 'The Restricted key lacks a permission',
        // 8021 is not in Twilio's public list; code, status and text are those of responses quoted in public code.
        explanation: 'One Verify action can need several permissions. Sending a code can also need `/twilio/verify/service/read`.',
        prevalence: 'common',
        who: 'a Console admin',
        when: {
          suggestedBy: [{ keyType: 'restricted' }, { says: 'required permission' }],
          decisive: { signer: 'api-key', says: 'required permission' },
        },
        steps: [
          {
            id: 'read-name',
            text: 'Read the permission in the message and put a slash before it: `/twilio/verify/service/read`.',
            skipWhen: { says: ['permission twilio/', 'permission /twilio/', "permission 'twilio/", 'permission `twilio/'] },
          },
          { id: 'check', text: "Send the request again. No 8021 means it's fixed. If it names another permission, grant that one too." },
        ],
        ways: [
          {
            id: 'grant',
            title: 'Grant the permission',
            steps: [
              {
                id: 'console',
                text: 'Open the key, choose **Permissions**, and grant it together with those for verifications and verification checks. Save.',
                link: { place: 'api-keys' },
              },
            ],
          },
          {
            id: 'standard-key',
            title: 'Use a Standard key',
            steps: [
              {
                id: 'make',
                text: 'Create a Standard key and replace the SID and secret. It can do much more, so keep it on the server.',
                link: { place: 'api-keys' },
              },
            ],
          },
        ],
        note: "The code isn't in Twilio's public list of errors.",
        source: { url: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys', read: '2026-11-23' },
      },
    ],
  },
  // 9000, 9200 and 9401 are not in Twilio's public list: old codes of the mobile Voice and Video services.
  {
    code: 9000,
    title: "The account in the Access Token can't use its key",
    product: 'video',
    level: 'error',
    status: [403],
    summary: "The key in `iss` doesn't belong to the account in `sub`. An old code; newer services send 20103.",
    messages: ["com.twilio.domain.auth.scoped.ScopedAuthorizationException: 'sub'{AccountSid} is not allowed to access signing key {KeySid}"],
    retryable: false,
    related: [20103, 9200],
    credentials: 'access-token',
    causes: [
      {
        ...tokenOtherAccountsKey,
        prevalence: 'common',
        source: { url: 'https://github.com/twilio/video-quickstart-ios/issues/41', read: '2026-11-28' },
      },
      { ...tokenIssuerSubject, prevalence: 'occasional' },
    ],
  },
  {
    code: 9102,
    title: 'The header of the Access Token lacks a field',
    product: 'video',
    level: 'error',
    status: [403],
    summary: "The token's header has no valid `cty`. An old code; newer services send 20102.",
    messages: [
      "com.twilio.domain.auth.jwt.JwtAuthorizationException: 'cty' must be one of [{types}], is {value}",
      "'cty' must be one of [twilio-fpa;v=1, twilio-sat;v=1], is {value}",
    ],
    retryable: false,
    related: [20102, 9200],
    credentials: 'access-token',
    causes: [{ ...tokenHeader, note: oneReportNote, source: { url: 'https://github.com/danielberkompas/ex_twilio/pull/67', read: '2026-11-29' } }],
  },
  {
    code: 9200,
    title: "The key in the Access Token doesn't exist",
    product: 'voice',
    level: 'error',
    status: [403],
    summary: "The token's issuer (`iss`) isn't an API key that exists. An old code; newer services send 20103.",
    messages: [
      "com.twilio.domain.auth.jwt.JwtAuthorizationException: 'iss' claim {KeySid} was not a valid Signing Key Sid",
      "'iss' claim {KeySid} was not a valid Signing Key Sid",
    ],
    retryable: false,
    related: [20103, 9000, 9102],
    credentials: 'access-token',
    causes: [
      {
        ...tokenIssuerSubject,
        note: oneReportNote,
        source: { url: 'https://github.com/twilio/voice-quickstart-objc/issues/3', read: '2026-11-28' },
      },
      tokenKeyDeleted,
    ],
  },
  {
    code: 9221,
    title: 'The Access Token has expired',
    product: 'voice',
    level: 'error',
    status: [403],
    summary: 'A Voice SDK sent statistics about a call with a token that had expired. An old code; newer services send 20104.',
    messages: ['~Expired token'],
    retryable: false,
    related: [20104, 9401],
    credentials: 'access-token',
    causes: [
      {
        ...tokenExpired,
        details: 'The token can expire during a call. The call continues, but what the SDK sends at its end is rejected.',
        note: oneReportNote,
        source: { url: 'https://github.com/twilio/twilio-client.js/issues/73', read: '2026-11-29' },
      },
      clockWrong,
    ],
  },
  {
    code: 9401,
    title: 'An older Twilio service rejected the Access Token',
    // Of Voice and Video. As an error of Video, it would come before its successor for what Video shows.
    product: 'platform',
    level: 'error',
    status: [403],
    summary: "The token's signature doesn't match. An old code; newer services send 20107.",
    messages: ['~Invalid Access Token signature', '~Signature does not match the content of the request', '~Failed to fetch Endpoint Configuration'],
    retryable: false,
    related: [20107, 31202, 9221],
    credentials: 'access-token',
    causes: [
      {
        ...tokenSignature,
        source: { url: 'https://github.com/TwilioDevEd/video-access-token-server-python/issues/11', read: '2026-11-24' },
      },
      tokenNotSignedWithApiKey,
      tokenOtherAccountsKey,
    ],
  },
];
