import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix } from './shared/families.ts';
import {
  STREAM_SERVER,
  STREAM_TWIML,
  forRelay,
  noWebSocketAtPath,
  proxyWithoutUpgrade,
  streamCertificate,
  streamHostPrivate,
  streamIdleProxy,
  streamOwnAuth,
  streamServerClosed,
  streamServerCrashed,
  streamServerDown,
  streamTunnelFault,
} from './shared/streams.ts';
import { nameOnlyNote } from './shared/notes.ts';

const ANSWERS = 'Call again. The agent answers.';
const RELAY = source('https://www.twilio.com/docs/voice/conversationrelay/conversationrelay-noun');
const MESSAGES = source('https://www.twilio.com/docs/voice/conversationrelay/websocket-messages');

const FAILOVER = { url: 'https://www.twilio.com/docs/voice/conversationrelay/provider-failover', read: '2026-11-29' };

export const entries: readonly ErrorEntry[] = [
  entry(
    64101,
    'voice',
    'error',
    'An attribute of `<ConversationRelay>` is wrong',
    'An attribute in your TwiML has a value that Twilio does not take.',
    [
      cause(
        'relay-attribute',
        'An attribute is misspelled or has a wrong value',
        'For example, `voice` holds a name instead of an ID, or a provider that your account lacks.',
        [
          { text: 'Take the attributes off one by one until it works.', link: { href: RELAY.url, text: 'Attributes' } },
          'Correct the last one you took off.',
          ANSWERS,
        ],
        { who: STREAM_TWIML, sources: [source('https://github.com/vellum-ai/vellum-assistant/pull/6390')] },
      ),
    ],
    {
      messages: ['ConversationRelay: Invalid Parameter', 'A 64101 Error is an indication there is something wrong with the <ConversationRelay> parameters.'],
      related: [64106, 12200],
    },
  ),
  entry(
    64102,
    'voice',
    'error',
    'ConversationRelay could not reach your server',
    'Twilio could not open the WebSocket to the `url` in your TwiML.',
    [
      { ...noWebSocketAtPath, source: source('https://github.com/vellum-ai/vellum-assistant/pull/5564') },
      streamServerDown,
      proxyWithoutUpgrade,
      streamOwnAuth,
      streamHostPrivate,
      { ...streamCertificate, prevalence: 'occasional' as const },
      streamTunnelFault,
    ].map(forRelay),
    {
      messages: [
        'ConversationRelay: Unable to Connect to Websocket URL',
        'A 64102 Error is an indication there is something wrong with the <ConversationRelay> url parameter when Twilio attempted to connect to it.',
      ],
      related: [64105, 31920, 31901, 31910, 64103],
      retryable: true,
      retryAdvice: 'With the next call. An `action` on `<Connect>` keeps the caller on the line.',
    },
  ),
  {
    code: 64103,
    title: 'ConversationRelay failed on the side of Twilio',
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: Internal Server Error'],
    ...fix(64103, {
      summary: "Something on Twilio's side or in the network affected the call.",
      retryAdvice: 'Retry with the next call.',
      id: 'relay-internal-fault',
      title: 'The network or Twilio had a fault',
      explanation: 'Twilio knows no more of the cause.',
      who: 'Twilio or its provider',
      steps: ['Call again.', 'Write to [Twilio Support](https://help.twilio.com/) with the Call SID if it stays.'],
      check: "Call again. A call without this error means it's fixed.",
    }),
    related: [64102],
  },
  entry(
    64104,
    'voice',
    'error',
    'The call reached its longest duration',
    'Twilio ends a call after a fixed time, and this one got there.',
    [
      cause(
        'call-too-long',
        'The call went on too long',
        'Twilio Voice has a hard limit for the length of a call, and Twilio offers no way around it.',
        ['Let your app end calls that have been silent for a while.', 'Look at the length of the next calls. They end by themselves.'],
        { who: STREAM_SERVER },
      ),
    ],
    { messages: ['ConversationRelay: Max call duration reached'], related: [32015] },
  ),
  entry(
    64105,
    'voice',
    'error',
    'ConversationRelay lost your server during the call',
    'The WebSocket was open, and your side ended it, disappeared or lost its network.',
    [
      streamServerCrashed,
      streamServerClosed,
      streamIdleProxy,
      cause(
        'stream-network-lost',
        'The network between Twilio and your server broke',
        'The server went on, and the connection to it was lost.',
        [
          'Look for a network fault of the server at that time, such as an outage of its host.',
          'Set `applicationReconnect="true"` on `<ConversationRelay>`, so that Twilio connects again.',
          'Call again. The call runs to its end.',
        ],
        { who: STREAM_SERVER, prevalence: 'occasional', when: { suggestedBy: { says: ['network', '1006'] } } },
      ),
    ],
    {
      messages: ['ConversationRelay: Websocket ended', 'The websocket disconnected from the server side during an ongoing call'],
      related: [64102, 31921, 31903],
      retryable: true,
      retryAdvice: '`applicationReconnect="true"` on `<ConversationRelay>` lets Twilio connect again.',
    },
  ),
  entry(
    64106,
    'voice',
    'error',
    'The speech provider refuses these settings',
    'Twilio set up speech for the call, and the provider does not take this mix of voice and language.',
    [
      cause(
        'relay-voice-language',
        'Voice and language do not go together',
        'The voice does not speak the language, or an empty `voice` was sent.',
        ['Read `voice`, `language` and the provider in the TwiML.', 'Choose a voice that speaks the language, and leave empty attributes out.', ANSWERS],
        { who: STREAM_TWIML, sources: [RELAY] },
      ),
    ],
    { messages: ['TTS provider rejected the request due to invalid parameters', 'ConversationRelay: Invalid argument'], related: [64101, 64111] },
  ),
  entry(
    64107,
    'voice',
    'error',
    'Your server sent a message ConversationRelay does not know',
    'Twilio got a message over the WebSocket and could not do anything with it.',
    [
      cause(
        'relay-message-type',
        'The `type` is none that Twilio knows',
        'It knows `text`, `play`, `sendDigits`, `language` and `end`, for instance. An error text of your own code is none of them.',
        ['Read the message in the event.', 'Send only the messages that its documentation lists, and no errors.', ANSWERS],
        { who: STREAM_SERVER, sources: [MESSAGES] },
      ),
      cause(
        'relay-gateway-message',
        'A gateway sent its own error',
        'An API gateway in front of your server reports a fault as JSON over the same socket.',
        ['Read the message in the event. A gateway names itself in it.', 'Fix the fault it names, and switch such messages off.', ANSWERS],
        { who: STREAM_SERVER, when: { suggestedBy: { says: ['internal server error', 'connectionId', 'Forbidden'] } }, prevalence: 'occasional' },
      ),
    ],
    { messages: ['ConversationRelay: Invalid Message Received'], related: [31951] },
  ),
  entry(
    64108,
    'voice',
    'error',
    'The audio of the call stopped',
    'Twilio received no more audio from the carrier. At the end of a call, ignore it.',
    [
      cause(
        'rtp-stopped',
        'The call ended, or its carrier sent nothing',
        'At the end of a call that is normal. During a call, the carrier stopped sending audio.',
        [
          'Compare the time with the end of the call in the call log.',
          'Send Twilio Support two Call SIDs if calls are cut in the middle.',
          "Call again. No new event during the call means it's fixed.",
        ],
        { who: 'Twilio Support' },
      ),
    ],
    { messages: ['ConversationRelay: RTP Timeout'], related: [31953] },
  ),
  {
    code: 64109,
    title: 'Too many ConversationRelay calls at once',
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: Concurrency limit reached'],
    ...fix(64109, {
      summary: 'Your account already has as many ConversationRelay calls at once as it may.',
      retryAdvice: 'Retry when other calls have ended.',
      id: 'relay-concurrency',
      title: "All of the account's places are taken",
      explanation: 'The limit counts the calls with ConversationRelay that run at the same time.',
      who: 'an Owner or Administrator of the account',
      steps: [
        'Spread the calls, or let the caller wait until one has ended.',
        'Ask [Twilio Support](https://help.twilio.com/) whether your limit can be raised.',
      ],
      check: "Call again at a busy time. A call that goes through means it's fixed.",
    }),
    related: [10004],
  },
  entry(
    64110,
    'voice',
    'error',
    'ConversationRelay is switched off for this account',
    'Your account is opted out of ConversationRelay.',
    [
      cause(
        'relay-not-onboarded',
        'The account is opted out',
        'It was taken out of ConversationRelay, or nobody has accepted the terms on AI yet.',
        [
          {
            text: 'Open ConversationRelay in the Console and accept the terms.',
            link: { href: 'https://console.twilio.com/us1/voice/conversation-relay', text: 'ConversationRelay' },
          },
          'Ask Twilio Support to enable it if they are accepted.',
          ANSWERS,
        ],
        { who: "the account's owner" },
      ),
    ],
    { messages: ['ConversationRelay: Account has been opted out'], related: [10005] },
  ),
  {
    code: 64111,
    title: 'The text-to-speech provider failed',
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: TTS provider service error'],
    ...fix(64111, {
      summary: 'The provider that turns text into speech failed.',
      retryAdvice: 'Retry with the next call.',
      id: 'relay-tts-provider',
      title: 'The text-to-speech provider had a fault',
      explanation: "Twilio publishes no more than that the provider's service failed.",
      who: 'Twilio or its provider',
      note: nameOnlyNote,
      steps: [
        'Choose another `ttsProvider` in the TwiML if it stays.',
        'Add `<Failover>` to `<ConversationRelay>`, so that a backup provider takes over the next time.',
        'Write to [Twilio Support](https://help.twilio.com/) with the Call SID if other providers fail, too.',
      ],
      check: "Call again. A call without this error means it's fixed.",
      sources: [FAILOVER],
    }),
    related: [64106, 64112, 64114],
  },
  {
    code: 64112,
    title: 'A text could not be turned into speech',
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: TTS conversion error'],
    ...fix(64112, {
      summary: 'A text of the call could not be turned into speech.',
      retryAdvice: 'Retry with the next call.',
      id: 'relay-tts-conversion',
      title: 'The conversion of a text failed',
      explanation: "Twilio doesn't say whether the text, the settings or the provider is the reason.",
      who: 'the team that runs the WebSocket server',
      note: nameOnlyNote,
      steps: [
        "Look at the text that your server sent at that time for what can't be spoken.",
        'Compare `language` and `voice` with what the provider offers.',
        'Write to [Twilio Support](https://help.twilio.com/) with the Call SID if they are right.',
      ],
      check: "Call again. A call without this error means it's fixed.",
    }),
    related: [64106, 64111],
  },
  {
    code: 64114,
    title: 'The speech recognition provider was not reached',
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: ASR provider connection error'],
    ...fix(64114, {
      summary: 'ConversationRelay had no connection to the provider that turns speech into text.',
      retryAdvice: 'Retry with the next call.',
      id: 'relay-asr-connection',
      title: 'The connection to the provider failed',
      explanation: 'The provider has a fault, did not respond in time, or dropped the connection.',
      who: 'Twilio or its provider',
      steps: [
        'Choose another `transcriptionProvider` in the TwiML for the time being.',
        'Add `<Failover>` to `<ConversationRelay>`, so that a backup provider takes over the next time.',
      ],
      check: "Call again and speak. Text that reaches your server means it's fixed.",
      source: errorPage(64114, '2026-11-29'),
      sources: [FAILOVER],
    }),
    related: [64111],
  },
];
