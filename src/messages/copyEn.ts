import type { CopyMessages } from './types.ts';

/** The English strings of a copy button. */
export const copyEn: CopyMessages = {
  copied: 'Copied',
  copyFailed: 'Copy did not work. The text is selected.',
};
