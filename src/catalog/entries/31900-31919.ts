import type { ErrorEntry } from '../types.ts';
import { type Draft, cause, source } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { supportLink } from './shared/support.ts';
import {
  STREAM_SERVER,
  STREAMS,
  streamCertificate,
  streamHostPrivate,
  streamIdleProxy,
  streamIpAddress,
  streamNoTls,
  streamServerCrashed,
  streamServerDown,
  streamTunnelFault,
  stream,
  tryUpgrade,
  NO_STREAM_EVENT,
} from './shared/streams.ts';
import { inEvent } from './shared/logs.ts';

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
  // A name that can't be resolved has a code of its own, 31904.
  when: { suggestedBy: { webhook: 'local' } },
};

/** What `curl` and `openssl` say of a port that answers without TLS. */
const NO_TLS = ['wrong version number', 'no peer certificate'];

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
      { ...streamServerDown, when: { suggestedBy: [{ workedBefore: 'yes' }, { occurs: 'sometimes' }] } },
      {
        ...streamTunnelFault,
        title: "The tunnel doesn't forward traffic",
        explanation: "A tunnel such as ngrok is in front of your server, but doesn't route traffic to it.",
        // Twilio got no response, so nothing tells the tunnel from the server behind it.
        when: {},
        source: errorPage(31901, '2026-11-30'),
      },
      { ...streamHostWrong, source: errorPage(31901, '2026-11-30'), sources: [errorPage(31904)] },
      cause(
        'stream-upgrade-unanswered',
        "The server runs, but doesn't answer the upgrade",
        'Another process has the port, another handler ends the request, or long work blocks the server.',
        [
          {
            text: "Run the command on the server itself. If it prints `(28)` without `101` there, too, the process on that port doesn't answer.",
            snippet: { ...tryUpgrade, note: 'Set `STREAM_URL` to the local address of the stream, such as `http://localhost:3000/stream`.' },
          },
          'Start the server that handles the WebSocket if another one, such as `next dev` alone, has the port.',
          'Set `destroyUpgrade: false` in Socket.IO if it shares the port: otherwise it ends the upgrades of other paths.',
          'Move work that takes seconds, such as rendering, out of the process that answers Twilio.',
          STREAMS,
        ],
        {
          who: STREAM_SERVER,
          prevalence: 'occasional',
          note: "Each of these is based on one project that we can't link to.",
          source: errorPage(31901, '2026-11-30'),
        },
      ),
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
      {
        ...streamHostWrong,
        prevalence: 'occasional',
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
          when: { suggestedBy: { occurs: 'sometimes' }, excludedBy: { occurs: 'every-time' } },
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
      // Close codes say nothing here: none came.
      { ...streamServerCrashed, when: {}, sources: [] },
      // 1006 in a log says only that there was no close frame, as with every 31903.
      streamIdleProxy,
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
    { retryable: true, retryAdvice: 'Call again: with a restarted server or another connection, the stream can last.' },
  ),
  stream(
    31904,
    'error',
    "The stream's host can't be reached",
    "Twilio couldn't reach the host in the stream's URL.",
    [
      // A public name can also be one that doesn't exist.
      { ...streamHostPrivate, when: { suggestedBy: [{ webhook: 'local' }, { webhookAnswer: 'dns' }], decisive: { webhook: 'local' } } },
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
      // First, since its command tells a port without TLS, too. Twilio says of every 31910 that TLS failed.
      {
        ...streamCertificate,
        details: 'If the command prints nothing, the port has no TLS, or your `openssl` lacks `-verify_hostname`.',
        // A certificate that was accepted can have expired.
        when: {
          suggestedBy: [
            { says: ['certificate has', 'certificate is', 'certificate verify', 'certificate problem', 'self-signed', 'self signed', 'local issuer'] },
            { workedBefore: 'yes' },
          ],
        },
      },
      {
        ...streamNoTls,
        when: {
          suggestedBy: [...[streamNoTls.when.suggestedBy ?? []].flat(), { says: NO_TLS }],
          decisive: [streamNoTls.when.decisive ?? []].flat(),
        },
      },
      streamIpAddress,
      {
        ...streamFirewall,
        title: 'A firewall or proxy breaks the TLS connection',
        explanation: "Something in front of the server doesn't let Twilio's TLS through on port 443.",
        // The port is open: Twilio reached it. So it's the TLS that has to get through.
        steps: [
          ...streamFirewall.steps.slice(0, 1),
          { id: 'fix', text: 'Let TLS on port 443 pass the firewall or proxy unchanged, from all public addresses.' },
          { id: 'then', text: 'Give a proxy that ends TLS itself a valid certificate for the host in the URL.' },
          ...streamFirewall.steps.slice(-1),
        ],
        source: errorPage(31910, '2026-11-30'),
      },
    ],
    ['Stream - WebSocket - SSL Protocol Error', 'The server doesn’t support SSL, can’t provide a secure connection or the SSL handshake has failed'],
    [31920, 31922, 31904, 64102],
  ),
];
