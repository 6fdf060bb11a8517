import type { CopyStrings } from '../types.ts';

/** The English strings of a copy button. */
export const copyStrings: CopyStrings = {
  copySnippet: 'Copy',
  copied: 'Copied',
  copyFailed: 'Your browser blocked copying. The text is selected: copy it with your keyboard.',
};
