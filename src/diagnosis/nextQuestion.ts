import type { Cause, Condition, ErrorEntry } from '../catalog/types.ts';
import type { Facts } from './deriveFacts.ts';
import { type Standing, compareStandings, judge } from './judge.ts';
import type { Phrases } from './phrases.ts';
import type { AnswerField, Answers, Question, QuestionOption } from './types.ts';
import { list } from './verdict.ts';

type Known = { [F in keyof Facts]: string };

/** What each answer would make known. The order decides between questions that separate equally well. */
const EFFECTS: { [F in Exclude<AnswerField, 'message'>]: Record<string, Known> } = {
  credential: {
    'main-key': { signer: 'api-key', keyType: 'main' },
    'standard-key': { signer: 'api-key', keyType: 'standard' },
    'restricted-key': { signer: 'api-key', keyType: 'restricted' },
    'auth-token': { signer: 'auth-token' },
  },
  usernameStart: {
    AC: { signer: 'auth-token' },
    SK: { signer: 'api-key' },
    other: { signer: 'other', usernameFault: 'other-sid' },
    none: { signer: 'none', usernameFault: 'empty' },
  },
  resource: { accounts: { resource: 'accounts' }, keys: { resource: 'keys' }, other: { resource: 'other' } },
  otherRequestsSucceed: { true: { otherRequests: 'yes' }, false: { otherRequests: 'no' } },
  workedBefore: { true: { workedBefore: 'yes' }, false: { workedBefore: 'no' } },
  accountType: { trial: { accountType: 'trial' }, full: { accountType: 'full' } },
  channel: {
    sms: { channel: 'sms' },
    mms: { channel: 'mms' },
    whatsapp: { channel: 'whatsapp' },
    rcs: { channel: 'rcs' },
    voice: { channel: 'voice' },
  },
};

/** Questions whose answer says little until it is known who signed the request. */
const NEEDS_SIGNER: readonly AnswerField[] = ['otherRequestsSucceed', 'workedBefore'];

interface Candidate {
  field: AnswerField;
  values: string[];
  /** One list of standings a possible answer, in the order of the entry. */
  outcomes: Standing[][];
}

/**
 * The question whose answer separates the leading causes best, or `undefined` when no answer would change which cause leads.
 * Who signed the request is asked first: every other answer means more once that is known.
 */
export function nextQuestion(
  entry: ErrorEntry,
  standings: readonly Standing[],
  facts: Facts,
  answers: Answers,
  phrases: Phrases,
): Question | undefined {
  if (standings.length === 0) return undefined;
  const now: Standing[] = [];
  for (const standing of standings) now[standing.order] = standing;
  // Only where a cause asks for what the answer makes known, it may stand otherwise then.
  const outcome = (known: Known, concerned: readonly Standing[]): Standing[] => {
    const then: Facts = { ...facts };
    for (const name of Object.keys(known) as (keyof Facts)[]) {
      then[name] = { value: known[name] ?? '', from: 'answer' };
    }
    const all = [...now];
    for (const { cause, order } of concerned) all[order] = judge(cause, order, then);
    return all;
  };

  const candidates: Candidate[] = [];
  for (const field of [...Object.keys(EFFECTS), 'message'] as AnswerField[]) {
    if (answers[field] !== undefined) continue;
    if (NEEDS_SIGNER.includes(field) && !facts.signer) continue;
    if (field === 'usernameStart' && answers.credential !== 'not-sure') continue;
    const effects: Record<string, Known> =
      field === 'message'
        ? Object.fromEntries([...(entry.messages ?? []).slice(0, 7), ''].map((text) => [text, { says: text }]))
        : EFFECTS[field];
    // An answer must not contradict what is known, and must add to it.
    const possible = Object.entries(effects).filter(
      ([, known]) =>
        (Object.keys(known) as (keyof Facts)[]).every((name) => !facts[name] || facts[name].value === known[name]) &&
        (Object.keys(known) as (keyof Facts)[]).some((name) => !facts[name]),
    );
    if (possible.length < 2) continue;
    const names = [...new Set(possible.flatMap(([, known]) => Object.keys(known)))];
    const concerned = now.filter(({ cause }) => names.some((name) => factsOf(cause).has(name)));
    if (concerned.length === 0) continue;
    const outcomes = possible.map(([, known]) => outcome(known, concerned));
    const leaders = new Set(
      outcomes.map((all) => {
        const first = all.reduce((best, one) => (compareStandings(one, best) < 0 ? one : best));
        return `${first.cause.id} ${first.verdict}`;
      }),
    );
    if (leaders.size < 2) continue;
    const candidate = { field, values: possible.map(([value]) => value), outcomes };
    if (field === 'credential' || field === 'usernameStart')
      return inWords(candidate, phrases, facts.signer !== undefined);
    candidates.push(candidate);
  }

  const chosen = bestOf(candidates, standings);
  return chosen && inWords(chosen, phrases, facts.signer !== undefined);
}

const factNames = new WeakMap<Cause, ReadonlySet<string>>();

/** The facts that a cause's conditions ask for. */
function factsOf(cause: Cause): ReadonlySet<string> {
  let names = factNames.get(cause);
  if (!names) {
    const { requires, suggestedBy, excludedBy, decisive } = cause.when;
    const conditions = [requires, suggestedBy, excludedBy, decisive].flatMap((some) => list<Condition>(some));
    names = new Set(conditions.flatMap((condition) => Object.keys(condition)));
    factNames.set(cause, names);
  }
  return names;
}

/** Looks at the causes that stand equal, from the first group of equals on, and takes what decides most of them. */
function bestOf(candidates: readonly Candidate[], standings: readonly Standing[]): Candidate | undefined {
  for (let from = 0; from < standings.length;) {
    const first = standings[from];
    const equals = standings.filter(
      (s) => s.verdict === first?.verdict && s.counted.length === first.counted.length && s.last === first.last,
    );
    let best: Candidate | undefined;
    let most = 0;
    for (const candidate of candidates) {
      const separated = equals.filter(
        ({ order }) => new Set(candidate.outcomes.map((all) => all[order]?.verdict)).size > 1,
      ).length;
      if (separated > most) [best, most] = [candidate, separated];
    }
    if (best) return best;
    from += Math.max(1, equals.length);
  }
  return undefined;
}

function inWords({ field, values }: Candidate, phrases: Phrases, signerIsKnown: boolean): Question {
  const words = phrases.questions[field];
  const option = (value: string): QuestionOption => {
    const [label = value, hint] =
      field === 'message' ? [value ? `\`${value}\`` : phrases.somethingElse] : (words.options[value] ?? []);
    const typed = value === 'true' ? true : value === 'false' ? false : value;
    return hint === undefined ? { value: typed, label } : { value: typed, label, hint };
  };
  const [label, hint] = words.options['not-sure'] ?? [phrases.notSure];
  const notSure: QuestionOption =
    hint === undefined ? { value: 'not-sure', label } : { value: 'not-sure', label, hint };
  const question: Question = { field, legend: words.legend, options: [...values.map(option), notSure] };
  const help = signerIsKnown ? (words.helpForKey ?? words.help) : words.help;
  if (help) question.help = help;
  return question;
}
