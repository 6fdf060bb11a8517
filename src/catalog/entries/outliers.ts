import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  { code: 400, title: 'Bad Request', product: 'platform', level: 'error', commonMessages: ['Invalid business country'] },
  { code: 403, title: 'Forbidden', product: 'platform', level: 'error' },
  { code: 404, title: 'Not Found', product: 'platform', level: 'error' },
  { code: 410, title: 'Resource is permanently gone', product: 'platform', level: 'error', commonMessages: ['Unknown Error Code'] },
  { code: 503, title: 'Internal Error', product: 'platform', level: 'error', commonMessages: ['Internal Error'] },
  { code: 180017, title: 'Domestic emergency address required', product: 'phone-numbers', level: 'error', messages: ['Require domestic emergency address.'] },
  {
    code: 216602,
    title: 'Channel does not support this Content Type',
    product: 'messaging',
    level: 'error',
    messages: ['Content Type is not supported on this channel'],
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
