import type { Condition } from '../../facts/condition.ts';
import type { ErrorEntry } from '../types.ts';
import { accessTokenInvalid, accountSuspended, capabilityToken, grantSidNotInAccount, pushCredential, tokenKeyDeleted } from './shared/accessTokenCauses.ts';
import { alsoOn, otherFinding } from './shared/accessTokens.ts';
import { tokenClaims, tokenGrants, tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { NOT_EXPIRED, tokenExpired } from './shared/tokenExpired.ts';
import { tokenExpiredUnnamed } from './shared/tokenExpiredUnnamed.ts';
import { restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { tokenRegion } from './shared/tokenRegion.ts';
import { clockWrong, registeredTooEarly, tokenExpMalformed, tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';

const NEW_SETUP: Condition = { workedBefore: 'no' };

export const entries: readonly ErrorEntry[] = [
  {
    code: 20101,
    title: "Twilio can't use this Access Token",
    product: 'platform',
    level: 'error',
    status: [401],
    summary: "Twilio can't validate the token. The code doesn't say which part of it is wrong.",
    messages: [
      'Invalid Access Token',
      'Twilio was unable to validate your Access Token',
      "Notification exception during registration: TNException: Couldn't create registration",
      'The operation couldn’t be completed. (com.twilio.video error {n}.)',
      'AccessTokenInvalid',
      'AccessTokenInvalidError',
      'AccessTokenParseException: Access token must have 3 or 5 segments',
      '~Access token must have 3 or 5 segments',
    ],
    retryable: false,
    related: [20102, 20103, 20104, 20105, 20106, 20107, 20151, 20160],
    credentials: 'access-token',
    // A new set-up fails by what the token holds; a set-up that worked, by the end of its key, its account or its lifetime.
    causes: [
      // Of the parts of a token, Video names each in a code of its own: only this one is left.
      {
        ...accessTokenInvalid,
        when: {
          suggestedBy: [{ token: 'not-a-token' }, { clientSdk: 'video' }, NEW_SETUP, { says: 'must have 3 or 5 segments' }],
          excludedBy: otherFinding('not-a-token'),
          decisive: { says: 'must have 3 or 5 segments' },
        },
      },
      { ...tokenSignature, when: { suggestedBy: [{ token: 'fine' }, NEW_SETUP] } },
      { ...tokenClaims, when: { suggestedBy: [{ token: 'claims' }, NEW_SETUP] } },
      {
        ...tokenOtherAccountsKey,
        prevalence: 'common',
        when: { suggestedBy: [{ token: 'fine' }, { token: 'fine', otherRequests: 'yes' }, NEW_SETUP] },
      },
      { ...tokenGrants, when: { suggestedBy: [{ token: 'grants' }, NEW_SETUP] } },
      grantSidNotInAccount,
      tokenRegion,
      restrictedKeyCannotSign,
      // With the Account SID in place of a key, the token names no key.
      {
        ...tokenNotSignedWithApiKey,
        when: { suggestedBy: [{ signer: 'auth-token', token: ['fine', 'issuer'] }, { signer: 'auth-token' }], decisive: { sent: 'auth-token' } },
      },
      tokenKeyDeleted,
      {
        ...tokenExpiredUnnamed,
        when: {
          suggestedBy: [
            { token: 'expired' },
            { token: 'expired', workedBefore: 'yes' },
            { workedBefore: 'yes' },
            { occurs: 'sometimes' },
            // The end of a key ends every token, so what fails now and then is the age of a token.
            { workedBefore: 'yes', occurs: 'sometimes' },
          ],
          excludedBy: NOT_EXPIRED,
        },
      },
      {
        ...clockWrong,
        // There, only clients whose own clock was off failed.
        sources: [...(clockWrong.sources ?? []), { url: 'https://github.com/twilio/twilio-voice.js/issues/110', read: '2026-11-30' }],
        when: {
          suggestedBy: [{ token: 'not-yet-valid' }, { token: 'expired', workedBefore: 'no' }, { affected: 'one-recipient' }, { occurs: 'sometimes' }],
        },
      },
      registeredTooEarly,
      pushCredential,
      {
        ...tokenIssuerSubject,
        prevalence: 'occasional',
        when: { suggestedBy: [{ token: 'issuer' }, { signer: 'test-credentials' }, NEW_SETUP] },
      },
      { ...tokenHeader, prevalence: 'rare', when: { suggestedBy: [{ token: 'header' }, NEW_SETUP] } },
      { ...capabilityToken, prevalence: 'rare' },
      { ...alsoOn(20101, tokenLifetimeTooLong), prevalence: 'rare' },
      // Voice JS shows the gateway's 31204, which had this cause, as 20101.
      {
        ...tokenExpMalformed,
        sources: [
          ...(tokenExpMalformed.sources ?? []),
          { url: 'https://github.com/twilio/twilio-voice.js/blob/HEAD/lib/twilio/device.ts', read: '2026-11-30' },
        ],
      },
      accountSuspended,
    ],
  },
  {
    code: 20102,
    title: "The Access Token's header is wrong",
    product: 'platform',
    level: 'error',
    summary: "A field of the token's header is missing, or doesn't have the value that Twilio expects.",
    messages: [
      'Invalid Access Token header',
      'The header of the Access Token provided to the Twilio API was invalid',
      'AccessTokenHeaderInvalid',
      'AccessTokenHeaderInvalidError',
    ],
    retryable: false,
    related: [20101, 20106, 20152],
    credentials: 'access-token',
    // The code names the header, whatever else the token shows by now.
    causes: [{ ...tokenHeader, when: { suggestedBy: [{ token: 'header' }, NEW_SETUP] } }, capabilityToken],
  },
  {
    code: 20103,
    title: 'The key or account in the Access Token is wrong',
    product: 'platform',
    level: 'error',
    summary: "Twilio doesn't accept the token's issuer (the API key SID) or subject (the Account SID).",
    messages: [
      'Invalid Access Token issuer/subject',
      '~Invalid Access Token issuer or subject',
      'The issuer or subject of the Access Token provided to the Twilio API was invalid',
      'AccessTokenIssuerInvalid',
      'AccessTokenIssuerInvalidError',
    ],
    retryable: false,
    related: [20101, 20107, 31203, 20151, 20153],
    credentials: 'access-token',
    causes: [
      {
        ...tokenIssuerSubject,
        details:
          "Test credentials fail. In one report, every token in Twilio's sample app for Video failed: `REACT_APP_TWILIO_ENVIRONMENT=dev` in its `.env` led to servers without the account.",
        sources: [{ url: 'https://github.com/twilio/twilio-video-app-react/issues/749', read: '2026-11-30' }],
      },
      {
        ...tokenNotSignedWithApiKey,
        prevalence: 'common',
        when: {
          suggestedBy: [{ signer: ['auth-token', 'test-credentials'], token: 'issuer' }, { signer: ['auth-token', 'test-credentials'] }],
          decisive: { sent: 'auth-token' },
        },
      },
      tokenOtherAccountsKey,
      tokenKeyDeleted,
      tokenRegion,
      accountSuspended,
    ],
  },
  {
    code: 20104,
    title: 'The Access Token has expired',
    product: 'platform',
    level: 'warning',
    summary: "The token has expired, or its `exp` isn't a time that Twilio accepts.",
    messages: [
      'Access Token expired or expiration date invalid',
      '~Access Token has expired or expiration date is invalid',
      'Token update rejected by server: {status}',
      'Server closed connection: {status}',
      'Provided Grant token is not authenticated or expired',
      '~JWT token has expired. Update token.',
      "Worker's active token has expired.",
      'The Access Token provided to the Twilio API has expired, the expiration time specified in the token was invalid, or the expiration time specified was too far in the future',
      'AccessTokenExpired',
      'AccessTokenExpiredError',
    ],
    retryable: false,
    related: [20105, 20157, 31205, 20101, 20156],
    credentials: 'access-token',
    causes: [
      { ...tokenExpired, covers: ['voice-token-expired'] },
      // A token that never worked can be a stored one, have a wrong clock behind it, or live too long.
      { ...clockWrong, when: { suggestedBy: { token: 'expired', workedBefore: 'no' } } },
      { ...tokenLifetimeTooLong, prevalence: 'occasional' },
      {
        id: 'token-end-announced-once',
        title: 'Voice JS announces the end of a token only once',
        explanation: 'In two reports, `tokenWillExpire` came for the first token of a `Device`, but not for those that replaced it.',
        prevalence: 'occasional',
        who: 'the team that develops the client app',
        when: {
          excludedBy: [
            { clientSdk: ['video', 'conversations', 'sync', 'chat', 'taskrouter', 'flex'] },
            { platform: ['android', 'ios', 'react-native', 'flutter'] },
          ],
        },
        steps: [
          { id: 'log', text: 'Log each `tokenWillExpire` event in a session that lasts for two token lifetimes.' },
          { id: 'timer', text: 'Call `device.updateToken()` from a timer of your own, a minute before `exp`, if the event comes only once.' },
          { id: 'check', text: "Leave a session open for three token lifetimes. No 20104 means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-voice.js/issues/93', read: '2026-11-30' },
        sources: [{ url: 'https://github.com/twilio/twilio-client.js/issues/329', read: '2026-11-30' }],
      },
      tokenExpMalformed,
    ],
  },
];
