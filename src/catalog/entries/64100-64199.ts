import type { ErrorEntry } from '../types.ts';
import { cause, entry, source } from './shared/compact.ts';
import { limitReached, platformFault } from './shared/families.ts';
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

const ANSWERS = 'Call again. The agent answers.';
const RELAY = source('https://www.twilio.com/docs/voice/conversationrelay/conversationrelay-noun');
const MESSAGES = source('https://www.twilio.com/docs/voice/conversationrelay/websocket-messages');

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
        'Often `voice` holds a name instead of an ID, or a provider your account lacks.',
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
    ...platformFault(64103),
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
        'Often nobody hung up, and two machines talked on.',
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
    'The WebSocket was open, and your side ended it or disappeared.',
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
        'It knows `text`, `play`, `sendDigits`, `language`, `end`, `config` and `hints`.',
        ['Read the message in the event.', 'Send only messages of these types.', ANSWERS],
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
        'Most of these come with the end of the call.',
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
    ...limitReached(64109, 'calls with ConversationRelay at the same time'),
    related: [10004],
  },
  entry(
    64110,
    'voice',
    'error',
    'ConversationRelay is switched off for this account',
    'The account has not accepted the terms for ConversationRelay, or was taken out of it.',
    [
      cause(
        'relay-not-onboarded',
        'The terms have not been accepted',
        'Somebody must accept the addendum on AI once for the account.',
        [
          {
            text: 'Open ConversationRelay in the Console and accept the terms.',
            link: { href: 'https://console.twilio.com/us1/voice/conversation-relay', text: 'ConversationRelay' },
          },
          'Write to Twilio Support if they are accepted.',
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
    ...platformFault(64111, 'The provider that turns text into speech failed.'),
    related: [64106, 64112],
  },
  {
    code: 64112,
    title: 'A text could not be turned into speech',
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: TTS conversion error'],
    ...platformFault(64112, 'The provider could not turn a text of your server into speech.'),
    related: [64106, 64111],
  },
];
