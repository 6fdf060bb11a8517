import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

// Compared to `true`, since a diff of such files would fill the terminal.
describe('what is generated is up to date (else: npm run generate)', () => {
  test('routes.ts and furtherRoutes.ts', () => {
    const { common, further } = makeRoutes(entryModules);
    expect(committed('catalog/routes.ts') === common).toBe(true);
    expect(committed('catalog/furtherRoutes.ts') === further).toBe(true);
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
