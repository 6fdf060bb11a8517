// Builds the panels, opens each in a page and a server of its own, and measures them in turn.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { bundle, bundleForBrowser, bundleForServer, bundleReact, here, outDir } from './build.mjs';
import { bytesOfPanel } from './bytes.mjs';
import { browserFigures, keep, memory, serverFigures } from './figures.mjs';
import { startServer } from './server.mjs';
import { compareTwin, writeTwin } from './twin.mjs';

/** @typedef {import('./measure.mjs').Options} Options */
/** @typedef {(text: string) => void} Say Says what is going on. */

/**
 * What every step works with. All records are by panel.
 *
 * @typedef {{
 *   options: Options,
 *   say: Say,
 *   browser: Awaited<ReturnType<typeof startBrowser>>,
 *   stylesOf: Record<string, string[]>,
 *   servers: import('./figures.mjs').Servers,
 *   pages: Record<string, import('./figures.mjs').Page>,
 *   panels: Record<string, any>,
 * }} Run `stylesOf`: their stylesheets, which `browser` serves. `panels`: what was measured.
 */

/**
 * Measures the panels that the options name, if they ask for any figure of a panel.
 *
 * @param {Options} options
 * @param {Say} say
 * @returns {Promise<{ chromium?: string, panels: Record<string, any>, twin?: object, show?: object }>}
 */
export async function measurePanels(options, say) {
  const does = (/** @type {string} */ part) => options.parts.includes(part);
  if (!['bytes', 'server', 'browser', 'memory', 'show'].some(does)) return { panels: {} };

  say('builds React and the page');
  await rm(path.join(outDir, 'browser'), { recursive: true, force: true });
  await bundleReact(options.package);
  await bundleScript('harness', options);

  /** @type {Run['stylesOf']} */
  const stylesOf = {};
  const browser = await startBrowser(stylesOf);
  /** @type {Run} */
  const run = { options, say, browser, stylesOf, servers: {}, pages: {}, panels: {} };
  try {
    const twin = await openPanels(run);
    await measureInRounds(run);
    if (does('memory')) await measureMemory(run);
    const show = does('show') ? await measureShow(run) : undefined;
    /** @type {Record<string, any>} */
    const panels = {};
    for (const name of options.panels) {
      panels[name] = { ...run.panels[name], errors: [...new Set(await run.pages[name].errors())] };
    }
    return { chromium: browser.version, panels, twin, show };
  } finally {
    await browser.close();
    for (const server of Object.values(run.servers)) server.close();
  }
}

/** Builds and opens every panel. Returns how the twin compares with ours, if it is among them. @param {Run} run */
async function openPanels({ options, say, browser, stylesOf, servers, pages, panels }) {
  /** @type {Record<string, any>} */
  const statesOf = {};
  for (const name of withOursFirst(options.panels)) {
    say(`builds ${name}`);
    if (name === 'twin') await writeTwin(statesOf.ours);
    const output = await bundleForBrowser(name, options.package);
    stylesOf[name] = output.styles.map(({ fileName }) => fileName);
    await bundleForServer(name, options.package);
    servers[name] = await startServer(name);
    pages[name] = await browser.open(name);
    const { html, head } = await servers[name].html(1);
    await pages[name].call('addHead', head);
    if (name === 'ours' || name === 'twin') statesOf[name] = await pages[name].call('states', html);
    if (!options.panels.includes(name)) continue;
    panels[name] = {
      samples: {},
      bytes: bytesOfPanel(output, name === 'ours'),
      elements: await pages[name].call('count'),
      html: Buffer.byteLength(html),
    };
  }
  return statesOf.twin && compareTwin(statesOf.ours, statesOf.twin);
}

/** The twin is written from ours, so ours is needed for it, and comes first. @param {readonly string[]} names */
function withOursFirst(names) {
  const first = names.includes('twin') ? ['ours', 'twin'] : names.filter((name) => name === 'ours');
  return [...new Set([...first, ...names])];
}

/**
 * Takes figure by figure, so that panels are compared within a second of each other: the speed of a machine changes over time.
 *
 * @param {Run} run
 */
async function measureInRounds({ options, say, servers, pages, panels }) {
  const figures = {
    ...(options.parts.includes('server') && serverFigures(options, servers)),
    ...(options.parts.includes('browser') && browserFigures(options, servers, pages)),
  };
  for (let round = -1; round < options.rounds; round++) {
    const isWarmUp = round < 0;
    say(isWarmUp ? 'warms up' : `round ${round + 1} of ${options.rounds}`);
    for (const [figure, take] of Object.entries(figures)) {
      if (isWarmUp) say(`  ${figure}`);
      for (const name of options.panels) {
        const taken = await take(name, isWarmUp);
        if (!isWarmUp) keep(panels[name].samples, typeof taken === 'number' ? { [figure]: taken } : taken);
      }
    }
  }
}

/** @param {Run} run */
async function measureMemory({ options, say, pages, panels }) {
  for (const name of options.panels) {
    say(`memory of ${name}`);
    panels[name].memory = await memory(pages[name], options);
  }
}

/** Times a click until help is visible: in a page that has loaded no help yet, then once more in the same page. @param {Run} run */
async function measureShow({ options, say, browser, stylesOf }) {
  say('click to visible help');
  const output = await bundleForBrowser('on-demand', options.package, true);
  stylesOf['on-demand'] = output.styles.map(({ fileName }) => fileName);
  await bundleScript('show', options);
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

/** Builds a script of `page`. @param {'harness' | 'show'} name @param {Options} options */
function bundleScript(name, options) {
  return bundle(path.join(here, `page/${name}.js`), { folder: `browser/${name}`, dist: options.package, name });
}
