import type { Cause } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import type { FactKey } from '../facts/factValues.ts';
import type { Verdict } from '../facts/verdict.ts';
import { type Rules, compileConditions } from './compileConditions.ts';
import { type Test, type Tests, all, any, factsThatHold, holds } from './truth.ts';

/** The places in the list, from top to bottom. */
const PLACES = ['certain', 'supported', 'open', 'far-fetched', 'lowered', 'tried', 'refuted'] as const;

/** A cause judged by what is known. */
export interface JudgedCause {
  cause: Cause;
  rules: Rules;
  /** Index in the entry. */
  order: number;
  verdict: Verdict;
  /**
   * `far-fetched`: what suggests the cause is contradicted, and what it requires is unknown. `lowered`: an answer, a claim or a missing
   * phrase contradicts it. `tried`: its steps didn't help.
   */
  place: (typeof PLACES)[number];
  /** The conditions that support the cause. Their tests count where they hold. */
  reasons: readonly Tests[];
  /** The tests that count against the cause. */
  against: Tests;
  /** How many facts support the cause, each counted once. A field is a half. What settles it counts one more, though a person answered it. */
  counted: number;
  /** Every suggestion is contradicted. */
  demoted: boolean;
}

const VERDICTS: { readonly [P in JudgedCause['place']]?: Verdict } = {
  certain: 'supported',
  supported: 'supported',
  refuted: 'refuted',
};

/** The commonest first. */
export const PREVALENCES: readonly Cause['prevalence'][] = ['common', 'occasional', 'rare'];
const NONE: Tests = [];
/**
 * How a request fares compared with others and with earlier ones. That fits causes that the catalog lacks just as well, so one of these facts
 * alone moves a cause up but doesn't make it likely.
 */
export const COMPARISONS: readonly FactKey[] = ['workedBefore', 'occurs', 'affected', 'stage', 'waited'];
/** Facts that are known about almost every message, call or registration. They hint at a cause only together with another fact that suggests it. */
const CIRCUMSTANCES: readonly FactKey[] = [
  ...COMPARISONS,
  'tool',
  'accountType',
  'accountLevel',
  'channel',
  'senderType',
  'toCountry',
  'clientSdk',
  'platform',
  'bodyLength',
  'customerWindow',
  'sandboxSender',
  'template',
  'direction',
  'verb',
  'webhookQuery',
  'credentialRegion',
  'optIn',
  'webPage',
];

/**
 * Judges a cause with three-valued logic: unknown is never read as "no".
 *
 * A decisive condition outweighs everything else. It makes the cause certain, unless the condition depends on an answer: a person may
 * be wrong. Only what was seen rules a cause out. An answer, a claim, or a phrase missing from the message moves it down.
 *
 * @param tried The person followed its steps, and they didn't help.
 */
export function judgeCause(cause: Cause, order: number, facts: Facts, tried = false): JudgedCause {
  const rules = compileConditions(cause);
  const { requires, suggestedBy, decisive } = rules;
  const required = all(requires, facts);
  const decided = decisive.find((tests) => all(tests, facts));
  // A vague message, or fields that no cause names, neither suggest a cause nor contradict what suggests it.
  const hints: Facts = { ...facts };
  if (facts.says?.vague) delete hints.says;
  if (facts.field?.vague) delete hints.field;
  // A URL with the account of its credentials can name another account's template, bundle or call. Where it can't, `excludedBy` says so.
  if (!suggestedBy.flat().some((test) => test.name === 'accountRelation' && holds(test, facts)))
    delete hints.accountRelation;
  const suggested = suggestedBy.length === 0 || any(suggestedBy, hints);
  const { best, counted } = supportFor(rules, facts, hints);
  for (const name of factsThatHold(decided ?? NONE, facts)) counted.add(name);
  const { against, isRefuted } = contradictionsOf(cause, rules, facts);
  const demoted = suggested === false;
  const isSupported =
    required &&
    suggested &&
    (requires.length > 0 || suggestedBy.some((tests) => all(tests, hints) && !isComparison(tests)));
  const findPlace = (): JudgedCause['place'] => {
    if (!decided && isRefuted) return 'refuted';
    if (tried) return 'tried';
    if (decided) return decided.some(({ name }) => facts[name]?.from === 'answer') ? 'supported' : 'certain';
    if (against.length > 0) return 'lowered';
    if (isSupported) return 'supported';
    return demoted && !required ? 'far-fetched' : 'open';
  };
  const place = findPlace();
  return {
    cause,
    rules,
    order,
    verdict: VERDICTS[place] ?? 'open',
    place,
    reasons: [decided ?? NONE, requires, best],
    against: decided ? NONE : against,
    counted: weigh([...counted]) + (decided ? 1 : 0),
    demoted,
  };
}

/** Reviewers name the same field for many faults, so it tells less than a phrase or an answer. */
const weigh = (names: readonly FactKey[]): number => names.length - Number(names.includes('field')) / 2;

/** Whether a suggestion is no more than one comparison. */
const isComparison = (tests: Tests): boolean =>
  tests.length === 1 && tests.every(({ name }) => COMPARISONS.includes(name));

/** The suggestion that adds most facts to what is required, and the facts of both that count for the cause. */
function supportFor(
  { requires, suggestedBy }: Rules,
  facts: Facts,
  hints: Facts,
): { best: Tests; counted: Set<FactKey> } {
  // Of several values that a cause allows, only those that suggest it are a reason: a Messaging Service may send from a short code.
  const isHint = (name: FactKey): boolean =>
    suggestedBy.length === 0 ||
    !suggestedBy.every((tests) => tests.some((test) => test.name === name && holds(test, hints) === false));
  // A value among others that are allowed tells little, as long as the rest of what is required is unknown.
  const required = all(requires, facts);
  const told = requires.filter(({ wanted }) => required || wanted.length === 1);
  const counted = new Set(factsThatHold(told, facts).filter(isHint));
  let best = NONE;
  let most = 0;
  for (const tests of suggestedBy) {
    const held = all(tests, hints);
    if (held === false) continue;
    // Half of a suggestion is a hint. `other` says only what isn't the case, so it counts only if the whole suggestion holds.
    const holding = factsThatHold(tests, hints).filter((name) => held || facts[name]?.value !== 'other');
    if (holding.length * 2 < tests.length) continue;
    if (!held && holding.every((name) => CIRCUMSTANCES.includes(name))) continue;
    const more = weigh(holding.filter((name) => !counted.has(name)));
    if (more > most) [best, most] = [tests, more];
  }
  for (const name of factsThatHold(best, facts)) counted.add(name);
  return { best, counted };
}

/** The tests that count against a cause: if some rule it out, only those. */
function contradictionsOf(
  cause: Cause,
  { requires, excludedBy }: Rules,
  facts: Facts,
): { against: Tests; isRefuted: boolean } {
  const hasOtherStatus = facts.status && cause.status && !cause.status.includes(Number(facts.status.value));
  const contradicted = requires.filter((test) => holds(test, facts) === false);
  const excluding = excludedBy.filter((tests) => all(tests, facts));
  const refuting = [
    ...(hasOtherStatus ? [{ name: 'status', wanted: [] } as const] : NONE),
    ...contradicted.filter((test) => isSeen(test, facts) && !isPhrase(test)),
    ...excluding.filter((tests) => tests.every((test) => isSeen(test, facts))).flat(),
  ];
  const isRefuted = refuting.length > 0;
  return { against: isRefuted ? refuting : [...contradicted, ...excluding.flat()], isRefuted };
}

const isSeen = ({ name }: Test, facts: Facts): boolean => facts[name]?.from === 'request';
/** Twilio words the same error in several ways, so a phrase missing from the message proves nothing. */
const isPhrase = ({ name }: Test): boolean => name === 'says' || name === 'field';

/** The ranking of causes: sorts the likeliest to the front. */
export function compareJudgedCauses(a: JudgedCause, b: JudgedCause): number {
  return (
    PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
    // First what fewer facts speak against, then what more speak for,
    a.against.length - b.against.length ||
    b.counted - a.counted ||
    Number(a.demoted) - Number(b.demoted) ||
    // and where the facts don't decide, the catalog does.
    PREVALENCES.indexOf(a.cause.prevalence) - PREVALENCES.indexOf(b.cause.prevalence) ||
    a.order - b.order
  );
}

/** Whether two causes are so equally likely that the next question tries to separate them. */
export function isAsLikely(a: JudgedCause, b: JudgedCause): boolean {
  return a.place === b.place && a.counted === b.counted;
}
