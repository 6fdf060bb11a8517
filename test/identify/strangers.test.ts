import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { identifyError } from '../../src/identify/identifyError.ts';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { inPassing } from '../fixtures/errors/inPassing.ts';
import { moreVendors } from '../fixtures/errors/moreVendors.ts';
import { otherErrors } from '../fixtures/errors/otherErrors.ts';
import { otherVendors } from '../fixtures/errors/otherVendors.ts';

const NOTHING = { report: undefined, key: undefined };
const strangers = { ...otherVendors, ...moreVendors, ...inPassing };
const all = Object.values(strangers).flat();

test('errors of at least 800 kinds are tried', () => {
  expect(all.length).toBeGreaterThanOrEqual(800);
});

describe.each(Object.entries(strangers))('no error of %s is claimed', (_, values) => {
  test.each(values.map((value) => [value instanceof Error ? String(value) : JSON.stringify(value), value] as const))(
    '%s',
    async (_text, value) => {
      expect(await identifyError(value, {}, { catalog })).toEqual(NOTHING);
      if (typeof value === 'string') expect(await identifyError(new Error(value), {}, { catalog })).toEqual(NOTHING);
    },
  );
});

describe('nothing else is claimed', () => {
  test.each(otherErrors)('%s', async (_, value) => {
    expect((await identifyError(value, {}, { catalog })).key).toBeUndefined();
  });
});

// The parser alone can't look anything up: it keeps what has the form of an error of the API, and says that it is unconfirmed.
test('the parser alone claims what has the form of an error of the API, and nothing else', () => {
  const claimed = all.filter((value) => parseTwilioError(value) !== undefined);
  expect(claimed.map((value) => parseTwilioError(value)?.unconfirmed)).toEqual(claimed.map(() => true));
  expect(claimed.length).toBeLessThanOrEqual(all.length / 50);
});
