import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/facts/condition.ts';
import type { Facts } from '../../src/facts/fact.ts';
import { compileConditions } from '../../src/diagnosis/compileConditions.ts';
import {
  type Tests,
  type Truth,
  all as allTests,
  any as anyConditions,
  factsThatHold,
  holds,
} from '../../src/diagnosis/truth.ts';
import { list } from '../../src/internal/list.ts';
import { ownCause } from '../helpers/ownEntry.ts';

const T = true;
const F = false;
const U = undefined;
const TRUTHS: readonly Truth[] = [T, F, U];

/** Every list of truths with up to three parts, the empty one included. */
const LISTS: readonly (readonly Truth[])[] = [
  [],
  ...TRUTHS.map((a) => [a]),
  ...TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b])),
  ...TRUTHS.flatMap((a) => TRUTHS.flatMap((b) => TRUTHS.map((c) => [a, b, c]))),
];

/** One fact for each truth: it holds where it has the value `yes`. */
const FACTS: Facts = { otherRequests: { value: 'yes', from: 'host' }, workedBefore: { value: 'no', from: 'host' } };
const testOf = (truth: Truth): Tests => [
  { name: truth === T ? 'otherRequests' : truth === F ? 'workedBefore' : 'resource', wanted: ['yes'] },
];

/** A condition of such tests. */
const all = (some: readonly Truth[]): Truth => allTests(some.flatMap(testOf), FACTS);
/** A choice of conditions with one such test each. */
const any = (some: readonly Truth[]): Truth => anyConditions(some.map(testOf), FACTS);
const not = (truth: Truth): Truth => (truth === U ? U : !truth);

/** Every way to decide the unknown parts of a list. */
function decided(some: readonly Truth[]): (readonly Truth[])[] {
  return some.reduce<Truth[][]>(
    (ways, part) => ways.flatMap((way) => (part === U ? [T, F] : [part]).map((truth) => [...way, truth])),
    [[]],
  );
}

describe('the truth table', () => {
  test.each([
    [T, T, T],
    [T, F, F],
    [T, U, U],
    [F, T, F],
    [F, F, F],
    [F, U, F],
    [U, T, U],
    [U, F, F],
    [U, U, U],
  ])('all of %s and %s is %s', (a, b, expected) => {
    expect(all([a, b])).toBe(expected);
  });

  test.each([
    [T, T, T],
    [T, F, T],
    [T, U, T],
    [F, T, T],
    [F, F, F],
    [F, U, U],
    [U, T, T],
    [U, F, U],
    [U, U, U],
  ])('any of %s and %s is %s', (a, b, expected) => {
    expect(any([a, b])).toBe(expected);
  });

  test('nothing to fulfil is fulfilled, and nothing to choose from is not', () => {
    expect(all([])).toBe(true);
    expect(any([])).toBe(false);
  });
});

describe('the laws', () => {
  test('De Morgan: not all is any not, and not any is all not', () => {
    for (const some of LISTS) {
      expect(not(all(some)), `not all of ${String(some)}`).toBe(any(some.map(not)));
      expect(not(any(some)), `not any of ${String(some)}`).toBe(all(some.map(not)));
    }
  });

  test('the order of the parts does not matter', () => {
    for (const some of LISTS) {
      expect(all(some.toReversed()), String(some)).toBe(all(some));
      expect(any(some.toReversed()), String(some)).toBe(any(some));
    }
  });

  test('a part said twice counts once', () => {
    for (const some of LISTS) {
      expect(all([...some, ...some]), String(some)).toBe(all(some));
      expect(any([...some, ...some]), String(some)).toBe(any(some));
    }
  });

  test('parts may be grouped in any way', () => {
    for (const some of LISTS) {
      const [head = T, ...rest] = some;
      expect(all([head, all(rest)]), String(some)).toBe(all([head, ...rest]));
      expect(any([head, any(rest)]), String(some)).toBe(any([head, ...rest]));
    }
  });

  test('deciding an unknown never reverses a decided answer', () => {
    for (const some of LISTS) {
      for (const later of decided(some)) {
        if (all(some) !== U) expect(all(later), `all of ${String(some)}, then ${String(later)}`).toBe(all(some));
        if (any(some) !== U) expect(any(later), `any of ${String(some)}, then ${String(later)}`).toBe(any(some));
      }
    }
  });

  test('an answer is left open only where it can still go either way', () => {
    for (const some of LISTS) {
      const outcomes = (of: typeof all) => new Set(decided(some).map(of));
      expect(all(some) === U, `all of ${String(some)}`).toBe(outcomes(all).size === 2);
      expect(any(some) === U, `any of ${String(some)}`).toBe(outcomes(any).size === 2);
    }
  });
});

describe('a fact against what is known', () => {
  const facts: Facts = {
    signer: { value: 'api-key', from: 'request' },
    says: { value: 'Policy Evaluation failed for this account', from: 'request' },
  };

  const testsOf = (condition: Condition): Tests =>
    compileConditions(ownCause('some', { when: { requires: condition } })).requires;

  test.each<[string, Condition, Truth]>([
    ['holds when it has the wanted value', { signer: 'api-key' }, T],
    ['holds when it has one of the wanted values', { signer: ['auth-token', 'api-key'] }, T],
    ['is contradicted by another value', { signer: 'auth-token' }, F],
    ['is undecided when nobody knows it', { resource: 'accounts' }, U],
    ['holds when the message contains the text, in any case', { says: 'policy evaluation FAILED' }, T],
    ['holds when the message contains one of the texts', { says: ['Trial account', 'policy evaluation'] }, T],
    ['is contradicted when the message contains none of the texts', { says: ['trial account', 'compliance'] }, F],
  ])('%s', (_, condition, expected) => {
    expect(testsOf(condition).map((one) => holds(one, facts))).toEqual([expected]);
  });

  test('what the message says is undecided when no message is known', () => {
    expect(allTests(testsOf({ says: 'policy' }), {})).toBeUndefined();
  });

  test('a field that the error names holds by its whole name, in any case', () => {
    const named: Facts = { field: { value: 'MessageFlow, OptInKeywords', from: 'request' } };
    expect(allTests(testsOf({ field: 'messageflow' }), named)).toBe(true);
    expect(allTests(testsOf({ field: ['UseCase', 'OptInKeywords'] }), named)).toBe(true);
    expect(allTests(testsOf({ field: 'Message' }), named)).toBe(false);
    expect(allTests(testsOf({ field: 'Message' }), {})).toBeUndefined();
  });

  test('the facts that hold are named', () => {
    expect(factsThatHold(testsOf({ signer: 'api-key', resource: 'accounts', says: ['policy'] }), facts)).toEqual([
      'signer',
      'says',
    ]);
  });
});

test.each([
  ['nothing', undefined, []],
  ['one value', 'a', ['a']],
  ['several values', ['a', 'b'], ['a', 'b']],
])('%s is a list', (_, value, expected) => {
  expect(list(value)).toEqual(expected);
});
