import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20161,
    title: 'The update request has no parameters',
    product: 'chat',
    level: 'error',
    summary: "Twilio found nothing to change in the request. Tokens and credentials aren't the problem.",
    messages: ["~Update request doesn't contain any parameters", 'Programmable Chat: Parameters are not specified for update request'],
    retryable: false,
    related: [20001],
    causes: [
      {
        id: 'update-without-parameters',
        title: 'Twilio recognized none of the parameter names',
        explanation: 'The resource takes form fields. A JSON body, or a misspelled name, counts as no parameter.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          {
            id: 'form-encoded',
            text: 'Send the fields as `application/x-www-form-urlencoded`, or use a Twilio SDK, which does so.',
          },
          { id: 'names', text: "Correct each name that differs from Twilio's page for this resource, capital letters included." },
          { id: 'check', text: "Send the update again. A response with the changed value means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20161', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20162,
    title: 'Another update of this resource is still running',
    product: 'platform',
    level: 'error',
    summary: 'Two requests change the resource at the same time. Twilio refused the later one.',
    retryable: true,
    related: [20409, 20429],
    messages: ['~A conflicting resource update is in progress', 'The requested resource is already being updated simultaneously by another API request.'],
    causes: [
      {
        id: 'concurrent-update',
        title: 'Two requests change the same resource',
        explanation: 'This happens with parallel jobs, a double click, or a retry that starts before the first response.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'wait', text: 'Wait for the response to the first request, then send the refused one again.' },
          { id: 'queue', text: 'Send changes to the same resource one at a time, from one queue.' },
          { id: 'back-off', text: 'Retry a refused change, with a longer delay each time.' },
          { id: 'check', text: 'Fetch the resource. It shows the value of the last change.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20162', read: '2026-11-24' },
      },
    ],
  },
];
