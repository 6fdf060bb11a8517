import type { Condition } from '../../../facts/condition.ts';
import { EXCEPTIONS } from './exceptions.ts';
import type { ErrorEntry, Level, Snippet, Source } from '../../types.ts';
import { type Draft, cause, entry, page, source, thread } from './compact.ts';

/** Who acts on the WebSocket server of a stream. */
export const STREAM_SERVER = 'the team that runs the WebSocket server';
export const STREAM_TWIML = 'the person who writes the TwiML';
export const STREAMS = "Call again. If your server logs a `start` event, it's fixed.";

export const HEAR_STREAM = 'Call again. You hear what your server sends.';
export const NO_STREAM_EVENT = "Call again. No new event means it's fixed.";
export const STREAM_MESSAGES: Source = source('https://www.twilio.com/docs/voice/media-streams/websocket-messages');

/** An error of `<Stream>`: the Debugger shows it, and the caller hears silence. */
export const stream = (
  code: number,
  level: Level,
  title: string,
  summary: string,
  causes: readonly Draft[],
  messages: string[],
  related: number[] = [31900, 31901, 31920, 31921],
  more?: Pick<ErrorEntry, 'retryable' | 'retryAdvice'>,
): ErrorEntry =>
  entry(code, 'voice', level, title, summary, causes, {
    messages,
    related: related.filter((other) => other !== code),
    ...more,
  });

/** The same causes for `<ConversationRelay>`, whose first message is `setup`. */
export const forRelay = (draft: Draft): Draft => ({
  ...draft,
  steps: draft.steps.map((step) =>
    step.text === STREAMS ? { ...step, text: "Call again. If your server gets a `setup` message, it's fixed." } : step,
  ),
});

/** An upgrade request as Twilio makes it. */
export const tryUpgrade: Snippet = {
  language: 'sh',
  title: 'Request a WebSocket',
  code: `curl -sSi --http1.1 --max-time 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' \\
  -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGVzdGtleTEyMzQ1Njc4OQ==' \\
  "\${STREAM_URL:?is not set}" | head -1`,
  note: 'Set `STREAM_URL` to the URL of the TwiML with `https://` instead of `wss://`, and run it outside your network. `101`, even with `(28)`, means that the server accepts WebSockets.',
};

export const noWebSocketAtPath: Draft = cause(
  'stream-no-websocket-at-path',
  'No WebSocket server listens at this path',
  "The path is wrong, an HTTP route or a redirect responds there, or the server is Socket.IO, which isn't a plain WebSocket.",
  [
    {
      text: 'Run the command. 200, 301 or 404 instead of 101 means that no WebSocket server listens there. With FastAPI and Starlette, it is 403.',
      snippet: tryUpgrade,
    },
    'Correct the path, with or without the trailing slash, or serve a plain WebSocket on it.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    // 400 and 426 are also what a server says to a request that a proxy took the upgrade from.
    // A 200 can be the one of the webhook that returned the TwiML.
    when: {
      suggestedBy: [
        { webhookAnswer: ['not-found', 'redirect', 'method', 'client-error'] },
        { webhookAnswer: 'success', workedBefore: 'no' },
        // Of a check as well
        { webhookAnswer: 'login', workedBefore: 'no' },
        // Channels, Uvicorn and Socket.IO
        {
          says: [
            'No route found for path',
            'Unsupported upgrade request',
            'No supported WebSocket library',
            'Transport unknown',
          ],
        },
      ],
    },
    source: page(31920),
    // The last page has the 403, with which Starlette refuses a path that it doesn't know.
    sources: [
      thread('twilio/media-streams#83'),
      { url: 'https://asgi.readthedocs.io/en/latest/specs/www.html', read: '2026-11-30' },
    ],
  },
);

/** How servers say that the headers of an upgrade didn't reach them: ws, websockets, gorilla and others. */
const UPGRADE_MISSING: string[] = [
  'invalid upgrade header',
  'missing upgrade header',
  'missing connection header',
  'missing or invalid upgrade',
  'InvalidUpgrade',
  "'upgrade' token not found",
  'can "upgrade" only to',
  'upgrade required',
  'upgrade to websocket',
];

export const proxyWithoutUpgrade: Draft = cause(
  'stream-proxy-without-upgrade',
  "A proxy doesn't pass the upgrade on",
  'nginx, a load balancer, an API gateway or a CDN drops the headers that turn a request into a WebSocket.',
  [
    {
      text: "Run the command against the public host and against the app's own port. If only the port returns 101, the proxy is the cause.",
      snippet: tryUpgrade,
    },
    'Configure the proxy to pass WebSockets. In nginx: `proxy_http_version 1.1`, `proxy_set_header Upgrade $http_upgrade`, `proxy_set_header Connection "upgrade"`.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    // Without the header, an app sees an ordinary GET, and often has no route for that. A 5xx comes from a server that is down or fails.
    // Only a server that speaks WebSocket asks for an upgrade, and Twilio had sent it.
    when: {
      suggestedBy: [
        { webhookAnswer: ['client-error', 'not-found'] },
        { webhookAnswer: 'client-error', webhookQuery: 'no', says: ['426', ...UPGRADE_MISSING] },
        { says: UPGRADE_MISSING },
      ],
    },
    source: page(31920),
    sources: [thread('websockets/ws#1656')],
  },
);

/** What a check of the signature or the `Origin`, and a firewall's page say. */
export const REFUSED_BY_CHECK: Condition = {
  says: [
    'signature validation failed',
    'invalid signature',
    'invalid twilio signature',
    'origin not allowed',
    'you have been blocked',
    'Attention Required! | Cloudflare',
  ],
};

export const streamOwnAuth: Draft = cause(
  'stream-own-auth-rejects',
  'Your own check rejects Twilio',
  'A login or a web application firewall (WAF) is in front of it, or your code computes `X-Twilio-Signature` over a URL other than the `wss://` one.',
  [
    'Search the logs of your app and the WAF for the request and a 401 or 403 status.',
    'Exempt this path from login and WAF rules.',
    'Compute the signature over the public `wss://` URL, exactly as in the TwiML, if your code checks it.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    prevalence: 'occasional',
    // A path that doesn't exist gets 403 from some servers, but never 401.
    when: {
      suggestedBy: [
        { webhookAnswer: 'login' },
        { webhookAnswer: 'login', workedBefore: 'no', says: ['HTTP 401', 'status code 401', '401 Unauthorized'] },
        REFUSED_BY_CHECK,
      ],
    },
    source: {
      url: 'https://www.twilio.com/docs/global-infrastructure/firewall-configurations/media-streams-configuration',
      read: '2026-11-30',
    },
    sources: [page(31920), { url: 'https://github.com/openai/openai-agents-python/pull/5110', read: '2026-11-30' }],
  },
);

/** What a tunnel says whose agent is offline: ngrok, Cloudflare, localtunnel. */
const GONE = ['ERR_NGROK_3200', 'error code: 1033', 'Tunnel Unavailable'];

export const streamTunnelFault: Draft = cause(
  'stream-tunnel-fault',
  'The tunnel is down or breaks WebSockets',
  "The tunnel URL has changed, or the tunnel doesn't pass WebSockets to your dev server.",
  [
    'Compare the host in the TwiML with the one your tunnel shows. If they differ, set the new one in the TwiML.',
    'Start the tunnel again if it is down.',
    'Try another tunnel or a deployed server if it runs under the right host.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    prevalence: 'occasional',
    // Most people test through a tunnel, so its host alone says nothing.
    when: {
      suggestedBy: [
        {
          webhookHost: 'tunnel',
          workedBefore: 'yes',
          // A 5xx through a running tunnel comes from the app behind it.
          webhookAnswer: ['not-found', 'no-connection', 'dns'],
        },
        // Cloudflare's page for a tunnel that isn't connected
        { says: ['error 1033', 'tunnel error', ...GONE] },
        // Its status
        { webhookHost: 'tunnel', webhookAnswer: 'server-error', says: 'HTTP 530' },
      ],
      decisive: { says: GONE },
    },
    source: page(31901),
    sources: [
      thread('cloudflare/cloudflared#1465'),
      { ...thread('localtunnel/localtunnel#699'), read: '2026-12-01' },
      {
        url: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1033/',
        read: '2026-12-01',
      },
    ],
    note: 'In one report, the handshake failed through cloudflared with `wrangler dev`, and worked through ngrok or with another server.',
  },
);

const VERCEL_SOCKETS = source('https://vercel.com/docs/functions/websockets');

export const streamHostOfFunctions: Draft = cause(
  'stream-host-of-functions',
  'The host runs functions, which keep no WebSocket open, or not for long',
  'Twilio Functions and many other serverless hosts end with their response. Supabase, and Vercel since June 2026, accept WebSockets, but end them after 2 to 13 minutes.',
  [
    "Check the host's documentation for how it serves WebSockets, and how long they stay open.",
    'Run the WebSocket server on a host that keeps a process running, such as a virtual machine or a container.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    prevalence: 'occasional',
    // Such a host fails in the same ways as a server that is down, but starting it doesn't help.
    when: {
      suggestedBy: [
        { webhookHost: 'functions' },
        {
          webhookHost: 'functions',
          webhookAnswer: ['no-connection', 'timeout', 'server-error', 'not-found', 'method', 'client-error', 'success'],
        },
      ],
    },
    source: thread('twilio-labs/call-gpt#40'),
    sources: [
      thread('supabase/edge-runtime#393'),
      source('https://supabase.com/docs/guides/functions/limits'),
      VERCEL_SOCKETS,
    ],
  },
);

export const streamServerDown: Draft = cause(
  'stream-server-down',
  "The WebSocket server isn't running or can't be reached",
  'The server is asleep, offline, on another port or behind a firewall.',
  [
    {
      text: 'Run the command. `curl: (7)` or `(28)` alone means that nothing responds; a 5xx, that a proxy gets no response.',
      snippet: tryUpgrade,
    },
    'Start the server, and keep it awake: free hosting often sleeps.',
    'Open TCP port 443 to the internet in the firewall and the load balancer, if the server runs.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    when: {
      suggestedBy: [
        { webhookAnswer: ['no-connection', 'timeout', 'server-error'] },
        { says: 'ECONNREFUSED' },
        { workedBefore: 'yes' },
        { occurs: 'sometimes' },
      ],
    },
    source: page(31901),
    // A host whose free instances sleep says so.
    sources: [{ url: 'https://render.com/tutorials/web-service-vs-static-site/web-services', read: '2026-11-30' }],
  },
);

/** The same, seen through a proxy, which answers in the server's place. */
export const streamServerBehindProxy: Draft = cause(
  'stream-server-down',
  'The server behind the proxy is down, or fails',
  'A proxy, tunnel or hosting platform answers 502 to 504 if it gets no usable response from the server. A 500 is an error in your code.',
  [
    { text: 'Run the command. A 5xx means that the server behind this host is down or fails.', snippet: tryUpgrade },
    "Read the server's log for that second: an exception, a failed start, or no request at all.",
    'Fix what it shows. The server must run, and listen on the port that the proxy forwards to.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    when: { suggestedBy: { webhookAnswer: 'server-error' } },
    source: page(31920),
    note: "Based on two reports of 503 and of a host that wasn't up yet, which we can't link to.",
  },
);

export const streamHostPrivate: Draft = cause(
  'stream-host-private',
  "The host is private, or doesn't exist",
  "`localhost`, `10.…`, `192.168.…` and names from your own network can't be reached from Twilio.",
  ['Read the host of the URL in the TwiML.', 'Set a public host name in that URL.', STREAMS],
  {
    who: STREAM_TWIML,
    // A server that does run on a private host is just as unreachable.
    when: {
      suggestedBy: [
        { webhook: 'local' },
        { webhookAnswer: 'dns' },
        { urlFault: ['placeholder', 'no-host', 'doubled'] },
        { says: ['ENOTFOUND', 'NXDOMAIN', 'Could not resolve host'] },
      ],
      decisive: { webhook: 'local', webhookAnswer: ['no-connection', 'timeout', 'server-error', 'dns'] },
    },
    source: page(31904),
  },
);

export const streamNoTls: Draft = cause(
  'stream-tunnel-without-tls',
  'A plain TCP tunnel or port has no TLS',
  "`wss://` needs TLS. An ngrok TCP tunnel, such as `5.tcp.ngrok.io:20334`, or a bare app port doesn't have it.",
  [
    'Check the host and port of the URL in the TwiML.',
    'Use an HTTP tunnel (`ngrok http PORT`) or a host and port with a certificate.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    when: {
      suggestedBy: [{ says: 'tcp.ngrok' }, { webhookHost: 'tcp-tunnel' }, { urlFault: 'plain-port' }],
      decisive: { webhookHost: 'tcp-tunnel' },
    },
    source: thread('twilio-samples/speech-assistant-openai-realtime-api-python#27'),
    sources: [page(31910)],
  },
);

export const streamIpAddress: Draft = cause(
  'stream-url-ip-address',
  'The URL contains an IP address',
  'Certificates rarely name a bare IP address, so TLS fails.',
  ['Get a domain and a certificate for the server.', 'Write `wss://` with that domain in the TwiML.', STREAMS],
  {
    who: STREAM_SERVER,
    prevalence: 'occasional',
    when: {
      suggestedBy: { urlFault: 'ip-host' },
    },
    source: thread('twilio-samples/speech-assistant-openai-realtime-api-python#12'),
    sources: [thread('twilio-samples/speech-assistant-openai-realtime-api-node#18')],
    note: 'Based on two threads in which a domain and a certificate fixed it. Neither names the code.',
  },
);

export const streamCertificate: Draft = cause(
  'stream-certificate-invalid',
  'Twilio rejects the certificate',
  'It is self-signed, expired or for another name, or its chain is incomplete.',
  [
    {
      text: 'Run the command. Anything but `0 (ok)` names the problem.',
      snippet: {
        language: 'sh',
        title: 'Check the certificate',
        code: 'openssl s_client -connect "${STREAM_HOST:?is not set}:${STREAM_PORT:-443}" -servername "$STREAM_HOST" -verify_hostname "$STREAM_HOST" </dev/null 2>/dev/null | grep -E \'no peer certificate|Verify return code\' | head -1',
        note: "`no peer certificate available` means that the port doesn't use TLS. Set `STREAM_PORT` if the URL names a port other than 443.",
      },
    },
    'Renew the certificate if it has expired, or get one that includes the host.',
    'Serve it with its full chain.',
    'Reload the server, so that it uses the new certificate.',
    STREAMS,
  ],
  {
    who: STREAM_SERVER,
    // Cloudflare's statuses for the certificate of the server behind it
    when: {
      suggestedBy: [{ webhookAnswer: 'tls' }, { webhookAnswer: 'server-error', says: ['HTTP 525', 'HTTP 526'] }],
    },
    source: page(31910),
    sources: [source('https://www.twilio.com/docs/voice/twiml/stream')],
  },
);

export const streamServerCrashed: Draft = cause(
  'stream-server-crashed',
  'Your server crashed or restarted during the call',
  'An exception, a deployment or scaling down closes all sockets at once.',
  [
    'Search your log for an exception or a restart at that second.',
    'Fix what it shows.',
    'Let running calls end before a deployment.',
    "Call again. If the call runs to its end, it's fixed.",
  ],
  {
    who: STREAM_SERVER,
    // The close codes of a server that goes away or restarts. 1006 says only that no close frame came: a proxy and the network do that, too.
    when: {
      suggestedBy: {
        says: ['1001', '1012', 'going away', 'service restart', 'SIGTERM', ...EXCEPTIONS],
      },
    },
    source: page(31903),
    sources: [source('https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1')],
  },
);

export const streamServerClosed: Draft = cause(
  'stream-server-closed',
  'Your own code closed the socket',
  'A check rejected the call, or the AI service behind it failed.',
  [
    'Log the close code and reason of both your sockets: to Twilio and to the AI service.',
    'Fix what closed first: a wrong key for the AI service (1008), an internal error (1011), or your own check.',
    "Call again. If the call runs to its end, it's fixed.",
  ],
  { who: STREAM_SERVER, source: page(31921), sources: [page(64105)] },
);

export const streamIdleProxy: Draft = cause(
  'stream-idle-proxy',
  'A proxy or host ends the connection after a set time',
  'nginx closes it once your server has sent nothing for 60 seconds. Cloud Run and Vercel end it after 5 minutes, whatever is sent.',
  [
    'Compare how long several streams last. If it is always the same, a time limit is the cause.',
    'Let your server send a WebSocket ping every 30 seconds, or raise `proxy_read_timeout` in nginx, if the limit counts silence.',
    "Raise the host's request timeout if the limit counts from the start. Cloud Run allows 60 minutes, Vercel 13.",
    "Call again, and stay on the line longer than that. If the stream continues, it's fixed.",
  ],
  {
    who: STREAM_SERVER,
    // The times are the defaults of nginx, Cloud Run and Vercel, whose sockets end with the function.
    // A library that misses a pong, and an AI service, also speak of a timeout.
    when: {
      suggestedBy: [
        {
          says: [
            'idle',
            'upstream timed out',
            'stream timeout',
            'request timeout',
            ' 60 s',
            ' 60 seconds',
            '5 minutes',
            ' 300 s',
            ' 300 seconds',
          ],
        },
        // The host alone is a hint: not each of them has such a limit.
        { webhookHost: 'functions', occurs: 'every-time' },
      ],
    },
    prevalence: 'occasional',
    source: source('https://nginx.org/en/docs/http/websocket.html'),
    sources: [
      page(31903),
      source('https://docs.cloud.google.com/run/docs/triggering/websockets'),
      VERCEL_SOCKETS,
      source('https://fly.io/learn/websockets-workers-cron/'),
    ],
    note: 'The 60 seconds and 5 minutes are defaults. Twilio names only idle timeouts.',
  },
);
