import type { ErrorEntry } from '../types.ts';
import { checkAccepted } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { missingValue, notAllowed, notFound, notice, platformFault, wrongState, wrongValue } from './shared/families.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 400,
    title: 'The request was not accepted',
    product: 'platform',
    level: 'error',
    messages: ['~Invalid business country'],
    ...wrongValue(400, 'this request: a value in it, or the state of what it changes'),
  },
  {
    code: 403,
    title: 'The request is not allowed',
    product: 'platform',
    level: 'error',
    ...notAllowed(403, 'make this request'),
  },
  {
    code: 404,
    title: 'What the request names does not exist',
    product: 'platform',
    level: 'error',
    ...notFound(404, 'resource'),
  },
  {
    code: 410,
    title: 'The resource is gone for good',
    product: 'platform',
    level: 'error',
    messages: ['~Unknown Error Code'],
    ...wrongState(410, 'The resource has ended or was deleted'),
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
