import { type Draft, cause, page, thread } from './compact.ts';
import { CODE, CONFIG, NO_NEW_EVENT } from './webhookParts.ts';

export const addressIncomplete: Draft = cause(
  'webhook-address-incomplete',
  'A part of the URL is missing',
  'A value was empty, so the URL contains `undefined`, `null` or `//`, or ends too early.',
  [
    {
      text: 'Open the event in the Debugger, and find the part of the URL that is missing.',
      link: { place: 'debugger' },
    },
    'Set the variable it comes from, such as a Flow SID or a host name.',
    'Deploy the app.',
    NO_NEW_EVENT,
  ],
  {
    who: CODE,
    prevalence: 'occasional',
    when: {
      // The body of an app's own error can contain the word `undefined` alone.
      suggestedBy: [
        { says: ['/undefined', '=undefined', '/null', '=null', '/None', '${'] },
        { urlFault: ['placeholder', 'no-host'] },
      ],
      // Such a part in the message can belong to another URL, or to the code.
      decisive: { urlFault: 'placeholder' },
    },
    source: thread('twilio-labs/function-templates#381'),
  },
);

export const redirectRefused: Draft = cause(
  'webhook-redirect-refused',
  "The redirect leads nowhere or isn't followed",
  "Its target isn't a valid URL, or its status is 308, which Twilio doesn't follow.",
  [
    {
      text: 'Run the command and read every `HTTP` and `location` line.',
      snippet: {
        language: 'sh',
        title: 'Follow the redirects',
        code: `curl -sL -o /dev/null -D - --max-redirs 10 -d '' "\${WEBHOOK_URL:?is not set}" | grep -iE '^(HTTP|location)'`,
      },
    },
    'Set the last URL, with its scheme, host and slash, where the webhook is configured.',
    NO_NEW_EVENT,
  ],
  {
    who: CONFIG,
    prevalence: 'occasional',
    details: 'Twilio follows 301, 302, 303 and 307 with a `Location` header. All but 307 can turn a POST into a GET.',
    // If the target of the redirect fails, Twilio can report that failure instead.
    when: {
      requires: {
        webhookAnswer: [
          'redirect',
          'not-found',
          'dns',
          'no-connection',
          'method',
          'client-error',
          'server-error',
          'tls',
        ],
      },
      suggestedBy: { webhookAnswer: 'redirect' },
    },
    source: page(11216),
    sources: [{ url: 'https://github.com/twilio/OpenVBX/pull/199', read: '2026-11-30' }],
  },
);
