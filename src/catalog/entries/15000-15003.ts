import type { ErrorEntry } from '../types.ts';
import { type Draft, entry, page } from './shared/compact.ts';
import { twilioFault } from './shared/families.ts';
import { filterResponds } from './shared/filterResponds.ts';
import { networkBlocked, timeout } from './shared/webhookConnections.ts';
import {
  accessRefused,
  methodNotAllowed,
  noContentType,
  ofCalls,
  rateLimited,
  tunnelOffline,
  requestRejected,
  serverError,
  signatureCheck,
} from './shared/webhooks.ts';
import { wrongPath } from './shared/wrongPath.ts';

/** What Twilio takes as an answer to a status callback. */
const RESPOND = 'Respond to a status callback with 204 and no body, or with 200, type `text/xml` and valid TwiML.';

/** Twilio's page on the code names any 4xx and 5xx. What each means is from the pages on other webhooks. */
const ofPage = (draft: Draft): Draft => ({ ...draft, sources: [page(15003), ...(draft.sources ?? [])] });

export const entries: readonly ErrorEntry[] = [
  {
    code: 15000,
    title: "Twilio couldn't send a call progress event",
    product: 'voice',
    level: 'error',
    messages: ['Call Progress: Internal Twilio Error', 'An internal error has occurred that prevented Twilio from processing your Call Progress Event.'],
    ...twilioFault(15000, "An error at Twilio prevented a call's status callback.", "Call again. If the status callbacks arrive, it's fixed."),
    related: [15002, 15003, 12400],
  },
  entry(
    15002,
    'voice',
    'error',
    'A call progress event waited too long',
    "A status callback expired in Twilio's queue before it was sent.",
    [
      {
        ...timeout,
        explanation: 'Later callbacks for the call wait until your server responds to the earlier ones, and then expire.',
        // Any answer shows that the server was reached.
        when: {
          suggestedBy: {
            webhookAnswer: ['timeout', 'success', 'not-found', 'login', 'method', 'client-error', 'server-error', 'redirect'],
          },
        },
      },
      { ...networkBlocked, prevalence: 'occasional' },
    ],
    { messages: ['Call Progress: Queue Timeout', 'A callback request timed out in the callback queue.'], related: [15003, 15000, 11203] },
  ),
  entry(
    15003,
    'voice',
    'warning',
    'Your status callback responded with an error',
    'Your server responded to a call event with 4xx or 5xx. The call continued.',
    [
      // The same cause under 11217 names AWS's page.
      ofPage(wrongPath),
      signatureCheck,
      {
        ...ofPage(ofCalls(serverError)),
        details: RESPOND,
        when: {
          // The code says that an error status arrived: for a failed connection, the server's proxy or Twilio made it.
          requires: { webhookAnswer: ['server-error', 'redirect', 'no-connection', 'timeout', 'dns', 'tls'] },
          // The status alone doesn't show who made a 502: the server's proxy, or Twilio for a response without a content type.
          suggestedBy: [
            { webhookAnswer: ['server-error', 'no-connection', 'timeout', 'dns', 'tls'] },
            { webhookAnswer: 'server-error', says: ['HTTP 502', 'status code 502'] },
          ],
        },
      },
      { ...ofPage(accessRefused), prevalence: 'occasional' },
      ofPage(filterResponds),
      ofPage(methodNotAllowed),
      { ...ofPage(requestRejected), details: RESPOND },
      ofPage(ofCalls(noContentType)),
      ofPage(rateLimited),
      { ...ofCalls(tunnelOffline), prevalence: 'occasional' },
    ],
    {
      messages: [
        'Got HTTP {status} response to {url}',
        'Call Progress: Warning Response to Callback URL',
        '~Got an HTTP warning in response to the callback URL.',
      ],
      messageHint: 'A message such as `Got HTTP 404 response to …` names the status, and with it the cause.',
      related: [15002, 15000, 15004, 16011, 11200, 11205, 13256, 13257],
      lookalikes: [
        { code: 11205, text: 'No connection at all. At level warning, that is also a status callback.' },
        { code: 11200, text: 'The URL that should return TwiML failed, and so did the call.' },
      ],
    },
  ),
];
