import type { ErrorEntry } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { CODE, CONFIG, NO_NEW_EVENT, SERVER, callWebhook } from './shared/webhookParts.ts';
import { hostUnknown, localAddress, networkBlocked, serverDown, timeout } from './shared/webhooks.ts';

export const entries: readonly ErrorEntry[] = [
  entry(
    11202,
    'platform',
    'error',
    'Your server refused the connection',
    'Twilio found the host, but nothing accepted a connection on that port.',
    [
      { ...serverDown, explanation: "Nothing listens on the URL's port, or an overloaded server accepts no more connections." },
      localAddress,
      { ...networkBlocked, prevalence: 'occasional' },
    ],
    {
      messages: ['TCP connection refused', 'Twilio cannot establish a TCP connection to your web server.'],
      retryable: true,
      related: [11200, 11201, 11203, 11205],
    },
  ),
  entry(
    11203,
    'platform',
    'error',
    "Your webhook didn't respond in time",
    'Twilio reached your server, but the full response took longer than the time allowed, 15 seconds by default.',
    [
      { ...timeout, explanation: 'All attempts together took longer than `tt` after `#` in the URL allows, or than 15 seconds without it.' },
      { ...networkBlocked, prevalence: 'rare' },
    ],
    {
      messages: ['~HTTP communication total time out triggered', 'All attempts to communicate with your web server were timed out.'],
      retryable: true,
      related: [11200, 11201, 11202, 11205],
    },
  ),
  entry(
    11205,
    'voice',
    'error',
    "Twilio couldn't connect to your webhook",
    "Twilio couldn't connect to the URL, or the response came too late.",
    [localAddress, serverDown, networkBlocked, timeout, { ...hostUnknown, prevalence: 'occasional' }],
    {
      messages: [
        'HTTP connection failure',
        '~HTTP Connection Failure - Read timed out',
        '~There was a network failure attempting to connect to this URL',
        'An attempt to retrieve TwiML from {url} failed; the connection timed out.',
        '~Failed to connect to ip {ip}: {reason}',
        '~We are sorry, an application error has occurred',
        'Total timeout is triggered. Configured tt is {ms}ms and we attempted {n} time(s)',
      ],
      messageHint: "`connection timed out` points to a firewall or the port, `refused` to a server that isn't running, `Read timed out` to a slow response.",
      retryable: true,
      retryAdvice: 'Twilio tries to connect twice, then calls the fallback URL if there is one. At level warning only a status callback was lost.',
      related: [11200, 11201, 11202, 11203, 11210, 11220, 15003, 11206],
    },
  ),
  entry(
    11206,
    'messaging',
    'error',
    'Your server broke the HTTP protocol',
    "Twilio connected to the URL, but what came back wasn't valid HTTP.",
    [
      cause(
        'response-not-http',
        'The server is misconfigured',
        "What it sends for this URL isn't valid HTTP.",
        [
          { text: 'Run the command. A status line and complete headers mean that the server works.', snippet: callWebhook },
          'Correct the server or proxy configuration until they arrive.',
          NO_NEW_EVENT,
        ],
        { who: SERVER },
      ),
      cause(
        'http-port-mismatch',
        "The URL's scheme and port don't match",
        'The URL says `http`, but the port uses TLS.',
        ['Check which port the URL names. One that uses TLS, such as 443, needs `https`.', 'Correct the URL where it is set.', NO_NEW_EVENT],
        { who: CONFIG, when: { suggestedBy: { urlFault: 'tls-port' } } },
      ),
      cause(
        'cookie-malformed',
        "One of your cookies has a form that Twilio can't read",
        'A cookie has no name, or contains a tab, a line break, a vertical tab or a form feed.',
        [
          { text: 'Open the event in the Debugger and read the `Set-Cookie` lines of the response.', link: { place: 'debugger' } },
          'Give the cookie a name and an encoded value, or send no cookies to Twilio.',
          NO_NEW_EVENT,
        ],
        { who: CODE, when: { suggestedBy: { says: 'cookie' } }, prevalence: 'occasional' },
      ),
      cause(
        'connection-cut',
        'The connection was cut before the response ended',
        'A network problem ends the response midway. So can a crash, or a proxy that gives up.',
        [
          { text: 'Read in the event when the response ended, and for which URL.', link: { place: 'debugger' } },
          'Find what ended the connection at that time in the logs of your server and proxy.',
          'Fix that: the crash, the timeout of the proxy or the unstable connection.',
          NO_NEW_EVENT,
        ],
        { who: SERVER, when: { suggestedBy: { says: ['premature', 'prematurely', 'end of stream'] } }, prevalence: 'occasional' },
      ),
    ],
    { messages: ['HTTP protocol violation', 'There was an error speaking HTTP to the target URL'], retryable: true, related: [11200, 11205, 11220, 11251] },
  ),
];
