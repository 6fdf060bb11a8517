import type { Condition, When } from '../../facts/condition.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry } from '../types.ts';
import { decode } from './shared/accessTokens.ts';
import { cause, entry, source, thread } from './shared/compact.ts';
import { IN_APP } from './shared/platforms.ts';
import { callEndedByFarEnd } from './shared/voiceCalls.ts';
import { twimlAppUnknown } from './shared/voiceGrants.ts';
import { APP } from './shared/voiceMedia.ts';
import { signalingBlockedByPage, voiceWebsocketBlocked } from './shared/voiceNetwork.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { tokenSignature } from './shared/tokenKeyCauses.ts';
import { tokenRegion } from './shared/tokenRegion.ts';
import { tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';
import { videoSignaling } from './shared/videoCauses.ts';

/** Flex's tokens are made by Twilio, so nothing can be wrong with how a server of the reader's makes them. */
const OWN_TOKEN: Condition = { clientSdk: 'voice' };
const VOICE_TEXT = 'Raised whenever a signaling connection error occurs';
/** A wrong secret or Region refuses everyone, and from the beginning. */
const NOT_FOR_ALL: Condition[] = [{ affected: 'one-recipient' }, { workedBefore: 'yes' }, { clientSdk: 'flex' }];
/** What a look into the token shows if it has the fault. The text alone is that of every refusal. */
const seen = (token: FactValues['token'], ...more: Condition[]): When => ({
  requires: OWN_TOKEN,
  suggestedBy: [{ says: VOICE_TEXT }, { token }, { says: VOICE_TEXT, token }, ...more],
  excludedBy: { token: 'fine' },
});

export const entries: readonly ErrorEntry[] = [
  entry(
    53000,
    'video',
    'error',
    'No connection to the signaling server',
    "Video or Voice JS couldn't connect, and the SDK doesn't say why.",
    [
      {
        ...tokenSignature,
        when: { requires: OWN_TOKEN, suggestedBy: [{ says: VOICE_TEXT }, { token: 'fine' }], excludedBy: NOT_FOR_ALL },
        sources: [
          ...(tokenSignature.sources ?? []),
          { url: 'https://github.com/TwilioDevEd/voice-javascript-sdk-quickstart-php/issues/66', read: '2026-11-30' },
        ],
      },
      { ...videoSignaling, when: { requires: { clientSdk: ['video'] }, suggestedBy: [{ says: 'Signaling connection error' }, { occurs: 'sometimes' }] } },
      {
        ...tokenRegion,
        prevalence: 'common',
        sources: [...(tokenRegion.sources ?? []), thread('TwilioDevEd/voice-javascript-sdk-quickstart-node#108')],
        when: {
          requires: { clientSdk: ['voice', 'video'] },
          suggestedBy: [
            // Video takes only US1 keys. A Voice token from another Region works if it names the Region.
            { clientSdk: 'video', credentialRegion: 'elsewhere' },
            { clientSdk: 'video', credentialRegion: 'elsewhere', says: 'Signaling connection error' },
            { ...OWN_TOKEN, says: VOICE_TEXT },
            { ...OWN_TOKEN, says: VOICE_TEXT, credentialRegion: 'elsewhere' },
          ],
          excludedBy: NOT_FOR_ALL,
        },
      },
      {
        ...voiceWebsocketBlocked,
        when: {
          requires: { clientSdk: ['voice', 'flex'] },
          suggestedBy: [
            { says: ['WebSocket Connection Timeout', 'WebSocket connection to', 'connection to the server'] },
            // The maintainer of Voice for iOS names only the network. What is wrong with a token has codes of its own there.
            { ...IN_APP, says: 'Signaling connection error' },
            { occurs: 'sometimes' },
          ],
        },
        sources: [...(voiceWebsocketBlocked.sources ?? []), thread('twilio/twilio-voice-ios#122')],
      },
      signalingBlockedByPage,
      {
        ...callEndedByFarEnd,
        // Unlike 31005, 53000 has no `originalError`.
        steps: callEndedByFarEnd.steps.slice(1),
        prevalence: 'occasional',
        // Voice JS turns the server's 31002, 31404, 31480, 31486 and 31603 into this text, as it does with what is wrong with a token.
        when: {
          requires: { clientSdk: ['voice', 'flex'] },
          suggestedBy: [
            { says: VOICE_TEXT },
            { says: VOICE_TEXT, stage: 'later' },
            { stage: 'later' },
            { stage: 'later', occurs: 'sometimes' },
            // A wrong secret or Region fails every time.
            { says: VOICE_TEXT, occurs: 'sometimes' },
          ],
        },
        source: source('https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md'),
        sources: [],
      },
      cause(
        'voice-client-name-invalid',
        'The identity has spaces or signs, or is too long',
        'Letters, digits and `_` are safe, up to 121 of them.',
        [
          decode(' and read `identity` in `grants`.'),
          'Use only such names, for example a user ID.',
          "Start the app again. The `registered` event means it's fixed.",
        ],
        {
          who: 'the team that runs the server that makes the tokens',
          prevalence: 'occasional',
          when: {
            requires: OWN_TOKEN,
            suggestedBy: { says: VOICE_TEXT },
          },
          note: "Twilio's page on Voice JS says 121 characters, the one on 31105 says 256.",
          source: source('https://www.twilio.com/docs/api/errors/31105'),
          sources: [{ url: 'https://www.twilio.com/docs/voice/sdks/javascript/twiliodevice', read: '2026-11-30' }],
        },
      ),
      {
        ...twimlAppUnknown,
        prevalence: 'occasional',
        when: seen('grant-sid', { stage: 'later' }),
      },
      {
        // Voice JS turns 31207 into this code.
        ...tokenLifetimeTooLong,
        prevalence: 'occasional',
        when: seen('too-long'),
        sources: [...(tokenLifetimeTooLong.sources ?? []), source('https://github.com/twilio/twilio-voice.js/blob/master/lib/twilio/device.ts')],
      },
      {
        ...tokenExpired,
        prevalence: 'occasional',
        when: { ...tokenExpired.when, suggestedBy: { ...OWN_TOKEN, says: VOICE_TEXT, token: 'expired' }, decisive: { token: 'expired' } },
        source: { url: 'https://github.com/twilio/video-quickstart-ios/issues/67', read: '2026-11-24' },
        // Voice JS reports 20104 in the first minute after the expiry, and 53000 later.
        sources: [{ url: 'https://github.com/twilio/twilio-video.js/issues/943', read: '2026-11-24' }, thread('twilio/twilio-voice.js#31')],
      },
      cause(
        'video-sdk-outdated',
        'The Video SDK is outdated',
        'SDKs before JavaScript 2.0, iOS 3.0 and Android 5.0 have had no servers since 2021. `SIP error` and `endpoint.twilio.com` come from them.',
        ["Look up the Video SDK's version in the failing build.", 'Publish a build with the current version.', "Connect again. If the room opens, it's fixed."],
        {
          who: APP,
          prevalence: 'rare',
          // Those servers have been off since November 1, 2021, and later SDKs speak no SIP, so no SIP status tells anything about a token any more.
          when: {
            suggestedBy: { says: 'SIP error' },
            decisive: [{ says: 'wss://endpoint.twilio.com' }, { clientSdk: 'video', says: 'SIP error' }],
          },
          source: source('https://www.twilio.com/docs/video/ip-addresses/ip-addresses-legacy'),
          sources: [
            source('https://www.twilio.com/changelog/end-of-life-complete-for-unsupported-versions-of-the-programmable-video-sdk'),
            thread('twilio/twilio-video-ios#266'),
            thread('twilio/twilio-video.js#1892'),
          ],
        },
      ),
    ],
    {
      messages: [
        'Signaling connection error',
        'SIP error 403',
        'SIP error 503',
        'SIP error 504',
        'WebSocket Connection Timeout',
        // What a browser logs. Voice JS connects to /signal instead.
        '~/signaling because it violates the following Content Security Policy directive',
        '~/signaling violates the following Content Security Policy directive',
        // Safari
        '~/signaling because it does not appear in the connect-src directive',
        "WebSocket connection to 'wss://{host}.twilio.com/signaling' failed",
        "WebSocket connection to 'wss://{host}.twilio.com/signal' failed",
        "WebSocket connection to 'wss://endpoint.twilio.com/' failed",
        "can't establish a connection to the server at wss://{host}.twilio.com/signal",
        'Raised whenever a signaling connection error occurs that is not covered by a more specific error code.',
        'SignalingConnectionError',
        '~Connection error ({n}).',
        '~SIP error {n}',
        '~ConnectionError',
      ],

      messageHint: '`Raised whenever …` comes from Voice JS, `Signaling connection error` alone from Video.',
      retryable: true,
      retryAdvice: 'Video: retry after a few seconds. Voice: retry when network and token are right.',
      related: [53001, 53002, 53006, 31005, 20101, 20104],
    },
  ),
];
