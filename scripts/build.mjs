// Makes dist: a module per source file, except those that entries share; the stylesheet; catalog.json.
import { spawnSync } from 'node:child_process';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sortEntries } from './indexParts.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = path.join(root, 'dist');

await rm(dist, { recursive: true, force: true });
compile();
await inlineShared();
await cp(path.join(root, 'src/styles.css'), path.join(dist, 'styles.css'));
await cp(path.join(root, 'src/styles.d.css.ts'), path.join(dist, 'styles.d.css.ts'));
const count = await writeCatalog();
console.log(`dist written, ${count} errors in catalog.json`);

function compile() {
  const typescript = path.dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const { status } = spawnSync(process.execPath, [path.join(typescript, 'bin/tsc'), '-p', 'src'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/**
 * Rewrites every file of entries with its imports from `shared` inlined. As modules of their own they would be further requests while a
 * person waits, and their names would be part of a page's first load.
 */
async function inlineShared() {
  const folder = path.join(dist, 'catalog/entries');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  await build({
    entryPoints: files.map((name) => path.join(folder, name)),
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
  });
  await rm(path.join(folder, 'shared'), { recursive: true });
}

/** Writes the entries, one per line: those with a code ascending, then the others by id. */
async function writeCatalog() {
  const folder = path.join(dist, 'catalog/entries');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const modules = await Promise.all(files.map((name) => import(pathToFileURL(path.join(folder, name)).href)));
  const { coded, codeless } = sortEntries(modules.flatMap((module) => module.entries));
  const entries = [...coded, ...codeless];
  await writeFile(
    path.join(dist, 'catalog.json'),
    `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`,
  );
  return entries.length;
}
