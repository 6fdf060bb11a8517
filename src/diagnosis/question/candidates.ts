import { messageTexts } from '../../catalog/messageTexts.ts';
import type { AnswerField } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';
import type { FactKey } from '../../facts/factValues.ts';
import { compareJudgedCauses, type JudgedCause, judgeCause } from '../judgeCause.ts';
import type { Situation } from '../situation.ts';
import { holds, type Tests } from '../truth.ts';
import type { Asking } from './asking.ts';
import { type Effect, EFFECTS, KEY_TYPE, TOKEN_KEY, USERNAME, type Values } from './effects.ts';
import { withoutPlaceholders } from './withoutPlaceholders.ts';

/** Of more messages than this, only the first are offered, beside "something else". */
const MOST_MESSAGES = 7;

/** A question that may be asked. */
export interface Candidate {
  field: AnswerField;
  values: string[];
  /** The judged causes for each possible answer, in the order of the entry. */
  outcomes: JudgedCause[][];
  /** How many causes, or verdicts of a cause, the answers put first. At least 2. */
  leaders: number;
}

/** The question about the credential: what it is, or, for an API key, of which type. */
export function candidateForCredential(asking: Asking, aboutTokens: boolean): Candidate | undefined {
  const { signer } = asking.relevant;
  if (!signer && !aboutTokens) return candidateOf('usernameStart', USERNAME, asking);
  // Only an API key has a type.
  if (signer && signer.value !== 'api-key') return undefined;
  return candidateOf('credential', aboutTokens ? TOKEN_KEY : KEY_TYPE, asking);
}

/** The questions about anything but the credential, and one more. Of equals, the first is asked. */
export function otherCandidates(
  asking: Asking,
  { sentences, trafficAnswers }: Situation,
  last: Candidate | undefined,
): Candidate[] {
  const asks = [...EFFECTS, ...(trafficAnswers?.(asking, sentences) ?? []), ['message', messagesOf(asking)] as const];
  return asks.flatMap(([field, effects]) => candidateOf(field, effects, asking) ?? []).concat(last ?? []);
}

/** A question, if it is open and its answers lead to different causes. */
function candidateOf(
  field: AnswerField,
  effects: readonly Effect[],
  { causes, facts, relevant, answers }: Asking,
): Candidate | undefined {
  const possible = effects.filter(([, states]) => answers[field] === undefined && adds(states, relevant));
  const stated = possible.flatMap(([, states]) => Object.keys(states) as FactKey[]);
  const concerned = causes.filter(({ rules }) => stated.some((name) => rules.asks.has(name)));
  const outcomes = possible.map(([, states]) => outcomeOf(states, concerned, causes, facts));
  const firsts = outcomes.map((all) => all.toSorted(compareJudgedCauses)[0]);
  const leaders = new Set(firsts.map((one) => `${one?.order} ${one?.verdict}`)).size;
  return leaders < 2 ? undefined : { field, values: possible.map(([value]) => value), outcomes, leaders };
}

/** The causes as an answer would have them judged. Only those that test a fact of the answer are judged again. */
function outcomeOf(
  states: Values,
  concerned: readonly JudgedCause[],
  causes: readonly JudgedCause[],
  facts: Facts,
): JudgedCause[] {
  // A message that isn't one of those offered says nothing against a cause.
  const answered = Object.entries(states).map(([name, value]) => [name, { value, from: 'answer', vague: !value }]);
  const then = { ...facts, ...Object.fromEntries(answered) } as Facts;
  const all = [...causes];
  for (const { cause, order, place } of concerned) all[order] = judgeCause(cause, order, then, place === 'tried');
  return all;
}

/**
 * The messages that a cause tests for, and "something else". Causes that something contradicts don't count, and neither do suggestions
 * that something contradicts: after a status of 500, nobody is asked whether the message names 403.
 */
function messagesOf({ entry, causes, facts }: Asking): Effect[] {
  if (facts.says) return [];
  const phrases = causes
    .filter(({ against }) => against.length === 0)
    .map(({ rules: { requires, suggestedBy, decisive } }) =>
      [requires, ...suggestedBy, ...decisive]
        .filter((tests) => tests.every((test) => holds(test, facts) !== false))
        .flat()
        .filter(({ name }) => name === 'says'),
    );
  // Each cause gets one message before another gets two.
  const firsts: Effect[] = [];
  const more: Effect[] = [];
  const covered = new Set<Tests>();
  for (const [says, text] of new Map(messageTexts(entry).map((text) => [withoutPlaceholders(text), text]))) {
    const about = phrases.filter((tests) =>
      tests.some((test) => holds(test, { says: { value: says, from: 'answer' } })),
    );
    if (about.length === 0) continue;
    (about.every((one) => covered.has(one)) ? more : firsts).push([text, { says }]);
    for (const one of about) covered.add(one);
  }
  return [...[...firsts, ...more].slice(0, MOST_MESSAGES), ['', { says: '' }]];
}

/** Whether an answer states something new, and nothing that contradicts what is known. */
function adds(states: Values, facts: Facts): boolean {
  let more = false;
  for (const name in states) {
    const fact = facts[name as keyof Facts];
    if (!fact) more = true;
    else if (fact.value !== states[name as keyof Facts]) return false;
  }
  return more;
}
