// The packed package inside each host's newest version: `npm run test:hosts`, or with the path of a tarball and parts of names. With `--write`
// the table in docs/hosts.md takes what was measured.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, pack } from '../../examples/harness.mjs';
import { HELP_FILE, hosts, WITHOUT_HELP } from './hosts.mjs';
import { look } from './look.mjs';

/** @typedef {import('./hosts.mjs').Host} Host */
/** @typedef {{ name: string, versions?: string, first?: number, shown?: number, warnings: string[], result: string }} Row */

const HEAD = [
  '| host | version | first load | with help | warnings | result |',
  '| --- | --- | ---: | ---: | ---: | --- |',
];

const args = process.argv.slice(2);
const tarball = path.resolve(args.find((arg) => arg.endsWith('.tgz')) ?? (await pack()));
const wanted = args.filter((arg) => !/^--|\.tgz$/.test(arg)).map((arg) => arg.toLowerCase());
const chosen = hosts.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.toLowerCase().includes(part)),
);

/** @type {Row[]} */
const rows = [];
for (const host of chosen) {
  const from = performance.now();
  const row = await tryHost(host);
  rows.push(row);
  console.log(
    `${row.result === 'ok' ? '✓' : row.result.startsWith('skipped') ? '-' : '✗'} ${lineOf(row)} ${Math.round((performance.now() - from) / 1000)} s`,
  );
  for (const warning of row.warnings) console.log(`    ${warning}`);
  if (args.includes('--write')) writeTable();
}
console.log(`\n${[...HEAD, ...rows.map(lineOf)].join('\n')}`);
if (rows.some(({ result }) => result.startsWith('failed'))) process.exitCode = 1;

/**
 * @param {Host} host
 * @returns {Promise<Row>}
 */
async function tryHost(host) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'twilio-error-help-host-'));
  /** @type {Row} */
  const row = { name: host.name, warnings: [], result: 'ok' };
  try {
    write(folder, { 'package.json': '{ "private": true, "type": "module" }\n', ...host.files });
    const skipped = await install(host, folder);
    if (skipped) return { ...row, result: `skipped: ${skipped}` };
    row.versions = versionsOf(host, folder);
    const help = host.files[HELP_FILE];
    if (help === undefined) {
      for (const command of host.commands) row.warnings.push(...(await execute(command, folder)).warnings);
      return row;
    }
    write(folder, { [HELP_FILE]: WITHOUT_HELP });
    const without = await buildAndLook(host, folder, false);
    write(folder, { [HELP_FILE]: help });
    const { first, shown, faults, messages, warnings } = await buildAndLook(host, folder, true);
    row.first = first - without.first;
    row.shown = shown - without.first;
    // What the host says without the package, too, isn't about the package.
    row.warnings = [
      ...warnings.filter((line) => !without.warnings.includes(line)),
      ...messages.filter((line) => !without.messages.includes(line)),
    ];
    if (faults.length > 0) row.result = `failed: ${faults.join('; ')}`;
    return row;
  } catch (error) {
    return { ...row, result: `failed: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {Host} host
 * @param {string} folder
 * @returns {Promise<string | undefined>} Why no version of the host can be installed.
 */
async function install({ packages, react = 'latest' }, folder) {
  const own = [tarball, ...(react === 'none' ? [] : [`react@${react}`, `react-dom@${react}`])];
  const reasons = [];
  for (const list of packages.length > 0 ? packages : [[]]) {
    const names = [...own, ...list].map((name) => JSON.stringify(name)).join(' ');
    const { status, output } = await attempt(
      `npm install --no-audit --no-fund --prefer-offline --loglevel=warn ${names}`,
      folder,
      400,
    );
    const unfit = [...output.matchAll(/EBADENGINE +package: '([^']+)@([^'@]+)'/g)].find(([, name]) =>
      list.some((one) => nameOf(one) === name),
    );
    if (status === 0 && !unfit) return undefined;
    reasons.push(
      unfit
        ? `${unfit[1]} ${unfit[2]} does not run on Node ${process.versions.node}`
        : (/^npm error (?!code)(.+)/m.exec(output)?.[1] ?? output.trim().slice(0, 300)),
    );
  }
  return reasons.join('; ');
}

/** @param {string} specifier `@astrojs/react@4` → `@astrojs/react` */
function nameOf(specifier) {
  return specifier.replace(/(?<=.)@.*/, '');
}

/**
 * @param {Host} host
 * @param {string} folder
 * @param {boolean} hasHelp
 */
async function buildAndLook(host, folder, hasHelp) {
  /** @type {string[]} */
  const warnings = [];
  for (const command of host.commands) warnings.push(...(await execute(command, folder)).warnings);
  const site = host.server ? await startServer(host.server, folder) : await serve(path.join(folder, host.site ?? ''));
  try {
    return { ...(await look(site.url, { hasHelp })), warnings };
  } finally {
    site.stop();
  }
}

/**
 * @param {string} command
 * @param {string} folder
 * @throws {Error} The command failed.
 */
async function execute(command, folder) {
  const { status, output } = await attempt(command, folder, 300);
  if (status !== 0) throw new Error(`${command}: ${output.trim().slice(-800)}`);
  return {
    warnings: [
      ...new Set(
        output
          .split('\n')
          .filter((line) => /\bwarn(?:ing)?\b|^\s*(?:\(!\)|⚠|▲)/i.test(line))
          .map((line) => line.trim().slice(0, 300)),
      ),
    ],
  };
}

/**
 * @param {string} command
 * @param {string} folder
 * @param {number} seconds
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function attempt(command, folder, seconds) {
  const child = start(command, folder);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      // oxlint-disable-next-line no-control-regex -- the colors of a terminal
      output += text.replace(/\u001B\[[\d;]*m/g, '');
    });
  }
  const timer = setTimeout(() => end(child), seconds * 1000);
  return new Promise((resolve) => {
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ status, output });
    });
  });
}

/**
 * @param {string} command
 * @param {string} folder
 * @param {Record<string, string>} env
 */
function start(command, folder, env = {}) {
  const bin = path.join(folder, 'node_modules/.bin');
  return spawn(command, {
    cwd: folder,
    shell: true,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{
        CI: 'true',
        NO_COLOR: '1',
        NEXT_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: undefined,
      },
      ...env,
      PATH: `${bin}${path.delimiter}${process.env['PATH']}`,
    },
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

/**
 * @param {string} command
 * @param {string} folder
 */
async function startServer(command, folder) {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}/`;
  const child = start(command.replaceAll('$PORT', port), folder, {
    PORT: port,
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
  });
  child.stdout?.resume();
  child.stderr?.resume();
  const until = performance.now() + 60_000;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (performance.now() > until) {
      end(child);
      throw new Error(`${command} does not answer`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, stop: () => end(child) };
}

/** @param {string} folder */
async function serve(folder) {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.mjs': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[/** @type {keyof typeof types} */ (path.extname(file))] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * @param {Host} host
 * @param {string} folder
 */
function versionsOf({ packages }, folder) {
  const [first = ''] = packages[0] ?? [];
  const name = nameOf(first);
  if (name === '') return process.version;
  // Several versions of one package are named in the host's name.
  if (first.includes('@npm:')) return '';
  return JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/**
 * @param {Row} row
 * @returns {string} A line of the table.
 */
function lineOf({ name, versions = '', first, shown, warnings, result }) {
  const kilobytes = (/** @type {number | undefined} */ bytes) =>
    bytes === undefined ? '' : `${(bytes / 1000).toFixed(1)} kB`;
  const cells = [name, versions, kilobytes(first), kilobytes(shown), warnings.length, result.split('\n')[0]];
  return `| ${cells.join(' | ')} |`;
}

/** Hosts that were not tried keep their lines. */
function writeTable() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const file = path.join(root, 'docs/hosts.md');
  const page = readFileSync(file, 'utf8');
  const [, before = '', table = '', after = ''] =
    /^([^]*<!-- hosts -->\n)([^]*)(<!-- \/hosts -->[^]*)$/.exec(page) ?? [];
  const lines = hosts.flatMap(({ name }) => {
    const tried = rows.find((row) => row.name === name);
    return tried ? lineOf(tried) : (table.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? []);
  });
  writeFileSync(file, `${before}\n${[...HEAD, ...lines].join('\n')}\n\n${after}`);
  spawnSync(process.execPath, [path.join(root, 'node_modules/oxfmt/bin/oxfmt'), file], { stdio: 'inherit' });
}
