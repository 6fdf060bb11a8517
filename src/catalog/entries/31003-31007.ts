import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS, INCOMING } from './shared/callParts.ts';
import { mobileSdkOld } from './shared/mobileSdkOld.ts';
import { connectionLost } from './shared/connectionLost.ts';
import { networkDropped } from './shared/networkDropped.ts';
import { cause, entry, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { IN_APP, IN_BROWSER } from './shared/platforms.ts';
import { twimlAppFailed, voiceUrlFailed, voiceUrlFails } from './shared/twimlAppFailed.ts';
import { callEndedByFarEnd } from './shared/voiceCalls.ts';
import { voiceMediaBlocked } from './shared/voiceMedia.ts';
import { voiceEdgeWrong } from './shared/voiceEdge.ts';
import { SOCKET_BLOCKED, signalingBlockedByPage, voiceWebsocketBlocked } from './shared/voiceNetwork.ts';
import { voiceSdkOld } from './shared/voiceSdkOld.ts';

export const entries: readonly ErrorEntry[] = [
  entry(
    31003,
    'voice',
    'error',
    "The call didn't connect in time",
    "The media connection couldn't be made or was lost, or Twilio was slow. Voice JS 2 reports media problems as 53405.",
    [
      {
        ...voiceMediaBlocked,
        when: {
          // In apps, the general sentence comes with every 31003, so it doesn't speak against the network.
          suggestedBy: [{ says: ['ICE', 'interrupted'] }, { occurs: 'every-time', platform: ['android', 'ios', 'react-native', 'flutter'] }],
        },
      },
      {
        ...connectionLost,
        // Voice JS says "interrupted" of a blocked path as well as of one that is lost.
        when: { suggestedBy: [{ occurs: 'sometimes' }, { occurs: 'sometimes', says: 'interrupted' }, { says: 'interrupted' }] },
      },
      cause(
        'twilio-slow',
        'Twilio took too long',
        "Twilio's server didn't respond to the SDK in time.",
        [
          { text: 'Look for an incident.', link: { href: 'https://status.twilio.com', text: 'Twilio status' } },
          'Send [Twilio Support](https://help.twilio.com/) the Call SIDs if there is no incident and it happens again.',
          CALL_CONNECTS,
        ],
        {
          who: 'Twilio or its provider',
          prevalence: 'occasional',
          when: {
            suggestedBy: [
              { occurs: 'sometimes' },
              // The networks of all devices don't fail together.
              { occurs: 'sometimes', affected: 'all' },
              { says: 'within a suitable amount of time', platform: 'browser' },
            ],
          },
          // The mobile SDKs print the sentence with every 31003. Voice JS has another code for media.
          source: source('https://github.com/twilio/twilio-voice.js/blob/HEAD/lib/twilio/errors/generated.ts'),
        },
      ),
      voiceSdkOld,
    ],
    {
      messages: [
        'Connection with Twilio was interrupted.',
        '~The server could not produce a response within a suitable amount of time.',
        '~Connection Timeout',
        '~ConnectionTimeoutError',
      ],

      retryable: true,
      retryAdvice: 'Retry once, with a new call.',
      related: [53405, 31005, 31009, 31000, 31408],
    },
  ),
  entry(
    31005,
    'voice',
    'error',
    'The call ended with an error, or the connection broke',
    'If the message contains `HANGUP`, the call was ended; otherwise the connection broke.',
    [
      callEndedByFarEnd,
      {
        ...twimlAppFailed,
        when: {
          suggestedBy: [
            ...voiceUrlFails,
            { ...voiceUrlFailed, says: ['Connection error (603)', 'in HANGUP'] },
            { webhook: 'local', says: ['Connection error (603)', 'in HANGUP'] },
            { says: ['Connection error (603)', 'in HANGUP'], affected: 'all' },
            { says: 'Connection error (603)' },
          ],
          excludedBy: INCOMING,
        },
      },
      {
        ...voiceWebsocketBlocked,
        // A hang-up and the SIP status 603 arrive over the connection that the network would have blocked.
        when: { suggestedBy: SOCKET_BLOCKED, excludedBy: { says: ['in HANGUP', 'Connection error ('] } },
      },
      signalingBlockedByPage,
      {
        ...networkDropped,
        // Voice JS says the same where the network is lost as where it is blocked.
        when: {
          ...networkDropped.when,
          suggestedBy: [...[networkDropped.when.suggestedBy ?? []].flat(), { says: ['Websocket connection to Twilio', 'close event code: 1006'] }],
        },
      },
      voiceEdgeWrong,
      mobileSdkOld,
      voiceSdkOld,
    ],
    {
      messages: [
        'Error sent from gateway in HANGUP',
        'Could not send DTMF: Signaling channel is disconnected',
        'A connection error occurred during the call',
        "Websocket connection to Twilio's signaling servers were unexpectedly ended. If this is happening consistently, there may be an issue resolving the hostname provided. If a region or an edge is being specified in Device setup, ensure it is valid.",
        '~Connection error ({n}).',
        '~Connection error',
        '~ConnectionError',
      ],

      messageHint: '`Error sent from gateway in HANGUP` is about the call, `A connection error occurred during the call` about the network.',
      retryable: true,
      retryAdvice: 'Place a new call once you know the reason. A lost connection comes back on its own.',
      related: [31000, 31009, 31486, 31603, 53000, 53001, 53405, 13214, 11200],
      lookalikes: [
        { code: 53000, text: 'The connection opened, but Twilio refused what the SDK sent.' },
        { code: 53405, text: 'The connection is fine, but no audio gets through.' },
      ],
    },
  ),
  entry(
    31006,
    'voice',
    'error',
    'The audio device failed',
    "The SDK couldn't use the microphone or the speaker.",
    [
      cause(
        'microphone-unavailable',
        "The microphone is blocked, or the headset doesn't work",
        'The browser or app has no access to the microphone, or the headset or driver is faulty.',
        [
          { text: 'Allow the microphone for this site in the browser.', skipWhen: IN_APP },
          { text: 'Call from a real phone, and allow the app to use its microphone, if the mobile app runs in an emulator.', skipWhen: IN_BROWSER },
          'Plug the headset in again, or choose another device.',
          'Call again. The other side hears you.',
        ],
        {
          who: 'the person at the device',
          details:
            'In a page, call `navigator.mediaDevices.getUserMedia({ audio: true })` before you create `Device`: a missing permission shows early. In Flex, keep the initial audio device check enabled.',
          note: 'What an emulator needs is based on one report.',
          source: errorPage(31006, '2026-11-29'),
          sources: [{ url: 'https://github.com/hoxfon/react-native-twilio-programmable-voice/issues/58', read: '2026-11-30' }],
        },
      ),
    ],
    { messages: ['Audio device error', 'Audio device error pjsua_call_make_call(): {reason}'], related: [31402, 31201] },
  ),
  entry(
    31007,
    'voice',
    'error',
    'This version of the Voice SDK is no longer supported',
    'Twilio refused the SDK, because its version is too old.',
    [{ ...voiceSdkOld, prevalence: 'common', when: {} }],
    {
      messages: ['Twilio Client: Client version not supported', 'Twilio Client: Voice JavaScript SDK version not supported'],
      related: [31005, 31426],
    },
  ),
];
