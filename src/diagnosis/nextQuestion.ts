import type { ErrorEntry } from '../catalog/types.ts';
import type { Facts } from './deriveFacts.ts';
import { type JudgedCause, judgeCause } from './judgeCause.ts';
import type { Sentences } from '../strings/en/sentences.ts';
import { factBit } from './compileConditions.ts';
import type { Question, QuestionOption } from './types.ts';
import type { AnswerField, Answers } from '../facts/evidence.ts';

type Known = { [F in keyof Facts]: string };

/** An answer, and what it would make known. */
type Effect = readonly [value: string, known: Known];

/** The order decides between questions that separate equally well. */
const EFFECTS: readonly (readonly [field: AnswerField, effects: readonly Effect[]])[] = [
  [
    'credential',
    [
      ['main-key', { signer: 'api-key', keyType: 'main' }],
      ['standard-key', { signer: 'api-key', keyType: 'standard' }],
      ['restricted-key', { signer: 'api-key', keyType: 'restricted' }],
      ['auth-token', { signer: 'auth-token' }],
    ],
  ],
  [
    'usernameStart',
    [
      ['AC', { signer: 'auth-token' }],
      ['SK', { signer: 'api-key' }],
      ['other', { signer: 'other', usernameFault: 'other-sid' }],
      ['none', { signer: 'none', usernameFault: 'empty' }],
    ],
  ],
  [
    'resource',
    [
      ['accounts', { resource: 'accounts' }],
      ['keys', { resource: 'keys' }],
      ['other', { resource: 'other' }],
    ],
  ],
  [
    'otherRequestsSucceed',
    [
      ['true', { otherRequests: 'yes' }],
      ['false', { otherRequests: 'no' }],
    ],
  ],
  [
    'workedBefore',
    [
      ['true', { workedBefore: 'yes' }],
      ['false', { workedBefore: 'no' }],
    ],
  ],
  [
    'accountType',
    [
      ['trial', { accountType: 'trial' }],
      ['full', { accountType: 'full' }],
    ],
  ],
  ['channel', ['sms', 'mms', 'whatsapp', 'rcs', 'voice'].map((channel): Effect => [channel, { channel }])],
  // What Twilio may have said depends on the entry.
  ['message', []],
];

/** Questions whose answer says little until it is known who signed the request. */
const NEEDS_SIGNER: readonly AnswerField[] = ['otherRequestsSucceed', 'workedBefore'];

interface Candidate {
  field: AnswerField;
  values: string[];
  /** One list of standings a possible answer, in the order of the entry. */
  outcomes: JudgedCause[][];
}

/**
 * The question whose answer separates the leading causes best, or `undefined` when no answer would change which cause leads.
 * Who signed the request is asked first: every other answer means more once that is known.
 */
export function nextQuestion(
  entry: ErrorEntry,
  standings: readonly JudgedCause[],
  facts: Facts,
  answers: Answers,
  sentences: Sentences,
): Question | undefined {
  if (standings.length === 0) return undefined;
  const now: JudgedCause[] = [];
  for (const standing of standings) now[standing.order] = standing;
  // Only where a cause asks for what the answer makes known, it may stand otherwise then.
  const outcome = (known: Known, concerned: readonly JudgedCause[]): JudgedCause[] => {
    const then: Facts = { ...facts };
    for (const name of Object.keys(known) as (keyof Facts)[]) {
      then[name] = { value: known[name] ?? '', from: 'answer' };
    }
    const all = [...now];
    for (const { cause, order } of concerned) all[order] = judgeCause(cause, order, then);
    return all;
  };

  const candidates: Candidate[] = [];
  for (const [field, effects] of EFFECTS) {
    if (answers[field] !== undefined) continue;
    if (NEEDS_SIGNER.includes(field) && !facts.signer) continue;
    if (field === 'usernameStart' && answers.credential !== 'not-sure') continue;
    const possible = (field === 'message' ? messagesOf(entry, facts) : effects).filter(([, known]) =>
      adds(known, facts),
    );
    if (possible.length < 2) continue;
    let told = 0;
    for (const [, known] of possible) for (const name in known) told |= factBit(name);
    const concerned = now.filter(({ rules }) => rules.asks & told);
    if (concerned.length === 0) continue;
    const outcomes = possible.map(([, known]) => outcome(known, concerned));
    const leaders = new Set(
      outcomes.map((all) => {
        const first = all.reduce((best, one) => (one.rank < best.rank ? one : best));
        return `${first.cause.id} ${first.verdict}`;
      }),
    );
    if (leaders.size < 2) continue;
    const candidate = { field, values: possible.map(([value]) => value), outcomes };
    if (field === 'credential' || field === 'usernameStart')
      return inWords(candidate, sentences, facts.signer !== undefined);
    candidates.push(candidate);
  }

  const chosen = candidates.length > 0 && bestOf(candidates, standings);
  return chosen ? inWords(chosen, sentences, facts.signer !== undefined) : undefined;
}

function messagesOf({ messages = [] }: ErrorEntry, facts: Facts): Effect[] {
  return facts.says ? [] : [...messages.slice(0, 7), ''].map((text) => [text, { says: text }]);
}

/** An answer must not contradict what is known, and must add to it. */
function adds(known: Known, facts: Facts): boolean {
  let more = false;
  for (const name in known) {
    const fact = facts[name as keyof Facts];
    if (!fact) more = true;
    else if (fact.value !== known[name as keyof Facts]) return false;
  }
  return more;
}

/** Looks at the causes that stand equal, from the first group of equals on, and takes what decides most of them. */
function bestOf(candidates: readonly Candidate[], standings: readonly JudgedCause[]): Candidate | undefined {
  for (let from = 0; from < standings.length;) {
    const first = standings[from];
    const equals = standings.filter(
      (s) => s.verdict === first?.verdict && s.counted === first.counted && s.last === first.last,
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

function inWords({ field, values }: Candidate, sentences: Sentences, signerIsKnown: boolean): Question {
  const words = sentences.questions[field] ?? { legend: '', options: {} };
  const option = (value: string): QuestionOption => {
    const [label = value, hint] =
      field === 'message' ? [value ? `\`${value}\`` : sentences.somethingElse] : (words.options[value] ?? []);
    const typed = value === 'true' ? true : value === 'false' ? false : value;
    return hint === undefined ? { value: typed, label } : { value: typed, label, hint };
  };
  const [label, hint] = words.options['not-sure'] ?? [sentences.notSure];
  const notSure: QuestionOption =
    hint === undefined ? { value: 'not-sure', label } : { value: 'not-sure', label, hint };
  const question: Question = { field, legend: words.legend, options: [...values.map(option), notSure] };
  const help = signerIsKnown ? (words.helpForKey ?? words.help) : words.help;
  if (help) question.help = help;
  return question;
}
