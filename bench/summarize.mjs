import { median, medianRatio } from './median.mjs';
import { limitOf, peers } from './panels.mjs';

/**
 * @typedef {{ key: string, title: string, unit: string, digits: number, higher?: true, times?: true }} Metric `times`: measured in
 *   rounds, so that ratios are taken round by round.
 */

/** @type {Metric[]} */
export const METRICS = [
  { key: 'firstLoad', title: 'JS at first load', unit: 'kB', digits: 1 },
  { key: 'shown', title: 'JS with help shown', unit: 'kB', digits: 1 },
  { key: 'css', title: 'CSS', unit: 'kB', digits: 1 },
  { key: 'renderToString', title: 'renderToString', unit: '/s', digits: 0, higher: true, times: true },
  { key: 'stream', title: 'stream', unit: '/s', digits: 0, higher: true, times: true },
  { key: 'mount1', title: 'mount 1', unit: 'ms', digits: 2, times: true },
  { key: 'mount200', title: 'mount 200', unit: 'ms', digits: 0, times: true },
  { key: 'choose', title: 'choose a key', unit: 'ms', digits: 2, times: true },
  { key: 'hydrate1', title: 'hydrate 1', unit: 'ms', digits: 2, times: true },
  { key: 'hydrate100', title: 'hydrate 100', unit: 'ms', digits: 0, times: true },
  { key: 'freeze100', title: 'longest freeze of the page by it', unit: 'ms', digits: 0, times: true },
  { key: 'heap', title: 'heap per panel', unit: 'kB', digits: 1 },
];

/** Medians, ratios to each panel's limit, and the best peer. @param {Record<string, any>} results */
export function summarize({ panels, core, growth, show }) {
  const rows = Object.keys(panels).map((name) => ({
    name,
    limit: limitOf(name),
    values: byMetric((metric) => valueOf(panels[name], metric)),
    ratios: byMetric((metric) => ratioOf(panels[name], panels[limitOf(name)], metric)),
  }));
  return {
    rows,
    best: byMetric((metric) => bestPeer(panels, metric)),
    core: core && mediansOf(core.samples),
    growth: growth && mediansOf(growth.samples),
    show: show && mediansOf(show.samples),
  };
}

/** @template T @param {(metric: Metric) => T} of @returns {Record<string, T>} */
function byMetric(of) {
  return Object.fromEntries(METRICS.map((metric) => [metric.key, of(metric)]));
}

/** `NaN`: not measured. @param {any} panel @param {Metric} metric @returns {number} */
function valueOf(panel, { key, times }) {
  const { bytes, memory, samples } = panel ?? {};
  if (times) return median(samples?.[key] ?? []);
  if (key === 'heap') return memory ? memory.perPanel / 1000 : NaN;
  return bytes ? bytes[key].gzip / 1000 : NaN;
}

/** @param {any} panel @param {any} other @param {Metric} metric */
function ratioOf(panel, other, metric) {
  if (!metric.times) return valueOf(panel, metric) / valueOf(other, metric);
  const [a, b] = [panel, other].map((one) => one?.samples[metric.key]);
  return a && b ? medianRatio(a, b) : NaN;
}

/** The library that is best at something, and how ours compare with it. @param {Record<string, any>} panels @param {Metric} metric */
function bestPeer(panels, metric) {
  const measured = peers
    .map((name) => ({ name, value: valueOf(panels[name], metric) }))
    // A library without a stylesheet has its styles in the JS.
    .filter(({ value }) => !Number.isNaN(value) && !(metric.key === 'css' && value === 0))
    .sort((a, b) => (a.value - b.value) * (metric.higher ? -1 : 1));
  const name = measured[0]?.name;
  if (name === undefined) return undefined;
  const against = (/** @type {string} */ own) => (panels[own] ? ratioOf(panels[own], panels[name], metric) : NaN);
  return { name, equalContent: against('ours-same-content'), ours: against('ours') };
}

/** @param {Record<string, number[]>} samples */
function mediansOf(samples) {
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
}
