import type { FactName } from '../facts/factValues.ts';
import type { Facts } from './deriveFacts.ts';

/** Holds, is contradicted, or cannot be told. */
export type Truth = true | false | undefined;

/** One fact of a condition, and the values that fulfil it. Of `says`, parts of the message in lower case. */
export interface Test {
  name: FactName | 'says';
  wanted: readonly string[];
  /** One bit for each name, so that facts are counted once, and without a list for each count. */
  bit: number;
}

/** A condition: all of its tests have to hold. */
export type Tests = readonly Test[];

/** Unknown is never read as "no". */
export function holds({ name, wanted }: Pick<Test, 'name' | 'wanted'>, facts: Facts): Truth {
  const fact = facts[name];
  if (!fact) return undefined;
  if (name !== 'says') return wanted.includes(fact.value);
  const text = fact.seen ?? fact.value.toLowerCase();
  return wanted.some((part) => text.includes(part));
}

/** Every test must hold. One contradiction decides; otherwise one unknown leaves it undecided. */
export function all(tests: Tests, facts: Facts): Truth {
  let truth: Truth = true;
  for (const test of tests) {
    const one = holds(test, facts);
    if (one === false) return false;
    if (!one) truth = one;
  }
  return truth;
}

/** One condition is enough. One that holds decides; otherwise one unknown leaves it undecided. */
export function any(conditions: readonly Tests[], facts: Facts): Truth {
  let truth: Truth = false;
  for (const tests of conditions) {
    const one = all(tests, facts);
    if (one) return true;
    if (one === undefined) truth = one;
  }
  return truth;
}

/** The facts that hold, as bits. */
export function factsThatHold(tests: Tests, facts: Facts): number {
  let bits = 0;
  for (const test of tests) if (holds(test, facts)) bits |= test.bit;
  return bits;
}
