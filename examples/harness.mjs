// What the end-to-end scripts of the examples share: the packed package, free ports, bounded time.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Installs an example as its lock says, and into it the package as a person gets it from the registry.
 *
 * @param {string} folder The example.
 * @param {string | undefined} tarball What `npm pack` made; without it the package is built and packed.
 */
export async function install(folder, tarball) {
  const packed = tarball === undefined ? await pack() : path.resolve(tarball);
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await run('npm', ['ci', ...quiet], { folder, seconds: 300 });
  await run('npm', ['install', '--no-save', '--no-package-lock', ...quiet, packed], { folder, seconds: 120 });
}

/**
 * Builds and packs the package.
 *
 * @returns Path of the tarball.
 */
export async function pack() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'twilio-error-help-'));
  await run('npm', ['run', 'build'], { folder: root, seconds: 120 });
  await run('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], {
    folder: root,
    seconds: 60,
  });
  return path.join(folder, readdirSync(folder)[0] ?? '');
}

/**
 * Runs the Playwright tests of an example with the root's Playwright; nothing of it is in the example's own lock.
 *
 * @param {string} folder The example; its tests and their configuration are in `e2e`.
 * @param {Record<string, string>} env
 */
export async function playwright(folder, env) {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  await run(process.execPath, [cli, 'test', '--config', 'e2e/playwright.config.mjs'], { folder, env, seconds: 600 });
}

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ folder: string, seconds: number, env?: Record<string, string> }} options After `seconds` it is ended, with all that it started.
 * @returns {Promise<void>}
 * @throws {Error} It failed, or took too long.
 */
export function run(command, args, { folder, seconds, env = {} }) {
  const line = [command, ...args].join(' ');
  console.log(`\n> ${line}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      // A group of its own, so that the servers it started end with it.
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    let failure = `${line} failed`;
    const timer = setTimeout(() => {
      failure = `${line} took longer than ${seconds} s`;
      end(child);
    }, seconds * 1000);
    const onInterrupt = () => end(child);
    process.once('SIGINT', onInterrupt);
    process.once('SIGTERM', onInterrupt);
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onInterrupt);
      if (status === 0) resolve();
      else reject(new Error(failure));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill();
    return;
  }
  // Playwright ends its servers when it is asked to end; what does not listen is ended all the same.
  const group = -child.pid;
  process.kill(group, 'SIGTERM');
  setTimeout(() => {
    if (child.exitCode === null && child.signalCode === null) process.kill(group, 'SIGKILL');
  }, 5000).unref();
}

/** @returns {Promise<number>} A port that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
