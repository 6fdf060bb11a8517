import { messageTexts } from '../catalog/messageTexts.ts';
import type { ErrorEntry } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import { type JudgedCause, compareJudgedCauses, judgeCause } from './judgeCause.ts';
import type { Sentences } from '../strings/sentenceTypes.ts';
import type { FactKey, FactName } from '../facts/factValues.ts';
import { holds } from './truth.ts';
import type { Question, QuestionOption } from './types.ts';
import type { AnswerField, Answers } from '../facts/evidence.ts';

type Known = { [F in keyof Facts]: string };

/** An answer, and what it would make known. */
type Effect = readonly [value: string, known: Known];

/** The first letters of the username: everybody can look them up, and every other answer means more once they are known. */
const USERNAME: readonly Effect[] = [
  ['SK', { signer: 'api-key' }],
  ['AC', { signer: 'auth-token' }],
  ['other', { signer: 'other', usernameFault: 'other-sid' }],
  ['none', { signer: 'none', usernameFault: 'empty' }],
];

/** The type of the key, once it is known that a key signed. */
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

/** The order decides between questions that separate equally well. */
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

/** Questions that ask for a fact of the same name, in the order in which people can answer. */
const DIRECT = [
  'webhookAnswer',
  'token',
  'stage',
  'direction',
  'senderType',
  'toCountry',
  'channel',
  'template',
  'customerWindow',
  'registration',
  'reviewReason',
  'webPage',
  'optIn',
  'consentBox',
  'registrant',
  'accountLevel',
  'waited',
  'platform',
  'affected',
  'occurs',
  'accountType',
] as const satisfies readonly (AnswerField & FactName)[];

/** Of a question with more options than this, only those are offered that a cause asks for. */
const MOST_OPTIONS = 8;

interface Candidate {
  field: AnswerField;
  values: string[];
  /** One list of standings a possible answer, in the order of the entry. */
  outcomes: JudgedCause[][];
}

/**
 * The question whose answer separates the leading causes best, or `undefined` when no answer would change which cause leads.
 * What the username starts with is asked first, then the type of the key; what Twilio's message says only where nothing else helps.
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
  // Only causes that ask for what the answer makes known can stand otherwise then.
  const outcome = (known: Known, concerned: readonly JudgedCause[]): JudgedCause[] => {
    const answered = Object.entries(known).map(([name, value]) => [name, { value, from: 'answer' }]);
    const then = { ...facts, ...Object.fromEntries(answered) } as Facts;
    const all = [...now];
    for (const { cause, order, place } of concerned) all[order] = judgeCause(cause, order, then, place === 'tried');
    return all;
  };
  // What signed the token is asked for although the token itself is known to be the credential.
  const aboutTokens = entry.credentials === 'access-token';
  const { signer, ...withoutSigner } = facts;
  const known: Facts = aboutTokens && signer?.value === 'access-token' ? withoutSigner : facts;
  const candidateOf = (field: AnswerField, effects: readonly Effect[]): Candidate | undefined => {
    const possible = answers[field] === undefined ? effects.filter(([, effect]) => adds(effect, known)) : [];
    const told = possible.flatMap(([, known]) => Object.keys(known) as FactKey[]);
    const concerned = now.filter(({ rules }) => told.some((name) => rules.asks.has(name)));
    if (possible.length < 2 || concerned.length === 0) return undefined;
    const outcomes = possible.map(([, known]) => outcome(known, concerned));
    const leaders = new Set(
      outcomes.map((all) => {
        const first = all.reduce((best, one) => (compareJudgedCauses(one, best) < 0 ? one : best));
        return `${first.cause.id} ${first.verdict}`;
      }),
    );
    return leaders.size < 2 ? undefined : { field, values: possible.map(([value]) => value), outcomes };
  };

  const byKeyType = () => candidateOf('credential', aboutTokens ? TOKEN_KEY : KEY_TYPE);
  const byUsername = () => (aboutTokens ? byKeyType() : candidateOf('usernameStart', USERNAME));
  // Only an API key has a type.
  const who = !known.signer ? byUsername() : known.signer.value === 'api-key' ? byKeyType() : undefined;
  if (who) return inWords(who, sentences, aboutTokens);
  const others = [
    ...EFFECTS.map(([field, effects]) => candidateOf(field, effects)),
    ...DIRECT.map((field) => candidateOf(field, directEffects(field, now, sentences))),
  ].filter((one) => one !== undefined);
  const chosen = bestOf(others, standings) ?? candidateOf('message', messagesOf(entry, now, facts));
  return chosen && inWords(chosen, sentences, aboutTokens);
}

/** An answer for each option, where a cause asks for the fact at all. */
function directEffects(
  field: (typeof DIRECT)[number],
  standings: readonly JudgedCause[],
  sentences: Sentences,
): Effect[] {
  if (!standings.some(({ rules }) => rules.asks.has(field))) return [];
  const tests = standings.flatMap(({ rules: { requires, suggestedBy, excludedBy, decisive } }) =>
    [requires, ...suggestedBy, ...excludedBy, ...decisive].flat().filter(({ name }) => name === field),
  );
  const wanted = new Set(tests.flatMap((test) => test.wanted));
  const options = Object.keys(sentences.questions[field].options);
  const asked =
    field === 'toCountry'
      ? [...wanted, 'ZZ']
      : options.filter((one) => options.length <= MOST_OPTIONS || wanted.has(one));
  return asked.map((value) => [value, { [field]: value }]);
}

/** The messages that a cause of the entry looks for, and that Twilio said something else. */
function messagesOf(entry: ErrorEntry, standings: readonly JudgedCause[], facts: Facts): Effect[] {
  if (facts.says) return [];
  const phrases = standings.flatMap(({ rules: { requires, suggestedBy, excludedBy, decisive } }) =>
    [requires, ...suggestedBy, ...excludedBy, ...decisive].flat().filter(({ name }) => name === 'says'),
  );
  const telling = messageTexts(entry).filter((text) =>
    phrases.some((test) => holds(test, { says: { value: text, from: 'answer' } })),
  );
  return [...telling.slice(0, MOST_OPTIONS - 1), ''].map((text) => [text, { says: text }]);
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
    const equals = standings.filter((one) => one.place === first?.place && one.counted === first.counted);
    let best: Candidate | undefined;
    let most = 0;
    for (const candidate of candidates) {
      const separated = equals.filter(
        ({ order }) => new Set(candidate.outcomes.map((all) => all[order]?.place)).size > 1,
      ).length;
      if (separated > most) [best, most] = [candidate, separated];
    }
    if (best) return best;
    from += Math.max(1, equals.length);
  }
  return undefined;
}

function inWords({ field, values }: Candidate, sentences: Sentences, aboutTokens: boolean): Question {
  const { questions, notSure, somethingElse, country } = sentences;
  const asks = field === 'credential' ? (aboutTokens ? 'tokenKey' : 'keyType') : field;
  const words = questions[asks];
  const labelOf = (value: string): readonly [label: string, hint?: string] => {
    // A placeholder of the catalog's stands for any value.
    if (field === 'message') return [value ? `\`${value.replaceAll(/\{\w+\}/g, '…')}\`` : somethingElse];
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
