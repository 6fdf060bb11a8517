import type { Fact } from '../../src/facts/fact.ts';
import type { Locale } from '../../src/i18n/types.ts';

/**
 * Every string of the interface and of the diagnosis, by path. A function is called with each of its samples.
 *
 * @param unknown Receives the paths of functions that have no samples. They are left out.
 */
export function interfaceTexts({ strings, sentences }: Locale, unknown?: Set<string>): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (value: unknown, at: string): void => {
    if (typeof value === 'string') texts.set(at, value);
    else if (typeof value === 'function') {
      const samples = samplesOf(at);
      if (!samples) unknown?.add(at);
      for (const [name, args] of samples ?? []) {
        texts.set(`${at}(${name})`, String((value as (...args: unknown[]) => unknown)(...args)));
      }
    } else if (value && typeof value === 'object') {
      for (const [name, item] of Object.entries(value)) collect(item, `${at}.${name}`);
    }
  };
  collect(strings, 'strings');
  collect(sentences, 'sentences');
  return texts;
}

/** The values of a sample that its string can contain: `['32']` for `sentences.facts.usernameFault.length(32, by request)`. */
export function valuesIn(at: string): string[] {
  const names = /\((.*)\)$/.exec(at)?.[1]?.split(', ') ?? [];
  return names.filter((name) => !['', 'start', 'end'].includes(name) && !name.startsWith('by '));
}

const FROM: readonly Fact['from'][] = ['answer', 'host', 'request'];
const CREDENTIALS = [
  'main-key',
  'standard-key',
  'restricted-key',
  'auth-token',
  'api-key',
  'test-credentials',
  'access-token',
  'oauth-token',
];
/** Samples for `seen`, by fact or by fact and value. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  signer: [...CREDENTIALS, 'AC', 'SK'],
  keyType: CREDENTIALS,
  'usernameFault.whitespace': ['start', 'end'],
};
const SEEN_ELSEWHERE: readonly string[] = ['MG', 'QQ', '', '32', 'null', 'ie1', 'api.ie1.twilio.com'];

const COUNTRIES = ['US', 'NANP', 'ZZ'];

/** Arguments by the path of the function. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'strings.httpStatus': [[401]],
  'strings.openGuide': [[20003]],
  'strings.twilioDocs': [[20003]],
  'strings.openInConsole': [['XXX']],
  'strings.inCase': [['XXX']],
  'strings.who': [['XXX']],
  'strings.moreCauses': [[1], [4]],
  'strings.otherErrors': [[1], [4]],
  'strings.statedErrors': [[1], [4]],
  'strings.readOn': [['2026-11-23']],
  'strings.reviewed': [['2026-11-23']],
  'strings.loading': [[undefined], [20003]],
  'strings.arrived': [
    ['XXX', undefined],
    ['XXX', 'YYY'],
  ],
  'strings.errorCode': [[20003]],
  'strings.unknownTitle': [['99998'], ['sdk-error']],
  'strings.announcement': [['XXX', 'YYY']],
  'strings.nextQuestion': [['XXX']],
  'strings.search.results': [[0], [1], [7]],
  'strings.search.firstResults': [[20]],
  'strings.boundary.announcement': [[undefined], [20003]],
  'sentences.says': ['', 'Authenticate', 'x'.repeat(200)].flatMap((value) => FROM.map((from) => [{ value, from }])),
  ...Object.fromEntries(
    ['toCountry', 'fromCountry'].map((fact) => [
      `sentences.facts.${fact}`,
      COUNTRIES.flatMap((value) => FROM.map((from) => [{ value, from }])),
    ]),
  ),
  'sentences.facts.verb': FROM.map((from) => [{ value: 'Dial', from }]),
  'sentences.facts.status': [[{ value: '404', from: 'request' }]],
  'sentences.facts.pathNames': [[{ value: 'media', from: 'request', seen: 'Media' }]],
  'sentences.facts.field': ['UseCase', 'MessageFlow, UseCase'].map((value) => [{ value, from: 'request' }]),
  'sentences.country': COUNTRIES.map((code) => [code]),
  'sentences.credential': CREDENTIALS.map((credential) => [credential]),
  'sentences.addressConflict': [['XXX']],
  'sentences.checkType': CREDENTIALS.flatMap((credential) => FROM.map((from) => [credential, from])),
  'sentences.permission': [['/twilio/messaging/messages/list']],
  'sentences.conflict': CREDENTIALS.flatMap((credential) =>
    FROM.flatMap((from) => ['AC', 'SK'].map((prefix) => [credential, from, prefix])),
  ),
};

/** Samples, each with its name: the arguments, separated by `, `. */
function samplesOf(at: string): (readonly [name: string, args: readonly unknown[]])[] | undefined {
  const [, fact, value] = /^sentences\.facts\.(\w+)\.(.+)$/.exec(at) ?? [];
  const seen = SEEN[`${fact}.${value}`] ?? SEEN[`${fact}`] ?? SEEN_ELSEWHERE;
  const samples =
    fact === undefined ? SAMPLES[at] : seen.flatMap((one) => FROM.map((from) => [{ value, from, seen: one }]));
  return samples?.map((args) => [args.flatMap(namesOf).join(', '), args]);
}

function namesOf(arg: unknown): string[] {
  if (FROM.includes(arg as Fact['from'])) return [`by ${String(arg)}`];
  if (!arg || typeof arg !== 'object') return [String(arg)];
  const { value, from, seen } = arg as Fact;
  // The path has a fact's value already, but not Twilio's message, which is truncated here.
  return [seen ?? value.slice(0, 159), `by ${from}`];
}
