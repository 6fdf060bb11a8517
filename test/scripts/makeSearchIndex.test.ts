import { expect, test } from 'vitest';
import type { ErrorEntry } from '../../src/catalog/types.ts';
import { makeSearchIndex } from '../../scripts/makeSearchIndex.mjs';
import { importGenerated } from '../helpers/importGenerated.ts';
import { ownCause } from '../helpers/ownEntry.ts';

type Exports = typeof import('../../src/search/searchIndex.ts');

async function indexOf(entries: ErrorEntry[]): Promise<Exports['searchIndex']> {
  const { searchIndex } = await importGenerated<Exports>(makeSearchIndex([{ file: 'a.ts', entries }]));
  return searchIndex;
}

test('names code, product and title of every entry, those without a code last', async () => {
  const index = await indexOf([
    { id: 'sdk-a', title: 'No user name', product: 'platform', level: 'error' },
    { code: 30003, title: 'Unreachable', product: 'messaging', level: 'error' },
    { code: 20001, title: 'Unknown parameters', product: 'platform', level: 'warning' },
    { code: 20002, title: 'Invalid name', product: 'platform', level: 'error' },
  ]);
  expect(index).toEqual({
    codes: '20001 1 10001',
    ids: 'sdk-a',
    products: 'platform 2 messaging 1 platform 1',
    lines: 'Unknown parameters\nInvalid name\nUnreachable\nNo user name',
  });
});

test('adds titles of causes, each text once', async () => {
  const causes = ['The token was replaced', 'Wrong key', 'not authenticated'].map((title) =>
    ownCause('some', { title }),
  );
  const { lines } = await indexOf([
    {
      code: 20003,
      title: 'Not authenticated',
      product: 'platform',
      level: 'error',
      causes,
    },
  ]);
  expect(lines).toBe('Not authenticated\tThe token was replaced\tWrong key');
});

test('carries backticks, backslashes and dollar signs through', async () => {
  const title = String.raw`Verb ` + '`<Say>` \\d ${x} $1';
  expect((await indexOf([{ code: 1, title, product: 'voice', level: 'error' }])).lines).toBe(title);
});
