import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  { code: 400, title: 'Bad Request', product: 'platform', level: 'error' },
  { code: 403, title: 'Forbidden', product: 'platform', level: 'error' },
  { code: 404, title: 'Not Found', product: 'platform', level: 'error' },
  { code: 410, title: 'Resource is permanently gone', product: 'platform', level: 'error' },
  { code: 503, title: 'Internal Error', product: 'platform', level: 'error' },
  { code: 180017, title: 'Domestic emergency address required', product: 'phone-numbers', level: 'error' },
  { code: 216602, title: 'Channel does not support this Content Type', product: 'messaging', level: 'error' },
  { code: 456001, title: 'Approaching Flex Plugin creation limit', product: 'flex', level: 'warning' },
  { code: 456002, title: 'Approaching Flex Plugin Version creation limit', product: 'flex', level: 'warning' },
];
