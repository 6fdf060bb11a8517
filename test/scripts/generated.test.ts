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

/** Compares to `true`, since a diff of such files would fill the terminal. */
const expectCurrent = (isCurrent: boolean): void => expect(isCurrent, 'Run npm run generate').toBe(true);

describe('what is generated is up to date', () => {
  test('routes.ts and furtherRoutes.ts', () => {
    const { common, further } = makeRoutes(entryModules);
    expectCurrent(committed('catalog/routes.ts') === common);
    expectCurrent(committed('catalog/furtherRoutes.ts') === further);
  });

  test('messageIndex.ts', () => {
    expectCurrent(committed('catalog/messageIndex.ts') === makeMessageIndex(entryModules));
  });

  test('the coverage in README.md', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    expectCurrent(makeCoverage(entryModules, readme) === readme);
  });

  // A field without a doc comment fails here, too: it would be missing in editors and in docs.
  test.each(readdirSync(path.join(root, 'docs')))('docs/%s', (name) => {
    const page = readFileSync(path.join(root, 'docs', name), 'utf8');
    expectCurrent(makeReference(entryModules, page) === page);
  });

  test('searchIndex.ts', () => {
    expectCurrent(committed('search/searchIndex.ts') === makeSearchIndex(entryModules));
  });
});
