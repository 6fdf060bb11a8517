import type { ErrorEntry } from '../types.ts';
import { tokenKeyDeleted } from './shared/accessTokenCauses.ts';
import { tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { clockWrong } from './shared/tokenTimeCauses.ts';
import { tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { oneReportNote } from './shared/notes.ts';

export const entries: readonly ErrorEntry[] = [
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
