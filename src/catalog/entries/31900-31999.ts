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
  streamHostOfFunctions,
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
  "The stream's URL has a query string",
  "Twilio doesn't send anything after `?`, so if your server checks a token there, the check fails.",
  [
    'Remove `?` and everything after it from the `url` of `<Stream>`.',
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
        "Twilio doesn't give a reason",
        "Your WebSocket server's log might show what happened at that moment.",
        [
          "Compare the time of the event with your WebSocket server's log.",
          { text: 'Write to Twilio Support with two Call SIDs if it keeps happening.', link: supportLink },
          NO_EVENT,
        ],
        { who: STREAM_SERVER },
      ),
    ],
    ['Stream - Unknown Error', '~This stream has failed due to an unknown cause'],
    [31901, 31921, 31902],
  ),
  stream(
    31901,
    'error',
    "Your WebSocket server didn't respond",
    'Twilio requested a WebSocket from your server and got no response.',
    [
      // What the webhook answered tells nothing about the WebSocket server.
      { ...streamServerDown, when: {} },
      {
        ...streamTunnelFault,
        title: "The tunnel doesn't forward traffic",
        explanation: "A tunnel such as ngrok is in front of your server, but doesn't route traffic to it.",
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
          "Compare the host and port of the URL in the TwiML with your server's.",
          'Start the server process, and keep it running: free hosting often goes to sleep.',
          STREAMS,
        ],
        { who: STREAM_SERVER, details: "Twilio can't reach a private host in the URL, such as `localhost`.", source: errorPage(31902, '2026-11-29') },
      ),
      cause(
        'stream-refused-for-a-moment',
        'Your server briefly refused connections',
        "A server that's restarting, for example, doesn't accept connections.",
        [
          "Check your server's log for a restart or overload at the time of the call.",
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
    { retryable: true, retryAdvice: 'Place the call again later if your server refused connections only briefly.' },
  ),
  stream(
    31903,
    'error',
    'The stream connection broke',
    'The WebSocket was cut off mid-call, without a close frame.',
    [streamServerCrashed, streamIdleProxy],
    ['Stream - WebSocket - Connection Broken Pipe', '~The WebSocket connection has been abruptly closed by the server'],
    [31901, 31921, 64105],
  ),
  stream(
    31904,
    'error',
    "The stream's host can't be reached",
    "Twilio couldn't reach the host in the stream's URL.",
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
    "Twilio reached your server but couldn't open an encrypted connection.",
    [streamNoTls, streamIpAddress, streamCertificate],
    ['Stream - WebSocket - SSL Protocol Error', 'The server doesn’t support SSL, can’t provide a secure connection or the SSL handshake has failed'],
    [31920, 31922, 31904, 64102],
  ),
  stream(
    31920,
    'error',
    "Your server refused the stream's WebSocket",
    'Twilio requested a WebSocket (101) and got a different HTTP status.',
    [
      streamUrlQuery,
      noWebSocketAtPath,
      proxyWithoutUpgrade,
      streamOwnAuth,
      {
        ...streamTunnelFault,
        // Most people test through a tunnel, so its host alone says nothing here.
        when: { suggestedBy: { webhookHost: 'tunnel', workedBefore: 'yes', webhookAnswer: ['not-found', 'no-connection', 'server-error'] } },
      },
      streamHostOfFunctions,
      cause(
        'stream-signed-url-expired',
        'The URL was a one-time URL',
        'Some bot services give out URLs that work only once, or for a minute.',
        ['Fetch the URL right before you return the TwiML.', STREAMS],
        {
          who: STREAM_TWIML,
          prevalence: 'rare',
          when: { suggestedBy: { webhookHost: 'ai', occurs: 'sometimes', webhookAnswer: ['login', 'not-found', 'client-error'] } },
          note: `${oneReportNote} Twilio's page doesn't name it.`,
        },
      ),
    ],
    ['~The WebSocket protocol handshake was declined by the server', 'Stream - WebSocket - Handshake Error'],
    [31901, 31902, 31904, 31910, 31921, 64102],
  ),
  stream(
    31921,
    'error',
    "Your server closed the stream's WebSocket",
    'Your side closed an open connection. At the planned end of a call, ignore this.',
    [
      streamServerClosed,
      {
        ...streamServerCrashed,
        explanation: "A server that fails or shuts down properly still closes its sockets. One that's killed causes 31903.",
        when: { suggestedBy: { affected: 'all', occurs: 'sometimes' } },
        sources: [page(31921)],
      },
      cause(
        'stream-other-protocol',
        "The URL leads to a service that doesn't speak Media Streams",
        "An AI service's own WebSocket, such as `wss://api.elevenlabs.io/v1/convai/…`, expects different messages from those Twilio sends, and hangs up.",
        [
          'Check the host in the `url` of `<Stream>`. It must be your server, or an endpoint that the service made for Twilio.',
          "Use the TwiML that the service generates for Twilio calls, or have your own server translate the messages. Set the agent's audio to μ-law, 8000 Hz.",
          'Call again. The caller hears the agent.',
        ],
        {
          who: STREAM_TWIML,
          prevalence: 'occasional',
          when: { suggestedBy: [{ says: ['api.elevenlabs.io', 'api.openai.com'] }, { webhookHost: 'ai' }] },
          source: { url: 'https://elevenlabs.io/docs/agents-platform/phone-numbers/twilio-integration/register-call', read: '2026-11-29' },
        },
      ),
      streamIdleProxy,
      cause(
        'stream-normal-end',
        'Closing was planned',
        'Closing is how your side ends a two-way stream; the call then continues with the verb after `<Connect>`.',
        ['Compare the time with the end of the conversation.', 'Ignore it if the call went as planned.'],
        { who: STREAM_SERVER, when: { suggestedBy: { says: ['1000', 'normal closure'] } }, prevalence: 'occasional' },
      ),
    ],
    ['~The remote server has closed the WebSocket connection', 'Stream - WebSocket - Close Error'],
    [31903, 31920, 31924, 64105, 31901, 31902],
  ),
  stream(
    31922,
    'error',
    "The stream's URL must begin with `wss://`",
    "Twilio read your TwiML, but the stream's URL has a different scheme.",
    [
      cause(
        'stream-url-scheme',
        'The URL begins with `ws://`, `http://` or `https://`',
        'Twilio opens only encrypted WebSockets.',
        ['Write `wss://` and the public host in `url`.', STREAMS],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream - WebSocket - URL Schema Not Supported', 'The URL schema is not supported by Programmable Streams'],
    [31910, 31923],
  ),
  stream(
    31923,
    'error',
    "The stream's URL can't be read",
    "Twilio read your TwiML, but the stream's URL is malformed.",
    [
      cause(
        'url-empty',
        'The URL is malformed',
        'The scheme is misspelled, a variable is empty, or there is a space in it.',
        ['Check the `url` of `<Stream>` in the TwiML.', 'Write the full URL, beginning with `wss://`.', STREAMS],
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
    "Twilio received a frame that it doesn't allow.",
    [
      cause(
        'stream-message-form',
        'The message has the wrong format',
        'Only `media`, `mark` and `clear` are allowed. Audio must be base64-encoded `audio/x-mulaw`, 8000 Hz, without a file header.',
        ['Log the first message that your server sends.', 'Correct its format, and set the AI service to mu-law 8000 Hz.', HEAR],
        { who: STREAM_SERVER, when: { excludedBy: { verb: 'Start' } }, source: errorPage(31924, '2026-11-29') },
      ),
      cause(
        'stream-one-way',
        'Your server sends audio on a one-way stream',
        '`<Start><Stream>` only listens. Sending audio back needs `<Connect><Stream>`.',
        ['Check whether the TwiML has `<Start>` or `<Connect>`.', 'Use `<Connect><Stream>` to send audio, or stop sending it.', HEAR],
        { who: STREAM_TWIML, when: { suggestedBy: { verb: 'Start' }, excludedBy: { verb: 'Connect' } } },
      ),
      cause(
        'stream-control-frame',
        'A control frame was split or unknown',
        "Ping, pong and close frames can't be fragmented.",
        ['Update the WebSocket library, and let it build the frames.', NO_EVENT],
        { who: STREAM_SERVER, when: { suggestedBy: { says: ['control frame', 'opcode', 'fragmented'] } }, prevalence: 'occasional' },
      ),
      cause(
        'stream-proxy-in-between',
        'A proxy in front of your server splits frames or drops the connection',
        "A hosting platform's router can split the close frame, or end a long connection without one.",
        [
          "Look in your server's log for the close code at that second. 1006 means that something in between ended the connection.",
          'Let your handler return when the call is over, instead of closing the socket itself.',
          'Set `action` on `<Connect>` to a URL that returns `<Connect><Stream>` again: the call then survives a dropped connection.',
          NO_EVENT,
        ],
        {
          who: STREAM_SERVER,
          when: { suggestedBy: { says: ['1006', 'abnormal'] } },
          prevalence: 'occasional',
          note: "Users report this for Azure App Service and Railway. Twilio's page names only the split frame.",
        },
      ),
    ],
    ['Stream - Websocket - Protocol Error', 'Malformed message or message not conformant with WebSocket protocol'],
    [31921, 31950],
  ),
  stream(
    31930,
    'warning',
    "Twilio couldn't send all the audio to your server",
    "Some of the caller's audio was dropped because your server or its network was too slow to receive it.",
    [
      cause(
        'stream-too-slow',
        'Your server or its network is too slow for the audio',
        'Limited bandwidth or a busy event loop blocks the socket.',
        [
          'Measure how long your handler takes for each `media` message.',
          'Do slow work elsewhere, only queue in the handler, and check the network load.',
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
    'More than ten minutes of audio was queued, and Twilio dropped the rest.',
    [
      cause(
        'stream-too-fast',
        'Too much audio is queued',
        "Audio from a text-to-speech service arrives faster than it's played.",
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
    "Twilio couldn't find the connector that `connectorName` in your TwiML names.",
    [
      cause(
        'connector-unknown',
        "The name isn't an installed connector's unique name",
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
    "Twilio read your TwiML but can't use the value of `track`.",
    [
      cause(
        'attribute-value-not-allowed',
        "An attribute has a value that isn't allowed",
        '`<Connect>` accepts only `inbound_track`; `<Start>` also accepts `outbound_track` and `both_tracks`.',
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
    "The connector's settings are wrong",
    'The connector exists, but one of its settings is wrong.',
    [
      cause(
        'connector-settings',
        'The project, profile or language is wrong',
        "A virtual agent needs Google's project ID, conversation profile and language.",
        ['Compare these three settings in the Console with those in Google Cloud.', 'Correct and save them.', 'Call again. The agent answers.'],
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
    "Twilio can't read binary frames in a stream. It reports this once per stream.",
    [
      cause(
        'stream-binary',
        'The message was sent as bytes',
        'Twilio expects text frames of JSON, with the audio as base64.',
        [
          'Look at where your code sends messages: a buffer becomes a binary frame.',
          'Send `JSON.stringify({ event: "media", streamSid, media: { payload } })`.',
          HEAR,
        ],
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
    'Twilio dropped a message from your server. It reports this once per stream.',
    [
      cause(
        'stream-sid-missing',
        '`streamSid` is missing or from another call',
        'It arrives in the `start` message. Audio sent before that has no `streamSid`.',
        ['Log the first message that your server sends.', 'Wait for `start`, and put its `streamSid` into each message.', HEAR],
        { who: STREAM_SERVER },
      ),
      cause(
        'stream-message-form',
        'The message has the wrong format',
        'Only `media`, `mark` and `clear` are allowed. Audio must be base64-encoded `audio/x-mulaw`, 8000 Hz, without a file header.',
        ['Log the first message that your server sends.', 'Correct its format, and set the AI service to mu-law 8000 Hz.', HEAR],
        { who: STREAM_SERVER, sources: [DOCS] },
      ),
    ],
    ['Stream - Protocol - Invalid Message'],
    [31950],
  ),
  stream(
    31952,
    'error',
    "The stream extension doesn't exist here",
    'Twilio can\'t find this stream extension in this Region ("realm").',
    [
      cause(
        'stream-extension-unknown',
        "The stream extension isn't valid, or is in another Region",
        'Twilio looks for it in the Region that handles the call.',
        ["Compare the extension's name with the installed one.", 'Try it in another Region.', NO_EVENT],
        { who: STREAM_TWIML },
      ),
    ],
    ['Stream Extension not found:'],
    [31940],
  ),
  stream(
    31953,
    'warning',
    "The call's audio stopped",
    'Twilio stopped receiving audio from the carrier. At the end of a call, ignore this.',
    [
      cause(
        'rtp-stopped',
        'The call ended, or its carrier sent no audio',
        'No more audio arrives once the call has ended.',
        [
          "Compare the event's time with the end of the call in the call log.",
          'Send Twilio Support two Call SIDs if calls are cut off mid-call.',
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
    "Your request gave a stream extension's session a status that it doesn't support.",
    [
      cause(
        'stream-extension-status',
        "Twilio doesn't support this status",
        'An extension supports only certain values of `Status`, which its documentation lists.',
        ['Check the status in your update of the extension session.', 'Send one that the extension supports.', NO_EVENT],
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
    "You requested an operation that a stream extension doesn't support.",
    [
      cause(
        'stream-extension-operation',
        "Twilio doesn't support this operation",
        'Not every extension can be started and stopped through the API.',
        ["Look in the add-on's documentation for the operations it supports.", 'Start the extension in your TwiML if it has no API for that.', NO_EVENT],
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
    "Your virtual agent's Google project has used up its quota of requests to the Dialogflow API.",
    [
      cause(
        'dialogflow-quota',
        'The Dialogflow API quota is too small',
        'It belongs to the Google project that the virtual agent uses.',
        ["Open that project's quotas in Google Cloud.", 'Raise the Dialogflow API quotas.', 'Call again. The agent answers.'],
        { who: 'the person who manages the connector' },
      ),
    ],
    ['Stream - Quota exceeded'],
    [31942],
  ),
];
