import type { Cause } from '../catalog/types.ts';
import type { Condition } from '../facts/condition.ts';
import type { FactKey } from '../facts/factValues.ts';
import { list } from '../internal/list.ts';
import type { Tests } from './truth.ts';

/** A cause's conditions as they are judged. */
export interface Rules {
  requires: Tests;
  suggestedBy: readonly Tests[];
  excludedBy: readonly Tests[];
  decisive: readonly Tests[];
  /** Every fact that is asked for. */
  asks: ReadonlySet<FactKey>;
}

const known = new WeakMap<Cause, Rules>();

/** Reads the conditions of a cause, once: a single question judges some hundred times. */
export function compileConditions(cause: Cause): Rules {
  let rules = known.get(cause);
  if (!rules) {
    const { requires = {}, suggestedBy, excludedBy, decisive } = cause.when;
    const tests = {
      requires: testsOf(requires),
      suggestedBy: list<Condition>(suggestedBy).map(testsOf),
      excludedBy: list<Condition>(excludedBy).map(testsOf),
      decisive: list<Condition>(decisive).map(testsOf),
    };
    rules = {
      ...tests,
      asks: new Set(
        Object.values(tests)
          .flat(2)
          .map(({ name }) => name),
      ),
    };
    known.set(cause, rules);
  }
  return rules;
}

export function testsOf(condition: Condition): Tests {
  return (Object.entries(condition) as [FactKey, string | string[]][]).map(([name, wanted]) => ({
    name,
    wanted: list<string>(wanted).map((value) => (name === 'says' || name === 'field' ? value.toLowerCase() : value)),
  }));
}
