import type { ErrorEntry } from '../types.ts';
import { decode } from './shared/accessTokens.ts';
import { cause, entry, source, thread } from './shared/compact.ts';
import { iframeWithoutMicrophone, microphoneBlockedBySystem, microphoneDenied, pageWithoutHttps } from './shared/microphone.ts';

const APP = "the app's developers";
const EVENTS = source('https://www.twilio.com/docs/voice/sdks/call-message-events');
const ARRIVES = 'Send a message in a call. It arrives.';

export const entries: readonly ErrorEntry[] = [
  entry(
    31208,
    'voice',
    'error',
    "The page isn't allowed to use the microphone",
    'The browser or its user denied access to the microphone. Voice JS 2.x reports this as 31401.',
    [
      microphoneDenied,
      microphoneBlockedBySystem,
      // Version 1 of the SDK reports it, as one thread found.
      { ...pageWithoutHttps, prevalence: 'occasional', sources: [thread('TwilioDevEd/client-quickstart-node#3')] },
      iframeWithoutMicrophone,
    ],
    {
      messages: ['~User denied access to microphone.', 'User denied access to microphone, or the web browser did not allow microphone access at this address.'],
      related: [31401, 31201, 31402],
    },
  ),
  entry(
    31209,
    'voice',
    'error',
    "The call wasn't reconnected under this identity",
    'The SDK tried to reconnect a call under another identity. Before version 2.12.0, it also uses this code for call messages that are too large.',
    [
      cause(
        'reconnect-other-identity',
        'The token has a different identity',
        'A new token during a call must have the same identity as the old one.',
        [
          decode(' from before and after the update, and compare `identity` in `grants`.'),
          'Pass only tokens with the same identity to `updateToken()` until the call is over.',
          "Turn Wi-Fi off and on during a call. If the call continues, it's fixed.",
        ],
        { who: APP },
      ),
      cause(
        'call-message-too-large',
        'A call message is too large',
        'Older Voice SDKs report this code instead of 31212.',
        [
          'Update `@twilio/voice-sdk` to 2.12.0 or later, or the SDK for React Native to 1.2.0.',
          'Send an ID, and fetch the content from your server.',
          ARRIVES,
        ],
        {
          who: APP,
          prevalence: 'rare',
          when: { decisive: { says: 'payload size exceeded' } },
          source: { url: 'https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md', read: '2026-11-29' },
          sources: [{ url: 'https://github.com/twilio/twilio-voice-react-native/blob/main/CHANGELOG.md', read: '2026-11-30' }],
        },
      ),
    ],
    {
      messages: [
        '~Reconnect attempt is not authorized.',
        'ReconnectAttemptError',
        'Call Message Event Payload size exceeded authorized limit.',
        'Reconnect attempt error.',
      ],
      related: [31107, 31212, 53001],
    },
  ),
  entry(
    31210,
    'voice',
    'error',
    'The call message has an unknown type',
    "The app sent a message during a call with a type that Twilio doesn't support.",
    [
      cause(
        'call-message-type',
        "The `messageType` isn't supported",
        'Apps send `user-defined-message`.',
        ['Check `messageType` where the app sends the message.', 'Set it to `user-defined-message`.', ARRIVES],
        { who: APP, sources: [EVENTS] },
      ),
    ],
    {
      messages: [
        'Call Message Event Type is invalid.',
        'The Call Message Event Type is invalid and is not understood by Twilio Voice.',
        'CallMessageEventTypeInvalidError',
      ],
      related: [31211, 31212, 31100],
    },
  ),
  entry(
    31211,
    'voice',
    'error',
    "The call isn't ringing yet",
    'The app sent a call message before the call was ringing.',
    [
      cause(
        'call-message-too-early',
        'The message was sent too early',
        "Messages need a call that's ringing or connected.",
        [
          'Wait until it rings or is connected: `ringing` or `accept` in Voice JS, `ringing` or `connected` in React Native, `onRinging` or `onConnected` on Android, `callDidStartRinging` or `callDidConnect` on iOS.',
          'Check that your server has subscribed to the messages.',
          ARRIVES,
        ],
        {
          who: APP,
          details: 'In Voice JS, a message before the call has a SID throws `Call has no CallSid`.',
          sources: [
            EVENTS,
            source('https://github.com/twilio/twilio-voice.js/blob/master/lib/twilio/call.ts'),
            source('https://github.com/twilio/twilio-voice-react-native/blob/main/src/Call.tsx'),
          ],
        },
      ),
    ],
    {
      messages: [
        'Call is not in the expected state.',
        'The Call should be at least in the ringing state to send Call Message.',
        'CallMessageUnexpectedStateError',
      ],
      related: [31210, 31212],
      retryable: true,
      retryAdvice: 'Retry when the call is ringing.',
    },
  ),
  entry(
    31212,
    'voice',
    'error',
    'The call message is too large',
    'The app sent a call message that is larger than Twilio accepts.',
    [
      cause(
        'call-message-too-large',
        'The content is too large',
        'The limit is 10 KB. A file or a long string can exceed it.',
        ['Send an ID, and fetch the content from your server.', ARRIVES],
        {
          who: APP,
          sources: [EVENTS, { url: 'https://twilio.github.io/twilio-voice-android/docs/6.3.3/com/twilio/voice/CallMessage.html', read: '2026-11-30' }],
        },
      ),
    ],
    {
      messages: [
        'Call Message Event Payload size exceeded authorized limit.',
        'The request performed to send a Call Message Event exceeds the payload size authorized limit',
        'PayloadSizeExceededError',
      ],
      related: [31206, 31209, 31210],
    },
  ),
];
