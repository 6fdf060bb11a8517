import type { Condition } from '../../../facts/condition.ts';
import { type Draft, cause, page, source, thread } from './compact.ts';
import { CODE, NO_NEW_EVENT } from './webhookParts.ts';

const NETWORK = 'the team that runs the network or the firewall';
const NETWORK_DETAILS =
  'If nothing arrives at your edge, give Twilio Support the time and the Call or Message SID. A fallback URL on other infrastructure keeps calls and messages alive.';
const OVERRIDES = source('https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides');

const NO_CONNECTION: Condition[] = [
  { webhookAnswer: 'no-connection' },
  // A server that is down lets no connection open.
  { webhookAnswer: 'no-connection', occurs: 'sometimes' },
  { says: ['connection timed out', 'No route to host', '11201'] },
  { webhookAnswer: ['no-connection', 'timeout'], says: ['connection timed out', 'No route to host', '11201'] },
];

export const networkBlocked: Draft = cause(
  'webhook-network-blocked',
  'A firewall or a network problem stops the request',
  'A firewall, a closed port or a network in between keeps the connection from your server.',
  [
    'Search the log of the outermost part of your system (load balancer, CDN, firewall) for the time of the event.',
    'Allow the request there if it was blocked.',
    'Open the port in the URL to the internet if nothing arrived.',
    NO_NEW_EVENT,
  ],
  {
    who: NETWORK,
    details: NETWORK_DETAILS,
    when: { suggestedBy: NO_CONNECTION },
    source: page(11205),
    sources: [page(11200), thread('frappe/twilio-integration#44')],
  },
);

/** Where the response can come from a filter: it answers 403, while a closed port doesn't answer at all. */
export const requestBlocked: Draft = {
  ...networkBlocked,
  explanation: 'A firewall, a bot filter (403) or a closed port keeps the request from your server.',
  details: `${NETWORK_DETAILS} Filters can let a test with \`curl\` pass. Cloudflare's Bot Fight Mode can't be skipped by a WAF rule; Super Bot Fight Mode can.`,
  when: {
    // A server behind Cloudflare that takes no connection makes Cloudflare answer 522.
    suggestedBy: [
      ...NO_CONNECTION,
      { webhookAnswer: 'login', says: ['HTTP 403', 'status code 403'] },
      { webhookAnswer: 'server-error', says: 'HTTP 522' },
    ],
    // Pages of Cloudflare, CloudFront and firewalls, which come with 403. An app can say "Just a moment" to its callers.
    decisive: {
      says: [
        'Just a moment',
        'Attention Required! | Cloudflare',
        'you have been blocked',
        'error code: 1010',
        'error code: 1020',
        'Request blocked.',
        'Wordfence',
        'Mod_Security',
      ],
      webhookAnswer: ['login', 'client-error'],
    },
  },
  source: page(11200),
  sources: [thread('upstash/qstash-js#238')],
};

export const timeout: Draft = cause(
  'webhook-timeout',
  'Your server responds too late',
  'Twilio waits 15 seconds for the full response, or less if the URL says so after `#`.',
  [
    {
      text: 'Open the event in the Debugger and compare its duration with the time your handler takes in your own log.',
      link: { place: 'debugger' },
    },
    "Trigger the webhook again. A duration well under 15 seconds means it's fixed.",
  ],
  {
    cases: [
      {
        id: 'slow',
        title: 'the handler of a message or a callback takes that long',
        steps: [
          { id: 'respond', text: 'Respond before the slow work: an empty 202 is enough.' },
          { id: 'later', text: 'Send the result through the REST API once it is there.' },
        ],
      },
      {
        id: 'slow-call',
        title: 'the handler of a call takes that long',
        steps: [
          {
            id: 'pause',
            // https://www.twilio.com/docs/voice/twiml/pause, https://www.twilio.com/docs/voice/twiml/redirect
            text: 'Respond before the slow work with `<Pause>`, and then `<Redirect>` to a URL that returns the result.',
          },
        ],
      },
      {
        id: 'branch',
        title: 'it fails only for some inputs',
        steps: [{ id: 'end', text: 'End the response on every branch of the handler.' }],
      },
      {
        id: 'overrides',
        title: 'the URL has connection overrides, the part after `#`',
        steps: [{ id: 'remove', text: 'Remove them: the defaults are usually best. If you need them, raise `tt`.' }],
      },
    ],
    who: CODE,
    when: {
      requires: { webhookAnswer: ['timeout', 'server-error', 'success'] },
      suggestedBy: [
        // An app that responded well after the 15 seconds logs a success.
        { webhookAnswer: ['timeout', 'success'] },
        { occurs: 'sometimes' },
        {
          says: [
            'Total timeout is triggered',
            'Read timed out',
            '11203',
            'total time out',
            'HTTP 504',
            'status code 504',
            // A 502 can be Twilio's own, made when nothing usable came in time. Its page on 11217 names only the proxy.
            'HTTP 524',
          ],
        },
        { says: ['HTTP 504', 'status code 504', 'HTTP 524'], occurs: 'sometimes' },
        // API Gateway's words
        { webhookAnswer: 'server-error', says: 'Endpoint request timed out' },
      ],
    },
    source: page(11205),
    sources: [OVERRIDES],
  },
);
