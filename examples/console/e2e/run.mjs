// The console from the packed package, end to end: `node e2e/run.mjs [tarball]`. Without a tarball the package is packed here; it has
// to be built before. Needs the packages of the repository's root, for the browser.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../../test/chromium.mjs';
import { checks } from './checks.mjs';

const example = fileURLToPath(new URL('../', import.meta.url));
const root = path.join(example, '../..');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'console-e2e-'));
const started = Date.now();
/** @type {(() => unknown)[]} */
const cleanUp = [() => rmSync(scratch, { recursive: true, force: true })];
let failed = 0;

try {
  const tarball = process.argv[2] ? path.resolve(process.argv[2]) : pack();
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], example);
  run('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', tarball], example);
  run('npm', ['run', 'types'], example);
  run('npm', ['run', 'build'], example);
  say(`built after ${seconds()} s`);
  const database = path.join(scratch, 'errors.db');
  const server = await startServer(database);
  const browser = await chromium.launch(await chromiumLaunchOptions());
  cleanUp.push(() => browser.close());
  /** @type {import('./checks.mjs').Stage} */
  const stage = { browser, ...server, restart: () => restart(database, stage) };
  for (const [title, check] of checks) {
    const before = Date.now();
    try {
      const remark = await check(stage);
      say(`ok   ${title}${remark ? `: ${remark}` : ''} (${Date.now() - before} ms)`);
    } catch (error) {
      failed++;
      say(`FAIL ${title}\n     ${error instanceof Error ? error.message.replaceAll('\n', '\n     ') : String(error)}`);
    }
  }
  say(`${checks.length - failed} passed, ${failed} failed`);
  say(`after ${seconds()} s`);
} catch (error) {
  failed++;
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  for (const step of cleanUp.toReversed()) await step();
}
process.exit(failed ? 1 : 0);

/** @returns {string} Path of the tarball. */
function pack() {
  const { stdout } = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch], {
    cwd: root,
    encoding: 'utf8',
  });
  /** @type {unknown} */
  const packed = JSON.parse(stdout);
  // A list up to npm 11, an object by name later.
  const [first] = Object.values(/** @type {Record<string, { filename: string }>} */ (packed));
  if (!first) throw new Error('npm pack made no tarball.');
  return path.join(scratch, first.filename);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}\n${stderr}`);
}

/**
 * @param {string} database
 * @returns {Promise<{ url: string, webhookUrl: string, standInUrl: string, stop: () => Promise<void> }>}
 */
async function startServer(database) {
  // Whoever runs this may have credentials of their own set.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TWILIO_')));
  const child = spawn(process.execPath, ['build/server/main.js'], {
    cwd: example,
    env: { ...env, PORT: '0', WEBHOOK_PORT: '0', STAND_IN_PORT: '0', DATABASE: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  cleanUp.push(stop);
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    const [, url] = /^Console: (.+)$/m.exec(output) ?? [];
    const [, webhookUrl] = /^Webhooks: (.+)$/m.exec(output) ?? [];
    const [, standInUrl] = /API: (.+)$/m.exec(output) ?? [];
    if (url && webhookUrl && standInUrl) {
      return { url, webhookUrl, standInUrl, stop };
    }
  }
  throw new Error(`The server did not start.\n${output}`);
}

/**
 * @param {string} database
 * @param {import('./checks.mjs').Stage} stage
 */
async function restart(database, stage) {
  await stage.stop();
  Object.assign(stage, await startServer(database));
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

function seconds() {
  return Math.round((Date.now() - started) / 1000);
}
