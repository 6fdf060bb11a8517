// The figures that are measured in rounds, panel by panel.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {(name: string, isWarmUp: boolean) => Promise<number | Record<string, number>>} Take One figure of a panel, or several. */
/** @typedef {ReturnType<typeof import('./options.mjs').readOptions>} Options */
/** @typedef {Record<string, Awaited<ReturnType<typeof import('./server.mjs').startServer>>>} Servers By panel. */
/** @typedef {Awaited<ReturnType<Awaited<ReturnType<typeof import('./browser.mjs').startBrowser>>['open']>>} Page */

/** Renders per second. @param {Options} options @param {Servers} servers @returns {Record<string, Take>} */
export function serverFigures({ quick }, servers) {
  const milliseconds = (/** @type {boolean} */ isWarmUp) => (quick ? 60 : isWarmUp ? 3000 : 250);
  return {
    renderToString: (name, isWarmUp) => servers[name].rate('string', milliseconds(isWarmUp)),
    stream: (name, isWarmUp) => servers[name].rate('stream', milliseconds(isWarmUp)),
  };
}

/** Milliseconds in the browser. @param {Options} options @param {Servers} servers @param {Record<string, Page>} pages @returns {Record<string, Take>} */
export function browserFigures(options, servers, pages) {
  const times = options.quick ? 2 : 5;
  const hydrate = async (/** @type {string} */ name, /** @type {number} */ count, /** @type {number} */ often) =>
    pages[name].call('hydrate', (await servers[name].html(count)).html, count, often);
  /** @type {Record<string, Take>} */
  const figures = {
    mount1: (name) => pages[name].call('mount', 1, times),
    mount200: (name) => pages[name].call('mount', 200, 1),
    choose: (name) => pages[name].call('choose', times + 3),
    hydrate1: async (name) => (await hydrate(name, 1, times)).time,
    hydrate100: async (name) => {
      const { time, freeze } = await hydrate(name, 100, 1);
      return { hydrate100: time, freeze100: freeze };
    },
  };
  const { profile } = options;
  if (!profile) return figures;
  return Object.fromEntries(
    Object.entries(figures).map(([figure, take]) => [figure, profiled(figure, take, pages, profile)]),
  );
}

/** Also writes a CPU profile of every round. @param {string} figure @param {Take} take @param {Record<string, Page>} pages @param {string} folder @returns {Take} */
function profiled(figure, take, pages, folder) {
  return async (name, isWarmUp) => {
    if (isWarmUp) return take(name, isWarmUp);
    /** @type {number | Record<string, number>} */
    let value = NaN;
    const profile = await pages[name].profile(async () => {
      value = await take(name, isWarmUp);
    });
    await writeFile(path.join(folder, `browser-${name}-${figure}.cpuprofile`), JSON.stringify(profile));
    return value;
  };
}

/** The heap that one panel takes, and what is left after many were mounted and unmounted. @param {Page} page @param {Options} options */
export async function memory(page, { quick }) {
  const cycles = quick ? 100 : 1000;
  await page.call('cycle', 50);
  const before = await page.memory();
  await page.call('hold', 200);
  const held = await page.memory();
  await page.call('release');
  await page.call('cycle', cycles);
  const after = await page.memory();
  return {
    perPanel: (held.heap - before.heap) / 200,
    cycles,
    heapLeft: after.heap - before.heap,
    nodesLeft: after.nodes - before.nodes,
    listenersLeft: after.listeners - before.listeners,
  };
}

/** Adds figures to their samples. @param {Record<string, number[]>} samples @param {Record<string, number>} figures */
export function keep(samples, figures) {
  for (const [name, value] of Object.entries(figures)) (samples[name] ??= []).push(value);
}
