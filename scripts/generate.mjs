// Writes the generated files that are committed: the routes, the message index, the search index, the coverage in the README, and the lists
// in docs.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { loadEntries } from './loadEntries.mjs';
import { makeCoverage } from './makeCoverage.mjs';
import { makeMessageIndex } from './makeMessageIndex.mjs';
import { makeReference } from './makeReference.mjs';
import { makeRoutes } from './makeRoutes.mjs';
import { makeSearchIndex } from './makeSearchIndex.mjs';

const entryModules = await loadEntries();
const { common, further } = makeRoutes(entryModules);
await writeIfChanged('src/catalog/routes.ts', common);
await writeIfChanged('src/catalog/furtherRoutes.ts', further);
await writeIfChanged('src/catalog/messageIndex.ts', makeMessageIndex(entryModules));
await writeIfChanged('src/search/searchIndex.ts', makeSearchIndex(entryModules));
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
await writeIfChanged('README.md', makeCoverage(entryModules, readme));
for (const name of await readdir(new URL('../docs/', import.meta.url))) {
  const page = await readFile(new URL(`../docs/${name}`, import.meta.url), 'utf8');
  await writeIfChanged(`docs/${name}`, makeReference(entryModules, page));
}

/**
 * @param {string} name
 * @param {string} text
 */
async function writeIfChanged(name, text) {
  const file = new URL(`../${name}`, import.meta.url);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
  console.log(`${name} ${before === text ? 'is up to date' : 'written'}`);
}
