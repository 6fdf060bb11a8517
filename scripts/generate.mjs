// Writes what is generated from the catalog's entries and committed: the routing table, the index of texts and the search index.
import { readFile, writeFile } from 'node:fs/promises';
import { loadEntries } from './loadEntries.mjs';
import { makeMessageIndex } from './makeMessageIndex.mjs';
import { makeRoutes } from './makeRoutes.mjs';
import { makeSearchIndex } from './makeSearchIndex.mjs';

const entryModules = await loadEntries();
await writeIfChanged('catalog/routes.ts', makeRoutes(entryModules));
await writeIfChanged('catalog/messageIndex.ts', makeMessageIndex(entryModules));
await writeIfChanged('search/searchIndex.ts', makeSearchIndex(entryModules));

/**
 * @param {string} name
 * @param {string} text
 */
async function writeIfChanged(name, text) {
  const file = new URL(`../src/${name}`, import.meta.url);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
  console.log(`src/${name} ${before === text ? 'is up to date' : 'written'}`);
}
