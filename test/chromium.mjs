// The browser of the tests: $CHROMIUM_PATH, else a system Chromium (unless $NO_SYSTEM_CHROMIUM is set), else the one inside
// the npm package @sparticuz/chromium (Linux x64), else Playwright's own.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/** @typedef {{ args: string[], executablePath?: string, env?: Record<string, string | undefined> }} LaunchOptions */

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Launch options for Playwright, with the browser in place. For scripts that take pictures.
 *
 * @public
 * @returns {Promise<LaunchOptions>}
 */
export async function chromiumLaunchOptions() {
  await prepareChromium();
  return plannedLaunchOptions();
}

/**
 * The same without touching the disk, so that a configuration can name the browser before it is known to be needed.
 *
 * @returns {LaunchOptions}
 */
export function plannedLaunchOptions() {
  const installed = installedChromium();
  if (installed !== undefined) return { args, executablePath: installed };
  if (!packageHasChromium()) return { args };
  const folder = unpackedFolder();
  return {
    args,
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...process.env,
      HOME: process.env['HOME'] ?? os.tmpdir(),
      LD_LIBRARY_PATH: [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

/**
 * Unpacks the browser of the npm package on first use.
 *
 * @throws {Error} There is no browser; the message says how to get one.
 */
export async function prepareChromium() {
  if (installedChromium() !== undefined) return;
  if (packageHasChromium()) await unpack();
  else if (!existsSync(chromium.executablePath())) {
    throw new Error('There is no browser for the tests. Run: npx playwright install chromium');
  }
}

function installedChromium() {
  const system = process.env['NO_SYSTEM_CHROMIUM'] ? undefined : '/usr/bin/chromium';
  return [process.env['CHROMIUM_PATH'], system].find((file) => file && existsSync(file));
}

function packageHasChromium() {
  return process.platform === 'linux' && process.arch === 'x64';
}

function unpackedFolder() {
  const { version } = JSON.parse(readFileSync(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  return path.join(modules, '.cache', `chromium-${version}`);
}

async function unpack() {
  const folder = unpackedFolder();
  if (existsSync(path.join(folder, '.ok'))) return;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const before = { ...process.env };
  process.env['TMPDIR'] = draft; // the package unpacks into os.tmpdir()
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x'; // else it leaves out libnss3, libnspr4 and libexpat
  const { default: packaged } = await import('@sparticuz/chromium');
  await packaged.executablePath();
  for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  // The package's own fonts.conf names /tmp/fonts only; without any font the renderer aborts on <input>, <select> and <textarea>.
  writeFileSync(
    path.join(draft, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path.join(folder, 'fonts/fonts')}</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${path.join(folder, 'fc-cache')}</cachedir></fontconfig>`,
  );
  writeFileSync(path.join(draft, '.ok'), '');
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another process was first
  }
}
