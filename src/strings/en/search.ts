import type { Strings } from '../types.ts';

/** The English strings of the search, apart from the rest, which a search alone does not need. */
export const searchStrings: Strings['search'] = {
  label: 'Find a Twilio error',
  placeholder: 'Code, words or message',
  clear: 'Clear',
  loading: 'Loading the list of errors.',
  failed: 'The list of errors did not load. Type again to retry.',
  results: (count) => (count === 1 ? '1 error' : `${count} errors`),
  firstResults: (count) => `The first ${count} errors. Another word narrows them down.`,
  none: 'No error found.',
  cause: 'Cause:',
  message: 'Message:',
};
