import type { ErrorEntry } from '../types.ts';
import { cause, entry, page } from './shared/compact.ts';
import { filterResponds } from './shared/filterResponds.ts';
import { CODE, NO_NEW_EVENT } from './shared/webhookParts.ts';
import { timeout } from './shared/webhookConnections.ts';
import { addressIncomplete, redirectRefused } from './shared/webhookUrls.ts';
import { accessRefused, methodNotAllowed, rateLimited, tunnelOffline, requestRejected, serverError, signatureCheck } from './shared/webhooks.ts';
import { wrongPath } from './shared/wrongPath.ts';

export const entries: readonly ErrorEntry[] = [
  entry(
    11215,
    'platform',
    'error',
    'Your webhook redirects too often',
    'The URL redirected to another one, and so on, until Twilio gave up.',
    [
      cause(
        'redirect-loop',
        'The redirects form a loop',
        'A URL redirects back to an earlier one. An app behind a proxy that terminates TLS, for example, always sees `http`, and redirects to `https` each time.',
        [
          {
            text: 'Run the command and check where each redirect leads.',
            snippet: {
              language: 'sh',
              title: 'Follow the redirects',
              code: "curl -sL -o /dev/null -D - --max-redirs 10 -d '' \"${WEBHOOK_URL:?is not set}\" | grep -iE '^(HTTP|location)'",
            },
          },
          NO_NEW_EVENT,
        ],
        {
          cases: [
            {
              id: 'loop',
              title: 'a URL repeats',
              steps: [
                { id: 'end', text: 'Change the rule or the code that redirects back.' },
                { id: 'proxy', text: 'Let the app trust `X-Forwarded-Proto` if it runs behind a proxy that terminates TLS.' },
              ],
            },
            {
              id: 'chain',
              title: 'the chain ends with a status other than 3xx',
              steps: [{ id: 'last', text: 'Set the webhook to the last URL of the chain.' }],
            },
          ],
          details: 'Two rules, one that adds `www` and one that removes it, do the same.',
          who: CODE,
          // Of another callback, in Twilio's words: a loop, a chain from HTTP to HTTPS, a load balancer that leads back.
          sources: [page(17584)],
        },
      ),
      cause(
        'webhook-access-refused',
        'A login page redirects',
        "A login or preview protection redirects to a page that redirects again, because Twilio's request has no session.",
        [
          "Look for a login page among the URL's redirects.",
          'Exempt the webhook route from login and session checks, and validate `X-Twilio-Signature` there instead.',
          NO_NEW_EVENT,
        ],
        {
          who: CODE,
          prevalence: 'rare',
          when: {
            suggestedBy: [{ says: ['/login', '/signin', '/sign-in', '/sign_in', '/sso'] }, { webhookAnswer: 'login' }],
          },
          note: "Twilio's page mentions only too many redirects. That a login causes them is our own conclusion.",
        },
      ),
    ],
    { messages: ['HTTP too many redirects', '~this request has been redirected too many times and may be in a loop.'], related: [11200, 11216] },
  ),
  entry(
    11216,
    'platform',
    'error',
    "Your webhook's redirect can't be followed",
    "Your server responded with a 3xx status that Twilio doesn't follow, or without a `Location` header.",
    [
      {
        ...redirectRefused,
        title: "The redirect has no target, or isn't followed",
        explanation: 'It has no valid URL in `Location`, or a status other than 301, 302, 303 or 307, such as 308.',
        when: {},
      },
    ],
    { messages: ['HTTP invalid redirect'], related: [11200, 11215, 11217] },
  ),
  entry(
    11217,
    'platform',
    'error',
    'Your webhook responded with an error (4xx or 5xx)',
    'Twilio reached your server, but the response had an error status. The status names the cause.',
    [
      {
        ...wrongPath,
        sources: [...(wrongPath.sources ?? []), { url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors', read: '2026-11-30' }],
      },
      {
        ...serverError,
        when: {
          // A response arrived, so words about a connection are in its body: the app or its proxy couldn't reach another host.
          requires: { webhookAnswer: ['server-error', 'redirect', 'no-connection', 'timeout', 'dns', 'tls'] },
          // Twilio's page says that all of these come from the server or its proxy.
          suggestedBy: [
            { webhookAnswer: ['server-error', 'no-connection', 'timeout', 'dns', 'tls'] },
            { webhookAnswer: 'server-error', says: [500, 502, 503].flatMap((status) => [`HTTP ${status}`, `status code ${status}`]) },
          ],
        },
      },
      signatureCheck,
      accessRefused,
      filterResponds,
      methodNotAllowed,
      requestRejected,
      {
        ...timeout,
        // A response arrived. It came from the proxy in front of the app.
        explanation: 'A proxy or load balancer in front of your app gave up waiting for it, and responded with 504 or, on Cloudflare, 524.',
        prevalence: 'occasional',
        when: {
          requires: { webhookAnswer: 'server-error' },
          suggestedBy: { webhookAnswer: 'server-error', says: ['HTTP 504', 'status code 504', 'HTTP 524', 'status code 524'] },
        },
        source: page(11217),
      },
      rateLimited,
      { ...tunnelOffline, prevalence: 'occasional' },
      addressIncomplete,
    ],
    { messages: ['HTTP error response code'], retryable: true, related: [11200, 11203, 11216] },
  ),
];
