import type { Cause } from '../catalog/types.ts';
import type { Condition } from '../facts/condition.ts';
import type { FactKey } from '../facts/factValues.ts';
import { list } from '../internal/list.ts';
import type { Tests } from './truth.ts';

/** A cause's conditions in the form that they are judged in. */
export interface Rules {
  requires: Tests;
  suggestedBy: readonly Tests[];
  excludedBy: readonly Tests[];
  decisive: readonly Tests[];
  /** The tests of all these conditions. */
  tests: Tests;
  /** The facts that they test. */
  asks: ReadonlySet<FactKey>;
}

const compiled = new WeakMap<Cause, Rules>();

/** Compiles the conditions of a cause, once: finding one question judges the causes about a hundred times. */
export function compileConditions(cause: Cause): Rules {
  let rules = compiled.get(cause);
  if (!rules) {
    const { requires = {}, suggestedBy, excludedBy, decisive } = cause.when;
    const conditions = {
      requires: testsOf(requires),
      suggestedBy: list<Condition>(suggestedBy).map(testsOf),
      excludedBy: list<Condition>(excludedBy).map(testsOf),
      decisive: list<Condition>(decisive).map(testsOf),
    };
    const tests = Object.values(conditions).flat(2);
    rules = { ...conditions, tests, asks: new Set(tests.map(({ name }) => name)) };
    compiled.set(cause, rules);
  }
  return rules;
}

/** The tests of a condition. What is compared without regard to case is in lower case. */
export function testsOf(condition: Condition): Tests {
  return (Object.entries(condition) as [FactKey, string | string[]][]).map(([name, wanted]) => ({
    name,
    wanted: list<string>(wanted).map((value) => (name === 'says' || name === 'field' ? value.toLowerCase() : value)),
  }));
}
