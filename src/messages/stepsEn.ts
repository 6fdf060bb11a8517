import { copyEn } from './copyEn.ts';
import type { StepsMessages } from './types.ts';

/** The English strings of `ResolutionSteps`. */
export const stepsEn: StepsMessages = {
  ...copyEn,
  copySnippet: 'Copy',
  doOneOf: 'Do one of these:',
  who: (who) => `Who can fix it: ${who}.`,
  legacyConsole: 'Legacy Console:',
};
