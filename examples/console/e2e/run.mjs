// The console from the packed package, end to end: `node e2e/run.mjs [tarball]`. Without a tarball the package is built and packed.
// Needs the packages of the repository's root, for the browser.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../../test/chromium.mjs';
import { install, run } from '../../harness.mjs';
import { checks } from './checks.mjs';

const example = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(path.join(os.tmpdir(), 'console-e2e-'));
const started = Date.now();
/** @type {(() => unknown)[]} */
const cleanUp = [() => rmSync(scratch, { recursive: true, force: true })];
let failed = 0;

try {
  await install(example, process.argv[2]);
  await run('npm', ['run', 'types'], { folder: example, seconds: 120 });
  await run('npm', ['run', 'build'], { folder: example, seconds: 120 });
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
