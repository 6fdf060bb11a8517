import type { Cause } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import { type Rules, compileConditions } from './compileConditions.ts';
import type { Verdict } from '../facts/verdict.ts';
import { type Tests, type Truth, all, any, factsThatHold } from './truth.ts';

/** Where a cause stands against what is known. */
export interface JudgedCause {
  cause: Cause;
  rules: Rules;
  /** Place in the entry. */
  order: number;
  verdict: Verdict;
  certain: boolean;
  /** What speaks for the cause, where its tests hold. */
  reasons: readonly Tests[];
  /** How many facts of these are known and hold, each counted once. */
  counted: number;
  /** What speaks for the cause is contradicted, so it comes after its equals. */
  demoted: boolean;
  /** The contradicted cause is not even known to be possible, so it comes after every other open one. */
  last: boolean;
  /** The lower, the further up. */
  rank: number;
}

const VERDICTS: readonly Verdict[] = ['supported', 'open', 'refuted'];
const PREVALENCES: readonly Cause['prevalence'][] = ['common', 'occasional', 'rare'];
const NONE: Tests = [];

/**
 * Judges a cause with three-valued logic: unknown is never read as "no".
 *
 * A decisive condition outweighs everything. It makes the cause certain, unless only an answer fulfils it: a person may be wrong.
 */
export function judgeCause(cause: Cause, order: number, facts: Facts): JudgedCause {
  const rules = compileConditions(cause);
  const { requires, suggestedBy, excludedBy, decisive } = rules;
  const required = all(requires, facts);
  const decided = decisive.find((tests) => all(tests, facts));
  const counting = new Set(factsThatHold(requires, facts));
  let suggested: Truth = suggestedBy.length === 0;
  let best = NONE;
  let most = 0;
  for (const tests of suggestedBy) {
    const truth = all(tests, facts);
    if (truth === false) continue;
    suggested ||= truth;
    const more = factsThatHold(tests, facts).filter((name) => !counting.has(name)).length;
    if (more > most) [best, most] = [tests, more];
  }
  for (const name of [...factsThatHold(best, facts), ...factsThatHold(decided ?? NONE, facts)]) counting.add(name);
  const verdict: Verdict = decided
    ? 'supported'
    : required === false || any(excludedBy, facts)
      ? 'refuted'
      : required && suggested && requires.length + suggestedBy.length > 0
        ? 'supported'
        : 'open';
  const certain = decided !== undefined && decided.every(({ name }) => facts[name]?.from !== 'answer');
  const demoted = suggested === false;
  const last = demoted && !required;
  const counted = counting.size;
  // Certain first, then supported, open, refuted; then more known facts that hold, prevalence, and the order in the entry.
  let rank = Number(!certain) * 4 + VERDICTS.indexOf(verdict);
  rank = (rank * 2 + Number(last)) * 32 + 31 - counted;
  rank = ((rank * 2 + Number(demoted)) * 4 + PREVALENCES.indexOf(cause.prevalence)) * 64 + order;
  return {
    cause,
    rules,
    order,
    verdict,
    certain,
    reasons: [decided ?? NONE, requires, best],
    counted,
    demoted,
    last,
    rank,
  };
}

/** The first stands highest. */
export function compareJudgedCauses(a: JudgedCause, b: JudgedCause): number {
  return a.rank - b.rank;
}
