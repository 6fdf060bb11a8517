import type { Cause, Condition, FactName } from '../catalog/types.ts';
import type { Facts } from './deriveFacts.ts';
import type { Verdict } from './types.ts';
import { type Truth, all, any, list, parts } from './verdict.ts';

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
  const check = (condition: Condition): { truth: Truth; held: (FactName | 'says')[] } => {
    const some = parts(condition, facts);
    return { truth: all(some.map(([, truth]) => truth)), held: some.flatMap(([name, truth]) => (truth ? [name] : [])) };
  };
  const required = check(requires ?? {});
  const suggestions = list<Condition>(suggestedBy).map(check);
  const suggested = suggestions.length ? any(suggestions.map((s) => s.truth)) : true;
  const decided = list<Condition>(decisive)
    .map(check)
    .find((d) => d.truth);
  const excluded = any(list<Condition>(excludedBy).map((c) => check(c).truth));
  const best = suggestions
    .filter(({ truth }) => truth !== false)
    .map((s) => s.held.filter((name) => !required.held.includes(name)))
    .reduce<(FactName | 'says')[]>((most, held) => (held.length > most.length ? held : most), []);
  const counted = [...new Set([...(decided?.held ?? []), ...required.held, ...best])];
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
