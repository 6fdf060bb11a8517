import type { ErrorEntry, Snippet } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { CODE, CONFIG, NO_NEW_EVENT, SERVER, callWebhook } from './shared/webhookParts.ts';

/** What `curl` prints for replies that break HTTP was tried out with `curl` 7.88. */
const readReply: Snippet = {
  ...callWebhook,
  results: [
    { output: '`curl: (1)` or `(8)`', meaning: "The reply isn't HTTP, or one of its header lines is malformed." },
    { output: '`curl: (18)`', meaning: 'The reply ended before the length that it announced.' },
    {
      output: '`curl: (52)`',
      meaning: 'The server closed the connection without a reply: it can have crashed, or the port expects TLS.',
    },
    { output: 'a status line, headers, no error', meaning: 'The reply is HTTP. Check its cookies next.' },
  ],
};

export const entries: readonly ErrorEntry[] = [
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
          { text: 'Run the command and read what it prints.', snippet: readReply },
          'Correct the server or the proxy until the command prints a status line and headers, and no error of `curl`.',
          NO_NEW_EVENT,
        ],
        { who: SERVER, sources: [{ url: 'https://curl.se/libcurl/c/libcurl-errors.html', read: '2026-11-30' }] },
      ),
      cause(
        'http-port-mismatch',
        "The URL's scheme and port don't match",
        'The URL says `http`, but the port uses TLS.',
        ['Check which port the URL names. One that uses TLS, such as 443, needs `https`.', 'Correct the URL where it is set.', NO_NEW_EVENT],
        {
          who: CONFIG,
          when: {
            suggestedBy: [
              { urlFault: 'tls-port' },
              // nginx, Go, Apache, OpenSSL, Python, Java
              {
                says: [
                  'to HTTPS port',
                  'to an HTTPS server',
                  'SSL-enabled server port',
                  ':http request',
                  'HTTP_REQUEST',
                  'not an SSL/TLS record',
                  'plaintext connection',
                ],
              },
            ],
          },
        },
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
        {
          who: CODE, // A server's headers have cookies as a rule.
          when: { suggestedBy: { says: ['invalid cookie', 'cookie header'] } },
          prevalence: 'occasional',
        },
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
        {
          who: SERVER,
          when: {
            suggestedBy: [
              { says: ['premature', 'prematurely', 'end of stream', 'transfer closed', 'Connection reset', 'curl: (18)'] },
              // A wrong setting fails every time.
              { occurs: 'sometimes' },
            ],
          },
          prevalence: 'occasional',
        },
      ),
    ],
    { messages: ['HTTP protocol violation', 'There was an error speaking HTTP to the target URL'], retryable: true, related: [11200, 11205, 11220, 11251] },
  ),
];
