import type { ErrorEntry } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief, fix, nameOnly } from './shared/families.ts';
import { inEvent } from './shared/logs.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';

const APP = "the app's developers";

export const entries: readonly ErrorEntry[] = [
  entry(
    16000,
    'voice',
    'error',
    'Coaching needs Agent Conference',
    "Twilio didn't let the coach in: the account doesn't use Agent Conference.",
    [
      cause(
        'agent-conference-off',
        "Agent Conference isn't configured",
        'Coaching (whisper) works only with Agent Conference.',
        [
          {
            text: 'Open the Voice conference settings.',
            link: { href: 'https://www.twilio.com/console/voice/settings/conferences', text: 'Conference settings' },
          },
          'Configure the account to use Agent Conference.',
          "Add the coach again. If they hear the participant, it's fixed.",
        ],
        { who: 'an account administrator' },
      ),
    ],
    { messages: ['Whisper Not Available on Twilio Conference'], related: [16027, 16028] },
  ),
  {
    code: 16001,
    title: "The conference isn't connected",
    product: 'voice',
    level: 'error',
    messages: ['Conference is not bridged'],
    ...fix(16001, {
      summary: "The request names a conference that isn't currently active.",
      id: 'state-does-not-allow',
      title: "The conference isn't active",
      explanation: "It hasn't started or has ended.",
      steps: ['Fetch the conference and read its `status`.', 'Send the request only while it is `in-progress`.'],
    }),
  },
  entry(
    16002,
    'voice',
    'error',
    "The conference's attributes are wrong",
    "Twilio doesn't accept the conference's attributes.",
    [
      cause(
        'conference-attributes',
        'One of the attributes has a wrong value',
        "An event name, URL, method, limit, label or `coach` isn't one that `<Conference>` accepts.",
        [
          'Compare the event names with those on the page of `<Conference>`. Use `GET` or `POST` for methods, and full or relative URLs.',
          'Keep `maxParticipants` at 2 to 250, and each `participantLabel` unique and at most 128 characters long.',
          'Set `coach` to the SID of a call that is in the conference.',
          CALL_AGAIN,
        ],
        { who: APP, source: errorPage(16002, '2026-11-29') },
      ),
    ],
    { messages: ['Failed to validate conference attributes'], related: [13230, 13237] },
  ),
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
          suggestedBy: [
            { webhookAnswer: ['not-found', 'login', 'method', 'client-error', 'server-error', 'redirect', 'timeout', 'no-connection', 'dns', 'tls'] },
            { webhook: 'local' },
          ],
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
