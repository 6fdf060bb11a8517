import type { ErrorEntry } from '../types.ts';
import { INCOMING } from './shared/callParts.ts';
import { accessTokenAuthFailed } from './shared/accessTokenCauses.ts';
import { entry, page, source, thread } from './shared/compact.ts';
import { connectionLost } from './shared/connectionLost.ts';
import { twimlAppFailed, voiceUrlFails } from './shared/twimlAppFailed.ts';
import { callToWrongNumber, calleeDeclined } from './shared/voiceCalls.ts';
import { twimlAppUnknown, voiceGrantMissing } from './shared/voiceGrants.ts';
import { NOT_EXPIRED } from './shared/tokenExpired.ts';
import { tokenExpiredUnnamed } from './shared/tokenExpiredUnnamed.ts';
import { signalingBlockedByPage, voiceWebsocketBlocked } from './shared/voiceNetwork.ts';

const OUTGOING = { excludedBy: INCOMING };
/** What the SDKs for phones say, whatever failed. */
const OF_MOBILE = ['Generic error', 'Twilio Services Error', 'SIP/2.0 500'];

export const entries: readonly ErrorEntry[] = [
  entry(
    31000,
    'voice',
    'error',
    'The Voice SDK failed without naming a reason',
    "In a browser, it's usually the WebSocket to Twilio that failed; in a mobile app, the call's TwiML.",
    [
      {
        ...voiceWebsocketBlocked,
        source: source('https://github.com/twilio/twilio-voice.js/blob/HEAD/lib/twilio/wstransport.ts'),
        // The SDKs for phones say `Generic error (503)` if the host's name can't be looked up.
        sources: [thread('twilio/voice-quickstart-ios#119')],
        when: {
          suggestedBy: { says: ['UnknownError (31000)', 'WSTransport', "WebSocket connection to 'wss:", 'Websocket closed', 'error (503)'] },
        },
      },
      {
        ...twimlAppFailed,
        when: {
          // A network blocks some of an app's users more often than all of them.
          suggestedBy: [...voiceUrlFails, { affected: 'all' }, { says: OF_MOBILE }],
          ...OUTGOING,
        },
        source: thread('twilio/cocoapod-specs#24'),
        sources: [thread('twilio/cocoapod-specs#61')],
      },
      {
        ...tokenExpiredUnnamed,
        // Such a token makes a call fail whatever the message.
        when: {
          suggestedBy: [{ token: 'expired' }, { token: 'expired', workedBefore: 'yes' }, { token: 'expired', says: OF_MOBILE }, { says: 'expired' }],
          excludedBy: NOT_EXPIRED,
        },
        note: "Based on one report of an early SDK for iOS. Today's SDKs report 20104 for an expired token.",
        source: { url: 'https://github.com/twilio/voice-quickstart-objc/issues/19', read: '2026-11-29' },
        sources: [{ url: 'https://github.com/twilio/voice-quickstart-android/blob/HEAD/Docs/access-token.md', read: '2026-12-01' }],
      },
      {
        ...accessTokenAuthFailed,
        explanation: "The code doesn't say which part is wrong. A setting that your server lacks, such as the key, is enough.",
        prevalence: 'occasional',
        when: {
          suggestedBy: { token: ['not-a-token', 'header', 'issuer', 'claims', 'grants', 'grant-sid', 'exp-form', 'not-yet-valid', 'too-long'] },
        },
        note: "The missing setting is based on one comment in an app's code.",
        source: { url: 'https://github.com/twilio/voice-quickstart-server-python/issues/12', read: '2026-11-24' },
      },
      signalingBlockedByPage,
      {
        ...connectionLost,
        explanation: 'A change of Wi-Fi, sleep or a mobile handover cuts the connection. The SDK reconnects on its own.',
        when: {
          suggestedBy: [
            { occurs: 'sometimes', affected: 'one-recipient' },
            { occurs: 'sometimes' },
            { says: ['Client is disconnected', 'Could not send DTMF'] },
          ],
        },
        source: source('https://github.com/twilio/twilio-voice.js/blob/HEAD/lib/twilio/wstransport.ts'),
      },
    ],
    {
      messages: [
        'UnknownError',
        'Generic error',
        'Twilio Services Error',
        '~Websocket closed without a provided reason',
        'Could not send DTMF: Signaling channel is disconnected',
        'Cannot establish connection. Client is disconnected',
        'Error processing answer: {reason}',
        'Error creating the offer: {reason}',
        'Error creating the answer: {reason}',
        'Error with mediastream',
        'WSTransport socket error',
        '~An unknown error has occurred. See error details for more information.',
        'No further information available. Check the debugger for more information on the actual cause.',
        '~No further information available.',
        '~Unknown Error',
      ],

      retryable: true,
      retryAdvice: 'In a browser, the SDK reconnects on its own.',
      related: [31002, 31003, 31005, 31009, 53000, 20101],
    },
  ),
  entry(31001, 'voice', 'error', "The TwiML app in the token doesn't exist", "Twilio can't find the app with the `AP…` SID in the token.", [twimlAppUnknown], {
    messages: ['Application Not Found', '~ApplicationNotFoundError'],

    related: [21218, 31404, 31603],
  }),
  entry(
    31002,
    'voice',
    'error',
    'The call was declined during setup',
    'The SDK requested a call, and Twilio or the other side declined it.',
    [
      // Twilio's page names only the side that is called, but says that the Debugger shows more. The newer code for the same refusal is 31603.
      {
        ...twimlAppFailed,
        when: { suggestedBy: [...voiceUrlFails, { affected: 'all' }], ...OUTGOING },
        note: "Twilio's page refers to the Debugger for the cause. Reports of 31603, the newer code, show that it can be the TwiML app.",
        source: source('https://www.twilio.com/docs/api/voice-sdk/error-codes'),
        sources: [thread('twilio/voice-quickstart-android#314')],
      },
      {
        ...calleeDeclined,
        // A voice URL that fails now and then fails for everyone.
        when: { suggestedBy: [{ occurs: 'sometimes', affected: 'one-recipient' }, { affected: 'one-recipient' }] },
        source: page(31002),
        sources: [page(31603)],
      },
      {
        ...callToWrongNumber,
        // An app that declines on its own does so every time, too, so one person called doesn't point to the number.
        when: { suggestedBy: [{ affected: 'one-recipient' }, { to: ['invalid', 'missing'] }], ...OUTGOING },
        note: "Twilio's page doesn't name it. The sources are about 31404 and 13224, the codes of newer SDKs and of the Debugger for such a number.",
      },
      {
        ...voiceGrantMissing,
        // Voice SDKs say so in the message.
        prevalence: 'occasional',
        when: { suggestedBy: [{ says: 'not allow outgoing' }, { token: 'grants' }], decisive: { says: 'does not allow outgoing' }, ...OUTGOING },
        source: thread('twilio/voice-quickstart-android#132'),
      },
      {
        ...accessTokenAuthFailed,
        title: "The token can't be read",
        explanation: 'Old SDKs report 31002 for a token with a bad value, such as an `exp` with decimals.',
        prevalence: 'rare',
        when: { suggestedBy: [{ says: 'JWT token' }, { token: ['not-a-token', 'header', 'claims', 'exp-form'] }], decisive: { says: 'Invalid JWT token' } },
        source: thread('jasonfill/ColdFusion-Twilio-Library#1'),
        sources: [],
      },
    ],
    {
      messages: [
        'Invalid JWT token, {reason}',
        'ConnectionDeclinedError',
        '~Connection Declined',
        'Connection declined: Token does not allow outgoing calls',
        '~Token does not allow outgoing calls',
      ],

      messageHint: 'A call that ends before the other phone rings points to your TwiML. If that phone rang, someone declined.',
      related: [31603, 31486, 31404, 31005, 13214, 13224],
      lookalikes: [{ code: 31603, text: 'The newer code for the same error.' }],
    },
  ),
];
