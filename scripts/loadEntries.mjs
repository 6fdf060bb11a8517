import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @typedef {import('../src/catalog/types.ts').ErrorEntry} ErrorEntry
 * @typedef {{ file: string, entries: readonly ErrorEntry[], isBasic?: boolean }} EntryModule  `file` is the name in
 *   `src/catalog/entries`. `isBasic`: none of the entries tests traffic facts.
 */

const folder = fileURLToPath(new URL('../src/catalog/entries/', import.meta.url));

/**
 * Loads every file of `src/catalog/entries`, sorted by name. With esbuild, since Node 20 doesn't run TypeScript.
 *
 * @returns {Promise<EntryModule[]>}
 */
export async function loadEntries() {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  const contents = [
    ...files.map((file, index) => `export { entries as e${index} } from './${file}';`),
    "export { testsTraffic } from '../../diagnosis/testsTraffic.ts';",
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const loaded = await import(`data:text/javascript;base64,${code}`);
  return files.map((file, index) => {
    /** @type {readonly ErrorEntry[]} */
    const entries = loaded[`e${index}`];
    return { file, entries, isBasic: !entries.some(loaded.testsTraffic) };
  });
}
