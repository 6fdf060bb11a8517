import { copyStrings } from './copy.ts';
import { headerStrings } from './header.ts';
import type { StepsStrings } from '../types.ts';

/** The English strings of `ResolutionSteps`. */
export const stepsStrings: StepsStrings = {
  ...copyStrings,
  opensNewTab: headerStrings.opensNewTab,
  doOneOf: 'Do one of these:',
  inCase: (situation) => `If ${situation}:`,
  who: (who) => `Who can fix this: ${who}.`,
  legacyConsole: 'Legacy Console:',
};
