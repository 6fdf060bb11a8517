import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EntryModule, loadEntries } from '../../scripts/loadEntries.mjs';
import { makeRoutes } from '../../scripts/makeRoutes.mjs';
import { makeSearchIndex } from '../../scripts/makeSearchIndex.mjs';
import { root } from '../package/sources.ts';

const committed = (file: string) => readFileSync(path.join(root, 'src', file), 'utf8');

let entryModules: EntryModule[] = [];
beforeAll(async () => {
  entryModules = await loadEntries();
});

describe('what is generated from the entries is up to date (else: npm run generate)', () => {
  test('routes.ts', () => {
    expect(committed('catalog/routes.ts') === makeRoutes(entryModules)).toBe(true);
  });

  test('searchIndex.ts', () => {
    expect(committed('search/searchIndex.ts') === makeSearchIndex(entryModules)).toBe(true);
  });
});

test('the search index stays one chunk that a first keystroke can wait for', () => {
  // 65 kB gzip: a second on a slow phone connection.
  expect(gzipSync(committed('search/searchIndex.ts'), { level: 9 }).length).toBeLessThan(65_000);
});
