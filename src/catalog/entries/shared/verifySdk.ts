import { brief } from './families.ts';
import type { Cause, Source } from '../../types.ts';

const DEVELOPERS = "the app's developers";

/** Where each SDK keeps its errors. Up to 0.3.0 on Android and 0.4.0 on iOS, the codes begin with 680, and some inner texts differ. */
export const SDK_ERRORS: readonly [Source, Source] = [
  {
    url: 'https://github.com/twilio/twilio-verify-android/blob/main/verify/src/main/java/com/twilio/verify/TwilioVerifyException.kt',
    read: '2026-12-01',
  },
  {
    url: 'https://github.com/twilio/twilio-verify-ios/blob/main/TwilioVerifySDK/TwilioVerify/Sources/TwilioVerifyError.swift',
    read: '2026-12-01',
  },
];

export const READ_INNER = 'Read the error inside this one: `cause` on Android, `originalError` on iOS.';

export const TYPE_UNSUPPORTED = { decisive: { says: 'Not supported factor for JWT' } };

/** The SDKs give a challenge that can't be updated the code of a wrong input. */
export const challengeClosed = (code: number): Cause =>
  brief(code, {
    id: 'verify-challenge-closed',
    title: "The challenge can't be updated",
    explanation: 'It has expired, was answered already, or belongs to another factor.',
    prevalence: 'occasional',
    who: DEVELOPERS,
    when: {
      decisive: {
        says: [
          // Also of one that is "Responded or expired"
          'Expired challenge can not be updated',
          'Responded challenge can not be updated',
          'Challenge was not updated',
          'Wrong factor for challenge',
          // The names in code, on Android with `Exception` behind them
          'expiredChallenge',
          'alreadyUpdatedChallenge',
          'notUpdatedChallenge',
          'wrongFactor',
        ],
      },
    },
    steps: [
      READ_INNER,
      'Fetch the challenge before you update it, and update it only while its status is `pending`.',
      'Pass the SID of the factor that the challenge was created for.',
      'Create a new challenge if this one has expired.',
    ],
    check: "Update the new challenge. No error means it's fixed.",
    source: SDK_ERRORS[0],
    sources: [SDK_ERRORS[1]],
  });

/** The SDKs sign the token with the factor's key. */
export const tokenKeyMissing = (code: number): Cause =>
  brief(code, {
    id: 'verify-token-key-missing',
    title: "The factor's key pair is missing",
    explanation: "The SDK signs the token with it and can't find it on the phone, or can't use it.",
    prevalence: 'common',
    who: DEVELOPERS,
    when: { decisive: { says: 'Key pair not set' } },
    note: "Read in the SDKs' code. Twilio's page names only a factor type that isn't supported.",
    steps: [READ_INNER, 'Create a new factor if it names the key pair.'],
    check: "Verify with the new factor. No error means it's fixed.",
    source: {
      url: 'https://github.com/twilio/twilio-verify-android/blob/main/verify/src/main/java/com/twilio/verify/networking/AuthenticationProvider.kt',
      read: '2026-12-01',
    },
    sources: [
      {
        url: 'https://github.com/twilio/twilio-verify-ios/blob/main/TwilioVerifySDK/TwilioVerify/Sources/Networking/Authentication.swift',
        read: '2026-12-01',
      },
    ],
  });
