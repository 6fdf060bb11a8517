import type { ErrorEntry } from '../types.ts';
import { type Draft, entry, page } from './shared/compact.ts';
import { tooLate } from './shared/tooLate.ts';
import { networkBlocked } from './shared/webhookConnections.ts';
import { hostUnknown, localAddress as localUrl, serverDown } from './shared/webhookHosts.ts';
import { addressIncomplete } from './shared/webhookUrls.ts';

/** A URL that worked isn't a private one. */
const localAddress: Draft = { ...localUrl, when: { ...localUrl.when, excludedBy: { workedBefore: 'yes' } } };

const REFUSED = ['refused', 'unreachable', '11202', 'No route to host'];
/** The code says that Twilio got no connection, so what the app responded to something else rules nothing out. */
const downNow: Draft = {
  ...serverDown,
  when: {
    suggestedBy: [{ says: REFUSED }, { webhookAnswer: ['no-connection', 'server-error'] }, { says: REFUSED, webhookAnswer: ['no-connection', 'server-error'] }],
  },
};

export const entries: readonly ErrorEntry[] = [
  entry(
    11201,
    'platform',
    'error',
    'The connection to your webhook timed out',
    'Twilio tries twice by default, five seconds each, and your server accepted no connection.',
    [
      localAddress, // A public host tells this from a local address, but it also fits a server that is off or doesn't listen on that port.
      { ...networkBlocked, when: { suggestedBy: [{ webhook: ['http', 'https'], webhookAnswer: 'timeout' }, { webhookAnswer: 'no-connection' }] } },
      {
        ...downNow,
        prevalence: 'occasional',
        title: 'The server is off',
        explanation: 'Nothing answers. If only the program is stopped, 11202 is usual.',
        sources: [page(11202)],
      },
    ],
    {
      messages: ['TCP connection timed out', 'Twilio cannot establish a TCP connection to your web server.'],
      retryable: true,
      related: [11200, 11202, 11203, 11205],
    },
  ),
  entry(
    11202,
    'platform',
    'error',
    'Your server refused the connection',
    'Twilio found the host, but nothing accepted a connection on that port.',
    [
      { ...downNow, explanation: "Nothing listens on the URL's port, or an overloaded server accepts no more connections." },
      localAddress,
      {
        ...networkBlocked,
        prevalence: 'occasional',
        title: 'A firewall in front refuses the connection',
        explanation: 'One that drops the connection without a word leads to 11201.',
        details: 'Such a rule can affect only some requests.',
      },
    ],
    {
      messages: ['TCP connection refused', 'Twilio cannot establish a TCP connection to your web server.'],
      retryable: true,
      related: [11200, 11201, 11203, 11205],
    },
  ),
  entry(
    11203,
    'platform',
    'error',
    "Your webhook didn't respond in time",
    'Twilio reached your server, but the full response took longer than the time allowed, 15 seconds by default.',
    [
      { ...tooLate, explanation: 'All attempts together took longer than `tt` after `#` in the URL allows, or than 15 seconds without it.' },
      { ...networkBlocked, prevalence: 'rare' },
    ],
    {
      messages: ['~HTTP communication total time out triggered', 'All attempts to communicate with your web server were timed out.'],
      retryable: true,
      related: [11200, 11201, 11202, 11205],
    },
  ),
  entry(
    11205,
    'voice',
    'error',
    "Twilio couldn't connect to your webhook",
    "Twilio couldn't connect to the URL, or the response came too late.",
    [
      localAddress,
      {
        ...serverDown,
        when: {
          requires: { webhookAnswer: ['no-connection', 'timeout', 'server-error', 'not-found', 'dns'] },
          suggestedBy: [
            { says: REFUSED },
            { webhookAnswer: 'no-connection' },
            // Of a name that is gone, or a slow response, what worked before says nothing.
            { workedBefore: 'yes', webhookAnswer: ['no-connection', 'server-error'] },
          ],
        },
      },
      networkBlocked,
      tooLate,
      { ...hostUnknown, prevalence: 'occasional' },
    ],
    {
      messages: [
        'HTTP connection failure',
        '~HTTP Connection Failure - Read timed out',
        '~There was a network failure attempting to connect to this URL',
        'An attempt to retrieve TwiML from {url} failed; the connection timed out.',
        '~Failed to connect to ip {ip}: {reason}',
        '~We are sorry, an application error has occurred',
        'Total timeout is triggered. Configured tt is {ms}ms and we attempted {n} time(s)',
      ],
      messageHint: "`connection timed out` points to a firewall or the port, `refused` to a server that isn't running, `Read timed out` to a slow response.",
      retryable: true,
      retryAdvice: 'Twilio tries to connect twice, then calls the fallback URL if there is one. At level warning only a status callback was lost.',
      related: [11200, 11201, 11202, 11203, 11210, 11220, 15003, 11206],
    },
  ),
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
        // The code says already what Twilio got: no such host.
        when: { suggestedBy: { webhook: 'local' }, decisive: { webhook: 'local' } },
        source: page(11210),
      },
      // The host is what can't be found, so an empty path says nothing here.
      {
        ...addressIncomplete,
        explanation: 'A value was empty, so the URL has `undefined`, `null` or nothing where the host belongs.',
        source: page(11210),
        note: "Twilio's page names an undefined host. That an empty value leads to it is our own conclusion.",
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
];
