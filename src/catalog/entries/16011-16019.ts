import type { ErrorEntry } from '../types.ts';
import { entry } from './shared/compact.ts';
import {
  accessRefused,
  methodNotAllowed,
  noContentType,
  ofCalls,
  rateLimited,
  requestRejected,
  serverError,
  signatureCheck,
  tunnelOffline,
} from './shared/webhooks.ts';
import { wrongPath } from './shared/wrongPath.ts';

export const entries: readonly ErrorEntry[] = [
  entry(
    16011,
    'voice',
    'error',
    'Your conference callback responded with an error',
    'Twilio told your server about a conference but got an error response.',
    [
      {
        ...wrongPath,
        sources: [...(wrongPath.sources ?? []), { url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors', read: '2026-11-30' }],
      },
      signatureCheck,
      {
        ...ofCalls(serverError),
        // The code says that an error status arrived: for a failed connection, the server's proxy or Twilio made it.
        when: {
          requires: { webhookAnswer: ['server-error', 'redirect', 'no-connection', 'timeout', 'dns', 'tls'] },
          suggestedBy: { webhookAnswer: ['server-error', 'no-connection', 'timeout', 'dns', 'tls'] },
        },
      },
      { ...accessRefused, prevalence: 'occasional' },
      methodNotAllowed,
      requestRejected,
      rateLimited,
      ofCalls(noContentType),
      { ...ofCalls(tunnelOffline), prevalence: 'occasional' },
    ],
    {
      // In the log of https://github.com/nash-md/twilio-contact-center/issues/20
      messages: ['Conference Event: Error Response to Callback URL', 'Got HTTP {status} response from {url}'],
      related: [15003, 11200],
    },
  ),
];
