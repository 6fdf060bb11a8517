import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importBundle } from './importBundle.mjs';

/**
 * @typedef {import('../src/catalog/types.ts').ErrorEntry} ErrorEntry
 * @typedef {{ file: string, entries: readonly ErrorEntry[], isBasic?: boolean }} EntryModule  `file` is the name in
 *   `src/catalog/entries`. `isBasic`: none of the entries tests traffic facts.
 */

const folder = fileURLToPath(new URL('../src/catalog/entries/', import.meta.url));

/**
 * Loads every file of `src/catalog/entries`, sorted by name.
 *
 * @returns {Promise<EntryModule[]>}
 */
export async function loadEntries() {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  const contents = [
    ...files.map((file, index) => `export { entries as e${index} } from './${file}';`),
    "export { testsTraffic } from '../../diagnosis/testsTraffic.ts';",
  ].join('\n');
  const loaded = await importBundle(contents, folder);
  return files.map((file, index) => {
    /** @type {readonly ErrorEntry[]} */
    const entries = loaded[`e${index}`];
    return { file, entries, isBasic: !entries.some(loaded.testsTraffic) };
  });
}
