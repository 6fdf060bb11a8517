import type { ErrorEntry } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import { type JudgedCause, judgeCause } from './judgeCause.ts';
import type { Sentences } from '../strings/sentenceTypes.ts';
import type { FactKey, FactName } from '../facts/factValues.ts';
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
];

/** Questions that ask for a fact of the same name, in the order in which people can answer. */
const DIRECT = [
  'webhookAnswer',
  'stage',
  'direction',
  'senderType',
  'toCountry',
  'channel',
  'template',
  'customerWindow',
  'registration',
  'waited',
  'platform',
  'affected',
  'occurs',
  'accountType',
] as const satisfies readonly (AnswerField & FactName)[];

/** Of a question with more options than this, only those are offered that a cause asks for. */
const MOST_OPTIONS = 8;

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
    const answered = Object.entries(known).map(([name, value]) => [name, { value, from: 'answer' }]);
    const then = { ...facts, ...Object.fromEntries(answered) } as Facts;
    const all = [...now];
    for (const { cause, order } of concerned) all[order] = judgeCause(cause, order, then);
    return all;
  };

  const candidates: Candidate[] = [];
  const questions: [AnswerField, readonly Effect[]][] = [
    ...EFFECTS.map(([field, effects]): [AnswerField, readonly Effect[]] => [field, effects]),
    ...DIRECT.map((field): [AnswerField, Effect[]] => [field, directEffects(field, now, sentences)]),
    ['message', messagesOf(entry, facts)],
  ];
  for (const [field, effects] of questions) {
    if (answers[field] !== undefined) continue;
    if (NEEDS_SIGNER.includes(field) && !facts.signer) continue;
    if (field === 'usernameStart' && answers.credential !== 'not-sure') continue;
    const possible = effects.filter(([, known]) => adds(known, facts));
    if (possible.length < 2) continue;
    const told = possible.flatMap(([, known]) => Object.keys(known) as FactKey[]);
    const concerned = now.filter(({ rules }) => told.some((name) => rules.asks.has(name)));
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

/** An answer for each option, where a cause asks for the fact at all. */
function directEffects(
  field: (typeof DIRECT)[number],
  standings: readonly JudgedCause[],
  sentences: Sentences,
): Effect[] {
  const tests = standings.flatMap(({ rules: { requires, suggestedBy, excludedBy, decisive } }) =>
    [requires, ...suggestedBy, ...excludedBy, ...decisive].flat().filter(({ name }) => name === field),
  );
  const wanted = new Set(tests.flatMap((test) => test.wanted));
  if (wanted.size === 0) return [];
  const options = Object.keys(sentences.questions[field]?.options ?? {});
  const asked =
    field === 'toCountry'
      ? [...wanted, 'ZZ']
      : options.filter((one) => options.length <= MOST_OPTIONS || wanted.has(one));
  return asked.map((value) => [value, { [field]: value }]);
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
      field === 'message'
        ? [value ? `\`${value}\`` : sentences.somethingElse]
        : field === 'toCountry'
          ? [sentences.country(value)]
          : (words.options[value] ?? []);
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
