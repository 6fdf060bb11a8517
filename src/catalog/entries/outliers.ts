import type { ErrorEntry } from '../types.ts';
import { checkAccepted } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief, fix, missingValue, notice, platformFault } from './shared/families.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 400,
    title: 'The request was not accepted',
    product: 'platform',
    level: 'error',
    messages: ['~Invalid business country'],
    summary: 'Twilio does not accept a value in this request, or the state of what it changes.',
    retryable: false,
    causes: [
      brief(400, {
        id: 'value-not-accepted',
        title: 'A value did not pass the check',
        explanation: 'Twilio checks the values of a request, and one of them failed.',
        steps: ["Read Twilio's message: it often names the value.", 'Compare the value with the API reference: type, length, upper and lower case.'],
      }),
      brief(400, {
        id: 'state-does-not-allow',
        title: 'The resource is no longer in a state that allows it',
        explanation: 'It has moved on since, or no longer exists.',
        prevalence: 'occasional',
        steps: ['Fetch the resource: check that it exists, and read its status.', 'Send only a request that this status allows.'],
      }),
    ],
  },
  {
    code: 403,
    title: 'The request is not authorized',
    product: 'platform',
    level: 'error',
    ...fix(403, {
      summary: 'Twilio did not authorize this request.',
      id: 'credentials-incorrect',
      title: 'The credentials are incorrect',
      explanation: 'It is the one cause that Twilio names for this code.',
      steps: ['Compare the SID and the secret that the request uses with those in the Console.', 'Correct what differs.'],
    }),
  },
  {
    code: 404,
    title: 'What the request names does not exist',
    product: 'platform',
    level: 'error',
    ...fix(404, {
      summary: 'Twilio finds nothing that fits this request.',
      id: 'resource-not-found',
      title: 'The resource is no longer available',
      explanation: 'It was deleted or has ended, or the request names it wrongly.',
      steps: ['Check that the resource still exists.', 'Compare its SID or name, character by character, with the one in the request.'],
    }),
  },
  {
    code: 410,
    title: 'The resource is gone for good',
    product: 'platform',
    level: 'error',
    messages: ['~Unknown Error Code'],
    ...fix(410, {
      summary: 'What the request names is in its final state and no longer available.',
      id: 'state-does-not-allow',
      title: 'The resource has reached its final state',
      explanation: 'That does not change any more, so the same request fails each time.',
      steps: ['Stop repeating the request.', 'Create a new resource if you still need one, and name that one.'],
    }),
  },
  {
    code: 503,
    title: 'The service is down for a moment',
    product: 'platform',
    level: 'error',
    messages: ['~Internal Error'],
    ...platformFault(503),
  },
  {
    code: 180017,
    title: 'The number needs an address in its country',
    product: 'phone-numbers',
    level: 'error',
    messages: ['Require domestic emergency address.'],
    ...missingValue(
      180017,
      'a valid emergency address in the country of the number',
      'Submit an address in the country of the number, or choose another type of number.',
    ),
  },
  {
    code: 216602,
    title: 'This channel does not support the content type',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'None of the types of your template can be sent on the channel of the recipient.',
    messages: ['Content Type is not supported on this channel', 'The content types in the template cannot be used on the channel specified'],
    retryable: false,
    related: [63021, 63006],
    causes: [
      {
        id: 'content-type-not-for-channel',
        title: 'The content type does not fit the channel',
        explanation: 'Lists, cards and other rich types exist on some channels only.',
        prevalence: 'common',
        who: 'the person who builds the template',
        when: {},
        steps: [
          { id: 'look', text: "Look up in [Twilio's table](https://www.twilio.com/docs/content/content-types-overview) which types the channel supports." },
          { id: 'add', text: 'Add such a type to a new template, or `twilio/text`, which every channel takes.' },
          checkAccepted,
        ],
        source: errorPage(216602),
      },
    ],
  },
  {
    code: 456001,
    title: 'The account has almost 25 Flex plugins',
    product: 'flex',
    level: 'warning',
    messages: ['Approaching Flex Plugin creation limit'],
    ...notice(456001, 'You are close to the 25 plugins that an account can have. Archive those that are no longer used.'),
  },
  {
    code: 456002,
    title: 'The account has almost 500 plugin versions',
    product: 'flex',
    level: 'warning',
    messages: ['Approaching Flex Plugin Version creation limit'],
    ...notice(456002, 'You are close to the 500 plugin versions that an account can have. Archive those that are no longer used.'),
  },
];
