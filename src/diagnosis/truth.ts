import type { FactKey } from '../facts/factValues.ts';
import type { Facts } from '../facts/fact.ts';

/** Holds, is contradicted, or cannot be told. */
export type Truth = true | false | undefined;

/** One fact of a condition, and the values that fulfil it. Of `says`, parts of the message; of `field`, names; both in lower case. */
export interface Test {
  name: FactKey;
  wanted: readonly string[];
}

/** A condition: all of its tests have to hold. */
export type Tests = readonly Test[];

/** Unknown is never read as "no". */
export function holds({ name, wanted }: Test, facts: Facts): Truth {
  const fact = facts[name];
  if (!fact) return undefined;
  if (name === 'says') {
    const text = fact.value.toLowerCase();
    return wanted.some((part) => text.includes(part));
  }
  if (name === 'field') {
    const fields = fact.value.toLowerCase().split(', ');
    return wanted.some((field) => fields.includes(field));
  }
  return wanted.includes(fact.value);
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

/** The names of the facts that hold. */
export function factsThatHold(tests: Tests, facts: Facts): FactKey[] {
  return tests.filter((test) => holds(test, facts)).map(({ name }) => name);
}
