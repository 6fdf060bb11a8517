import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry } from '../types.ts';
import { type Draft, cause, source, page } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { supportLink } from './shared/support.ts';
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
  streamServerBehindProxy,
  streamServerDown,
  streamTunnelFault,
  stream,
  tryUpgrade,
  HEAR_STREAM,
  NO_STREAM_EVENT,
} from './shared/streams.ts';
import { inEvent } from './shared/logs.ts';

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
    source: { url: 'https://www.twilio.com/docs/voice/twiml/stream', read: '2026-11-30' },
    sources: [
      errorPage(31920, '2026-11-30'),
      source('https://github.com/Abilityai/trinity/pull/1075'),
      source('https://github.com/openclaw/openclaw/issues/8814'),
    ],
  },
);

const REFUSALS: FactValues['webhookAnswer'][] = ['login', 'not-found', 'client-error', 'method'];

const otherProtocol: Draft = cause(
  'stream-other-protocol',
  "The URL leads to a service that doesn't speak Media Streams",
  "An AI service's own WebSocket, such as `wss://api.elevenlabs.io/v1/convai/…`, expects messages that Twilio doesn't send, and hangs up.",
  [
    'Check the host in the `url` of `<Stream>`. It must be your server, or an endpoint that the service made for Twilio.',
    'Use the TwiML that the service makes for Twilio, or have your own server translate the messages.',
    "Set the agent's audio to μ-law, 8000 Hz, in the AI service.",
    'Call again. The caller hears the agent.',
  ],
  {
    who: STREAM_TWIML,
    prevalence: 'occasional',
    when: { suggestedBy: [{ says: ['api.elevenlabs.io', 'api.openai.com'] }, { webhookHost: 'ai' }] },
    source: { url: 'https://elevenlabs.io/docs/agents-platform/phone-numbers/twilio-integration/register-call', read: '2026-11-29' },
  },
);

/** The same where Twilio can't tell whether the host exists. */
const streamHostWrong: Draft = {
  ...streamHostPrivate,
  title: 'The host in the URL is private, or the wrong one',
  steps: [
    { id: 'look', text: "Compare the host of the URL in the TwiML with your server's." },
    {
      id: 'fix',
      text: 'Set the public host name of your server in the `url` of `<Stream>`. A server on your own machine gets one from a tunnel, such as `ngrok http 3000`.',
    },
    ...streamHostPrivate.steps.slice(-1),
  ],
};

const NORMAL_CLOSURE = ['1000', 'normal closure'];

const streamFirewall = cause(
  'stream-firewall-refuses',
  'A firewall refuses the connection',
  "A firewall or another network rule refuses Twilio's connection. Media Streams need TCP port 443.",
  [
    {
      text: 'Run the command inside your network, and again outside. If the host is public and only the first prints a status, a firewall is the cause.',
      snippet: {
        ...tryUpgrade,
        note: 'Set `STREAM_URL` to the URL of the TwiML with `https://` instead of `wss://`. `101`, even with `(28)`, means that the server accepts WebSockets.',
      },
    },
    'Open TCP port 443 to all public addresses: Media Streams have no fixed ones.',
    STREAMS,
  ],
  {
    who: 'the team that runs the firewall',
    details: '`X-Twilio-Signature` in the request shows that it comes from Twilio.',
    prevalence: 'occasional',
    source: errorPage(31902, '2026-11-30'),
    sources: [source('https://www.twilio.com/docs/global-infrastructure/firewall-configurations/media-streams-configuration')],
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
          inEvent("Compare the time of the event with your WebSocket server's log."),
          { text: 'Write to Twilio Support with two Call SIDs if it keeps happening.', link: supportLink },
          NO_STREAM_EVENT,
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
      // What the webhook answered says nothing about the WebSocket server.
      { ...streamServerDown, when: {} },
      {
        ...streamTunnelFault,
        title: "The tunnel doesn't forward traffic",
        explanation: "A tunnel such as ngrok is in front of your server, but doesn't route traffic to it.",
        // Twilio got no response, so that none tells the tunnel from the server behind it.
        when: {},
        source: errorPage(31901, '2026-11-30'),
      },
      { ...streamHostWrong, source: errorPage(31901, '2026-11-30'), sources: [errorPage(31904)] },
    ],
    ['Stream - WebSocket - Connection Timeout', "The WebSocket connection request sent by the stream didn't receive any response from the server"],
    undefined,
    { retryable: true, retryAdvice: 'Call again later if your server was down only briefly.' },
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
        'Nothing accepts connections on the host and port that the TwiML names. A `wss://` URL without a port means 443.',
        [
          'Compare the port of the URL in the TwiML with the one that your server listens on.',
          'Start the server process, and let it listen on that port.',
          STREAMS,
        ],
        { who: STREAM_SERVER, source: errorPage(31902, '2026-11-30') },
      ),
      // A name that can't be resolved has a code of its own, 31904.
      {
        ...streamHostWrong,
        prevalence: 'occasional',
        when: { suggestedBy: { webhook: 'local' } },
        source: errorPage(31902, '2026-11-30'),
        sources: [errorPage(31904)],
      },
      streamFirewall,
      cause(
        'stream-refused-for-a-moment',
        'Your server briefly refused connections',
        'A server that restarts, or is down for a moment, refuses connections.',
        [
          "Check your server's log for a restart or an outage at the time of the call.",
          'Keep the old process running until the new one accepts connections.',
          STREAMS,
        ],
        {
          who: STREAM_SERVER,
          prevalence: 'occasional',
          when: { suggestedBy: { occurs: 'sometimes' } },
          source: errorPage(31902, '2026-11-30'),
        },
      ),
    ],
    ['Stream - WebSocket - Connection Refused', 'The WebSocket connection request sent by the stream is refused by the server host'],
    undefined,
    { retryable: true, retryAdvice: 'Call again later if your server was down only briefly.' },
  ),
  stream(
    31903,
    'error',
    'The stream connection broke',
    'The WebSocket was cut off mid-call, without a close frame.',
    [
      // Close codes tell nothing here: none came.
      { ...streamServerCrashed, when: {}, sources: [] },
      // 1006 in a log says only that there was no close frame, as with every 31903.
      { ...streamIdleProxy, when: { suggestedBy: { says: ['idle', 'timed out', 'timeout'] } } },
      cause(
        'stream-network-lost',
        'The network between Twilio and your server failed',
        'The server kept running, but a firewall, a load balancer or the network cut the connection.',
        [
          'Look in the logs of your firewall, load balancer and host for a reset or an outage at that second.',
          'Correct what it names, such as a rule that cuts connections on TCP port 443.',
          NO_STREAM_EVENT,
        ],
        {
          who: STREAM_SERVER,
          prevalence: 'occasional',
          when: { suggestedBy: { says: ['network', 'reset'] } },
          source: errorPage(31903, '2026-11-30'),
        },
      ),
    ],
    ['Stream - WebSocket - Connection Broken Pipe', '~The WebSocket connection has been abruptly closed by the server'],
    [31901, 31921, 64105],
  ),
  stream(
    31904,
    'error',
    "The stream's host can't be reached",
    "Twilio couldn't reach the host in the stream's URL.",
    [
      // A public name can also be one that doesn't exist.
      { ...streamHostPrivate, when: { decisive: { webhook: 'local' } } },
      { ...streamServerDown, prevalence: 'occasional' },
    ],
    ['Stream - WebSocket - Host Unreachable'],
  ),
  stream(
    31910,
    'error',
    'No TLS connection for the stream',
    "Twilio reached your server but couldn't open an encrypted connection.",
    [
      streamNoTls,
      streamIpAddress,
      // Twilio says of every 31910 that TLS failed.
      {
        ...streamCertificate,
        details: 'If the command prints nothing, the port has no TLS, or your `openssl` lacks `-verify_hostname`.',
        // A certificate that was accepted can have expired.
        when: { suggestedBy: [{ says: ['certificate', 'self-signed', 'self signed'] }, { workedBefore: 'yes' }] },
      },
      {
        ...streamFirewall,
        title: 'A firewall or proxy breaks the TLS connection',
        explanation: "Something in front of the server doesn't let Twilio's TLS through on port 443.",
        source: errorPage(31910, '2026-11-30'),
      },
    ],
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
      // A check that misses its token answers 4xx. A page, a redirect and a failing server are about something else than the query string.
      {
        ...noWebSocketAtPath,
        when: {
          suggestedBy: [
            ...[noWebSocketAtPath.when.suggestedBy ?? []].flat(),
            { webhookQuery: 'yes', webhookAnswer: ['redirect', 'method', 'success'] },
            { webhookQuery: 'no', webhookAnswer: ['not-found', 'client-error', 'method'] },
          ],
        },
      },
      proxyWithoutUpgrade,
      {
        ...streamServerBehindProxy,
        // A query string, a wrong path and a proxy without WebSockets fail every time.
        when: {
          suggestedBy: [
            { webhookAnswer: 'server-error' },
            { webhookQuery: 'yes', webhookAnswer: 'server-error' },
            { workedBefore: 'yes' },
            { occurs: 'sometimes' },
          ],
        },
      },
      // A 401 or 403 also fits a refused query string, which the page names first.
      { ...streamOwnAuth, when: { suggestedBy: { webhookAnswer: 'login', webhookQuery: 'no' } } },
      streamTunnelFault,
      {
        ...streamHostOfFunctions,
        // Twilio got a response: no response at all is 31901.
        when: {
          suggestedBy: [
            { webhookHost: 'functions' },
            { webhookHost: 'functions', webhookQuery: 'yes' },
            { webhookHost: 'functions', webhookAnswer: ['server-error', ...REFUSALS] },
          ],
        },
      },
      {
        ...otherProtocol,
        explanation: "An AI service's own WebSocket, such as OpenAI's, wants an API key in a header. `<Stream>` has no attribute for one.",
        // A query string in the URL of such a service is the service's own, and isn't what keeps Twilio out.
        when: {
          suggestedBy: [
            { webhookHost: 'ai' },
            { webhookHost: 'ai', webhookAnswer: REFUSALS },
            { webhookHost: 'ai', webhookAnswer: REFUSALS, webhookQuery: 'yes' },
          ],
        },
        note: "Inferred from OpenAI's guide. We found no public report of this error from such a service.",
        source: { url: 'https://developers.openai.com/api/docs/guides/realtime-websocket', read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/voice/twiml/stream', read: '2026-11-30' }],
      },
      cause(
        'stream-signed-url-expired',
        'The URL was made for another call, or has expired',
        'Bot services such as Ultravox make a URL for each call, and end the call if nothing joins in time.',
        ['Fetch the URL right before you return the TwiML.', STREAMS],
        {
          who: STREAM_TWIML,
          prevalence: 'rare',
          when: { suggestedBy: { webhookHost: 'ai', occurs: 'sometimes', webhookAnswer: ['login', 'not-found', 'client-error'] } },
          note: 'Ultravox documents its timeout. We found no public report of this error from it.',
          sources: [source('https://docs.ultravox.ai/guides/telephony'), source('https://docs.ultravox.ai/webhooks/available-webhooks')],
        },
      ),
    ],
    ['~The WebSocket protocol handshake was declined by the server', 'Stream - WebSocket - Handshake Error'],
    [31901, 31902, 31904, 31910, 31921, 64102],
    { retryable: true, retryAdvice: 'Call again later if your server was down only briefly.' },
  ),
  stream(
    31921,
    'error',
    "Your server closed the stream's WebSocket",
    'Your side closed an open connection. At the planned end of a call, ignore this.',
    [
      // 1000 is what a library sends if the code names none, and so fits a planned end and an early one.
      { ...streamServerClosed, when: { suggestedBy: { says: NORMAL_CLOSURE } } },
      {
        ...streamServerCrashed,
        explanation: "A server that fails or shuts down properly still closes its sockets. One that's killed causes 31903.",
        sources: [page(31921)],
      },
      otherProtocol,
      { ...streamIdleProxy, when: { suggestedBy: { says: ['idle', 'timed out', 'timeout'] } } },
      cause(
        'stream-normal-end',
        'Closing was planned',
        'Closing is how your side ends a two-way stream; the call then continues with the verb after `<Connect>`.',
        [
          "Compare the time of the error with the end of the conversation in your server's log.",
          'Ignore the error if the times match and the call went as planned.',
        ],
        { who: STREAM_SERVER, when: { suggestedBy: { says: NORMAL_CLOSURE } }, prevalence: 'occasional' },
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
        'For example, the scheme is misspelled, a variable is empty, or there is a space in it.',
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
        [
          'Log the first message that your server sends.',
          'Correct its format.',
          'Set the AI service to mu-law at 8000 Hz if the audio comes from one.',
          HEAR_STREAM,
        ],
        { who: STREAM_SERVER, when: { excludedBy: { verb: 'Start' } }, source: errorPage(31924, '2026-11-29') },
      ),
      cause(
        'stream-one-way',
        'Your server sends audio on a one-way stream',
        '`<Start><Stream>` only listens. Sending audio back needs `<Connect><Stream>`.',
        [
          'Check whether the TwiML has `<Start>` or `<Connect>`.',
          'Use `<Connect><Stream>` to send audio (verbs after it wait until your server closes the WebSocket), or stop sending it.',
          NO_STREAM_EVENT,
        ],
        { who: STREAM_TWIML, when: { suggestedBy: { verb: 'Start' }, excludedBy: { verb: 'Connect' } } },
      ),
      cause(
        'stream-control-frame',
        'A control frame was split or unknown',
        "Ping, pong and close frames can't be fragmented.",
        ['Update the WebSocket library, and let it build the frames.', NO_STREAM_EVENT],
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
          NO_STREAM_EVENT,
        ],
        {
          who: STREAM_SERVER,
          when: { suggestedBy: { says: ['1006', 'abnormal', 'abnormally'] } },
          prevalence: 'occasional',
          note: "Based on a report of split frames on Azure App Service, and one of dropped connections on Railway that we can't link to.",
          sources: [source('https://github.com/abhi647/voice-ai-gstack/blob/HEAD/CHANGELOG.md')],
        },
      ),
    ],
    ['Stream - Websocket - Protocol Error', 'Malformed message or message not conformant with WebSocket protocol'],
    [31921, 31950],
  ),
];
