import type { CopyStrings } from '../types.ts';

/** The English strings of a copy button. */
export const copyStrings: CopyStrings = {
  copied: 'Copied',
  copyFailed: 'Copy did not work. The text is selected.',
};
