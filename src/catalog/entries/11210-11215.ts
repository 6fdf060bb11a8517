import type { ErrorEntry } from '../types.ts';
import { cause, entry, page } from './shared/compact.ts';
import { CODE, NO_NEW_EVENT } from './shared/webhookParts.ts';
import { addressIncomplete, hostUnknown, localAddress } from './shared/webhooks.ts';

export const entries: readonly ErrorEntry[] = [
  entry(
    11210,
    'platform',
    'error',
    "The URL's host name can't be found",
    "Twilio couldn't find this host on the internet.",
    [
      {
        ...hostUnknown,
        // Names that only a machine or a network knows are the next cause.
        explanation: 'There is a typo or a lost slash (`example.comsms`), the record was removed or is very new, or the tunnel behind the name has ended.',
        when: {},
      },
      {
        ...localAddress,
        explanation: "Twilio looks names up in public DNS. Those from `/etc/hosts`, an internal DNS or Docker, and `.local` names, aren't there.",
        prevalence: 'occasional',
        source: page(11210),
      },
      // The host is what can't be found, so an empty path says nothing here.
      {
        ...addressIncomplete,
        explanation: 'A value was empty, so the URL has `undefined`, `null` or nothing where the host belongs.',
        steps: [
          {
            id: 'look',
            text: 'Read the host of the URL in the event: the part between `//` and the next `/`.',
            link: { place: 'debugger' },
          },
          { id: 'fix', text: "Set the variable it comes from, such as your app's base URL." },
          { id: 'deploy', text: 'Deploy the app.' },
          { id: 'check', text: NO_NEW_EVENT },
        ],
        source: page(11210),
        note: "Twilio's page names only a host that isn't defined. That an empty value leads to one is our own conclusion.",
        when: {
          suggestedBy: { urlFault: ['placeholder', 'no-host'] },
          decisive: { says: ['//undefined', '//null', '//None', '//${'] },
        },
      },
    ],
    {
      messages: ['HTTP bad host name', '~The DNS entry for the URL’s host cannot be resolved.'],
      related: [11200, 11205, 11100],
    },
  ),
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
];
