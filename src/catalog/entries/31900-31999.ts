import type { ErrorEntry, Level } from '../types.ts';
import { type Draft, cause, entry, source, page } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { supportLink } from './shared/families.ts';
import {
  STREAM_SERVER,
  STREAM_TWIML,
  STREAMS,
  noWebSocketAtPath,
  proxyWithoutUpgrade,
  streamCertificate,
  streamHostPrivate,
  streamIdleProxy,
  streamIpAddress,
  streamNoTls,
  streamOwnAuth,
  streamServerClosed,
  streamServerCrashed,
  streamServerDown,
  streamTunnelFault,
} from './shared/streams.ts';
import { oneReportNote } from './shared/notes.ts';

const HEAR = 'Call again. You hear what your server sends.';
const NO_EVENT = "Call again. No new event means it's fixed.";
const DOCS = source('https://www.twilio.com/docs/voice/media-streams/websocket-messages');

/** An error of `<Stream>`: the Debugger shows it, and the caller hears silence. */
const stream = (
  code: number,
  level: Level,
  title: string,
  summary: string,
  causes: readonly Draft[],
  messages: string[],
  related: number[] = [31900, 31901, 31920, 31921],
  more?: Pick<ErrorEntry, 'retryable' | 'retryAdvice'>,
): ErrorEntry => entry(code, 'voice', level, title, summary, causes, { messages, related: related.filter((other) => other !== code), ...more });

const streamUrlQuery: Draft = cause(
  'stream-url-query-string',
  'The URL of the stream has a query string',
  "Twilio doesn't send what follows `?`, so your own check of a token there fails.",
  [
    'Take everything from `?` on off the `url` of `<Stream>`.',
    'Send the values as `<Parameter name="…" value="…"/>` inside `<Stream>`. They arrive in the `start` message, under `customParameters`.',
    STREAMS,
  ],
  {
    who: STREAM_TWIML,
    when: {
      suggestedBy: [{ webhookQuery: 'yes' }, { webhookQuery: 'yes', webhookAnswer: ['login', 'not-found', 'client-error'] }],
    },
    sources: [source('https://github.com/Abilityai/trinity/pull/1075'), source('https://github.com/openclaw/openclaw/issues/8814')],
  },
);

export const entries: readonly ErrorEntry[] = [
  stream(
    31900,
    'error',
    'The media stream failed for an unknown reason',
    "A `<Stream>` failed, and Twilio doesn't know why.",
    [
      cause(
        'stream-failure-unknown',
        'Twilio names no reason',
        'The log of your WebSocket server may show what happened at that second.',
        [
          "Compare the time of the event with your WebSocket server's log.",
          { text: 'Write to Twilio Support with two Call SIDs if it keeps happening.', link: supportLink },
          NO_EVENT,
        ],
        { who: STREAM_SERVER },
      ),
    ],
    ['Stream - Unknown Error', 'This stream has failed due to an unknown cause'],
    [31901, 31921, 31902],
  ),
  stream(
    31901,
    'error',
    "Your WebSocket server didn't respond",
    'Twilio asked your server for a WebSocket and got no response.',
    [
      streamServerDown,
      {
        ...streamTunnelFault,
        title: 'The tunnel passes nothing on',
        explanation: 'A tunnel such as ngrok stands before your server, and routes no traffic to it.',
        source: errorPage(31901),
      },
      streamHostPrivate,
    ],
    ['Stream - WebSocket - Connection Timeout', "The WebSocket connection request sent by the stream didn't receive any response from the server"],
  ),
  stream(
    31902,
    'error',
    'Your WebSocket server refused the connection',
    'Twilio found the host, but nothing accepted a connection on that port.',
    [
      cause(
        'stream-server-down',
        'The server is down, or listens on another port',
        'Nothing accepts connections on the host and port that the TwiML names.',
        [
          'Compare host and port in the URL of the TwiML with those of your server.',
          'Start the server process, and keep it running: free hosting often sleeps.',
          STREAMS,
        ],
        { who: STREAM_SERVER, details: 'A private host in the URL, such as `localhost`, leads nowhere from Twilio.', source: errorPage(31902, '2026-11-29') },
      ),
      cause(
        'stream-refused-for-a-moment',
        'Your server refused it for a moment',
        'A server that restarts, for example, accepts no connections meanwhile.',
        [
          "Look in your server's log whether it restarted, or was overloaded, at the time of the call.",
          'Keep the old process running until the new one accepts connections.',
          STREAMS,
        ],
        {
          who: STREAM_SERVER,
          prevalence: 'occasional',
          when: { suggestedBy: { occurs: 'sometimes' } },
          source: errorPage(31902, '2026-11-29'),
        },
      ),
    ],
    ['Stream - WebSocket - Connection Refused', 'The WebSocket connection request sent by the stream is refused by the server host'],
    undefined,
    { retryable: true, retryAdvice: 'Only where your server refused it for a moment: place the call again later.' },
  ),
  stream(
    31903,
    'error',
    'The stream connection broke',
    'The WebSocket was cut without a goodbye in the middle of the call.',
    [streamServerCrashed, streamIdleProxy],
    ['Stream - WebSocket - Connection Broken Pipe', 'The WebSocket connection has been abruptly closed by the server'],
    [31901, 31921, 64105],
  ),
  stream(
    31904,
    'error',
    "The host of the stream can't be reached",
    'Twilio found no way to the host in the URL of the stream.',
    [
      { ...streamHostPrivate, when: {} },
      { ...streamServerDown, prevalence: 'occasional' },
    ],
    ['Stream - WebSocket - Host Unreachable'],
  ),
  stream(
    31910,
    'error',
    'No TLS connection for the stream',
    "Twilio reached your server and couldn't open an encrypted connection.",
    [streamNoTls, streamIpAddress, streamCertificate],
    ['Stream - WebSocket - SSL Protocol Error', 'The server doesn’t support SSL, can’t provide a secure connection or the SSL handshake has failed'],
    [31920, 31922, 31904, 64102],
  ),
  stream(
    31920,
    'error',
    'Your server refused the WebSocket of the stream',
    'Twilio asked for a WebSocket (101) and got another HTTP status.',
    [
      streamUrlQuery,
      noWebSocketAtPath,
      proxyWithoutUpgrade,
      streamOwnAuth,
      streamTunnelFault,
      cause(
        'stream-signed-url-expired',
        'The URL was a one-time URL',
        'Some bot services give out URLs that work once, or for a minute.',
        ['Fetch the URL right before you return the TwiML.', STREAMS],
        { who: STREAM_TWIML, prevalence: 'rare', when: { suggestedBy: { occurs: 'sometimes' } }, note: `${oneReportNote} Twilio's page doesn't name it.` },
      ),
    ],
    ['The WebSocket protocol handshake was declined by the server', 'Stream - WebSocket - Handshake Error'],
    [31901, 31902, 31904, 31910, 31921, 64102],
  ),
  stream(
    31921,
    'error',
    'Your server closed the WebSocket of the stream',
    'Your side ended an open connection. At the planned end of a call, ignore it.',
    [
      streamServerClosed,
      {
        ...streamServerCrashed,
        explanation: 'A server that fails or is shut down in order still closes its sockets. One that is killed gives 31903.',
        sources: [page(31921)],
      },
      cause(
        'stream-other-protocol',
        "The URL leads to a service that doesn't speak Media Streams",
        "An AI service's own WebSocket, such as `wss://api.elevenlabs.io/v1/convai/…`, expects other messages than Twilio sends, and hangs up.",
        [
          'Read the host in the `url` of `<Stream>`. It must be your server, or an endpoint that the service made for Twilio.',
          "Use the TwiML that the service generates for Twilio calls, or let a server of yours translate the messages. Set the agent's audio to μ-law, 8000 Hz.",
          'Call again. The caller hears the agent.',
        ],
        {
          who: STREAM_TWIML,
          prevalence: 'occasional',
          when: { suggestedBy: [{ says: ['api.elevenlabs.io', 'api.openai.com'] }, { occurs: 'every-time' }] },
          source: { url: 'https://elevenlabs.io/docs/agents-platform/phone-numbers/twilio-integration/register-call', read: '2026-11-29' },
        },
      ),
      streamIdleProxy,
      cause(
        'stream-normal-end',
        'Closing was planned',
        'Closing is how your side ends a two-way stream; `<Connect>` then goes on with the next verb.',
        ['Compare the time with the end of the conversation.', 'Ignore it if the call went as wanted.'],
        { who: STREAM_SERVER, when: { suggestedBy: { says: ['1000', 'normal closure'] } }, prevalence: 'occasional' },
      ),
    ],
    ['The remote server has closed the WebSocket connection', 'Stream - WebSocket - Close Error'],
    [31903, 31920, 31924, 64105, 31901, 31902],
  ),
  stream(
    31922,
    'error',
    'The URL of the stream must begin with `wss://`',
    'Twilio read your TwiML, and the URL of the stream has another scheme.',
    [
      cause(
        'stream-url-scheme',
        'The URL begins with `ws://`, `http://` or `https://`',
        'Twilio opens encrypted WebSockets only.',
        ['Write `wss://` and the public host into `url`.', STREAMS],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - WebSocket - URL Schema Not Supported', 'The URL schema is not supported by Programmable Streams'],
    [31910, 31923],
  ),
  stream(
    31923,
    'error',
    "The URL of the stream can't be read",
    'Twilio read your TwiML, and the URL of the stream is malformed.',
    [
      cause(
        'url-empty',
        'The URL is malformed',
        'The scheme is misspelled, a variable is empty, or a space got in.',
        ['Read `url` of `<Stream>` in the TwiML.', 'Write the full URL, beginning with `wss://`.', STREAMS],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - WebSocket - Malformed URL'],
    [31922, 11100],
  ),
  stream(
    31924,
    'error',
    'Your server broke the WebSocket protocol',
    "Twilio got a frame that it doesn't allow.",
    [
      cause(
        'stream-one-way',
        'Your server sends audio on a one-way stream',
        '`<Start><Stream>` only listens. Audio back needs `<Connect><Stream>`.',
        ['Look whether the TwiML has `<Start>` or `<Connect>`.', 'Use `<Connect><Stream>` to send audio, or stop sending.', HEAR],
        { who: STREAM_TWIML, when: { suggestedBy: { verb: 'Start' } } },
      ),
      cause(
        'stream-control-frame',
        'A control frame was split or unknown',
        'Ping, pong and close frames must come in one piece.',
        ['Update the WebSocket library, and let it make the frames.', NO_EVENT],
        { who: STREAM_SERVER, when: { suggestedBy: { says: ['control frame', 'opcode', 'fragmented'] } }, prevalence: 'occasional' },
      ),
      cause(
        'stream-message-form',
        'The message has the wrong format',
        'Allowed are `media`, `mark` and `clear`. Audio is base64 of `audio/x-mulaw`, 8000 Hz, without a file header.',
        ['Log the first message that your server sends.', 'Correct its form, and set the AI service to mu-law 8000 Hz.', HEAR],
        { who: STREAM_SERVER, when: { suggestedBy: { verb: 'Connect' } }, source: errorPage(31924, '2026-11-29') },
      ),
    ],
    ['Stream - Websocket - Protocol Error', 'Malformed message or message not conformant with WebSocket protocol'],
    [31921, 31950],
  ),
  stream(
    31930,
    'warning',
    "Twilio couldn't send all audio to your server",
    'Audio of the caller was dropped, because your server or its network takes it too slowly.',
    [
      cause(
        'stream-too-slow',
        'Your server or its network is too slow for the audio',
        'Limited bandwidth or a busy event loop holds the socket up.',
        [
          'Measure how long your handler takes for each `media` message.',
          'Do slow work elsewhere, only queue in the handler, and look at the load of the network.',
          NO_EVENT,
        ],
        { who: STREAM_SERVER },
      ),
    ],
    ['Stream - Media - Buffer Overflow', 'Audio is discarded due to a congestion control condition (restricted bandwidth) in the WebSocket upstream'],
    [31931],
  ),
  stream(
    31931,
    'warning',
    'Your server sent audio faster than it plays',
    'More than ten minutes of audio waited, and Twilio dropped the rest.',
    [
      cause(
        'stream-too-fast',
        'Too much audio is queued',
        'Audio from a text-to-speech service arrives faster than it is played.',
        ['Send `mark` messages, and wait for them before you send more.', 'Send `clear` when the caller interrupts.', HEAR],
        { who: STREAM_SERVER, sources: [DOCS] },
      ),
    ],
    ['Stream - Media - Media Discarded'],
    [31930],
  ),
  stream(
    31940,
    'error',
    'No connector has this name',
    'Twilio read `connectorName` in your TwiML and found no such connector.',
    [
      cause(
        'connector-unknown',
        "The name isn't the unique name of an installed connector",
        "It has a typo, or the connector isn't installed.",
        ['Compare `connectorName` with the unique name in the Console.', 'Correct it, or install the connector.', 'Call again. The connector answers.'],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - Invalid connectorName attribute in TwiML.', 'connectorName attribute provided does not reference a connector configuration.'],
    [31942, 64004],
  ),
  stream(
    31941,
    'error',
    '`track` of `<Stream>` is wrong',
    "Twilio read your TwiML and can't use the value of `track`.",
    [
      cause(
        'attribute-value-not-allowed',
        "An attribute has a value that isn't allowed",
        '`<Connect>` takes `inbound_track` only, `<Start>` also `outbound_track` and `both_tracks`.',
        ['Correct `track`, or leave it out.', STREAMS],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - Invalid Track configuration'],
    [12200],
  ),
  stream(
    31942,
    'error',
    'The settings of the connector are wrong',
    "The connector exists, and something in its settings doesn't fit.",
    [
      cause(
        'connector-settings',
        'Project, profile or language is wrong',
        'A virtual agent needs project id, conversation profile and language of Google.',
        ['Compare these three in the Console with those in Google Cloud.', 'Correct and save.', 'Call again. The agent answers.'],
        { who: 'the person who manages the connector' },
      ),
    ],
    ['Stream - Invalid connector configuration'],
    [31940, 31960],
  ),
  stream(
    31950,
    'warning',
    'Your server sent a binary message',
    "Twilio can't read binary frames of a stream. It says so once for each stream.",
    [
      cause(
        'stream-binary',
        'The message was sent as bytes',
        'Twilio expects text frames with JSON, and the audio in it as base64.',
        ['Look where your code sends: a buffer becomes a binary frame.', 'Send `JSON.stringify({ event: "media", streamSid, media: { payload } })`.', HEAR],
        { who: STREAM_SERVER, sources: [DOCS] },
      ),
    ],
    ['Stream - Protocol - Malformed Message'],
    [31951, 31924],
  ),
  stream(
    31951,
    'warning',
    "Your server sent a message that isn't allowed",
    'Twilio dropped a message of your server. It says so once for each stream.',
    [
      cause(
        'stream-sid-missing',
        '`streamSid` is missing or of another call',
        'It arrives in the `start` message. Audio sent before that has none.',
        ['Log the first message that your server sends.', 'Wait for `start`, and put its `streamSid` into each message.', HEAR],
        { who: STREAM_SERVER },
      ),
      cause(
        'stream-message-form',
        'The message has the wrong format',
        'Allowed are `media`, `mark` and `clear`. Audio is base64 of `audio/x-mulaw`, 8000 Hz, without a file header.',
        ['Log the first message that your server sends.', 'Correct its form, and set the AI service to mu-law 8000 Hz.', HEAR],
        { who: STREAM_SERVER, when: { suggestedBy: { occurs: 'every-time' } }, sources: [DOCS] },
      ),
    ],
    ['Stream - Protocol - Invalid Message'],
    [31950],
  ),
  stream(
    31952,
    'error',
    "The stream extension doesn't exist here",
    'Twilio finds no such stream extension in this Region ("realm").',
    [
      cause(
        'stream-extension-unknown',
        "The stream extension isn't valid, or of another Region",
        'Twilio looks for it in the Region that handles the call.',
        ['Compare the name of the extension with the installed one.', 'Try it in another Region.', NO_EVENT],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream Extension not found:'],
    [31940],
  ),
  stream(
    31953,
    'warning',
    'The audio of the call stopped',
    'Twilio received no more audio from the carrier. At the end of a call, ignore it.',
    [
      cause(
        'rtp-stopped',
        'The call ended, or its carrier sent nothing',
        'No more audio comes in once the call has ended.',
        [
          'Compare the time with the end of the call in the call log.',
          'Send Twilio Support two Call SIDs if calls are cut in the middle.',
          "Call again. No new event during the call means it's fixed.",
        ],
        { who: 'Twilio Support' },
      ),
    ],
    ['Stream - Media - RTP timeout'],
    [64108, 32014],
  ),
  stream(
    31954,
    'error',
    "The status isn't supported for a stream extension",
    "Your request gave a session of a stream extension a status that it doesn't support.",
    [
      cause(
        'stream-extension-status',
        "Twilio doesn't support this status",
        'An extension knows only some values of `Status`, which its documentation lists.',
        ['Read the status in your update of the extension session.', 'Send one that the extension supports.', NO_EVENT],
        { who: 'a developer', source: errorPage(31954, '2026-11-29') },
      ),
    ],
    ['Stream Extension: Unsupported status'],
    [31952, 31955],
  ),
  stream(
    31955,
    'error',
    "The stream extension doesn't support this operation",
    "Twilio was asked for an operation that a stream extension doesn't offer.",
    [
      cause(
        'stream-extension-operation',
        "Twilio doesn't support this operation",
        'Not every extension can be started and stopped through the API.',
        ['Look in the documentation of the add-on for the operations it has.', 'Start the extension in your TwiML if it has no API for that.', NO_EVENT],
        { who: 'a developer', source: errorPage(31955, '2026-11-29') },
      ),
    ],
    ['Stream Extension: Unsupported operation'],
    [31952, 31954],
  ),
  stream(
    31960,
    'error',
    'The Dialogflow quota is used up',
    'The Google project of your virtual agent has sent as many requests to the Dialogflow API as its quota allows.',
    [
      cause(
        'dialogflow-quota',
        'The quota of the Dialogflow API is too small',
        'It belongs to the Google project that the virtual agent uses.',
        ['Open the quotas of that project in Google Cloud.', 'Raise the quotas of the Dialogflow API.', 'Call again. The agent answers.'],
        { who: 'the person who manages the connector' },
      ),
    ],
    ['Stream - Quota exceeded'],
    [31942],
  ),
];
