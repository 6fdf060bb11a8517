import type { ErrorEntry } from '../types.ts';
import { decode } from './shared/accessTokens.ts';
import { CALL_CONNECTS, INCOMING } from './shared/callParts.ts';
import { mobileSdkOld } from './shared/mobileSdkOld.ts';
import { networkDropped } from './shared/networkDropped.ts';
import { cause, entry, page, source, thread } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { IN_APP, IN_BROWSER } from './shared/platforms.ts';
import { twimlAppUnknown, voiceGrantMissing } from './shared/voiceGrants.ts';
import { APP, voiceMediaBlocked } from './shared/voiceMedia.ts';
import { voiceEdgeWrong } from './shared/voiceEdge.ts';
import { signalingBlockedByPage, voiceWebsocketBlocked } from './shared/voiceNetwork.ts';

export const entries: readonly ErrorEntry[] = [
  entry(
    31008,
    'voice',
    'error',
    'The incoming call was over before it was answered',
    'The caller hung up, nobody answered in time, or another device answered or declined it. Nothing is broken.',
    [
      cause(
        'call-canceled',
        'The call was canceled or answered elsewhere',
        'When one identity is used on several devices, the call ends on all others once one answers or declines it.',
        ['Stop ringing on 31008 or on the event `cancel`, and show a missed call.', 'Let a test call ring out. The app returns to its idle state.'],
        { who: APP },
      ),
    ],
    { messages: ['Unable to answer because the call has ended', 'CallCancelledError', '~Call cancelled'], related: [31603, 31481, 31302, 31487] },
  ),
  entry(
    31009,
    'voice',
    'error',
    'The SDK has no open connection to Twilio',
    'It had something to send, but no open connection.',
    [
      voiceWebsocketBlocked,
      signalingBlockedByPage,
      networkDropped,
      cause(
        'voice-call-before-ready',
        'The app called before the SDK was ready',
        "`connect()` or `register()` ran while the connection was lost, or `updateToken()` while it wasn't open.",
        [
          { text: 'Call `device.register()`, and wait for the event `registered` before you call or set a new token.', skipWhen: IN_APP },
          "Let the SDK retry: it resends most requests once it's online.",
          "Start the app again. No 31009 at the start means it's fixed.",
        ],
        {
          who: APP,
          prevalence: 'occasional',
          when: { suggestedBy: { occurs: 'sometimes' } },
          source: source('https://github.com/twilio/twilio-voice.js/blob/HEAD/lib/twilio/pstream.ts'),
        },
      ),
      cause(
        'voice-edge-not-allowed',
        'The network blocks the edge, or the edge is far away',
        "If `edge` isn't set, DNS or a VPN can lead the SDK to one that is distant or blocked.",
        [
          'Choose an edge near the users that their network allows.',
          'Set it: `edge` in the options of `Device` (browser), `Voice.setEdge()` (Android) or `TwilioVoiceSDK.edge` (iOS).',
          CALL_CONNECTS,
        ],
        {
          who: APP,
          prevalence: 'occasional',
          when: { suggestedBy: { affected: 'one-country' } },
          sources: [source('https://www.twilio.com/docs/voice/sdks/mobile-edge-locations')],
        },
      ),
      {
        ...voiceMediaBlocked,
        prevalence: 'occasional',
        when: { suggestedBy: [{ says: ['ICE', 'media'] }, { affected: 'one-recipient' }] },
        source: page(31009),
      },
      voiceEdgeWrong,
      mobileSdkOld,
    ],
    {
      messages: [
        'No transport available to send or receive messages',
        '~Transport error',
        '~TransportError',
        '~/signal because it violates the following Content Security Policy directive',
        // Chrome since 2025
        '~/signal violates the following Content Security Policy directive',
        // Safari
        '~/signal because it does not appear in the connect-src directive',
      ],

      retryable: true,
      retryAdvice: 'The SDK reconnects on its own.',
      related: [31005, 31000, 53001, 31003, 31530],
    },
  ),
  entry(
    31100,
    'voice',
    'error',
    "Twilio can't read the SDK's request",
    "Twilio doesn't understand what the SDK sent. The message, if there is one, names the part.",
    [
      cause(
        'connect-params-invalid',
        'The `params` of a call are missing, malformed or too long',
        'The SDKs take them as keys with string values. In Voice JS, they can have up to 800 bytes in all.',
        [
          'Log what the app passes to `connect()`.',
          { text: 'Pass an object of strings: `device.connect({ params: { To: "+14155550100" } })`.', skipWhen: IN_APP },
          { text: 'Set `params` of `ConnectOptions` to a map of strings in a mobile app.', skipWhen: IN_BROWSER },
          CALL_CONNECTS,
        ],
        { who: APP, when: { excludedBy: INCOMING }, source: errorPage(31100, '2026-11-30'), sources: [page(31400)] },
      ),
      cause(
        'voice-client-name-invalid',
        'The identity has spaces or symbols, or is too long',
        'Voice accepts letters, digits and underscores.',
        [decode(' and read `identity` in `grants`.'), 'Use a name of at most 121 letters, digits and `_`, such as a user ID, in the token.', CALL_CONNECTS],
        {
          who: 'the team that runs the server that makes the tokens',
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['client name', 'identity'] } },
          note: "Twilio's page on Voice JS says 121 characters, and the one on 31100 says 256.",
          source: errorPage(31100, '2026-11-30'),
          sources: [{ url: 'https://www.twilio.com/docs/voice/sdks/javascript/twiliodevice', read: '2026-11-30' }],
        },
      ),
      cause(
        'sdk-token-not-passed',
        'The request has no Access Token',
        "The app didn't pass a token to the SDK, or couldn't get one from your server.",
        [
          'Open your token endpoint. It must return an Access Token with a Voice grant.',
          'Pass the token to the SDK before you call or register.',
          CALL_CONNECTS,
        ],
        {
          who: APP,
          prevalence: 'occasional',
          when: { suggestedBy: [{ says: ['authorization token', 'access token'] }, { token: 'not-a-token' }] },
          source: errorPage(31100, '2026-11-30'),
        },
      ),
      cause(
        'call-message-malformed',
        "The message's content and `contentType` don't match",
        'JSON needs `application/json`, and has to be an object in Voice JS, or a string of valid JSON in an iOS or Android app.',
        [
          'Check what the app passes to `sendMessage()`.',
          { text: 'Pass an object as `content` with `contentType: "application/json"`.', skipWhen: { platform: ['android', 'ios'] } },
          {
            text: 'Pass a string of valid JSON as the content of `CallMessage` in an iOS or Android app, such as `{"foo": "bar"}`.',
            skipWhen: { platform: ['browser', 'react-native'] },
          },
          'Send a message in a call. It arrives.',
        ],
        {
          who: APP,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['contentType', 'content type', 'content-type'] } },
          source: source('https://www.twilio.com/docs/voice/sdks/call-message-events'),
          sources: [source('https://twilio.github.io/twilio-voice-android/docs/latest/com/twilio/voice/CallMessage.html')],
        },
      ),
      {
        ...twimlAppUnknown,
        prevalence: 'occasional',
        when: { suggestedBy: [{ says: 'Invalid application SID' }, { token: 'grant-sid' }], decisive: { says: 'Invalid application SID' } },
        source: thread('twilio/twilio-client.js#198'),
        sources: [],
      },
      {
        ...voiceGrantMissing,
        prevalence: 'occasional',
        when: { suggestedBy: [{ says: 'Missing application SID' }, { token: 'grants' }], decisive: { says: 'Missing application SID' } },
        source: thread('nash-md/twilio-contact-center#5'),
      },
    ],
    {
      messages: [
        '~Invalid application SID',
        '~Missing application SID',
        '~The request could not be understood due to malformed syntax.',
        'The request had malformed syntax.',
        'MalformedRequestError',
        '~Malformed request',
      ],

      related: [31400, 31210, 31212, 31001],
    },
  ),
  entry(
    31101,
    'voice',
    'error',
    'The SDK request has no parameters',
    'Twilio received a request from the SDK without its list of parameters.',
    [
      cause(
        'connect-params-missing',
        "`connect()` didn't get `params` as an object",
        'The Voice JavaScript SDK takes custom parameters as an object of keys and values under the key `params`.',
        [
          'Pass them as `device.connect({ params: { To: "+14155550100" } })`.',
          'Update a Voice SDK older than 2.x: its errors say less.',
          'Call again and read `call.customParameters`. If they have your values, the request is right.',
        ],
        { who: APP, source: errorPage(31101, '2026-11-29') },
      ),
    ],
    { messages: ['~Missing parameter array in request', 'MissingParameterArrayError'], related: [31100, 31102, 31104, 31106] },
  ),
  entry(
    31102,
    'voice',
    'error',
    'The SDK request has no token',
    'Twilio received a request from the SDK without an Access Token.',
    [
      cause(
        'sdk-token-not-passed',
        'The app used the SDK without a token',
        'It passed an empty token to `Device`, or got none from your server.',
        [
          'Open your token endpoint. It must return an Access Token with a Voice grant.',
          'Pass the token to `Device` before a call, a registration or a preflight test.',
          'Replace Capability Tokens with Access Tokens if you still use them.',
          CALL_CONNECTS,
        ],
        { who: APP, source: errorPage(31102, '2026-11-29') },
      ),
    ],
    { messages: ['~Authorization token missing in request.', 'AuthorizationTokenMissingError'], related: [31100, 31101, 31104, 31106] },
  ),
  entry(
    31103,
    'voice',
    'error',
    "The call's parameters are too long",
    'What the app passes to `connect()` is longer than Twilio accepts.',
    [
      cause(
        'connect-params-invalid',
        'The `params` are too large',
        '`params` of `device.connect()` may have 800 bytes in all.',
        ['Count the bytes that the app passes.', 'Send an ID in place of long values, and look them up in the code behind your voice URL.', CALL_CONNECTS],
        { who: APP, sources: [page(31400)] },
      ),
    ],
    {
      messages: ['~Maximum parameter length has been exceeded.', '~Length of parameters cannot exceed MAX_PARAM_LENGTH.', 'MaxParameterLengthExceededError'],
      related: [31400],
    },
  ),
  entry(
    31104,
    'voice',
    'error',
    "The SDK's bridge token was rejected",
    'Twilio refused a token in a request from the SDK.',
    [
      cause(
        'bridge-token-invalid',
        "The bridge token isn't valid",
        "Twilio doesn't say what is wrong with it, and advises starting with the Access Token.",
        [
          'Create a new Access Token. Check its account, its Voice grant and when it expires.',
          { text: "Look in the SDK's log and the Debugger for the parameter that was refused.", link: { place: 'debugger' } },
          'Write to [Twilio Support](https://help.twilio.com/) with Call SIDs and the log if it persists.',
          CALL_CONNECTS,
        ],
        { who: APP, source: errorPage(31104, '2026-11-29') },
      ),
    ],
    { messages: ['Invalid bridge token', 'InvalidBridgeTokenError'], related: [31100, 31101, 31102, 31106] },
  ),
  entry(
    31105,
    'voice',
    'error',
    'The identity has characters that Twilio refuses',
    "Twilio doesn't accept the name under which the app registers or calls.",
    [
      cause(
        'voice-client-name-invalid',
        'It has spaces or symbols, or is too long',
        'Email addresses contain symbols. Letters, digits and `_` are safe, up to 121 of them.',
        [
          decode(' and read `identity` in `grants`.'),
          'Use a name of at most 121 letters, digits and `_`, such as a user ID, in the token and in `<Client>`.',
          CALL_CONNECTS,
        ],
        {
          who: 'the team that runs the server that makes the tokens',
          note: "Twilio's page on Voice JS says 121 characters, the one on 31105 says 256.",
          sources: [{ url: 'https://www.twilio.com/docs/voice/sdks/javascript/twiliodevice', read: '2026-11-30' }],
        },
      ),
    ],
    {
      messages: ['Invalid client name', 'Client name should not contain control, space, delims, or unwise characters.', 'InvalidClientNameError'],
      related: [53000, 20101],
    },
  ),
  entry(
    31106,
    'voice',
    'error',
    "The Voice SDK can't use the data from the app",
    "The app passed data to the SDK that isn't valid.",
    [
      cause(
        'push-not-from-voice',
        "A push message isn't from Twilio Voice",
        'On Android, `Voice.handleMessage` accepts only push messages of Twilio Voice. For others it returns `false`.',
        [
          'Check the data of each push message with `CallInvite.isValid` first.',
          'Pass it to `Voice.handleMessage` only if the result is `true`.',
          'Let other code of the app handle the rest.',
          "Call the app. If it rings, it's fixed.",
        ],
        { who: APP, source: errorPage(31106, '2026-11-30') },
      ),
    ],
    { messages: ['Invalid data'], related: [31100, 31101, 31102, 31104] },
  ),
  entry(
    31107,
    'voice',
    'error',
    "The lost call can't be resumed",
    "The SDK tried to reconnect a call, but Twilio didn't accept its reconnect token.",
    [
      cause(
        'reconnect-token-unusable',
        'The reconnect token is no longer valid',
        'It belongs to one call, which might have ended.',
        ['Start a new call.', CALL_CONNECTS],
        { who: APP, source: source('https://www.npmjs.com/package/@twilio/voice-errors'), note: "Only the SDK's message is published." },
      ),
    ],
    { messages: ['~The reconnect parameter is invalid', 'ReconnectParameterInvalidError'], related: [31209, 53001] },
  ),
];
