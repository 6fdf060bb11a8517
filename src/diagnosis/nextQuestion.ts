import { messageTexts } from '../catalog/messageTexts.ts';
import type { ErrorEntry } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import { type JudgedCause, compareJudgedCauses, isAsLikely, judgeCause } from './judgeCause.ts';
import type { QuestionSentences } from '../strings/sentenceTypes.ts';
import type { FactKey, FactName } from '../facts/factValues.ts';
import { holds, type Test } from './truth.ts';
import type { Question, QuestionOption } from './types.ts';
import type { AnswerField, Answers } from '../facts/evidence.ts';

/** The values of facts, without where they come from. */
type Values = { [F in keyof Facts]: string };

/** An answer, and the facts that it would state. */
type Effect = readonly [answer: string, states: Values];

/** The first letters of the username. Everybody can look them up, and they make every other answer more useful. */
const USERNAME: readonly Effect[] = [
  ['SK', { signer: 'api-key' }],
  ['AC', { signer: 'auth-token' }],
  ['other', { signer: 'other', usernameFault: 'other-sid' }],
  ['none', { signer: 'none', usernameFault: 'empty' }],
];

/** The type of the key, once it is known that a key signed the request. */
const KEY_TYPE: readonly Effect[] = [
  ['standard-key', { signer: 'api-key', keyType: 'standard' }],
  ['restricted-key', { signer: 'api-key', keyType: 'restricted' }],
  ['main-key', { signer: 'api-key', keyType: 'main' }],
];

/** What an Access Token was signed with. The token itself is the credential of the request. */
const TOKEN_KEY: readonly Effect[] = [
  ['standard-key', { keyType: 'standard' }],
  ['restricted-key', { keyType: 'restricted' }],
  ['main-key', { keyType: 'main' }],
  ['auth-token', { signer: 'auth-token' }],
];

/** Questions whose answers state a fact under another name or value. Of two that separate the causes equally well, the first is asked. */
const EFFECTS: readonly (readonly [field: AnswerField, effects: readonly Effect[]])[] = [
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

/** A field whose answers are the values of the fact of the same name. */
type DirectField = Exclude<AnswerField & FactName, 'resource' | 'workedBefore'>;

/** The easiest to answer first. The type makes sure that no field is missing. */
const DIRECT: Readonly<Record<DirectField, true>> = {
  webhookAnswer: true,
  token: true,
  stage: true,
  direction: true,
  senderType: true,
  toCountry: true,
  channel: true,
  template: true,
  customerWindow: true,
  registration: true,
  reviewReason: true,
  webPage: true,
  optIn: true,
  consentBox: true,
  registrant: true,
  accountLevel: true,
  waited: true,
  platform: true,
  affected: true,
  occurs: true,
  accountType: true,
};

/** A question with more options than this offers only those that a cause tests for. */
const MOST_OPTIONS = 8;

/** What the candidates for the next question are made from. */
interface Asking {
  /** The judged causes, in the order of the entry. */
  causes: readonly JudgedCause[];
  facts: Facts;
  /** The facts that an answer is compared with. */
  relevant: Facts;
  answers: Answers;
}

interface Candidate {
  field: AnswerField;
  values: string[];
  /** The judged causes for each possible answer, in the order of the entry. */
  outcomes: JudgedCause[][];
}

/**
 * The question whose answer separates the leading causes best, or `undefined` if no answer would change which cause leads. The start of
 * the username comes first, then the type of the key. Twilio's message comes only if no other question helps.
 *
 * @param judged The causes, sorted.
 */
export function nextQuestion(
  entry: ErrorEntry,
  judged: readonly JudgedCause[],
  facts: Facts,
  answers: Answers,
  sentences: QuestionSentences,
): Question | undefined {
  if (judged.length === 0) return undefined;
  const aboutTokens = entry.credentials === 'access-token';
  const causes = judged.toSorted((a, b) => a.order - b.order);
  const asking: Asking = { causes, facts, relevant: aboutTokens ? withoutToken(facts) : facts, answers };
  const chosen =
    candidateForCredential(asking, aboutTokens) ??
    bestOf(otherCandidates(asking, sentences), judged) ??
    candidateOf('message', messagesOf(entry, causes, facts), asking);
  return chosen && inWords(chosen, sentences, aboutTokens);
}

/** Leaves out that an Access Token signed the request: what signed the token is still to be asked. */
function withoutToken(facts: Facts): Facts {
  const { signer, ...others } = facts;
  return signer?.value === 'access-token' ? others : facts;
}

/** The question about the credential: what it is, or, for an API key, of which type. */
function candidateForCredential(asking: Asking, aboutTokens: boolean): Candidate | undefined {
  const { signer } = asking.relevant;
  if (!signer && !aboutTokens) return candidateOf('usernameStart', USERNAME, asking);
  // Only an API key has a type.
  if (signer && signer.value !== 'api-key') return undefined;
  return candidateOf('credential', aboutTokens ? TOKEN_KEY : KEY_TYPE, asking);
}

/** The questions about anything but the credential and the message. */
function otherCandidates(asking: Asking, sentences: QuestionSentences): Candidate[] {
  return [
    ...EFFECTS.map(([field, effects]) => candidateOf(field, effects, asking)),
    ...(Object.keys(DIRECT) as DirectField[]).map((field) =>
      candidateOf(field, directEffects(field, asking.causes, sentences), asking),
    ),
  ].filter((one) => one !== undefined);
}

/** A question, if it is open and its answers lead to different causes. */
function candidateOf(
  field: AnswerField,
  effects: readonly Effect[],
  { causes, facts, relevant, answers }: Asking,
): Candidate | undefined {
  const possible = answers[field] === undefined ? effects.filter(([, states]) => adds(states, relevant)) : [];
  const stated = possible.flatMap(([, states]) => Object.keys(states) as FactKey[]);
  const concerned = causes.filter(({ rules }) => stated.some((name) => rules.asks.has(name)));
  if (possible.length < 2 || concerned.length === 0) return undefined;
  const outcomes = possible.map(([, states]) => outcomeOf(states, concerned, causes, facts));
  const leaders = new Set(
    outcomes.map((all) => {
      const first = all.reduce((best, one) => (compareJudgedCauses(one, best) < 0 ? one : best));
      return `${first.cause.id} ${first.verdict}`;
    }),
  );
  return leaders.size < 2 ? undefined : { field, values: possible.map(([value]) => value), outcomes };
}

/** The causes as an answer would have them judged. Only those that test a fact of the answer are judged again. */
function outcomeOf(
  states: Values,
  concerned: readonly JudgedCause[],
  causes: readonly JudgedCause[],
  facts: Facts,
): JudgedCause[] {
  const answered = Object.entries(states).map(([name, value]) => [name, { value, from: 'answer' }]);
  const then = { ...facts, ...Object.fromEntries(answered) } as Facts;
  const all = [...causes];
  for (const { cause, order, place } of concerned) all[order] = judgeCause(cause, order, then, place === 'tried');
  return all;
}

/** The possible answers to a direct question. Empty if no cause tests its fact. */
function directEffects(field: DirectField, judged: readonly JudgedCause[], sentences: QuestionSentences): Effect[] {
  const tests = testsOfFact(judged, field);
  if (tests.length === 0) return [];
  const wanted = new Set(tests.flatMap((test) => test.wanted));
  const options = Object.keys(sentences.questions[field]?.options ?? {});
  const asked =
    field === 'toCountry'
      ? [...wanted, 'ZZ']
      : options.filter((one) => options.length <= MOST_OPTIONS || wanted.has(one));
  return asked.map((value) => [value, { [field]: value }]);
}

/** Every test of one fact, in all causes. */
function testsOfFact(judged: readonly JudgedCause[], fact: FactKey): Test[] {
  return judged.flatMap(({ rules }) => rules.tests.filter(({ name }) => name === fact));
}

/** The messages that a cause tests for, and "something else". Causes that something contradicts don't count. */
function messagesOf(entry: ErrorEntry, judged: readonly JudgedCause[], facts: Facts): Effect[] {
  if (facts.says) return [];
  const possible = judged.filter(({ against }) => against.length === 0);
  const phrases = testsOfFact(possible, 'says');
  const shown = new Set<string>();
  const telling = messageTexts(entry).filter((text) => {
    const label = withoutPlaceholders(text);
    if (shown.has(label) || !phrases.some((test) => holds(test, { says: { value: text, from: 'answer' } })))
      return false;
    shown.add(label);
    return true;
  });
  return [...telling.slice(0, MOST_OPTIONS - 1), ''].map((text) => [text, { says: text }]);
}

/** A message with `…` in place of the catalog's placeholders. */
const withoutPlaceholders = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

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

/** The candidate that separates most of the likeliest causes. Only if none separates them, the next likeliest count, and so on. */
function bestOf(candidates: readonly Candidate[], judged: readonly JudgedCause[]): Candidate | undefined {
  for (const first of judged) {
    const equals = judged.filter((one) => isAsLikely(one, first));
    let best: Candidate | undefined;
    let most = 0;
    for (const candidate of candidates) {
      const separated = equals.filter(
        ({ order }) => new Set(candidate.outcomes.map((all) => all[order]?.place)).size > 1,
      ).length;
      if (separated > most) [best, most] = [candidate, separated];
    }
    if (best) return best;
  }
  return undefined;
}

function inWords(
  { field, values }: Candidate,
  sentences: QuestionSentences,
  aboutTokens: boolean,
): Question | undefined {
  const { questions, notSure, somethingElse, country } = sentences;
  const asks = field === 'credential' ? (aboutTokens ? 'tokenKey' : 'keyType') : field;
  const words = questions[asks];
  if (!words) return undefined;
  const labelOf = (value: string): readonly [label: string, hint?: string] => {
    if (field === 'message') return [value ? `\`${withoutPlaceholders(value)}\`` : somethingElse];
    return field === 'toCountry' ? [country(value)] : (words.options[value] ?? [value]);
  };
  const option = (
    value: QuestionOption['value'],
    [label, hint]: readonly [label: string, hint?: string],
  ): QuestionOption => (hint === undefined ? { value, label } : { value, label, hint });
  const question: Question = {
    field,
    legend: words.legend,
    options: [
      ...values.map((value) => option(value === 'true' ? true : value === 'false' ? false : value, labelOf(value))),
      option('not-sure', words.options['not-sure'] ?? [notSure]),
    ],
  };
  if (words.help) question.help = words.help;
  return question;
}
