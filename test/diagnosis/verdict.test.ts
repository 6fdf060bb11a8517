import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/diagnosis/deriveFacts.ts';
import { type Truth, all, any, holds, list, not, parts } from '../../src/diagnosis/verdict.ts';

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

  test.each([
    [T, F],
    [F, T],
    [U, U],
  ])('not %s is %s', (a, expected) => {
    expect(not(a)).toBe(expected);
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

  test('twice not is the truth itself', () => {
    expect(TRUTHS.map((truth) => not(not(truth)))).toEqual(TRUTHS);
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

  test.each([
    ['holds when it has the wanted value', 'signer', 'api-key', T],
    ['holds when it has one of the wanted values', 'signer', ['auth-token', 'api-key'], T],
    ['is contradicted by another value', 'signer', 'auth-token', F],
    ['is undecided when nobody knows it', 'resource', 'accounts', U],
  ] as const)('%s', (_, name, wanted, expected) => {
    expect(holds(name, wanted, facts)).toBe(expected);
  });

  test.each([
    ['holds when the message contains the text, in any case', 'policy evaluation FAILED', T],
    ['holds when the message contains one of the texts', ['trial account', 'policy evaluation'], T],
    ['is contradicted when the message contains none of them', ['trial account', 'compliance'], F],
  ] as const)('what the message says %s', (_, wanted, expected) => {
    expect(holds('says', wanted, facts)).toBe(expected);
  });

  test('what the message says is undecided when no message is known', () => {
    expect(holds('says', 'policy', {})).toBeUndefined();
  });

  test('a condition gives each of its facts with its truth', () => {
    expect(parts({ signer: 'api-key', resource: 'accounts', says: 'trial account' }, facts)).toEqual([
      ['signer', T],
      ['resource', U],
      ['says', F],
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
