import type { Cause } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import type { Verdict } from '../facts/verdict.ts';
import { type Rules, compileConditions } from './compileConditions.ts';
import { type Test, type Tests, type Truth, all, factsThatHold, holds } from './truth.ts';

/** Where causes stand, from the top of the list to its end. */
const PLACES = ['certain', 'supported', 'open', 'far-fetched', 'lowered', 'tried', 'refuted'] as const;

/** A cause against what is known. */
export interface JudgedCause {
  cause: Cause;
  rules: Rules;
  /** Place in the entry. */
  order: number;
  verdict: Verdict;
  /**
   * `far-fetched`: what suggests the cause is contradicted, and what it requires is unknown. `lowered`: an answer, a claim or a
   * missing phrase speaks against it. `tried`: its steps did not help.
   */
  place: (typeof PLACES)[number];
  /** What speaks for the cause, where its tests hold. */
  reasons: readonly Tests[];
  /** What speaks against it. */
  against: Tests;
  /** How many facts of the reasons are known and hold, each counted once. */
  counted: number;
  /** Every suggestion is contradicted. */
  demoted: boolean;
}

const PREVALENCES: readonly Cause['prevalence'][] = ['common', 'occasional', 'rare'];
const NONE: Tests = [];

/**
 * Judges a cause with three-valued logic: unknown is never read as "no".
 *
 * A decisive condition outweighs everything. It makes the cause certain, unless only an answer fulfils it: a person may be wrong.
 * Only what was seen rules a cause out; an answer, a claim or a phrase that is missing from the message lowers it.
 *
 * @param tried Its steps were carried out and did not help.
 */
export function judgeCause(cause: Cause, order: number, facts: Facts, tried = false): JudgedCause {
  const rules = compileConditions(cause);
  const { requires, suggestedBy, excludedBy, decisive } = rules;
  const required = all(requires, facts);
  const decided = decisive.find((tests) => all(tests, facts));
  const counting = new Set(factsThatHold(requires, facts));
  let suggested: Truth = suggestedBy.length === 0;
  let best = NONE;
  let most = 0;
  const { says, ...unsaid } = facts;
  const hints: Facts = says?.vague ? unsaid : facts;
  for (const tests of suggestedBy) {
    const truth = all(tests, hints);
    if (truth === false) continue;
    suggested ||= truth;
    const more = factsThatHold(tests, hints).filter((name) => !counting.has(name)).length;
    if (more > most) [best, most] = [tests, more];
  }
  for (const name of [...factsThatHold(best, facts), ...factsThatHold(decided ?? NONE, facts)]) counting.add(name);

  const otherStatus =
    facts.status !== undefined && cause.status !== undefined && !cause.status.includes(Number(facts.status.value));
  const contradicted = requires.filter((test) => holds(test, facts) === false);
  const excluding = excludedBy.filter((tests) => all(tests, facts));
  const refuting = [
    ...(otherStatus ? [{ name: 'status', wanted: [] } as const] : NONE),
    ...contradicted.filter((test) => isSeen(test, facts) && !isPhrase(test)),
    ...excluding.filter((tests) => tests.every((test) => isSeen(test, facts))).flat(),
  ];
  const against = refuting.length > 0 ? refuting : [...contradicted, ...excluding.flat()];
  const demoted = suggested === false;
  const isSupported = required && suggested && requires.length + suggestedBy.length > 0;
  const place = decided
    ? tried
      ? 'tried'
      : decided.every(({ name }) => facts[name]?.from !== 'answer')
        ? 'certain'
        : 'supported'
    : refuting.length > 0
      ? 'refuted'
      : tried
        ? 'tried'
        : against.length > 0
          ? 'lowered'
          : isSupported
            ? 'supported'
            : demoted && !required
              ? 'far-fetched'
              : 'open';
  return {
    cause,
    rules,
    order,
    verdict: place === 'certain' || place === 'supported' ? 'supported' : place === 'refuted' ? 'refuted' : 'open',
    place,
    reasons: [decided ?? NONE, requires, best],
    against: decided ? NONE : against,
    counted: counting.size,
    demoted,
  };
}

const isSeen = ({ name }: Test, facts: Facts): boolean => facts[name]?.from === 'request';
/** Twilio says the same thing in several ways, so what is not in the message proves nothing. */
const isPhrase = ({ name }: Test): boolean => name === 'says' || name === 'field';

/** Sorts the likeliest cause to the top. */
export function compareJudgedCauses(a: JudgedCause, b: JudgedCause): number {
  return (
    PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
    a.against.length - b.against.length ||
    b.counted - a.counted ||
    Number(a.demoted) - Number(b.demoted) ||
    PREVALENCES.indexOf(a.cause.prevalence) - PREVALENCES.indexOf(b.cause.prevalence) ||
    a.order - b.order
  );
}
