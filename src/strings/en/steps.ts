import { copyStrings } from './copy.ts';
import type { StepsStrings } from '../types.ts';

/** The English strings of `ResolutionSteps`. */
export const stepsStrings: StepsStrings = {
  ...copyStrings,
  copySnippet: 'Copy',
  doOneOf: 'Do one of these:',
  who: (who) => `Who can fix it: ${who}.`,
  legacyConsole: 'Legacy Console:',
};
