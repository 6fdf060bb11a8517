import type { Cause, Step } from '../catalog/types.ts';
import type { Condition } from '../facts/condition.ts';
import type { Facts } from '../facts/fact.ts';
import { testsOf } from './compileConditions.ts';
import { all } from './truth.ts';

/**
 * Adapts a cause to what is known: the wording that holds replaces title and explanation, steps that only check what is known are left
 * out, and of the cases only the one that holds stays. Returns the same object if nothing changes.
 */
export function resolveCause(cause: Cause, facts: Facts): Cause {
  const { wordings = [], cases = [], ways } = cause;
  const isKnown = (condition: Condition | undefined): boolean =>
    condition !== undefined && all(testsOf(condition), facts) === true;
  const keep = <T extends { steps: Step[] }>(holder: T): T =>
    holder.steps.some(({ skipWhen }) => isKnown(skipWhen))
      ? { ...holder, steps: holder.steps.filter(({ skipWhen }) => !isKnown(skipWhen)) }
      : holder;

  const wording = wordings.find(({ when }) => isKnown(when));
  const only = cases.find(({ when }) => isKnown(when));
  const resolved = keep(cause);
  const changes: Partial<Cause> = {};
  if (wording?.title !== undefined) changes.title = wording.title;
  if (wording?.explanation !== undefined) changes.explanation = wording.explanation;
  if (wording?.lang !== undefined) changes.lang = wording.lang;
  if (only && cases.length > 1) changes.cases = [only];
  else if (cases.some((one) => keep(one) !== one)) changes.cases = cases.map(keep);
  if (ways?.some((way) => keep(way) !== way)) changes.ways = ways.map(keep);
  return Object.keys(changes).length > 0 ? { ...resolved, ...changes } : resolved;
}
