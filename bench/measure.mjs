import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { bundle, bundleForBrowser, bundleForServer, bundleReact, here, outDir } from './build.mjs';
import { bytesOfPanel } from './bytes.mjs';
import { browserFigures, keep, memory, serverFigures } from './figures.mjs';
import { makeTwin } from './makeTwin.mjs';
import { packageBytes } from './packageBytes.mjs';
import { report } from './report.mjs';
import { startServer, startWorker } from './server.mjs';

/** @typedef {ReturnType<typeof import('./options.mjs').readOptions> & { package: string }} Options */
/** @typedef {Awaited<ReturnType<typeof startBrowser>>} Browser */

/** Measures what the options ask for, and reports it. @param {Options} options */
export async function measure(options) {
  const started = Date.now();
  const say = (/** @type {string} */ text) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  const does = (/** @type {string} */ part) => options.parts.includes(part);
  const runsPanels = ['bytes', 'server', 'browser', 'memory', 'show'].some(does);
  const loadAtStart = os.loadavg()[0];
  if (options.profile) {
    await mkdir(options.profile, { recursive: true });
    process.env['BENCH_PROFILE'] = options.profile;
  }

  /** @type {Record<string, any>} */
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: os.cpus()[0]?.model ?? 'unknown',
      cores: os.cpus().length,
      node: process.version,
      load: [loadAtStart],
    },
    rounds: options.rounds,
    panels: Object.fromEntries(options.panels.map((name) => [name, { samples: {}, errors: [] }])),
  };

  await rm(path.join(outDir, 'browser'), { recursive: true, force: true });
  if (runsPanels) {
    say('builds React and the page');
    await bundleReact(options.package);
    await bundle(path.join(here, 'page/harness.js'), {
      folder: 'browser/harness',
      dist: options.package,
      name: 'harness',
    });
  }

  /** @type {Record<string, string[]>} */
  const stylesOf = {};
  const browser = runsPanels ? await startBrowser(stylesOf) : undefined;
  if (browser) results.machine.chromium = browser.version;
  /** @type {Record<string, Awaited<ReturnType<typeof startServer>>>} */
  const servers = {};
  /** @type {Record<string, Awaited<ReturnType<NonNullable<typeof browser>['open']>>>} */
  const pages = {};
  /** @type {Record<string, any>} */
  let states = {};

  try {
    if (browser) {
      for (const name of order(options.panels)) {
        say(`builds ${name}`);
        if (name === 'twin') await writeTwin(states);
        const output = await bundleForBrowser(name, options.package);
        stylesOf[name] = output.styles.map(({ fileName }) => fileName);
        await bundleForServer(name, options.package);
        servers[name] = await startServer(name);
        pages[name] = await browser.open(name);
        const { html, head } = await servers[name].html(1);
        await pages[name].call('addHead', head);
        if (name === 'ours' || name === 'twin') states = { ...states, [name]: await pages[name].call('states', html) };
        if (!results.panels[name]) continue;
        results.panels[name].bytes = bytesOfPanel(output, name === 'ours');
        results.panels[name].elements = await pages[name].call('count');
        results.panels[name].html = Buffer.byteLength(html);
      }
      if (states.twin) results.twin = compare(states.ours, states.twin);
    }

    // Figure by figure, so that panels are compared within a second of each other: the speed of a machine changes over time.
    const figures = {
      ...(does('server') && serverFigures(options, servers)),
      ...(does('browser') && browserFigures(options, servers, pages)),
    };
    for (let round = -1; round < options.rounds; round++) {
      say(round < 0 ? 'warms up' : `round ${round + 1} of ${options.rounds}`);
      for (const [figure, take] of Object.entries(figures)) {
        if (round < 0) say(`  ${figure}`);
        for (const name of options.panels) {
          const taken = await take(name, round < 0);
          if (round >= 0) keep(results.panels[name].samples, typeof taken === 'number' ? { [figure]: taken } : taken);
        }
      }
    }

    if (does('memory')) {
      for (const name of options.panels) {
        say(`memory of ${name}`);
        results.panels[name].memory = await memory(pages[name], options);
      }
    }
    if (does('show') && browser) {
      say('click to visible help');
      results.show = await show(browser, options, stylesOf);
    }
    for (const name of browser ? options.panels : [])
      results.panels[name].errors = [...new Set(await pages[name].errors())];
  } finally {
    await browser?.close();
    for (const server of Object.values(servers)) server.close();
  }

  if (does('bytes')) {
    say('builds the package for consumers of its parts');
    results.package = await packageBytes(options.package);
  }
  if (does('core')) {
    say('core');
    results.core = await core(options);
  }

  results.machine.load.push(os.loadavg()[0]);
  results.seconds = Math.round((Date.now() - started) / 1000);
  await report(results, path.join(outDir, 'results'));
}

/** Times a click until help is visible: in a page that has loaded no help yet, then once more in the same page. */
async function show(
  /** @type {Browser} */ browser,
  /** @type {Options} */ options,
  /** @type {Record<string, string[]>} */ stylesOf,
) {
  const output = await bundleForBrowser('on-demand', options.package);
  stylesOf['on-demand'] = output.styles.map(({ fileName }) => fileName);
  await bundle(path.join(here, 'page/show.js'), { folder: 'browser/show', dist: options.package, name: 'show' });
  /** @type {Record<string, number[]>} */
  const samples = {};
  for (let round = 0; round < options.rounds * 3; round++) {
    for (const panel of ['CodePanel', 'ErrorPanel']) {
      const page = await browser.open('on-demand', 'show');
      keep(samples, {
        [`${panel}, first`]: await page.call('show', panel),
        [`${panel}, second`]: await page.call('show', panel),
      });
      await page.close();
    }
  }
  return { samples };
}

/** Parsing, explaining, masking and searching, without a browser. @param {Options} options */
async function core(options) {
  /** @type {Record<string, number[]>} */
  const samples = {};
  const worker = startWorker('coreWorker.mjs', [options.package], 'core');
  await worker.ready;
  for (let round = -3; round < options.rounds; round++) {
    const figures = await worker.ask({});
    if (round >= 0) keep(samples, figures);
  }
  worker.close();
  return { samples };
}

/** Ours first, since the twin is written from it. @param {readonly string[]} names */
function order(names) {
  const rest = names.filter((name) => name !== 'ours' && name !== 'twin');
  return [
    ...(names.includes('ours') || names.includes('twin') ? ['ours'] : []),
    ...(names.includes('twin') ? ['twin'] : []),
    ...rest,
  ];
}

/** @param {Record<string, any>} states */
async function writeTwin({ ours }) {
  const folder = path.join(outDir, 'input');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'twin.jsx'), makeTwin(structuredClone(ours)));
}

/** Whether the twin has the same elements, attributes and texts in every state. @param {Record<string, unknown>} ours @param {Record<string, unknown>} twin */
function compare(ours, twin) {
  const different = Object.keys(ours).flatMap((state) => firstDifference(ours[state], twin[state], state) ?? []);
  return { states: Object.keys(ours), different };
}

/** Where two trees differ, and how. @param {unknown} a @param {unknown} b @param {string} at @returns {string | undefined} */
function firstDifference(a, b, at) {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return a === b ? undefined : `${at}: ${JSON.stringify(a)?.slice(0, 80)}, not ${JSON.stringify(b)?.slice(0, 80)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], `${at}.${key}`);
    if (found) return found;
  }
  return undefined;
}
