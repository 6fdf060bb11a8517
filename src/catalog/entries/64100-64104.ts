import type { ErrorEntry, StepLink } from '../types.ts';
import { FOUR_HOURS, maximumDuration, raiseDuration } from './shared/callDuration.ts';
import { type Draft, cause, entry, page, source } from './shared/compact.ts';
import { fix } from './shared/families.ts';
import {
  STREAM_SERVER,
  STREAM_TWIML,
  forRelay,
  noWebSocketAtPath,
  proxyWithoutUpgrade,
  streamCertificate,
  streamHostOfFunctions,
  streamHostPrivate,
  streamOwnAuth,
  streamServerDown,
  streamTunnelFault,
} from './shared/streams.ts';

const ANSWERS = 'Call again. The agent answers.';
const RELAY = source('https://www.twilio.com/docs/voice/conversationrelay/conversationrelay-noun');
const VOICES: StepLink = { href: 'https://www.twilio.com/docs/voice/conversationrelay/voice-configuration', text: 'Voice configuration' };

/** A `url` of `<ConversationRelay>` that opens no secure WebSocket. */
// The space keeps `statusCallbackUrl` out.
const NOT_WSS = ['"', "'", '\\"'].flatMap((quote) => ['https:', 'http:', 'ws:'].map((scheme) => ` url=${quote}${scheme}`));

/** Certificates rarely name an address, and a plain TCP tunnel or port has none. */
const relayCertificate: Draft = {
  ...streamCertificate,
  prevalence: 'occasional',
  when: { suggestedBy: [...[streamCertificate.when.suggestedBy ?? []].flat(), { urlFault: ['ip-host', 'plain-port'] }, { webhookHost: 'tcp-tunnel' }] },
};

export const entries: readonly ErrorEntry[] = [
  entry(
    64101,
    'voice',
    'error',
    'An attribute of `<ConversationRelay>` is wrong',
    "An attribute in your TwiML has a value that Twilio doesn't accept.",
    [
      cause(
        'relay-attribute',
        'An attribute is misspelled or has the wrong value',
        "For example, `voice` is a name instead of an ID, or doesn't belong to the provider in `ttsProvider`, which is ElevenLabs by default.",
        [
          { text: 'Set `ttsProvider` to the provider of your voice, and `voice` to an ID that Twilio lists for it.', link: VOICES },
          { text: 'Take out the other attributes one by one until the call works.', link: { href: RELAY.url, text: 'Attributes' } },
          'Correct the last one you removed.',
          ANSWERS,
        ],
        {
          who: STREAM_TWIML,
          details:
            "Some messages name the values: `block_elevenlabs/en-US/alice` is the provider, the language and the voice. `alice`, `Rachel` and `Polly.Joanna` aren't IDs of ElevenLabs.",
          when: { suggestedBy: { says: ['for tts settings', 'voice', 'language', 'ttsProvider', 'transcriptionProvider'] } },
          sources: [source('https://github.com/vellum-ai/vellum-assistant/pull/6390'), { url: VOICES.href, read: '2026-11-30' }],
        },
      ),
      cause(
        'relay-elevenlabs-not-enabled',
        "The account can't use ElevenLabs",
        "ConversationRelay speaks with ElevenLabs unless `ttsProvider` says otherwise, and some accounts don't have it.",
        [
          'Set `ttsProvider="Google"`, and take `voice` out. If the call works, the account or the voice is the cause.',
          { text: 'Choose a Google or Amazon voice for your language.', link: VOICES },
          'Ask [Twilio Support](https://help.twilio.com/) to enable ElevenLabs for the account if you need its voices.',
          ANSWERS,
        ],
        {
          who: STREAM_TWIML,
          prevalence: 'occasional',
          // A wrong voice has the same message.
          when: { suggestedBy: { says: 'elevenlabs' } },
          source: {
            url: 'https://github.com/twilio/ai/blob/HEAD/skills/twilio/twilio-voice-conversation-relay/SKILL.md',
            read: '2026-11-30',
          },
          note: "From notes that Twilio publishes for AI assistants. A test call in a project that we can't link to shows the same.",
        },
      ),
      cause(
        'relay-language-combination',
        "Language, provider and speech model don't match",
        'No provider offers every model and option for every language. A `voice` or `speechModel` chosen for English often fails in another language.',
        [
          {
            text: 'Leave only `url` and `language`. If the call works, one of the other attributes is the cause. If not, leave out `language` too.',
            link: { href: RELAY.url, text: 'Attributes' },
          },
          'Add `ttsProvider` and `voice`, then `transcriptionProvider`, `speechModel` and `hints`, each with a value that its provider supports for the language.',
          ANSWERS,
        ],
        {
          who: STREAM_TWIML,
          when: {
            suggestedBy: {
              says: [
                'for tts settings',
                'for transcription settings',
                'language',
                'speechModel',
                'speech model',
                'hints',
                'ttsProvider',
                'transcriptionProvider',
              ],
            },
          },
          details: 'Some messages name the values: in `google/cmn-TW/long`, `long` is the speech model.',
          note: "Reported for Google's models `telephony` with `ru-RU` and `long` with `cmn-TW` and `bn-IN`, and for ElevenLabs with `bn-IN`, in code that we can't link to.",
          source: RELAY,
        },
      ),
      cause(
        'relay-url-not-wss',
        "The `url` doesn't begin with `wss://`",
        "ConversationRelay opens a WebSocket. It doesn't accept an `https://` URL, such as your webhook's.",
        [
          'Read `url` in the TwiML that your webhook returned.',
          "Enter the `wss://` address of your WebSocket server. A webhook's path with `wss://` in front isn't enough.",
          ANSWERS,
        ],
        {
          who: STREAM_TWIML,
          prevalence: 'occasional',
          when: {
            suggestedBy: [{ says: [...NOT_WSS, 'url=""', "url=''"] }, { urlFault: ['no-scheme', 'relative', 'no-host', 'doubled', 'text'] }],
            decisive: { says: NOT_WSS },
          },
          source: RELAY,
          sources: [source('https://github.com/pincerhq/pincer/blob/06702429fad57db5ae2c9ca5dd6759fee5cf4e9d/CHANGELOG.md')],
        },
      ),
    ],
    {
      messages: [
        'ConversationRelay: Invalid Parameter',
        'Invalid values ({values}) for tts settings',
        'Invalid values ({values}) for transcription settings',
        'A 64101 Error is an indication there is something wrong with the <ConversationRelay> parameters.',
      ],
      related: [64106, 12200],
    },
  ),
  entry(
    64102,
    'voice',
    'error',
    "ConversationRelay couldn't reach your server",
    "Twilio couldn't open the WebSocket to the `url` in your TwiML.",
    [
      {
        ...noWebSocketAtPath,
        source: source('https://github.com/vellum-ai/vellum-assistant/pull/5564'),
        sources: [source('https://github.com/vellum-ai/vellum-assistant/pull/30885'), ...(noWebSocketAtPath.sources ?? []), page(64102)],
      },
      { ...streamServerDown, sources: [...(streamServerDown.sources ?? []), page(64102)] },
      proxyWithoutUpgrade,
      streamOwnAuth,
      streamHostPrivate,
      relayCertificate,
      streamTunnelFault,
      streamHostOfFunctions,
    ].map(forRelay),
    {
      messages: [
        'ConversationRelay: Unable to Connect to Websocket URL',
        'A 64102 Error is an indication there is something wrong with the <ConversationRelay> url parameter when Twilio attempted to connect to it.',
      ],
      related: [64105, 31920, 31901, 31910, 64103],
      retryable: true,
      retryAdvice: 'Retry with the next call. An `action` on `<Connect>` keeps the caller on the line.',
    },
  ),
  {
    code: 64103,
    title: "ConversationRelay failed on Twilio's side",
    product: 'voice',
    level: 'error',
    messages: ['ConversationRelay: Internal Server Error'],
    ...fix(64103, {
      summary: "Something on Twilio's side or in the network affected the call.",
      retryAdvice: 'Retry with the next call.',
      id: 'relay-internal-fault',
      title: 'The network or Twilio had a problem',
      explanation: "Twilio doesn't publish more about the cause.",
      who: 'Twilio or its provider',
      steps: [
        'Look for an incident on [status.twilio.com](https://status.twilio.com).',
        'Write to [Twilio Support](https://help.twilio.com/) with the Call SID if the error persists.',
      ],
      check: "Call again. A call without this error means it's fixed.",
    }),
    related: [64102],
  },
  entry(
    64104,
    'voice',
    'error',
    'The call reached the maximum duration',
    'Twilio ends calls after a fixed time, and this one reached it.',
    [
      cause(
        'call-too-long',
        'The call lasted too long',
        FOUR_HOURS,
        [
          raiseDuration,
          'Let your app end calls that have been silent for a while.',
          "Compare the length of the next calls with the limit. If they end before it, it's fixed.",
        ],
        { who: STREAM_SERVER, sources: [maximumDuration] },
      ),
    ],
    { messages: ['ConversationRelay: Max call duration reached'], related: [32015] },
  ),
];
