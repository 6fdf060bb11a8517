import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EntryModule, loadEntries } from '../../scripts/loadEntries.mjs';
import { makeCoverage } from '../../scripts/makeCoverage.mjs';
import { makeMessageIndex } from '../../scripts/makeMessageIndex.mjs';
import { makeReference } from '../../scripts/makeReference.mjs';
import { makeRoutes } from '../../scripts/makeRoutes.mjs';
import { makeSearchIndex } from '../../scripts/makeSearchIndex.mjs';
import { root } from '../package/sources.ts';

const committed = (file: string) => readFileSync(path.join(root, 'src', file), 'utf8');

let entryModules: EntryModule[] = [];
beforeAll(async () => {
  entryModules = await loadEntries();
});

describe('what is generated is up to date (else: npm run generate)', () => {
  test('routes.ts', () => {
    expect(committed('catalog/routes.ts') === makeRoutes(entryModules)).toBe(true);
  });

  test('messageIndex.ts', () => {
    expect(committed('catalog/messageIndex.ts') === makeMessageIndex(entryModules)).toBe(true);
  });

  test('the coverage in README.md', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    expect(makeCoverage(entryModules, readme) === readme).toBe(true);
  });

  // A field without a doc comment fails here, too: it would be missing in editors and in docs.
  test.each(readdirSync(path.join(root, 'docs')))('docs/%s', (name) => {
    const page = readFileSync(path.join(root, 'docs', name), 'utf8');
    expect(makeReference(entryModules, page) === page).toBe(true);
  });

  test('searchIndex.ts', () => {
    expect(committed('search/searchIndex.ts') === makeSearchIndex(entryModules)).toBe(true);
  });
});

test.each([
  // The search waits for both at its first keystroke; identifying an error without a code waits for the messages alone. They grow
  // by some 12 bytes a message and 20 bytes a title. The messages may weigh 60 kB; the titles what was measured and 10 %.
  ['catalog/messageIndex.ts', 60_000],
  ['search/searchIndex.ts', 69_000],
])('%s stays one chunk of at most %i bytes, gzip', (file, most) => {
  expect(gzipSync(committed(file), { level: 9 }).length).toBeLessThan(most);
});
