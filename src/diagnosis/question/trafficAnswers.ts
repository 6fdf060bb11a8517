import type { ErrorEntry } from '../../catalog/types.ts';
import type { AnswerField } from '../../facts/evidence.ts';
import type { FactName } from '../../facts/factValues.ts';
import type { QuestionSentences } from '../../strings/sentenceTypes.ts';
import type { Asking } from './asking.ts';
import type { Effect, Values } from './effects.ts';

/** A question with more options than this offers only those that a cause tests for. */
const MOST_OPTIONS = 8;

/** Whoever isn't asked has no box to tick, as `toldFacts` says. */
const NO_BOX: Values = { consentBox: 'none' };

/** The questions about traffic facts, each with its possible answers. */
export function trafficAnswers(
  asking: Asking,
  sentences: QuestionSentences,
): (readonly [field: AnswerField, effects: readonly Effect[]])[] {
  return (Object.keys(DIRECT) as DirectField[]).map((field) => [field, answersTo(field, asking, sentences)]);
}

/** The possible answers to one question. Empty if no cause tests its fact. */
function answersTo(field: DirectField, { entry, causes }: Asking, { questions }: QuestionSentences): Effect[] {
  const tests = causes.flatMap(({ rules }) => rules.tests.filter(({ name }) => name === field));
  if (tests.length === 0) return [];
  const wanted = new Set(tests.flatMap((test) => test.wanted));
  // One value that a cause tests for makes no question: the code mostly says it.
  const neutral = wanted.size > 1 ? NEUTRAL[field] : undefined;
  const nonsense = senseless(field, entry, wanted);
  const options = Object.keys(questions[field]?.options ?? {}).filter((one) => !nonsense.includes(one));
  const asked =
    field === 'toCountry'
      ? // Only a number leaves open which country it is. A person names one.
        [...[...wanted].filter((one) => one !== 'NANP'), 'ZZ']
      : options.filter((one) => wanted.has(one) || (neutral ? one === neutral : options.length <= MOST_OPTIONS));
  return asked.map((value) => [value, { [field]: value, ...(value === 'none' && field === 'optIn' && NO_BOX) }]);
}

/** A field whose answers are the values of the fact of the same name. */
type DirectField = Exclude<AnswerField & FactName, 'resource' | 'workedBefore'>;

/** The easiest to answer first. The type makes sure that no field is missing. */
const DIRECT: Readonly<Record<DirectField, true>> = {
  webhookAnswer: true,
  token: true,
  variables: true,
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

/**
 * Questions that offer only what a cause tests for, and the answer that says "none of these": without it, the truth may have no answer.
 */
const NEUTRAL: { readonly [F in DirectField]?: string } = {
  token: 'fine',
  variables: 'fine',
  webhookAnswer: 'success',
};

/** 11201 to 11205: Twilio didn't connect to the server, or waited in vain. Only a proxy, or the app's own log, shows a response. */
const RESPONSES: readonly string[] = [
  'not-found',
  'login',
  'method',
  'client-error',
  'redirect',
  'no-content-type',
  'wrong-content-type',
  'empty',
  'too-large',
];

/** Answers that can't be true of an entry: they contradict what its code says. */
function senseless(
  field: DirectField,
  { code = 0, product }: ErrorEntry,
  wanted: ReadonlySet<string>,
): readonly string[] {
  // 11201: a timeout before the connection. 11202: the connection was refused.
  if (field === 'webhookAnswer' && (code === 11_201 || code === 11_202)) return [...wanted, 'success'];
  if (field === 'webhookAnswer') return code > 11_200 && code < 11_206 ? RESPONSES : [];
  // 63xxx are about WhatsApp, Messenger and RCS.
  if (field === 'channel' && code >= 63_000 && code < 64_000) return ['sms', 'mms', 'voice'];
  if (field === 'channel' && product === 'messaging' && !wanted.has('voice')) return ['voice'];
  if (field === 'channel' && product === 'verify') return ['mms', 'messenger'];
  // 31000 to 31899 come from the Voice SDK, which doesn't run on a server.
  return field === 'platform' && code >= 31_000 && code < 31_900 ? ['server'] : [];
}
