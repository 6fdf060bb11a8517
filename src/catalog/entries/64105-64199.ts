import type { ErrorEntry } from '../types.ts';
import { type Draft, cause, entry, page, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix } from './shared/families.ts';
import { STREAM_SERVER, STREAM_TWIML, streamIdleProxy, streamServerClosed, streamServerCrashed } from './shared/streams.ts';
import { nameOnlyNote } from './shared/notes.ts';
import { inCallLog, inEvent } from './shared/logs.ts';

const ANSWERS = 'Call again. The agent answers.';
const RELAY = source('https://www.twilio.com/docs/voice/conversationrelay/conversationrelay-noun');
const VOICES = source('https://www.twilio.com/docs/voice/conversationrelay/voice-configuration');
const MESSAGES = source('https://www.twilio.com/docs/voice/conversationrelay/websocket-messages');

/** ConversationRelay speaks with Twilio's accounts at the providers, not with the reader's. */
const voiceUnknown: Draft = cause(
  'relay-voice-not-usable',
  "Twilio's text-to-speech provider doesn't have this voice",
  "A voice that you cloned, or added to your own ElevenLabs account, doesn't exist in Twilio's.",
  [
    'Leave `voice` out of the TwiML and call again. If you hear the greeting, the voice is the cause.',
    { text: 'Choose a voice that Twilio lists for the provider and language.', link: { href: VOICES.url, text: 'Voice configuration' } },
    "Call again. If you hear the agent's voice, it's fixed.",
  ],
  {
    who: STREAM_TWIML,
    prevalence: 'occasional',
    // `tokens to speech` is in every message of this error.
    when: { suggestedBy: { says: 'voice_id' } },
    source: VOICES,
    note: "Based on one project: it had 64111 from a voice that Twilio can't use, and says that cloned voices are such. Twilio doesn't document it for this error.",
    sources: [
      source('https://github.com/pincerhq/pincer/blob/06702429fad57db5ae2c9ca5dd6759fee5cf4e9d/CHANGELOG.md'),
      source('https://github.com/pincerhq/pincer/blob/3790598f27b77570d5cc88b3add111e663ea9590/docs/guides/custom-voices.md'),
    ],
  },
);

const FAILOVER = { url: 'https://www.twilio.com/docs/voice/conversationrelay/provider-failover', read: '2026-11-29' };

export const entries: readonly ErrorEntry[] = [
  entry(
    64105,
    'voice',
    'error',
    'ConversationRelay lost your server during the call',
    'The WebSocket was open, but your side closed it, disappeared or lost its network connection.',
    [
      { ...streamServerClosed, when: { suggestedBy: { says: ['1008', '1011'] } } },
      streamServerCrashed,
      streamIdleProxy,
      cause(
        'relay-malformed-messages',
        "Your server sent messages that Twilio can't read",
        'After ten of them in a row, Twilio closes the socket with 1007. Each one has its own 64107 event.',
        [
          { text: 'Look in the Debugger for 64107 before this event, and read its message.', link: { place: 'debugger' } },
          "Send each message as one JSON object with a `type` that Twilio knows, and don't send errors from your own code.",
          'Call again. The call runs to its end.',
        ],
        {
          who: STREAM_SERVER,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['1007', 'malformed'] }, decisive: { says: 'malformed messages' } },
          source: page(64107),
          sources: [MESSAGES],
          note: "The number ten is from tests of users that we can't link to. Twilio's page for 64105 doesn't list this cause.",
        },
      ),
      cause(
        'stream-network-lost',
        'The network between Twilio and your server failed',
        'The server kept running, but the connection to it was lost.',
        [
          'Look for a network problem on the server at that time, such as an outage at its host.',
          'Set `applicationReconnect="true"` on `<ConversationRelay>`, so that Twilio connects again.',
          'Call again. The call runs to its end.',
        ],
        {
          who: STREAM_SERVER,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['network', 'reset'] } },
          sources: [{ url: 'https://www.twilio.com/en-us/changelog/conversation-relay--dynamic-configuration--application-reconnect', read: '2026-11-29' }],
        },
      ),
    ],
    {
      messages: [
        'ConversationRelay: Websocket ended',
        'The websocket disconnected from the server side during an ongoing call',
        'Too many consecutive malformed messages',
      ],
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
    "Twilio set up speech for the call, but the provider doesn't support one of the values.",
    [
      cause(
        'relay-voice-language',
        "The provider doesn't support one of the values",
        "For example, the voice doesn't speak the language, or `voice` is empty. The message says more.",
        [
          inEvent('Read the message in the event.'),
          'Compare `voice`, `language` and the provider in the TwiML with what it reports.',
          'Choose a voice that speaks the language, and leave out empty attributes.',
          ANSWERS,
        ],
        { who: STREAM_TWIML, sources: [RELAY] },
      ),
    ],
    { messages: ['TTS provider rejected the request due to invalid parameters', 'ConversationRelay: Invalid argument'], related: [64101, 64111] },
  ),
  entry(
    64107,
    'voice',
    'error',
    "Your server sent a message ConversationRelay doesn't know",
    "Twilio got a message over the WebSocket that it couldn't process.",
    [
      cause(
        'relay-message-type',
        "Twilio doesn't know the `type`",
        "It knows `text`, `play`, `sendDigits`, `language` and `end`, for instance. An error message from your own code isn't one of them.",
        [inEvent('Read the message in the event.'), 'Send only the messages that its documentation lists, and no errors.', ANSWERS],
        { who: STREAM_SERVER, sources: [MESSAGES] },
      ),
      cause(
        'relay-gateway-message',
        'A gateway or load balancer sent its own error',
        "Amazon API Gateway's error has a `connectionId`.",
        [inEvent('Read the message in the event.'), 'Fix the error it reports, and turn off such messages.', ANSWERS],
        // Public files 55810151887, 54689234205: {"message": "Forbidden", "connectionId":"…", "requestId":"…"}
        { who: STREAM_SERVER, when: { suggestedBy: { says: 'connectionId' } }, prevalence: 'occasional' },
      ),
    ],
    { messages: ['ConversationRelay: Invalid Message Received'], related: [31951] },
  ),
  entry(
    64108,
    'voice',
    'error',
    "The call's audio stopped",
    'Twilio stopped receiving audio from the carrier. At the end of a call, ignore this.',
    [
      cause(
        'rtp-stopped',
        'The call ended, or its carrier sent no audio',
        'At the end of a call, this is normal. During a call, the carrier stopped sending audio.',
        [
          inCallLog("Compare the event's time with the end of the call in the call log."),
          'Send [Twilio Support](https://help.twilio.com/) two Call SIDs if calls are cut off mid-call.',
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
      summary: 'Your account reached its limit of concurrent ConversationRelay calls.',
      retryAdvice: 'Retry when other calls have ended.',
      id: 'relay-concurrency',
      title: 'The account reached its concurrency limit',
      explanation: 'The limit counts ConversationRelay calls that run at the same time.',
      who: 'an Owner or Administrator of the account',
      steps: [
        'Spread out the calls, or let callers wait until one has ended.',
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
    'ConversationRelay is turned off for this account',
    'Your account is opted out of ConversationRelay.',
    [
      cause(
        'relay-not-onboarded',
        'The account is opted out',
        'Twilio gives no other reason, and says that it enables ConversationRelay on request.',
        ['Ask [Twilio Support](https://help.twilio.com/) to enable ConversationRelay, with the SID of the account.', ANSWERS],
        { who: "the account's owner" },
      ),
    ],
    { messages: ['ConversationRelay: Account has been opted out'], related: [10005] },
  ),
  entry(
    64111,
    'voice',
    'error',
    'The text-to-speech provider failed',
    'The provider that converts text to speech failed.',
    [
      cause(
        'relay-tts-provider',
        'The text-to-speech provider had an error',
        "Twilio says only that the provider's service failed.",
        [
          'Choose another `ttsProvider` in the TwiML if it persists.',
          'Add `<Failover>` to `<ConversationRelay>`, so that a backup provider takes over next time.',
          'Write to [Twilio Support](https://help.twilio.com/) with the Call SID if other providers fail too.',
          "Call again. A call without this error means it's fixed.",
        ],
        { who: 'Twilio or its provider', when: { suggestedBy: { occurs: 'sometimes' } }, note: nameOnlyNote, sources: [FAILOVER] },
      ),
      voiceUnknown,
    ],
    {
      messages: ['ConversationRelay: TTS provider service error', 'Error converting tokens to speech, code: {n}, error: {error}, tokens: {text}'],
      retryable: true,
      retryAdvice: 'Retry with the next call.',
      related: [64106, 64112, 64114],
    },
  ),
  entry(
    64112,
    'voice',
    'error',
    "Text couldn't be converted to speech",
    "Some text in the call couldn't be converted to speech.",
    [
      cause(
        'relay-tts-conversion',
        'The text conversion failed',
        "Twilio doesn't say whether the text, the settings or the provider is the cause.",
        [
          "Check the text that your server sent at that time for anything that can't be spoken.",
          'Compare `language` and `voice` with what the provider offers.',
          'Write to [Twilio Support](https://help.twilio.com/) with the Call SID if they are right.',
          "Call again. A call without this error means it's fixed.",
        ],
        { who: 'the team that runs the WebSocket server', when: { suggestedBy: { occurs: 'sometimes' } }, note: nameOnlyNote },
      ),
      voiceUnknown,
    ],
    {
      messages: ['ConversationRelay: TTS conversion error'],
      retryable: true,
      retryAdvice: 'Retry with the next call.',
      related: [64106, 64111],
    },
  ),
  {
    code: 64114,
    title: "The speech recognition provider couldn't be reached",
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: ASR provider connection error'],
    ...fix(64114, {
      summary: 'ConversationRelay had no connection to the speech-to-text provider.',
      retryAdvice: 'Retry with the next call.',
      id: 'relay-asr-connection',
      title: 'The connection to the provider failed',
      explanation: "The provider had an error, didn't respond in time, or dropped the connection.",
      who: 'Twilio or its provider',
      steps: [
        'Choose another `transcriptionProvider` in the TwiML for now.',
        'Add `<Failover>` to `<ConversationRelay>`, so that a backup provider takes over next time.',
      ],
      check: "Call again and speak. If text reaches your server, it's fixed.",
      source: errorPage(64114, '2026-11-29'),
      sources: [FAILOVER],
    }),
    related: [64111],
  },
];
