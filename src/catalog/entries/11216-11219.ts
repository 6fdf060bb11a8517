import type { ErrorEntry } from '../types.ts';
import { entry, page } from './shared/compact.ts';
import {
  accessRefused,
  addressIncomplete,
  methodNotAllowed,
  rateLimited,
  tunnelOffline,
  redirectRefused,
  requestRejected,
  serverError,
  signatureCheck,
  timeout,
  wrongPath,
} from './shared/webhooks.ts';

export const entries: readonly ErrorEntry[] = [
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
      wrongPath,
      {
        ...serverError,
        when: {
          ...serverError.when,
          // Twilio's page says that all of these come from the server or its proxy.
          suggestedBy: [
            { webhookAnswer: 'server-error' },
            { webhookAnswer: 'server-error', says: [500, 502, 503].flatMap((status) => [`HTTP ${status}`, `status code ${status}`]) },
          ],
        },
      },
      signatureCheck,
      accessRefused,
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
