import type { ErrorEntry } from '../../catalog/types.ts';
import type { Answers } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';
import type { JudgedCause } from '../judgeCause.ts';

/** What is known when the next question is looked for. */
export interface Asking {
  entry: ErrorEntry;
  /** The judged causes, in the order of the entry. */
  causes: readonly JudgedCause[];
  facts: Facts;
  /** The facts that an answer is compared with. */
  relevant: Facts;
  answers: Answers;
}
