import { type Draft, cause, source } from './compact.ts';
import { IN_APP, IN_BROWSER } from './platforms.ts';
import { APP } from './voiceMedia.ts';

export const networkDropped: Draft = cause(
  'network-dropped-during-call',
  'The device lost its network for a moment',
  'A change of Wi-Fi, sleep or a mobile handover cuts the connection. The SDK reconnects on its own.',
  ["Turn Wi-Fi off and on during a call. If the call continues, it's fixed."],
  {
    who: APP,
    prevalence: 'occasional',
    cases: [
      {
        id: 'browser',
        title: 'the app runs in a browser',
        when: IN_BROWSER,
        steps: [
          { id: 'look', text: 'Show the events `reconnecting` and `reconnected` to the user.' },
          {
            id: 'fix',
            text: 'Set `maxCallSignalingTimeoutMs: 30000` in the options of `Device`, so that a running call survives a gap of half a minute.',
          },
          // Run with 2.18.5: a call that is still ringing is closed, and only the `Device` has an event, `error` with 31005.
          {
            id: 'ringing',
            text: "Offer to call again if the network changes while the call is still ringing: Voice JS doesn't reconnect then.",
          },
        ],
      },
      {
        id: 'app',
        title: "it's a mobile app",
        when: IN_APP,
        steps: [
          {
            id: 'look',
            text: 'Show the user when the SDK calls `onReconnecting` and `onReconnected` (Android), or `call:isReconnectingWithError:` and `callDidReconnect:` (iOS).',
          },
          {
            id: 'background-android',
            text: 'Run the call in a foreground service of the type `microphone` on Android, so that it survives in the background.',
            skipWhen: { platform: 'ios' },
          },
          {
            id: 'background-ios',
            text: 'Turn on the background modes **Audio, AirPlay, and Picture in Picture** and **Voice over IP** in Xcode for an iOS app.',
            skipWhen: { platform: 'android' },
          },
          {
            id: 'again',
            text: "Offer to call again if the network changes while the call is still ringing: the SDK for iOS doesn't reconnect then.",
          },
        ],
      },
    ],
    when: {
      suggestedBy: [
        { occurs: 'sometimes', affected: 'one-recipient' },
        { occurs: 'sometimes' },
        { affected: 'one-recipient' },
        { says: ['Could not send DTMF', 'Websocket connection to Twilio'], occurs: 'sometimes' },
        { says: 'Could not send DTMF' },
      ],
      // What Chromium says of a device that went offline, slept or changed its network
      decisive: { says: ['ERR_NETWORK_CHANGED', 'ERR_INTERNET_DISCONNECTED', 'ERR_NETWORK_IO_SUSPENDED'] },
    },
    source: source('https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md'),
    sources: [
      {
        url: 'https://github.com/twilio/voice-quickstart-ios/blob/master/Docs/new-features-4.0.md',
        read: '2026-11-30',
      },
      {
        url: 'https://github.com/twilio/voice-quickstart-android/blob/master/Docs/new-features-4.0.md',
        read: '2026-11-30',
      },
      {
        url: 'https://github.com/twilio/voice-quickstart-android/blob/master/app/src/main/AndroidManifest.xml',
        read: '2026-11-30',
      },
      {
        url: 'https://github.com/twilio/twilio-voice-react-native/blob/main/docs/getting-started-ios.md',
        read: '2026-11-30',
      },
    ],
  },
);
