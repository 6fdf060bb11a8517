import fc from 'fast-check';
import { messageTexts } from '../../src/catalog/messageTexts.ts';
import type { ErrorEntry } from '../../src/catalog/types.ts';
import type { Condition } from '../../src/facts/condition.ts';
import type { FactName } from '../../src/facts/factValues.ts';
import type { Fact, Facts } from '../../src/facts/fact.ts';
import { type Answers, type Evidence, evidenceFields } from '../../src/facts/evidence.ts';
import { list } from '../../src/internal/list.ts';
import type { TwilioErrorReport } from '../../src/parse/types.ts';
import { factValues } from '../fixtures/factValues.ts';
import { sid } from '../fixtures/scenarios.ts';

/** Every fact with every value it can have. */
export const FACT_VALUES: readonly (readonly [FactName, readonly string[]])[] = Object.entries(factValues).map(
  ([name, values]) => [name as FactName, values],
);

const AC = sid('AC');
const SK = sid('SK');

const api = 'https://api.twilio.com/2010-04-01/Accounts';
const usernames = [
  AC,
  SK,
  sid('AC', '2'),
  'AC…',
  'SKXXXX',
  ` ${SK}`,
  `${AC}\\n`,
  `"${AC}"`,
  SK.slice(1),
  AC.slice(0, -1),
];
const otherUsernames = [sid('MG'), 'operator', '', 'undefined', '0123456789abcdef'.repeat(2)];
const urls = [
  `${api}.json`,
  `${api}/${AC}.json`,
  `${api}/${AC}/Keys.json`,
  `${api}/${AC}/Messages.json`,
  `${api}/${sid('AC', '2')}/Calls.json`,
  `${api}/${SK}/Messages.json`,
  `${api}/undefined/Messages.json`,
  'https://iam.twilio.com/v1/Keys',
  'https://verify.twilio.com/v2/Services/undefined/Verifications',
  `https://preview-iam.twilio.com/Organizations/${sid('OR')}/Accounts`,
  `https://api.dublin.ie1.twilio.com/2010-04-01/Accounts/${AC}/Messages.json`,
  'https://api.ie1.twilio.com/2010-04-01/Accounts.json',
  'https://example.com/Accounts.json',
  'no address',
];
const numbers = [
  '+15005550006',
  '+14155550100',
  '4155550100',
  '12345',
  'whatsapp:+14155550100',
  'client:ada',
  'Acme',
  '',
];

const one = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Values of the fields that are strings or numbers; the other fields list theirs themselves. */
const samples: Partial<Record<keyof Evidence, readonly unknown[]>> = {
  username: [...usernames, ...otherUsernames],
  method: ['GET', 'POST'],
  url: urls,
  accountSid: [AC, sid('AC', '2')],
  credentialRegion: ['us1', 'ie1', 'au1'],
  tool: ['twilio-node 6.0.2', 'twilio-cli', 'curl', 'Voice JS', 'Video iOS', 'raw HTTP', 'abacus'],
  to: numbers,
  from: numbers,
  webhookUrl: ['http://localhost:3000/sms', 'https://example.com/sms', 'http://example.com/sms'],
  message: ['Authenticate', 'Policy evaluation failed', ''],
  contentType: ['application/json', 'application/x-www-form-urlencoded', 'text/plain'],
  toCountry: ['US', 'IN', 'ZZ'],
  fromCountry: ['US', 'DE'],
  webhookStatus: [200, 301, 401, 404, 405, 500, 502],
  bodyLength: [0, 160, 161, 1601],
  fields: [['UseCase'], ['MessageFlow', 'OptInKeywords']],
};

function valuesOf(field: keyof Evidence): readonly unknown[] {
  const rule: unknown = evidenceFields[field];
  if (rule === 'boolean') return [true, false];
  return samples[field] ?? Object.keys(rule as object);
}

const valuesBy = (fields: readonly (keyof Evidence)[], ...more: readonly unknown[]) =>
  Object.fromEntries(fields.map((field) => [field, one(...valuesOf(field), ...more)]));
const FIELDS = Object.keys(evidenceFields) as (keyof Evidence)[];
const allOptional = { requiredKeys: [] };

/** What an app may know, in the types of its fields, most of it absent. `message` comes with the report. */
export const evidence: fc.Arbitrary<Evidence> = fc
  .subarray(
    FIELDS.filter((field) => field !== 'message'),
    { maxLength: 8 },
  )
  .chain((fields) => fc.record(valuesBy(fields), allOptional));

/** Fields that only the app can state. */
const APP_ONLY: readonly (keyof Evidence)[] = [
  'username',
  'method',
  'url',
  'accountSid',
  'credentialRegion',
  'tool',
  'contentType',
  'to',
  'from',
  'webhookUrl',
  'fromCountry',
  'webhookStatus',
  'verb',
  'bodyLength',
  'fields',
];

/** What a person may answer to the questions, `not-sure` included. */
export const answers: fc.Arbitrary<Answers> = fc
  .subarray(
    FIELDS.filter((field) => !APP_ONLY.includes(field)),
    { maxLength: 8 },
  )
  .chain((fields) => fc.record(valuesBy(fields, 'not-sure'), allOptional));

/** What the error itself may state: one of Twilio's own messages for the entry, another text, or nothing. */
export function report(entry: ErrorEntry): fc.Arbitrary<TwilioErrorReport | undefined> {
  const message = one('Authenticate', 'Something else', ...messageTexts(entry), ...textsOf(entry));
  return fc.option(
    fc.record<TwilioErrorReport, 'source'>(
      {
        source: one<TwilioErrorReport['source']>('rest-body', 'cli', 'client-sdk'),
        message,
        status: one(400, 401, 403, 404),
      },
      { requiredKeys: ['source'] },
    ),
    { nil: undefined },
  );
}

/** Any mixture of the facts that the entry's conditions speak of: each known or not, with equal chances. */
export function facts(entry: ErrorEntry): fc.Arbitrary<Facts> {
  const named = new Set(conditionsOf(entry).flatMap((condition) => Object.keys(condition)));
  const relevant = FACT_VALUES.filter(([name]) => named.has(name));
  const known = (values: readonly string[]): fc.Arbitrary<Fact | undefined> =>
    fc.option(fc.record({ value: one(...values), from: one<Fact['from']>('answer', 'host', 'request') }), {
      nil: undefined,
      freq: 1,
    });
  const maybe = Object.fromEntries([
    ...relevant.map(([name, values]) => [name, known(values)] as const),
    ['says', known(['Something else', ...textsOf(entry), ...messageTexts(entry)])],
  ]) as { [F in keyof Facts]: fc.Arbitrary<Fact | undefined> };
  return fc
    .record(maybe)
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, fact]) => fact !== undefined)) as Facts);
}

/** One fact, whichever. */
export const anyFact: fc.Arbitrary<readonly [FactName, Fact]> = fc
  .constantFrom(...FACT_VALUES.flatMap(([name, values]) => values.map((value) => [name, value] as const)))
  .chain(([name, value]) =>
    one<Fact['from']>('answer', 'host', 'request').map((from) => [name, { value, from }] as const),
  );

/** Every condition of every cause. */
function conditionsOf(entry: ErrorEntry): readonly Condition[] {
  return (entry.causes ?? []).flatMap(({ when }) => [
    ...list(when.requires),
    ...list<Condition>(when.suggestedBy),
    ...list<Condition>(when.excludedBy),
    ...list<Condition>(when.decisive),
  ]);
}

/** Every text that a condition looks for in the message. */
function textsOf(entry: ErrorEntry): readonly string[] {
  return conditionsOf(entry).flatMap(({ says }) => [...list(says)]);
}
