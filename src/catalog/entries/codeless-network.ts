import type { ErrorEntry } from '../types.ts';

/** Errors without a code, of a connection to Twilio that gave no response. */
export const entries: readonly ErrorEntry[] = [
  {
    id: 'response-missing',
    title: "Twilio's response didn't arrive",
    product: 'platform',
    level: 'error',
    summary: "The SDK waited too long, or the connection broke off, but Twilio may have carried out the request. Credentials aren't the cause.",
    retryable: true,
    retryAdvice: 'Send it again after a few seconds, but first check whether the message or call already exists.',
    related: ['host-not-reachable', 20500, 'api-answer-not-json'],
    lookalikes: [
      { code: 'host-not-reachable', text: "No connection at all: the name can't be looked up, or the connection is refused." },
      { code: 11205, text: 'The other way around: your webhook answers Twilio too late.' },
    ],
    messages: [
      // requests in Python
      "HTTPSConnectionPool(host='{host}.twilio.com', port=443): Read timed out",
      '~Remote end closed connection without response',
      "~Connection aborted.', ConnectionResetError",
      // Ruby, https://github.com/twilio/twilio-ruby/issues/455 and /30
      '~Net::ReadTimeout',
      '~Net::OpenTimeout',
      '~execution expired',
      '~end of file reached',
      '~Faraday::TimeoutError',
      '~Faraday::ConnectionFailed',
      '~Connection reset by peer - SSL_connect',
      // Java
      '~java.net.SocketTimeoutException: Read timed out',
      '~java.net.SocketException: Connection reset',
      'ApiConnectionException: Connection reset',
      '{host}.twilio.com:443 failed to respond',
      // .NET
      '~The request was canceled due to the configured HttpClient.Timeout of {n} seconds elapsing',
      // curl, in PHP
      '~Operation timed out after {n} milliseconds with {n} bytes received',
      '~Operation timed out after {n} milliseconds with {n} out of {n} bytes received',
      // Node.js
      '~timeout of {n}ms exceeded',
      '~socket hang up',
      '~ESOCKETTIMEDOUT',
      '~read ECONNRESET',
      // Go, https://github.com/twilio/twilio-go/issues/231
      '{method} "https://{host}.twilio.com/{path}": EOF',
      '{method} "https://{host}.twilio.com/{path}": read tcp',
    ],
    causes: [
      {
        id: 'response-lost',
        title: 'The response came too late, or the connection broke off',
        explanation: 'It happens to single requests. A message or call may have gone out, so a second attempt could send it twice.',
        details: 'On AWS Lambda it happens more often: Twilio says that Lambda limits connections.',
        prevalence: 'common',
        who: 'the team that writes the code',
        when: { suggestedBy: { occurs: 'sometimes' } },
        steps: [
          {
            id: 'created',
            text: 'Look for the message or call in the list of the last few minutes: `GET /2010-04-01/Accounts/AC…/Messages.json`, or `Calls.json`.',
          },
          { id: 'retry', text: 'Send again only what is missing, and wait longer after every attempt. A `GET` can be repeated at once.' },
          { id: 'timeout', text: "Raise the timeout of the SDK's HTTP client if it is only a few seconds." },
          { id: 'check', text: "Send the request again. A response from Twilio, even a refusal, means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-ruby/issues/519', read: '2026-11-30' },
        sources: [
          { url: 'https://github.com/twilio/twilio-ruby/issues/455', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-node/issues/312', read: '2026-11-30' },
          { url: 'https://github.com/twilio/twilio-node/issues/338', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/api/errors/20500', read: '2026-11-24' },
        ],
      },
      {
        id: 'connection-held-up',
        title: 'A firewall or proxy holds the connection up',
        explanation: 'Nothing comes back, however often you try. Networks that filter traffic can cause this.',
        prevalence: 'occasional',
        who: 'the team that runs the network',
        when: {
          // Not `execution expired`: in reports it comes once in a while.
          suggestedBy: [{ occurs: 'every-time' }, { says: ['SSL_connect', '": EOF'] }],
        },
        steps: [
          {
            id: 'connect',
            text: 'Run this where the application runs.',
            snippet: {
              language: 'sh',
              code: "curl -s -o /dev/null -w 'HTTP %{http_code}\\n' https://api.twilio.com/2010-04-01",
              note: '`HTTP 000`: no response here either. Any other number: Twilio answers, or a filter in between.',
            },
          },
          { id: 'allow', text: 'Allow HTTPS (port 443) to `*.twilio.com`, by name: the addresses change.' },
          { id: 'check', text: "Send the request again. A response from Twilio means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-go/issues/231', read: '2026-11-30' },
      },
    ],
  },
];
