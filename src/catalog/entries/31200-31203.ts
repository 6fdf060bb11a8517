import type { ErrorEntry } from '../types.ts';
import type { Condition, When } from '../../facts/condition.ts';
import type { FactValues } from '../../facts/factValues.ts';
import { accessTokenAuthFailed, accountSuspended, pushCredential } from './shared/accessTokenCauses.ts';
import { nameOnlyNote, oneReportNote } from './shared/notes.ts';
import { IN_APP } from './shared/platforms.ts';
import { tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { NOT_EXPIRED, tokenExpired } from './shared/tokenExpired.ts';
import { restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';

/** 31201 means the microphone or the token; only the message tells. */
const AUTHORIZATION: Condition = { says: ['Authorization error', 'AuthorizationError', 'Authentication failed'] };

const expiredOrUnnamed: When = {
  suggestedBy: [AUTHORIZATION, { ...AUTHORIZATION, token: 'expired' }],
  excludedBy: [{ says: 'microphone' }, { token: 'fine' }],
};

/** Faults other than its age that a look into the token can show. */
const OTHER_FAULTS: FactValues['token'][] = [
  'not-a-token',
  'header',
  'issuer',
  'claims',
  'grants',
  'grant-sid',
  'exp-form',
  'not-yet-valid',
  'too-long',
  'fine',
];

export const entries: readonly ErrorEntry[] = [
  {
    code: 31201,
    title: 'No microphone, or the token was refused',
    product: 'voice',
    level: 'error',
    summary: "The Voice SDKs for mobile use this code for a refused Access Token. Voice JavaScript SDK 1.x used it for a microphone that didn't open.",
    messageHint: "If the message mentions the microphone, that's the cause. `Authorization error` or `Authentication failed` means the Access Token.",
    messages: [
      'Error occurred while accessing microphone',
      'Authorization error',
      'Authentication failed',
      '~The request requires user authentication. The server understood the request, but is refusing to fulfill it.',
      'Twilio Client: Error occurred while accessing microphone',
      '~AuthorizationError',
    ],
    retryable: false,
    related: [31208, 31402, 20104, 20151],

    causes: [
      // Twilio's list has the microphone, the meaning in Voice JS 1.x. The SDKs of today mean the token.
      {
        ...tokenExpired,
        id: 'voice-token-expired',
        when: expiredOrUnnamed,
        source: { url: 'https://github.com/twilio/voice-quickstart-android/issues/13', read: '2026-11-24' },
      },
      {
        id: 'microphone-unavailable',
        title: "The browser couldn't open the microphone",
        explanation: 'The page is allowed to use it, but opening it failed. Most often, the device ID that the app set no longer exists (`NotFoundError`).',
        details: 'Twilio shut down Voice JavaScript SDK 1.x on September 10, 2025. In 2.x, the code for this is 31402.',
        prevalence: 'rare',
        who: "the person at the device, then the app's developers",
        when: {
          suggestedBy: { says: ['microphone', 'device not found', 'NotFoundError', 'NotReadableError', 'Could not start audio source'] },
          excludedBy: { says: ['Authorization error', 'AuthorizationError', 'Authentication failed'] },
        },
        steps: [
          { id: 'replug', text: "Connect the headset again, and choose a working input in the system's sound settings." },
          {
            id: 'unset-device',
            text: 'Call `device.audio.unsetInputDevice()` in the page, or set an id that is in `device.audio.availableInputDevices`.',
            skipWhen: IN_APP,
          },
          { id: 'upgrade', text: 'Replace `twilio-client` with `@twilio/voice-sdk` 2.x in the app, if it still uses version 1.x.' },
          { id: 'check', text: "Call again. If the other side hears you, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/voice/client/javascript/twiliojs-common-errors', read: '2026-11-30' },
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/31402', read: '2026-11-24' },
          { url: 'https://www.twilio.com/docs/api/errors/31007', read: '2026-11-30' },
          { url: 'https://www.twilio.com/en-us/changelog/final-end-of-life-date-announcement-for-twilio-voice-js-sdk-1-x', read: '2026-11-28' },
        ],
      },
      {
        ...accessTokenAuthFailed,
        prevalence: 'occasional',
        when: {
          suggestedBy: [AUTHORIZATION, { ...AUTHORIZATION, token: OTHER_FAULTS }],
          excludedBy: { says: 'microphone' },
        },
        source: { url: 'https://github.com/twilio/voice-quickstart-android/issues/13', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 31202,
    title: 'The signature of the Access Token is wrong',
    product: 'voice',
    level: 'error',
    summary: "The Voice SDK's token isn't signed with the secret of one of this account's keys.",
    messages: [
      'Signature validation failed.',
      'AccessTokenSignatureValidationFailed',
      'Access Token expired or expiration date invalid',
      '~The provided access token failed signature validation.',
      // The first SDKs for JavaScript
      '~JWT signature validation failed',
    ],
    retryable: false,
    related: [20107, 31204, 20151],
    credentials: 'access-token',
    causes: [
      tokenSignature,
      // These three were reported with exactly this code.
      { ...tokenOtherAccountsKey, prevalence: 'common' },
      { ...tokenNotSignedWithApiKey, prevalence: 'common' },
      { ...restrictedKeyCannotSign, prevalence: 'common' },
      // One of this code's messages says that the token has expired.
      { ...tokenExpired, prevalence: 'rare', when: { suggestedBy: [{ token: 'expired' }, { says: 'expired' }], excludedBy: NOT_EXPIRED } },
      { ...tokenIssuerSubject, prevalence: 'occasional', source: { url: 'https://www.twilio.com/docs/api/errors/31202', read: '2026-11-24' } },
    ],
  },
  {
    code: 31203,
    title: "Voice doesn't accept the account in the token",
    product: 'voice',
    level: 'error',
    summary: "Twilio refuses the account named in the Voice SDK's token.",
    messages: ['No valid account.', 'NoValidAccountError'],
    retryable: false,
    related: [20103, 31202, 31204],
    credentials: 'access-token',
    // Twilio publishes no causes for 31203; these are the ones of 20103, its newer form.
    causes: [
      { ...tokenIssuerSubject, note: nameOnlyNote },
      { ...tokenOtherAccountsKey, note: nameOnlyNote },
      { ...pushCredential, note: oneReportNote },
      { ...accountSuspended, prevalence: 'occasional', note: nameOnlyNote },
    ],
  },
];
