import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief, fix, nameOnly } from './shared/families.ts';
import { inEvent } from './shared/logs.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 16003,
    title: 'No conference has this SID or name',
    product: 'voice',
    level: 'error',
    messages: ['Could not recognize conference sid or friendly name'],
    ...nameOnly(
      fix(16003, {
        summary: "Twilio can't find a conference with the SID or name in the request.",
        id: 'resource-not-found',
        title: 'The SID or the friendly name is wrong',
        explanation: 'It has a typo, or belongs to another account or Region.',
        sources: [{ url: 'https://www.twilio.com/en-us/changelog/conference-list-endpoint-rollout-extended', read: '2026-12-01' }],
        steps: [
          'List the conferences with `GET https://api.twilio.com/2010-04-01/Accounts/AC…/Conferences.json`, once as it is for those in progress and once with `?Status=completed`, and compare their SIDs and friendly names with the one you use.',
          "Use the `CF…` SID from the list, with that account's credentials.",
        ],
      }),
    ),
    related: [16022],
  },
  {
    code: 16010,
    title: "Twilio couldn't send a conference event",
    product: 'voice',
    level: 'error',
    messages: ['Conference Event: Internal Twilio Error'],
    related: [16011],
    summary: "Twilio couldn't create or deliver a conference's status callback.",
    retryable: true,
    retryAdvice: 'Start a new conference later.',
    causes: [
      brief(16010, {
        id: 'twilio-side-fault',
        title: 'A Twilio service had a temporary error',
        explanation: "The conference event wasn't created or wasn't delivered.",
        who: 'Twilio, so all you can do is wait',
        steps: [{ id: 'read', ...inEvent('Open the event in the Debugger and check which conference event failed, and when.') }],
        check: "Start a conference again. If the status callbacks arrive, it's fixed.",
        source: errorPage(16010, '2026-11-29'),
      }),
      brief(16010, {
        id: 'callback-failed',
        title: 'The request to your callback URL failed',
        explanation: 'The request ended before the event was delivered.',
        when: {
          suggestedBy: {
            webhookAnswer: ['not-found', 'login', 'method', 'client-error', 'server-error', 'redirect', 'timeout', 'no-connection', 'dns', 'tls'],
          },
        },
        who: 'the team that runs the server',
        steps: [
          { id: 'read', ...inEvent('Open the event in the Debugger and read the request and the response.') },
          'Set the final URL as `statusCallback`: after a redirect (301 or 302), the parameters are lost.',
          'Correct the server until the URL opens in a browser without an error.',
        ],
        check: "Start a conference again. If the status callbacks arrive, it's fixed.",
        source: errorPage(16010, '2026-11-29'),
      }),
    ],
  },
];
