import type { ErrorEntry } from '../types.ts';
import { checkAccepted } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';

export const entries: readonly ErrorEntry[] = [
  { code: 400, title: 'Bad Request', product: 'platform', level: 'error', commonMessages: ['Invalid business country'] },
  { code: 403, title: 'Forbidden', product: 'platform', level: 'error' },
  { code: 404, title: 'Not Found', product: 'platform', level: 'error' },
  { code: 410, title: 'Resource is permanently gone', product: 'platform', level: 'error', commonMessages: ['Unknown Error Code'] },
  { code: 503, title: 'Internal Error', product: 'platform', level: 'error', commonMessages: ['Internal Error'] },
  { code: 180017, title: 'Domestic emergency address required', product: 'phone-numbers', level: 'error', messages: ['Require domestic emergency address.'] },
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
        who: 'whoever builds the template',
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
  { code: 456001, title: 'Approaching Flex Plugin creation limit', product: 'flex', level: 'warning', messages: ['Approaching Flex Plugin creation limit'] },
  {
    code: 456002,
    title: 'Approaching Flex Plugin Version creation limit',
    product: 'flex',
    level: 'warning',
    messages: ['Approaching Flex Plugin Version creation limit'],
  },
];
