// Tables of medians, as JSON and Markdown. Nothing here fails on a figure.
import { readFile, writeFile } from 'node:fs/promises';
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
  const summary = summarise(results);
  const markdown = inMarkdown(results, summary);
  await writeFile(`${file}.json`, `${JSON.stringify({ ...results, summary }, null, 2)}\n`);
  await writeFile(`${file}.md`, markdown);
  console.log(`\n${markdown}\nWritten: ${file}.json, ${file}.md`);
}

/**
 * Puts the figures that matter to a reader between the marks of the README.
 *
 * @param {Record<string, any>} results @param {string} file
 */
export async function reportInReadme(results, file) {
  const { rows, reach } = summarise(results);
  const { date, machine, rounds } = results;
  const columns = METRICS.filter(({ key }) => !['css', 'stream', 'mount200', 'hydrate100', 'freeze100'].includes(key));
  const part = [
    START,
    `Measured on ${date} (${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, Chromium ${machine.chromium}, React in production mode), medians of ${rounds} rounds.`,
    table(
      ['what', 'wanted', 'measured', ''],
      reach
        .filter(({ what }) => !what.includes('best peer'))
        .map((one) => [one.what, one.reach, one.measured, one.reached ? 'yes' : '**no**']),
    ),
    'The same text and structure with each library, the ratio to plain React in brackets:',
    table(
      ['panel', ...columns.map(({ title, unit }) => `${title}, ${unit}`)],
      rows
        .filter(({ name, limit }) => limit !== 'twin' && name !== 'twin')
        .map(({ name, limit, values, ratios }) => [
          name === 'ours-same-content' ? '**twilio-error-help**' : name,
          ...columns.map(({ key, digits, times }) =>
            times && name !== limit
              ? `${shown(values[key], digits)} (${shown(ratios[key])})`
              : shown(values[key], digits),
          ),
        ]),
    ),
    END,
  ].join('\n\n');
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures: ${START} … ${END}`);
  await writeFile(file, text.slice(0, from) + part + text.slice(to + END.length));
}

const START = '<!-- figures: written by `npm run bench` -->';
const END = '<!-- end of figures -->';

/** @param {Record<string, any>} results */
function summarise({ panels, core, growth, package: whole }) {
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
        // What has no stylesheet has its styles in the JS.
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
  const coreMedians = core && mediansOf(core.samples);
  const growthMedians = Object.fromEntries(
    Object.entries(growth ?? {}).map(([size, { samples, ...rest }]) => [
      size,
      { ...rest, medians: mediansOf(samples) },
    ]),
  );
  return { rows, best, core: coreMedians, growth: growthMedians, reach: reachOf() };

  /** The table of what is to be reached, with what was measured. */
  function reachOf() {
    const ours = rows.find(({ name }) => name === 'ours');
    const same = rows.find(({ name }) => name === 'ours-same-content');
    const ratio = (/** @type {string} */ key) => ours?.ratios[key] ?? NaN;
    const kB = (/** @type {{ gzip: number } | undefined} */ bytes) => (bytes ? bytes.gzip / 1000 : NaN);
    const ranges = (whole?.ranges ?? []).map(kB);
    const memory = panels.ours?.memory;
    const grown = kB(growthMedians['2400']?.firstLoad) - kB(growthMedians['100']?.firstLoad);
    const texts = Object.entries(coreMedians ?? {}).flatMap(([name, value]) =>
      name.startsWith('parseText') ? [value] : [],
    );
    const most = (/** @type {string} */ what, /** @type {number} */ limit, /** @type {number} */ value, unit = '') => ({
      what,
      reach: `≤ ${limit}${unit}`,
      measured: `${shown(value)}${unit}`,
      reached: value <= limit,
    });
    const list = [
      most(
        'JS for TwilioErrorHelp at first load, gzip, apart from what Vite adds to any page that loads something later',
        8,
        kB(whole?.firstLoad) - kB(whole?.ofVite),
        ' kB',
      ),
      most('and with the entry of 20003 loaded', 16, ours?.values.shown ?? NaN, ' kB'),
      most('a consumer of parseTwilioError alone', 3, kB(whole?.alone.parseTwilioError), ' kB'),
      most('CSS, gzip', 3, ours?.values.css ?? NaN, ' kB'),
      most('bytes at first load from 100 to 2,400 entries', 1.5, grown, ' kB'),
      most('largest lazily loaded range, gzip', 8, Math.max(...ranges, ranges.length ? 0 : NaN), ' kB'),
      most('median lazily loaded range, gzip', 4, median(ranges), ' kB'),
      {
        what: 'renderToString against the twin',
        reach: '≥ 0.7 ×',
        measured: `${shown(ratio('renderToString'))} ×`,
        reached: ratio('renderToString') >= 0.7,
      },
      most('mount 200 against the twin', 1.2, ratio('mount200'), ' ×'),
      most('hydrate 100 (warm) against the twin', 1.2, ratio('hydrate100'), ' ×'),
      most('mount 1 against the twin', 1.3, ratio('mount1'), ' ×'),
      most('choose against the twin', 1.3, ratio('choose'), ' ×'),
      most('JS heap per mounted panel, our content', 30, ours?.values.heap ?? NaN, ' kB'),
      most('JS heap per mounted panel, equal content', 30, same?.values.heap ?? NaN, ' kB'),
      most('listeners left after unmount', 0, memory?.listenersLeft ?? NaN),
      most('nodes left after unmount', 0, memory?.nodesLeft ?? NaN),
      most('diagnose of 20003 with full evidence', 20, coreMedians?.diagnoseFull ?? NaN, ' µs'),
      most('parseTwilioError of a JSON body', 5, coreMedians?.parseBody ?? NaN, ' µs'),
      most(
        'parseTwilioError of 1 MB of text, the slowest',
        10,
        Math.max(...texts, texts.length ? 0 : NaN) / 1000,
        ' ms',
      ),
    ];
    for (const metric of METRICS) {
      const first = best[metric.key];
      if (!first) continue;
      for (const [content, value] of [
        ['equal content', first.equalContent],
        ['our content', first.ours],
      ]) {
        list.push({
          what: `${metric.title}, ${content}, against the best peer (${first.name})`,
          reach: metric.higher ? '> 1 ×' : '< 1 ×',
          measured: `${shown(value)} ×`,
          reached: metric.higher ? value > 1 : value < 1,
        });
      }
    }
    return list.filter(({ measured }) => !measured.startsWith('–'));
  }
}

/** @param {Record<string, any>} results @param {ReturnType<typeof summarise>} summary */
function inMarkdown(
  { date, machine, rounds, panels, twin, seconds, package: whole },
  { rows, best, core, growth, reach },
) {
  const parts = [
    `# What the help costs

Measured on ${date}: ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}${machine.chromium ? `, Chromium ${machine.chromium}` : ''}, React 19.3.1 in production mode.
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
  if (core) {
    parts.push(
      '## Core, in Node',
      table(
        ['what', 'µs'],
        Object.entries(core).map(([name, value]) => [name, shown(value)]),
      ),
      table(
        ['imported alone', 'minified', 'gzip', 'brotli'],
        Object.entries({ TwilioErrorHelp: whole.firstLoad, "of this, Vite's own": whole.ofVite, ...whole.alone }).map(
          ([name, one]) => [name, grouped(one.minified), grouped(one.gzip), grouped(one.brotli)],
        ),
      ),
    );
  }
  const sizes = Object.entries(growth);
  if (sizes.length > 0) {
    const of = (/** @type {string} */ name) => sizes.map(([, { medians }]) => shown(medians[name]));
    const searches = Object.keys(sizes[0]?.[1].medians ?? {}).filter((name) => name.startsWith('search-'));
    parts.push(
      '## As the catalog grows',
      table(
        ['', ...sizes.map(([size]) => `${grouped(Number(size))} errors`)],
        [
          ['files', ...sizes.map(([, { files }]) => files)],
          ['TwilioErrorHelp at first load, gzip', ...sizes.map(([, { firstLoad }]) => grouped(firstLoad.gzip))],
          ['search index, gzip', ...sizes.map(([, { searchIndex }]) => grouped(searchIndex.gzip))],
          ['load an entry, warm, µs', ...of('load')],
          ...searches.map((name) => [`${name.replace('-', ' `')}\`, warm, µs`, ...of(name)]),
        ],
      ),
    );
  }
  if (reach.length > 0) {
    parts.push(
      '## Reached',
      table(
        ['what', 'reach', 'measured', ''],
        reach.map((one) => [one.what, one.reach, one.measured, one.reached ? 'yes' : '**no**']),
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
