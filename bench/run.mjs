// The one command: installs the peers if needed, builds every panel, measures, writes results.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '..');

const options = readOptions();
installIfNeeded();
if (!options.package && !existsSync(path.join(root, 'dist/index.js'))) npm(root, 'run', 'build');
process.env['NODE_ENV'] = 'production';
const { measure } = await import('./measure.mjs');
await measure({ ...options, package: options.package ?? root });

function installIfNeeded() {
  const installed = path.join(here, 'node_modules/.package-lock.json');
  const lock = path.join(here, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  npm(here, 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error');
}

/** @param {string} folder @param {string[]} args */
function npm(folder, ...args) {
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
