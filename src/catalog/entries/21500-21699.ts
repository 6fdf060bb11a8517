import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 21501,
    title: 'Resource not available',
    product: 'voice',
    level: 'error',
    messages: ['Resource not available', 'The resource you requested is not (yet) available.'],
  },
  {
    code: 21502,
    title: 'Invalid callback URL',
    product: 'voice',
    level: 'error',
    messages: ['Invalid callback url', 'The callback url provided is not a valid URL.'],
  },
  {
    code: 21503,
    title: 'Invalid transcription type',
    product: 'voice',
    level: 'error',
    messages: ['Invalid transcription type', 'The transcription type you provided is not a valid choice.'],
  },
  { code: 21504, title: 'RecordingSid is required', product: 'voice', level: 'error', messages: ['RecordingSid is required.'] },
];
