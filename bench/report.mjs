// Tables of medians, as JSON and Markdown. Nothing here fails on a figure.
import { writeFile } from 'node:fs/promises';
import { version as reactVersion } from 'react';
import { METRICS, summarize } from './summarize.mjs';

/** @typedef {ReturnType<typeof summarize>} Summary */

/** @param {Record<string, any>} results @param {string} file Without extension. */
export async function report(results, file) {
  const summary = summarize(results);
  const markdown = inMarkdown(results, summary);
  await writeFile(`${file}.json`, `${JSON.stringify({ ...results, summary }, null, 2)}\n`);
  await writeFile(`${file}.md`, markdown);
  console.log(`\n${markdown}\nWritten: ${file}.json, ${file}.md`);
}

/** @param {Record<string, any>} results @param {Summary} summary */
function inMarkdown(results, summary) {
  const { rows, core, growth, show } = summary;
  const isMeasured = rows.some(({ values }) => Object.values(values).some((value) => !Number.isNaN(value)));
  const parts = [
    ...head(results),
    ...(isMeasured ? [...panelsPart(results, summary), ...bytesPart(results)] : []),
    ...(show ? showPart(show) : []),
    ...(results.package ? alonePart(results.package) : []),
    ...(core ? corePart(core) : []),
    ...(growth ? growthPart(growth) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** @param {Record<string, any>} results */
function head({ date, machine, rounds, seconds }) {
  const { cpu, cores, node, chromium, load } = machine;
  const [atStart, atEnd] = load.map((/** @type {number} */ one) => one.toFixed(1));
  return [
    '# What the help costs',
    `Measured on ${date}: ${cpu}, ${cores} cores, Node ${node}${chromium ? `, Chromium ${chromium}` : ''}, React ${reactVersion} in production mode.
${rounds} rounds in turn, medians; ${seconds} s in all; load average ${atStart} at the start, ${atEnd} at the end.
Read the ratios, not the numbers: they were taken round by round. 1 kB is 1,000 bytes, gzip, without React and without hashes in file names.`,
  ];
}

/** @param {Record<string, any>} results @param {Summary} summary */
function panelsPart({ panels, twin }, { rows, best }) {
  const columns = METRICS.filter(({ key }) => rows.some(({ values }) => !Number.isNaN(values[key])));
  /** @param {Summary['rows'][number]} row */
  const cells = ({ name, limit, values, ratios }) =>
    columns.map(({ key, digits }) => {
      const ratio = name !== limit && Number.isFinite(ratios[key]) ? ` (${shown(ratios[key])})` : '';
      return `${shown(values[key], digits)}${ratio}`;
    });
  /** @param {any} memory */
  const left = (memory) => (memory ? `${memory.nodesLeft} / ${memory.listenersLeft}` : '–');
  return [
    '## Panels',
    'In brackets: the ratio to plain React, or to the twin for the two panels below it. Our panel shows more than its peers; the twin is plain React with exactly its elements. The last lines are the best peer, and ours against it.',
    table(
      ['panel', 'elements', ...columns.map(({ title, unit }) => `${title}, ${unit}`), 'nodes / listeners left'],
      [
        ...rows.map((row) => [
          row.name === row.limit ? `**${row.name}**` : row.name,
          shown(panels[row.name].elements, 0),
          ...cells(row),
          left(panels[row.name].memory),
        ]),
        ['best peer', '', ...columns.map(({ key }) => best[key]?.name ?? '–'), ''],
        ['equal content / best peer', '', ...columns.map(({ key }) => shown(best[key]?.equalContent)), ''],
        ['ours / best peer', '', ...columns.map(({ key }) => shown(best[key]?.ours)), ''],
      ],
    ),
    ...(twin ? [twinLine(twin)] : []),
    ...Object.entries(panels)
      .filter(([, { errors }]) => errors.length > 0)
      .map(([name, { errors }]) => `Errors of ${name}: ${errors.join('; ')}`),
  ];
}

/** @param {{ states: string[], different: string[] }} twin */
function twinLine({ states, different }) {
  return different.length === 0
    ? `The elements of the twin were the same as ours in ${states.length} states: ${states.join(', ')}.`
    : `The twin differs from ours: ${different.join('; ')}.`;
}

/** @param {Record<string, any>} results */
function bytesPart({ panels }) {
  const of = (/** @type {string} */ what) => [`${what}: minified`, 'gzip', 'brotli'];
  return [
    '## Bytes',
    table(
      ['panel', ...of('first load'), ...of('help shown'), ...of('CSS')],
      Object.entries(panels).map(([name, { bytes }]) => [
        name,
        ...[bytes.firstLoad, bytes.shown, bytes.css].flatMap(sizes),
      ]),
    ),
  ];
}

/** @param {Record<string, number>} show */
function showPart(show) {
  return [
    '## From a click to visible help',
    'In a page that Vite built, every file on this machine: until the first question is on the screen.',
    table(
      ['what', 'ms'],
      Object.entries(show).map(([name, value]) => [name, shown(value, 0)]),
    ),
  ];
}

/** @param {Record<string, import('./bytes.mjs').Bytes>} alone */
function alonePart(alone) {
  return [
    '## Imported alone',
    "With what Vite adds to any page that loads something later. `npm test` keeps each name's budget.",
    table(
      ['what', 'minified', 'gzip', 'brotli'],
      Object.entries(alone).map(([name, bytes]) => [name, ...sizes(bytes)]),
    ),
  ];
}

/** @param {Record<string, number>} core */
function corePart(core) {
  return [
    '## Core, in Node',
    table(
      ['what', 'µs'],
      Object.entries(core).map(([name, value]) => [name, shown(value)]),
    ),
  ];
}

/** @param {Record<string, number>} growth */
function growthPart(growth) {
  return [
    '## Ten times the text',
    'How many times as long it takes, for the worst of the texts: 10 is linear, 100 is quadratic.',
    table(
      ['what', 'times'],
      Object.entries(growth).map(([name, value]) => [name, shown(value, 1)]),
    ),
  ];
}

/** @param {(string | number)[]} head @param {(string | number)[][]} rows */
function table(head, rows) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {import('./bytes.mjs').Bytes} bytes */
function sizes({ minified, gzip, brotli }) {
  return [minified, gzip, brotli].map(grouped);
}

/** @param {number | undefined} value */
function shown(value, digits = value !== undefined && Math.abs(value) >= 100 ? 0 : 2) {
  return value === undefined || !Number.isFinite(value) ? '–' : grouped(Number(value.toFixed(digits)));
}

/** @param {number} value */
function grouped(value) {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
