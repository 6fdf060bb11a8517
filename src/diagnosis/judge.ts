import type { Cause, Condition, FactName } from '../catalog/types.ts';
import type { Facts } from './deriveFacts.ts';
import type { Verdict } from './types.ts';
import { type Truth, any, holds, list } from './verdict.ts';

/** Where a cause stands against what is known. */
export interface Standing {
  cause: Cause;
  verdict: Verdict;
  certain: boolean;
  /** Facts that are known and hold, each counted once. */
  counted: (FactName | 'says')[];
  /** What speaks for the cause is contradicted, so it comes after its equals. */
  demoted: boolean;
  /** The contradicted cause is not even known to be possible, so it comes after every other open one. */
  last: boolean;
  /** Place in the entry. */
  order: number;
}

const VERDICTS: readonly Verdict[] = ['supported', 'open', 'refuted'];
const PREVALENCES: readonly Cause['prevalence'][] = ['common', 'occasional', 'rare'];

/**
 * Judges a cause with three-valued logic: unknown is never read as "no".
 *
 * A decisive condition outweighs everything. It makes the cause certain, unless only an answer fulfils it: a person may be wrong.
 */
export function judge(cause: Cause, order: number, facts: Facts): Standing {
  const { requires, suggestedBy, excludedBy, decisive } = cause.when;
  const judged = (condition: Condition): Checked => check(condition, facts);
  const required = check(requires, facts);
  const suggestions = list<Condition>(suggestedBy).map(judged);
  const suggested = suggestions.length ? any(suggestions.map(({ truth }) => truth)) : true;
  const decided = list<Condition>(decisive)
    .map(judged)
    .find(({ truth }) => truth);
  const excluded = list<Condition>(excludedBy).some((condition) => judged(condition).truth);
  let best = NONE;
  for (const { truth, held } of suggestions) {
    const more = truth === false ? NONE : held.filter((name) => !required.held.includes(name));
    if (more.length > best.length) best = more;
  }
  const counted = [...new Set([...(decided?.held ?? NONE), ...required.held, ...best])];
  const verdict: Verdict = decided
    ? 'supported'
    : required.truth === false || excluded
      ? 'refuted'
      : required.truth && suggested && (requires || suggestedBy)
        ? 'supported'
        : 'open';
  const demoted = suggested === false;
  return {
    cause,
    verdict,
    certain: decided !== undefined && decided.held.every((name) => facts[name]?.from !== 'answer'),
    counted,
    demoted,
    last: demoted && !required.truth,
    order,
  };
}

type Name = FactName | 'says';
const NONE: readonly Name[] = [];

/** A condition as a whole, and those of its facts that hold. */
interface Checked {
  truth: Truth;
  held: readonly Name[];
}

/** Runs some hundred times for a question, mostly over facts that nobody knows. */
function check(condition: Condition | undefined, facts: Facts): Checked {
  let truth: Truth = true;
  let held: Name[] | undefined;
  for (const name in condition) {
    const one = holds(name as Name, condition[name as Name], facts);
    if (one) (held ??= []).push(name as Name);
    else if (truth !== false) truth = one;
  }
  return { truth, held: held ?? NONE };
}

/** Certain first, then supported, open, refuted; then more known facts that hold, prevalence, and the order in the entry. */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    Number(b.certain) - Number(a.certain) ||
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    Number(a.last) - Number(b.last) ||
    b.counted.length - a.counted.length ||
    Number(a.demoted) - Number(b.demoted) ||
    PREVALENCES.indexOf(a.cause.prevalence) - PREVALENCES.indexOf(b.cause.prevalence) ||
    a.order - b.order
  );
}
