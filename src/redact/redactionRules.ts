import { personalRules } from './personalRules.ts';
import type { RedactionRule } from './rule.ts';
import { secretRules } from './secretRules.ts';

/** The rules of this package, in the order in which they are applied. */
export const redactionRules: readonly RedactionRule[] = [...secretRules, ...personalRules];
