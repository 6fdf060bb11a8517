import type { Cause } from '../catalog/types.ts';
import type { Condition } from '../facts/condition.ts';
import { list } from '../internal/list.ts';
import type { Test, Tests } from './truth.ts';

/** A cause's conditions as they are judged. */
export interface Rules {
  requires: Tests;
  suggestedBy: readonly Tests[];
  excludedBy: readonly Tests[];
  decisive: readonly Tests[];
  /** Every fact that is asked for, as bits. */
  asks: number;
}

const known = new WeakMap<Cause, Rules>();
const names: string[] = [];

/** The bit of a fact; a number has bits for 31 of them. */
export function factBit(name: string): number {
  const at = names.indexOf(name);
  return 1 << (at < 0 ? names.push(name) - 1 : at);
}

/** Reads the conditions of a cause, once: a single question judges some hundred times. */
export function compileConditions(cause: Cause): Rules {
  let rules = known.get(cause);
  if (!rules) {
    const { requires = {}, suggestedBy, excludedBy, decisive } = cause.when;
    rules = {
      requires: testsOf(requires),
      suggestedBy: list<Condition>(suggestedBy).map(testsOf),
      excludedBy: list<Condition>(excludedBy).map(testsOf),
      decisive: list<Condition>(decisive).map(testsOf),
      asks: 0,
    };
    for (const { bit } of [rules.requires, rules.suggestedBy, rules.excludedBy, rules.decisive].flat(2))
      rules.asks |= bit;
    known.set(cause, rules);
  }
  return rules;
}

function testsOf(condition: Condition): Tests {
  return Object.entries(condition).map(([name, wanted]) => ({
    name: name as Test['name'],
    wanted: list<string>(wanted).map((value) => (name === 'says' ? value.toLowerCase() : value)),
    bit: factBit(name),
  }));
}
