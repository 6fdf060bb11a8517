import { describe, expect, test } from 'vitest';
import type { Cause, ErrorEntry } from '../../src/catalog/types.ts';
import { allMeans } from '../../src/diagnosis/allMeans.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { compareJudgedCauses, judgeCause } from '../../src/diagnosis/judgeCause.ts';
import { replayAnswers, withAnswer } from '../../src/diagnosis/replayAnswers.ts';
import type { RankedCause } from '../../src/diagnosis/types.ts';
import type { When } from '../../src/facts/condition.ts';
import type { Answers } from '../../src/facts/evidence.ts';
import type { Facts } from '../../src/facts/fact.ts';
import { sentences } from '../../src/strings/en/sentences.ts';
import { sid } from '../fixtures/scenarios.ts';

const cause = (id: string, more: Partial<Cause> = {}): Cause => ({
  id,
  title: `Title of ${id}`,
  explanation: `Explanation of ${id}`,
  prevalence: 'occasional',
  when: {},
  steps: [{ id: 'check', text: 'Send it again.' }],
  source: { url: 'https://www.twilio.com', read: '2026-11-28' },
  ...more,
});
const entryOf = (...causes: Cause[]): ErrorEntry => ({
  code: 1,
  title: 'Some error',
  product: 'platform',
  level: 'error',
  causes,
});
const ids = (causes: readonly RankedCause[]): string[] => causes.map(({ cause: { id } }) => id);
const find = (causes: readonly RankedCause[], id: string): RankedCause | undefined =>
  causes.find((ranked) => ranked.cause.id === id);

describe('what speaks against a cause', () => {
  const key = cause('key', { when: { requires: { signer: 'api-key' } } });
  const entry = entryOf(key, cause('other'));

  test('rules it out where it was seen', () => {
    const { causes } = diagnose(entry, undefined, { username: sid('AC') });
    expect(find(causes, 'key')).toMatchObject({ verdict: 'refuted' });
  });

  test.each([
    ['an answer', {}, { usernameStart: 'AC' }],
    ['a claim of the app', { credential: 'auth-token' }, {}],
  ] as const)('lowers it where it is %s', (_, evidence, answers) => {
    const { causes } = diagnose(entry, undefined, evidence, { answers });
    expect(ids(causes)).toEqual(['other', 'key']);
    expect(find(causes, 'key')).toMatchObject({ verdict: 'open', unlikely: true });
  });

  test.each([
    ['a phrase is missing from the message', { requires: { says: 'policy' } }],
    ['a field is not among those that are named', { requires: { field: 'UseCase' } }],
  ])('lowers it where %s', (_, when) => {
    const report = { source: 'text', message: 'Something else' } as const;
    const { causes } = diagnose(entryOf(cause('a', { when }), cause('b')), report, { fields: ['MessageFlow'] });
    expect(ids(causes)).toEqual(['b', 'a']);
    expect(find(causes, 'a')).toMatchObject({ verdict: 'open', unlikely: true });
  });

  test('a sender that is a name is said to be one once', () => {
    const when = { suggestedBy: { from: 'alphanumeric', senderType: 'alphanumeric' } } as const;
    const { causes } = diagnose(entryOf(cause('name', { when })), undefined, { from: 'Example' });
    expect(causes[0]?.because).toEqual(['The sender is a name, not a number.']);
  });

  test('a field that no cause names says nothing against what another one suggests', () => {
    const named = cause('named', { when: { suggestedBy: { field: 'UseCase' } } });
    const said = cause('said', { when: { suggestedBy: { says: 'policy' } } });
    const { causes } = diagnose(entryOf(named, said), undefined, { fields: ['MessageFlow'] });
    expect(ids(causes)).toEqual(['named', 'said']);
  });

  test("rules it out where Twilio's own words exclude it", () => {
    const not = cause('not', { when: { excludedBy: { says: 'trial' } } });
    const { causes } = diagnose(entryOf(not), { source: 'text', message: 'A trial account' });
    expect(find(causes, 'not')).toMatchObject({ verdict: 'refuted' });
  });

  test('rules a cause of other HTTP statuses out, and says the status', () => {
    const entry = entryOf(cause('forbidden', { status: [403] }), cause('any'));
    const { causes } = diagnose(entry, { source: 'rest-body', status: 401 });
    expect(find(causes, 'forbidden')).toMatchObject({ verdict: 'refuted', because: ['The HTTP status is 401.'] });
    expect(find(causes, 'any')).toMatchObject({ verdict: 'open' });
  });

  test('counts: the less there is, the higher it stays', () => {
    const two = cause('two', { when: { requires: { signer: 'api-key', resource: 'keys' } } });
    const answers = { usernameStart: 'AC', resource: 'accounts' } as const;
    expect(ids(diagnose(entryOf(two, key), undefined, {}, { answers }).causes)).toEqual(['key', 'two']);
  });
});

describe('a text that a condition looks for in the message', () => {
  test.each([
    ['SIP response 503 from +14155550100', 'supported'],
    ['SIP response 486 from +15035550100', 'open'],
    ['SIP response 486 from 1.503', 'supported'],
  ])('counts only as a whole number if it is digits: %s', (message, verdict) => {
    const status = cause('status', { when: { suggestedBy: { says: '503' } } });
    const { causes } = diagnose(entryOf(status), { source: 'text', message }, {});
    expect(find(causes, 'status')).toMatchObject({ verdict });
  });

  test.each([
    ['Media disconnected due to ICE failure.', 'supported'],
    ['Twilio Services Error', 'open'],
    ['The device lost its connection', 'open'],
  ])('counts only at the beginning of a word if it has up to three letters: %s', (message, verdict) => {
    const ice = cause('ice', { when: { suggestedBy: { says: 'ICE' } } });
    const { causes } = diagnose(entryOf(ice), { source: 'text', message }, {});
    expect(find(causes, 'ice')).toMatchObject({ verdict });
  });

  test.each([
    ['Invalid parameter: Code', 'supported'],
    ['Invalid parameter: Codes', 'supported'],
    ['Invalid parameter: CodeLength', 'open'],
    ['Invalid parameter: CodeLength, parameter: Code', 'supported'],
  ])('must end where a word or its plural ends: %s', (message, verdict) => {
    const code = cause('code', { when: { suggestedBy: { says: 'parameter: Code' } } });
    const { causes } = diagnose(entryOf(code), { source: 'text', message }, {});
    expect(find(causes, 'code')).toMatchObject({ verdict });
  });

  test('can end with the first letters of a SID', () => {
    const call = cause('call', { when: { suggestedBy: { says: '/Calls/CA' } } });
    const { causes } = diagnose(entryOf(call), { source: 'text', message: `/Calls/CA${'abcdef01'.repeat(4)}` }, {});
    expect(find(causes, 'call')).toMatchObject({ verdict: 'supported' });
  });
});

describe('of two causes that are both possible, the likelier one comes first', () => {
  const facts: Facts = {
    signer: { value: 'api-key', from: 'request' },
    keyType: { value: 'main', from: 'answer' },
    resource: { value: 'keys', from: 'request' },
    otherRequests: { value: 'no', from: 'answer' },
  };

  // The other one is the more common one, so that nothing but the rule decides.
  test.each<[rule: string, When, other: When]>([
    ['that is certain', { decisive: { resource: 'keys' } }, { requires: { signer: 'api-key', resource: 'keys' } }],
    ['that is supported', { requires: { signer: 'api-key' } }, {}],
    ['that nothing speaks against', {}, { excludedBy: { otherRequests: 'no' } }],
    [
      'that less speaks against, even where more supports the other',
      { excludedBy: { otherRequests: 'no' } },
      { requires: { resource: 'keys' }, excludedBy: { otherRequests: 'no', keyType: 'main' } },
    ],
    [
      'that more facts support',
      { requires: { signer: 'api-key', resource: 'keys' } },
      { requires: { signer: 'api-key' } },
    ],
    [
      'that more facts support, even where another suggests nothing',
      { requires: { signer: 'api-key', resource: 'keys' }, suggestedBy: { keyType: 'standard' } },
      { requires: { signer: 'api-key', numbers: 'same' } },
    ],
    [
      'whose suggestions are not all contradicted',
      { requires: { signer: 'api-key', numbers: 'same' } },
      { requires: { signer: 'api-key' }, suggestedBy: { keyType: 'standard' } },
    ],
  ])('%s', (_, when, other) => {
    const judged = [cause('other', { prevalence: 'common', when: other }), cause('one', { when })].map((some, order) =>
      judgeCause(some, order, facts),
    );
    expect(judged.toSorted(compareJudgedCauses).map(({ cause: { id } }) => id)).toEqual(['one', 'other']);
  });

  test('that is the more common one, and then the first in the entry', () => {
    const rare = cause('rare', { prevalence: 'rare' });
    const causes = [rare, cause('a'), cause('b'), cause('common', { prevalence: 'common' })];
    expect(ids(diagnose(entryOf(...causes), undefined).causes)).toEqual(['common', 'a', 'b', 'rare']);
  });
});

test('what is known of almost every call is no hint as long as the rest of the suggestion is unknown', () => {
  const race = cause('race', { when: { suggestedBy: { clientSdk: 'voice', occurs: 'sometimes' } } });
  const entry = entryOf(cause('device'), race);
  const evidence = { tool: '@twilio/voice-sdk' } as const;
  expect(ids(diagnose(entry, undefined, evidence).causes)).toEqual(['device', 'race']);
  expect(ids(diagnose(entry, undefined, { ...evidence, occurs: 'sometimes' }).causes)).toEqual(['race', 'device']);
});

test('what reviewers say of a field tells more than that they name it', () => {
  const named = cause('named', { prevalence: 'common', when: { suggestedBy: { field: 'MessageFlow' } } });
  const said = cause('said', {
    when: { suggestedBy: [{ field: 'MessageFlow', webPage: 'error' }, { says: 'broken' }] },
  });
  const report = { source: 'text', message: 'The link is broken' } as const;
  const { causes, question } = diagnose(entryOf(named, said), report, { fields: ['MessageFlow'] });
  expect(ids(causes)).toEqual(['said', 'named']);
  expect(question).toBeUndefined();
});

test('what settles a cause leads before what only suggests another, though a person answered both', () => {
  const suggested = cause('suggested', { prevalence: 'common', when: { suggestedBy: { token: 'expired' } } });
  const settled = cause('settled', { when: { decisive: { says: 'no device token' } } });
  const answers = { message: 'No device token', token: 'expired' } as const;
  expect(ids(diagnose(entryOf(suggested, settled), undefined, {}, { answers }).causes)).toEqual([
    'settled',
    'suggested',
  ]);
});

test('a value that a cause only allows is no reason for it', () => {
  const shortCode = cause('short-code', {
    when: { requires: { senderType: ['short-code', 'messaging-service'] }, suggestedBy: { senderType: 'short-code' } },
  });
  const entry = entryOf(cause('phone'), shortCode);
  expect(ids(diagnose(entry, undefined, { from: sid('MG') }).causes)).toEqual(['phone', 'short-code']);
  expect(ids(diagnose(entry, undefined, { from: '12345' }).causes)).toEqual(['short-code', 'phone']);
});

describe('a cause that is certain', () => {
  const policy = cause('policy', { when: { decisive: { says: 'policy' } } });
  const report = { source: 'text', message: 'A policy refused it' } as const;

  test('makes every other one less likely, and rules none out', () => {
    const { causes } = diagnose(entryOf(cause('a'), cause('b'), policy), report);
    expect(ids(causes)).toEqual(['policy', 'a', 'b']);
    expect(causes.map(({ unlikely, verdict }) => [unlikely, verdict])).toEqual([
      [undefined, 'supported'],
      [true, 'open'],
      [true, 'open'],
    ]);
  });

  test('no longer does so once it was tried', () => {
    const { causes, tried } = diagnose(entryOf(cause('a'), policy), report, {}, { answers: { tried: ['policy'] } });
    expect(ids(causes)).toEqual(['a', 'policy']);
    expect(find(causes, 'a')?.unlikely).toBeUndefined();
    expect(tried).toEqual(['policy']);
  });
});

describe('a cause that was tried', () => {
  const entry = entryOf(
    cause('a', { when: { requires: { otherRequests: 'no' } } }),
    cause('b'),
    cause('seen', { when: { requires: { signer: 'api-key' } } }),
  );

  test('steps back behind the possible ones, before those that are ruled out, and says so', () => {
    const evidence = { otherRequestsSucceed: false, username: sid('AC') };
    expect(ids(diagnose(entry, undefined, evidence).causes)).toEqual(['a', 'b', 'seen']);
    const { causes, tried } = diagnose(entry, undefined, evidence, { answers: { tried: ['a'] } });
    expect(ids(causes)).toEqual(['b', 'a', 'seen']);
    expect(find(causes, 'a')).toMatchObject({ tried: true, verdict: 'open' });
    expect(find(causes, 'a')?.because[0]).toBe("You tried this, and it didn't help.");
    expect(tried).toEqual(['a']);
  });

  test.each([[null], ['a'], [['unknown']], [[1, {}]]])('%j as the list of tried causes counts as nothing', (tried) => {
    const diagnosis = diagnose(entry, undefined, {}, { answers: { tried: tried as unknown as string[] } });
    expect(diagnosis).toEqual(diagnose(entry, undefined));
  });
});

describe('a cause is told in the terms of what is known', () => {
  const told = cause('told', {
    wordings: [
      { id: 'standard', when: { keyType: 'standard' }, title: 'Standard keys', explanation: 'About standard keys.' },
      { id: 'any-key', when: { signer: 'api-key' }, title: 'Keys' },
    ],
    steps: [
      { id: 'look', text: 'Look at the URL.', skipWhen: { resource: 'accounts' } },
      { id: 'check', text: 'Send it again.' },
    ],
    cases: [
      { id: 'plus', title: 'it starts with `+`', when: { to: 'e164' }, steps: [{ id: 'one', text: 'Do one.' }] },
      { id: 'other', title: "it doesn't", when: { to: 'national' }, steps: [{ id: 'two', text: 'Do two.' }] },
    ],
  });
  const entry = entryOf(told);

  test('and where nothing is known, is the same object', () => {
    expect(diagnose(entry, undefined).causes[0]?.cause).toBe(told);
  });

  test('the first wording that holds replaces the texts that it names', () => {
    const chosen = diagnose(entry, undefined, { credential: 'standard-key' }).causes[0]?.cause;
    expect(chosen).toMatchObject({ title: 'Standard keys', explanation: 'About standard keys.' });
    const shown = diagnose(entry, undefined, { username: sid('SK') }).causes[0]?.cause;
    expect(shown).toMatchObject({ title: 'Keys', explanation: told.explanation });
  });

  test('a step that checks what is known is left out', () => {
    const { steps } = diagnose(entry, undefined, {}, { answers: { resource: 'accounts' } }).causes[0]?.cause ?? told;
    expect(steps.map(({ id }) => id)).toEqual(['check']);
  });

  test('of the cases only the one that holds stays', () => {
    const { cases } = diagnose(entry, undefined, { to: '4155550100' }).causes[0]?.cause ?? told;
    expect(cases?.map(({ id }) => id)).toEqual(['other']);
  });
});

describe('replaying answers', () => {
  const entry = entryOf(
    cause('key', { when: { requires: { signer: 'api-key' } } }),
    cause('token', { when: { requires: { signer: 'auth-token' } } }),
    cause('trial', { prevalence: 'common', when: { requires: { accountType: 'trial' } } }),
  );
  const situation = { entry, report: undefined, evidence: {}, sentences, ...allMeans };
  const fields = (given: Answers) => replayAnswers(situation, given).asked.map(({ question }) => question.field);

  test('keeps what was asked before a cause was tried, and asks on', () => {
    expect(fields({ usernameStart: 'SK' })).toEqual(['usernameStart', 'accountType']);
    expect(fields({ usernameStart: 'SK', tried: ['key'] })).toEqual(['usernameStart', 'accountType']);
    expect(fields({ usernameStart: 'SK', tried: ['key'], accountType: 'full' })).toEqual([
      'usernameStart',
      'accountType',
    ]);
  });

  test('knows what was tried', () => {
    expect(replayAnswers(situation, { tried: ['key'] }).diagnosis.tried).toEqual(['key']);
    expect(withAnswer(situation, { tried: ['key'] }, 'usernameStart', 'AC')).toEqual({
      tried: ['key'],
      usernameStart: 'AC',
    });
  });
});

test('the question what Twilio says offers messages once that differ only in the names of their placeholders', () => {
  const late = cause('late', { when: { decisive: [{ says: 'timed out' }] } });
  const messages = ['Timed out after {ms}', 'Timed out after {limit}'];
  const { question } = diagnose({ ...entryOf(cause('other'), late), messages }, undefined);
  expect(question?.options.map(({ label }) => label)).toEqual([
    '`Timed out after …`',
    sentences.somethingElse,
    sentences.notSure,
  ]);
});
