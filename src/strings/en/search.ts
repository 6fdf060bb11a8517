import type { Strings } from '../types.ts';

/** The English strings of `ErrorSearch`, in a file of their own, since it needs no others. */
export const searchStrings: Strings['search'] = {
  label: 'Find a Twilio error',
  placeholder: 'Code, words or error message',
  clear: 'Clear',
  loading: 'Loading the list of errors.',
  failed: "We couldn't load the list of errors. Keep typing to retry.",
  results: (count) => (count === 1 ? '1 error' : `${count} errors`),
  firstResults: (count) => `Showing the first ${count}. Add a word to narrow them down.`,
  none: 'No matching error.',
  closest: 'No exact match. Closest:',
  steps: 'Steps',
  cause: 'Cause:',
  message: 'Message:',
};
