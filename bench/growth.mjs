// The package as it would be with fewer errors: whole files of the catalog, from 20000 on, until there are enough.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';
import { makeRoutes } from '../scripts/makeRoutes.mjs';
import { makeSearchIndex } from '../scripts/makeSearchIndex.mjs';
import { bundle, outDir } from './build.mjs';
import { bytesOf, closure } from './bytes.mjs';

export const sizes = [100, 500, 2400];

/** @typedef {import('../scripts/loadEntries.mjs').EntryModule} EntryModule */

/** @param {string} dist The built package. @returns {Promise<EntryModule[]>} */
export async function readEntries(dist) {
  const folder = path.join(dist, 'dist/catalog/entries');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      file: name.replace(/\.js$/, '.ts'),
      entries: (await import(pathToFileURL(path.join(folder, name)).href)).entries,
    })),
  );
}

/**
 * Writes a copy of the package that holds `size` errors with a code.
 *
 * @param {string} dist
 * @param {readonly EntryModule[]} entryModules
 * @param {number} size
 */
export async function makePackage(dist, entryModules, size) {
  const folder = path.join(outDir, `growth/${size}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(path.join(dist, 'dist'), path.join(folder, 'dist'), { recursive: true });
  await cp(path.join(dist, 'package.json'), path.join(folder, 'package.json'));
  const kept = take(entryModules, size);
  const catalog = path.join(folder, 'dist/catalog');
  await writeFile(path.join(catalog, 'routes.js'), await toJs(makeRoutes(kept)));
  await writeFile(path.join(catalog, 'searchIndex.js'), await toJs(makeSearchIndex(kept)));
  for (const { file, entries } of kept) {
    const whole = entryModules.find((one) => one.file === file)?.entries.length;
    if (whole === entries.length) continue;
    await writeFile(
      path.join(catalog, 'entries', file.replace(/\.ts$/, '.js')),
      `export const entries = ${JSON.stringify(entries)};\n`,
    );
  }
  return {
    folder,
    files: kept.length,
    codes: kept.flatMap(({ entries }) => entries).filter(({ code }) => code).length,
  };
}

/** What Vite adds to any page that loads something later, once: how to ask for it. @param {string} folder */
export async function bytesOfVite(folder) {
  const input = path.join(outDir, 'input', 'later.js');
  await mkdir(path.dirname(input), { recursive: true });
  await writeFile(input, "export const later = () => import('twilio-error-help/core');\n");
  const { chunks } = await bundle(input, { folder: 'growth-bytes/later', dist: folder });
  return bytesOf(chunks.flatMap(({ isEntry, code }) => (isEntry ? [code] : [])));
}

/** What a page loads at first for `TwilioErrorHelp`, and each part of the catalog on its own. @param {string} folder */
export async function bytesOfPackage(folder, name) {
  const input = path.join(outDir, 'input', `${name}.js`);
  await mkdir(path.dirname(input), { recursive: true });
  await writeFile(input, "export { TwilioErrorHelp } from 'twilio-error-help';\n");
  const { chunks } = await bundle(input, { folder: `growth-bytes/${name}`, dist: folder });
  const ranges = chunks.filter(({ facadeModuleId }) => /catalog\/entries\/[\w-]+\.js$/.test(facadeModuleId ?? ''));
  const first = closure(
    chunks,
    chunks.filter((chunk) => chunk.isEntry),
  );
  const loaded = new Set(first);
  return {
    firstLoad: bytesOf(first.map(({ code }) => code)),
    // What a range shares with others loads with it.
    ranges: ranges.map((chunk) => ({
      name: path.basename(chunk.facadeModuleId ?? '', '.js'),
      ...bytesOf(
        closure(chunks, [chunk])
          .filter((one) => !loaded.has(one))
          .map(({ code }) => code),
      ),
    })),
    searchIndex: await bytesOfIndex(folder, name),
  };
}

/** @param {string} folder @param {string} name */
async function bytesOfIndex(folder, name) {
  const input = path.join(outDir, 'input', `search-${name}.js`);
  await writeFile(input, "export { searchErrors } from 'twilio-error-help/core';\n");
  const { chunks } = await bundle(input, { folder: `growth-bytes/search-${name}`, dist: folder });
  return bytesOf(chunks.filter(({ isEntry }) => !isEntry).map(({ code }) => code));
}

/** @param {readonly EntryModule[]} entryModules @param {number} size @returns {EntryModule[]} */
function take(entryModules, size) {
  const start = (/** @type {EntryModule} */ { file }) => Number(/^\d+/.exec(file)?.[0] ?? NaN);
  const from = (/** @type {EntryModule} */ one) => (start(one) < 20_000 ? start(one) + 100_000 : start(one));
  const coded = entryModules.filter((one) => !Number.isNaN(start(one))).toSorted((a, b) => from(a) - from(b));
  const rest = entryModules.filter((one) => Number.isNaN(start(one)) && !one.entries.some(({ id }) => id));
  const kept = entryModules.filter(({ entries }) => entries.some(({ id }) => id));
  let left = size;
  for (const one of [...coded, ...rest]) {
    if (left <= 0) break;
    const entries = one.entries.slice(0, left);
    kept.push({ file: one.file, entries });
    left -= entries.length;
  }
  return kept;
}

/** @param {string} typescript */
async function toJs(typescript) {
  const { code } = await transformWithOxc(typescript.replaceAll(/(entries\/[\w-]+)\.ts/g, '$1.js'), 'module.ts');
  return code;
}
