import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Chunk, chunksOfHelp, firstLoad, gzipped } from './bundles.ts';
import { readModule, root } from './sources.ts';

// All figures are bytes, minified and gzip; 1 kB is 1,000 of them. React is not counted: the page has it. A figure that turns
// out lower is taken over here, a higher one needs a better reason than the one it replaces.

/** What a page pays that imports one name alone, and why it may cost that. */
const alone: Record<string, [budget: number, reason: string]> = {
  CatalogLoadError: [300, 'one class and its sentence'],
  ErrorCallout: [4_400, 'the header, its copy button, and English complete, since it takes any language as a prop'],
  ErrorSearch: [5_900, 'a combobox with its keys; the list of errors is a chunk of its own'],
  KeyTypeSelector: [
    8_200,
    'the questions are part of the phrases of the diagnosis, which is one module for each language',
  ],
  KeyTypeTable: [3_600, 'a table of data, and English complete, since it takes any language as a prop'],
  ResolutionSteps: [4_900, 'steps with snippets and places of the Console, and English complete'],
  TwilioErrorFallback: [8_500, 'what TwilioErrorHelp costs, and a notice for all other errors'],
  TwilioErrorHelp: [
    8_000,
    'parser, recognition, the table of ranges, and the states before the panel is there; a dashboard pays it for help that is never shown',
  ],
  TwilioErrorHelpProvider: [1_700, 'the catalog is in its default value'],
  catalog: [1_500, 'the table of ranges, of about 15 bytes each, and the search in it'],
  consolePlaces: [550, 'paths and links of the Console'],
  createCatalog: [1_500, 'the shipped catalog lies below every other'],
  diagnose: [8_600, 'facts, verdicts, order, the next question, and their English phrases'],
  docsUrl: [150, 'one address'],
  explain: [13_200, 'the sum of parseTwilioError, recognise, catalog and diagnose'],
  parseTwilioError: [
    3_000,
    'every shape in which an error arrives, without a library; a fetch wrapper may want nothing else',
  ],
  recognise: [750, 'one table of set phrases'],
  redact: [2_000, 'patterns of secrets, numbers and addresses'],
  searchErrors: [1_350, 'the search; what it searches in is a chunk of its own'],
  toMarkdown: [4_200, 'redact, the places of the Console, and the words of a ticket'],
  useTwilioErrorHelp: [16_300, 'explain, and English, at hand: whoever draws a panel shows it at once'],
  version: [100, 'a string'],
};

describe('alone', () => {
  test('every name has a budget', () => {
    expect(Object.keys(alone).toSorted()).toEqual(readModule('dist/index.d.ts').values.toSorted());
  });

  test.each(Object.keys(alone))('%s costs a page no more than it has to', async (name) => {
    expect(await firstLoad(`export { ${name} } from 'twilio-error-help';`)).toBeLessThanOrEqual(budgetOf(name));
  });

  test('a page that names nothing pays nothing', async () => {
    expect(await firstLoad("import 'twilio-error-help';")).toBeLessThanOrEqual(gzipped(''));
  });

  test.each(readModule('dist/core.d.ts').values)('%s costs no more from core', async (name) => {
    expect(await firstLoad(`export { ${name} } from 'twilio-error-help/core';`)).toBeLessThanOrEqual(budgetOf(name));
  });
});

describe('the help', () => {
  let page: Chunk;
  let chunks: Chunk[];
  let ranges: number[];

  beforeAll(async () => {
    [page, ...chunks] = (await chunksOfHelp()) as [Chunk, ...Chunk[]];
    ranges = rangesOf(chunks).map((range) => added(range));
  }, 60_000);

  /** What arrives for a module that the page asks for later. */
  function added(...asked: Chunk[]): number {
    const arriving = new Set(asked.flatMap(({ needs }) => [...needs]));
    return [...arriving].filter((chunk) => !page.needs.has(chunk)).reduce((sum, { size }) => sum + size, 0);
  }

  function named(module: string): Chunk {
    const chunk = chunks.find((one) => one.module === module);
    if (!chunk) throw new Error(`No bundler would split off ${module}.`);
    return chunk;
  }

  test('the first help for 20003 costs a page what its parts cost', async () => {
    const first = await firstLoad("export { TwilioErrorHelp } from 'twilio-error-help';");
    const shown = first + added(named('components/panel'), named('catalog/entries/20003'));
    // 8 kB before, 17 kB inside of the panel (diagnosis 6, English 6, components 5), 8 kB the entry with 22 causes.
    expect(shown).toBeLessThanOrEqual(33_000);
  });

  test('no file of the catalog is larger than 8 kB: it is on the way while a person waits', () => {
    const large = rangesOf(chunks).filter(({ size }) => size > 8_000);
    expect(large.map(({ module, size }) => `${module} ${size}`)).toEqual([]);
  });

  test('with what a range shares with others it is no larger than 11 kB, half of them no larger than 4 kB', () => {
    // The causes of Access Tokens are 5 kB that five ranges share; they arrive once.
    expect(Math.max(...ranges)).toBeLessThanOrEqual(11_000);
    expect(ranges.toSorted((a, b) => a - b)[Math.floor(ranges.length / 2)]).toBeLessThanOrEqual(4_000);
  });

  test('the whole catalog is at most eighty files', () => {
    expect(ranges.length).toBeGreaterThan(20);
    expect(ranges.length).toBeLessThanOrEqual(80);
  });
});

test('the list that the search reads is no larger than 35 kB: it is fetched when the field is entered', async () => {
  const list = await firstLoad(`export * from ${JSON.stringify(path.join(root, 'dist/catalog/searchIndex.js'))};`);
  expect(list).toBeGreaterThan(20_000);
  expect(list).toBeLessThanOrEqual(35_000);
});

test('the stylesheet is small enough for every page of a dashboard', async () => {
  const css = readFileSync(path.join(root, 'dist/styles.css'), 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  // Panel, search, and every state: dark, forced colours, narrow, print.
  expect(gzipped(code)).toBeLessThanOrEqual(4_300);
});

function budgetOf(name: string): number {
  return alone[name]?.[0] ?? 0;
}

function rangesOf(chunks: readonly Chunk[]): Chunk[] {
  return chunks.filter(({ module }) => module?.startsWith('catalog/entries/'));
}
