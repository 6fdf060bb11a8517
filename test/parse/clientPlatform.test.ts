import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';

/** An error with fields of its own, as a client SDK throws it. */
const thrown = (message: string, fields: object) => Object.assign(new Error(message), { stack: '' }, fields);

describe('an error shows where the client SDK runs', () => {
  test.each<[platform: string, value: unknown]>([
    // https://github.com/twilio/voice-quickstart-ios/issues/89
    [
      'ios',
      'Error Domain=com.twilio.voice.error Code=31301 "Http status: 400. Unexpected registration response." UserInfo={NSLocalizedDescription=Http status: 400. Unexpected registration response.}',
    ],
    ['ios', 'Error Domain=TwilioServicesErrorDomain Code=31000 "Twilio Services Error"'],
    ['ios', { domain: 'com.twilio.voice.error', code: 31400, message: 'Bad Request' }],
    ['ios', { error: 'Error Domain=com.twilio.video Code=53405 "Media connection failed"' }],
    [
      'ios',
      '▿ TwilioError\n  - code: 20104\n  - message: "Access token expired"\n  - domain: "com.twilio.conversations"',
    ],
    ['android', 'E/VideoActivity: Failed to connect: com.twilio.video.TwilioException: Media connection failed'],
    ['android', 'com.twilio.voice.CallException: Signaling connection error (53000)'],
    // https://github.com/twilio/voice-quickstart-android/issues/160
    [
      'android',
      '04-04 10:18:39.131 24110-24110/com.example E/VoiceActivity: Registration Error: 31301, Registration failed',
    ],
    [
      'android',
      'RegistrationException: 31301, Registration failed\n\tat com.example.Voice.onError(Voice.kt:31)\n\tat android.os.Handler.dispatchMessage(Handler.java:106)',
    ],
    // https://github.com/hoxfon/react-native-twilio-programmable-voice/issues/58
    [
      'android',
      {
        name: 'error',
        publisher: 'twilio-voice-android',
        payload: { sdk_version: '2.0.0-beta24', code: 31006, message: 'Audio device error' },
      },
    ],
    // https://github.com/twilio/video-quickstart-objc/issues/116
    [
      'ios',
      'ERROR:TwilioVideo:[Signaling]:RESIP::TRANSPORT: Socket was closed (due to backgrounding or handover)\nTwilio error 53001: Signaling connection disconnected',
    ],
    ['flutter', 'PlatformException(31401, "Microphone permission denied", null, null) twilio_voice'],
    [
      'react-native',
      thrown('Registration failed', {
        code: 31301,
        name: 'RegistrationError',
        stack:
          'RegistrationError: RegistrationError (31301): Registration failed\n    at construct (node_modules/@twilio/voice-react-native-sdk/lib/commonjs/error/utility.js:22:10)',
      }),
    ],
    [
      'react-native',
      { code: '31301', domain: 'com.twilio.voice.error', message: 'Registration failed', nativeStackIOS: [] },
    ],
    [
      'browser',
      thrown('PermissionDeniedError (31401): The browser or end-user denied permissions to user media.', {
        name: 'PermissionDeniedError',
        code: 31401,
        causes: [],
        solutions: [],
        explanation: 'The browser or end-user denied permissions to user media.',
        originalError: undefined,
      }),
    ],
    [
      'browser',
      thrown('Media connection failed', {
        name: 'MediaConnectionError',
        code: 53405,
        stack:
          'MediaConnectionError: Media connection failed\n    at https://media.twiliocdn.com/sdk/js/video/releases/2.28.1/twilio-video.min.js:1:1',
      }),
    ],
    [
      'browser',
      thrown('Signaling connection error', {
        name: 'TwilioError',
        code: 53000,
        stack:
          'TwilioError: Signaling connection error\n    at connect (https://example.com/node_modules/twilio-video/es5/signaling.js:1:1)',
      }),
    ],
    [
      'browser',
      'I/chromium( 4213): [INFO:CONSOLE(1)] "TwilioError 31401: NotAllowedError: Permission denied", source: https://example.com/app.js (1)',
    ],
    ['react-native', 'E/ReactNativeJS(8123): Call failed: com.twilio.voice.CallException: Connection error (31005)'],
    // In Electron and in the web view of a mobile app, it is Voice JS all the same.
    [
      'browser',
      "Refused to connect to 'wss://voice-js.roaming.twilio.com/signal' because it violates the following Content Security Policy directive: \"connect-src 'self'\".",
    ],
  ])('%s: %j', (platform, value) => {
    expect(parseTwilioError(value)?.platform).toBe(platform);
  });
});

describe('an error of several platforms shows none', () => {
  test.each<[what: string, value: unknown]>([
    [
      'Voice JS and the SDK for React Native',
      'AccessTokenInvalid (20101): Twilio was unable to validate your Access Token',
    ],
    ['Android and the Flutter plugin for the web', 'Call Error: 31005, Connection error'],
    [
      'Voice JS and the SDK for React Native, as objects',
      thrown('AccessTokenInvalid (20101): Invalid access token', {
        name: 'AccessTokenInvalid',
        code: 20101,
        causes: [],
        solutions: [],
        explanation: 'Twilio was unable to validate your Access Token',
        description: 'Invalid access token',
        stack:
          'AccessTokenInvalid: AccessTokenInvalid (20101): Invalid access token\n    at modules/twilio/index.js:1:1',
      }),
    ],
    [
      'the helper library for Java',
      'com.twilio.rest.video.v1.Room: com.twilio.exception.ApiException: 53106 Room not found',
    ],
    [
      'Conversations for JavaScript, which runs anywhere',
      thrown('Access Token expired', {
        code: 20104,
        stack: 'Error: Access Token expired\n    at f (/srv/app/node_modules/@twilio/conversations/builds/lib.js:1:1)',
      }),
    ],
  ])('%s', (_, value) => {
    const report = parseTwilioError(value);
    expect(report?.code).toBeDefined();
    expect(report?.platform).toBeUndefined();
  });
});
