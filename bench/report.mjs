// Tables of medians, as JSON and Markdown. Nothing here fails on a figure.
import { readFile, writeFile } from 'node:fs/promises';
import { version as reactVersion } from 'react';
import { median, medianRatio } from './median.mjs';
import { limitOf, peers } from './panels.mjs';

/**
 * @typedef {{ key: string, title: string, unit: string, digits: number, higher?: true, times?: true }} Metric `times`: measured in
 *   rounds, so that ratios are taken round by round.
 */

/** @type {Metric[]} */
const METRICS = [
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

/** @param {Record<string, any>} results @param {string} file Without extension. */
export async function report(results, file) {
  const summary = summarize(results);
  const markdown = inMarkdown(results, summary);
  await writeFile(`${file}.json`, `${JSON.stringify({ ...results, summary }, null, 2)}\n`);
  await writeFile(`${file}.md`, markdown);
  console.log(`\n${markdown}\nWritten: ${file}.json, ${file}.md`);
}

/** @param {Record<string, any>} results */
function summarize({ panels, core, show }) {
  /** @param {string} name @param {Metric} metric @returns {number} */
  const valueOf = (name, { key, times }) => {
    const { bytes, memory, samples } = panels[name] ?? {};
    if (times) return median(samples?.[key] ?? []);
    if (key === 'heap') return memory ? memory.perPanel / 1000 : NaN;
    return bytes ? bytes[key].gzip / 1000 : NaN;
  };
  /** @param {string} name @param {string} other @param {Metric} metric */
  const ratioOf = (name, other, metric) => {
    if (!metric.times) return valueOf(name, metric) / valueOf(other, metric);
    const [a, b] = [name, other].map((one) => panels[one]?.samples[metric.key]);
    return a && b ? medianRatio(a, b) : NaN;
  };
  const rows = Object.keys(panels).map((name) => ({
    name,
    limit: limitOf(name),
    values: Object.fromEntries(METRICS.map((metric) => [metric.key, valueOf(name, metric)])),
    ratios: Object.fromEntries(METRICS.map((metric) => [metric.key, ratioOf(name, limitOf(name), metric)])),
  }));
  const best = Object.fromEntries(
    METRICS.map((metric) => {
      const sorted = peers
        // A library without a stylesheet has its styles in the JS.
        .filter((name) => !(metric.key === 'css' && valueOf(name, metric) === 0))
        .filter((name) => !Number.isNaN(valueOf(name, metric)))
        .sort((a, b) => (valueOf(a, metric) - valueOf(b, metric)) * (metric.higher ? -1 : 1));
      const [first] = sorted;
      if (first === undefined) return [metric.key, undefined];
      const against = (/** @type {string} */ name) => (panels[name] ? ratioOf(name, first, metric) : NaN);
      return [metric.key, { name: first, equalContent: against('ours-same-content'), ours: against('ours') }];
    }),
  );
  const mediansOf = (/** @type {Record<string, number[]>} */ samples) =>
    Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
  return {
    rows,
    best,
    core: core && mediansOf(core.samples),
    show: show && mediansOf(show.samples),
  };
}

/** @param {Record<string, any>} results @param {ReturnType<typeof summarize>} summary */
function inMarkdown({ date, machine, rounds, panels, twin, seconds, package: alone }, { rows, best, core, show }) {
  const parts = [
    `# What the help costs

Measured on ${date}: ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}${machine.chromium ? `, Chromium ${machine.chromium}` : ''}, React ${reactVersion} in production mode.
${rounds} rounds in turn, medians; ${seconds} s in all; load average ${machine.load.map((/** @type {number} */ one) => one.toFixed(1)).join(' at the start, ')} at the end.
Read the ratios, not the numbers: they were taken round by round. 1 kB is 1,000 bytes, gzip, without React and without hashes in file names.`,
  ];
  const has = rows.some(({ values }) => Object.values(values).some((value) => !Number.isNaN(value)));
  if (has) {
    const columns = METRICS.filter(({ key }) => rows.some(({ values }) => !Number.isNaN(values[key])));
    parts.push(
      `## Panels

In brackets: the ratio to plain React, or to the twin for the two panels below it. Our panel shows more than its peers; the twin is plain React with exactly its elements. The last lines are the best peer, and ours against it.`,
      table(
        ['panel', 'elements', ...columns.map(({ title, unit }) => `${title}, ${unit}`), 'nodes / listeners left'],
        [
          ...rows.map(({ name, limit, values, ratios }) => [
            name === limit ? `**${name}**` : name,
            shown(panels[name].elements, 0),
            ...columns.map(({ key, digits }) => {
              const ratio = ratios[key];
              const isPlain = name === limit || Number.isNaN(ratio) || !Number.isFinite(ratio);
              return `${shown(values[key], digits)}${isPlain ? '' : ` (${shown(ratio)})`}`;
            }),
            panels[name].memory ? `${panels[name].memory.nodesLeft} / ${panels[name].memory.listenersLeft}` : '–',
          ]),
          ['best peer', '', ...columns.map(({ key }) => best[key]?.name ?? '–'), ''],
          ['equal content / best peer', '', ...columns.map(({ key }) => shown(best[key]?.equalContent)), ''],
          ['ours / best peer', '', ...columns.map(({ key }) => shown(best[key]?.ours)), ''],
        ],
      ),
    );
    if (twin) {
      parts.push(
        twin.different.length === 0
          ? `The elements of the twin were the same as ours in ${twin.states.length} states: ${twin.states.join(', ')}.`
          : `The twin differs from ours: ${twin.different.join('; ')}.`,
      );
    }
    const broken = Object.entries(panels).filter(([, { errors }]) => errors.length > 0);
    for (const [name, { errors }] of broken) parts.push(`Errors of ${name}: ${errors.join('; ')}`);
    if (rows.some(({ name }) => panels[name].bytes)) {
      parts.push(
        '## Bytes',
        table(
          [
            'panel',
            'first load: minified',
            'gzip',
            'brotli',
            'help shown: minified',
            'gzip',
            'brotli',
            'CSS: minified',
            'gzip',
            'brotli',
          ],
          rows.map(({ name }) => {
            const { firstLoad, shown: all, css } = panels[name].bytes;
            return [name, ...[firstLoad, all, css].flatMap((one) => [one.minified, one.gzip, one.brotli].map(grouped))];
          }),
        ),
      );
    }
  }
  if (show) {
    parts.push(
      '## From a click to visible help',
      'In a page that Vite built, every file on this machine: until the first question is on the screen.',
      table(
        ['what', 'ms'],
        Object.entries(show).map(([name, value]) => [name, shown(value, 0)]),
      ),
    );
  }
  if (alone) {
    parts.push(
      '## Imported alone',
      "With what Vite adds to any page that loads something later. `npm test` keeps each name's budget.",
      table(
        ['what', 'minified', 'gzip', 'brotli'],
        Object.entries(alone).map(([name, one]) => [
          name,
          grouped(one.minified),
          grouped(one.gzip),
          grouped(one.brotli),
        ]),
      ),
    );
  }
  if (core) {
    parts.push(
      '## Core, in Node',
      table(
        ['what', 'µs'],
        Object.entries(core).map(([name, value]) => [name, shown(value)]),
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** @param {(string | number)[]} head @param {(string | number)[][]} rows */
function table(head, rows) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {number | undefined} value */
function shown(value, digits = value !== undefined && Math.abs(value) >= 100 ? 0 : 2) {
  if (value === undefined || Number.isNaN(value) || !Number.isFinite(value)) return '–';
  return grouped(Number(value.toFixed(digits)));
}

/** @param {number} value */
function grouped(value) {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
