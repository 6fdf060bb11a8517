import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Chunk, chunksOf, firstLoad, gzipped } from './bundles.ts';
import { readModule, root } from './sources.ts';

// All figures are bytes, minified and gzip; 1 kB is 1,000 of them. React is not counted: the page has it. A budget is what was
// measured and 10 %, rounded up to 50: room for a fix, and a failure where something grows that nobody meant to grow.

/** What a page pays that imports one name alone, and why it may cost that. */
const alone: Record<string, [budget: number, reason: string]> = {
  CatalogLoadError: [300, 'one class and its sentence'],
  ErrorCallout: [2_400, 'the header, its copy button, and the English words of both'],
  ErrorSearch: [7_900, 'a combobox with its keys; the list of errors is a chunk of its own'],
  KeyTypeSelector: [2_650, 'a radio group, and the English words of its five options'],
  KeyTypeTable: [2_300, 'a table of data, and its English words'],
  ResolutionSteps: [5_000, 'steps with snippets and places of the Console, and the English words around them'],
  TwilioErrorFallback: [9_000, 'what TwilioErrorHelp costs, and a notice for all other errors'],
  TwilioErrorHelp: [
    8_500,
    'the files of the commonest codes, and the states before the panel is there; a dashboard pays it for help that is never shown',
  ],
  TwilioErrorHelpProvider: [750, 'a context; what it does not give comes from elsewhere'],
  catalog: [1_750, 'the files of the commonest codes; the table of all others is a chunk of its own'],
  consolePlaces: [1_300, 'paths and links of the new Console, and of the older one'],
  createCatalog: [1_750, 'the shipped catalog lies below every other'],
  diagnose: [
    36_300,
    'facts, verdicts, order, what settles a cause, the next question, their English phrases, and what masks the message that they quote',
  ],
  docsUrl: [150, 'one address'],
  explain: [
    82_000,
    'the sum of parseTwilioError, identifyError, catalog and diagnose; the texts of all errors are a chunk of their own',
  ],
  parseTwilioError: [
    44_000,
    'every shape in which an error arrives, the sentences of HTTP clients, debug prints, log platforms and stores, words of twenty languages, what the code or the token beside an error shows, what tells Twilio from others, and what masks secrets; lists that read as lists',
  ],
  redact: [7_600, 'patterns of secrets, numbers and addresses'],
  searchErrors: [3_850, 'the search; what it searches in is a chunk of its own'],
  toMarkdown: [11_250, 'redact, the places of the Console, and the words of a ticket'],
  useTwilioErrorHelp: [
    42_900,
    'diagnose, its sentences, the strings of what is announced, and the answers: an app with a panel of its own shows it at once',
  ],
  version: [100, 'a string'],
  orderedSteps: [250, 'one function'],
  parseInlineMarkup: [350, 'one expression, and the loop around it'],
  redactionRules: [6_300, 'the patterns of redact, each with its name'],
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

describe('the help in a page that Vite built', () => {
  let page: Chunk;
  let chunks: Chunk[];
  let ranges: number[];
  /** What Vite adds to any page that loads something later, once: how to ask for it. */
  let ofVite: number;

  beforeAll(async () => {
    const [empty] = await chunksOf("export const later = () => import('twilio-error-help/core');");
    ofVite = empty.size;
    [page, ...chunks] = await chunksOf("export { TwilioErrorHelp } from 'twilio-error-help';");
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

  test('costs what it costs alone, and the names of its chunks, while none is shown', () => {
    expect(page.needs.size, 'nothing of it is split off').toBe(1);
    expect(page.size - ofVite).toBeLessThanOrEqual(8_600);
  });

  const shown = (): number => page.size - ofVite + added(named('react/panel/panel'), named('catalog/entries/20003'));

  test('costs what the README says, to 2 kB', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const said = /about (\d+) kB of JavaScript \(gzip\) before help is shown, (\d+) kB in all/.exec(readme) ?? [];
    expect(Math.abs(Number(said[1]) * 1000 - (page.size - ofVite))).toBeLessThan(2_000);
    expect(Math.abs(Number(said[2]) * 1000 - shown())).toBeLessThan(2_000);
    const read =
      page.size -
      ofVite +
      added(
        ...['react/panel/panel', 'catalog/entries/20003', 'react/loading/identifyShown', 'react/panel/withMask'].map(
          named,
        ),
      );
    expect(Math.abs(Number(/read and masked: (\d+) kB in all/.exec(readme)?.[1]) * 1000 - read)).toBeLessThan(2_000);
  });

  test('costs no more for 20003 than its parts', () => {
    // What a page loads first, the inside of the panel (diagnosis, components, strings, questions), and the causes.
    expect(shown()).toBeLessThanOrEqual(35_900);
  });

  test.each([
    [
      'withFacts',
      9_700,
      'once somebody points at the panel or answers, or if something is known: facts, and the sentences about them',
    ],
    ['withMask', 5_650, 'if an error was passed, or text that the panel quotes'],
    ['withTrafficQuestions', 3_500, 'for an error of messages, calls or webhooks'],
    ['withTrafficFacts', 20_000, 'for an error of messages, calls or webhooks, together with all other facts'],
  ])('%s adds no more than %i bytes, %s', (part, most) => {
    const inside = named('react/panel/panel');
    expect(added(inside, named(`react/panel/${part}`)) - added(inside)).toBeLessThanOrEqual(most);
  });

  test('loads the table of key types when it is opened', () => {
    const inside = named('react/panel/panel');
    expect(added(inside, named('react/parts/KeyTypeTable')) - added(inside)).toBeLessThanOrEqual(1_700);
  });

  test('for an error that is not one of the commonest costs the table of files first, loaded beside the panel', () => {
    expect(added(named('catalog/furtherRoutes'))).toBeLessThanOrEqual(4_600);
  });

  test('reads an error with a chunk that pages of codes never load', () => {
    // Measured 45 kB: the parser has learnt many shapes, what HTTP clients of more languages say of a failed connection, and what the code,
    // the command or the token beside an error shows.
    expect(added(named('react/loading/identifyShown'))).toBeLessThanOrEqual(49_500);
  });

  test('waits for a range that is no larger than 8 kB, half of them no larger than 5 kB', () => {
    const large = rangesOf(chunks).filter((range) => added(range) > 8_000);
    expect(
      large.map(({ module }) => module),
      'Split the file into two ranges',
    ).toEqual([]);
    expect(ranges.toSorted((a, b) => a - b)[Math.floor(ranges.length / 2)]).toBeLessThanOrEqual(5_000);
  });

  test('waits for one file of the catalog, not for others in turn', () => {
    expect(rangesOf(chunks).filter(({ needs }) => needs.size > 1)).toEqual([]);
  });

  test('splits off every file of the catalog', () => {
    const files = readdirSync(path.join(root, 'dist/catalog/entries')).filter((name) => name.endsWith('.js'));
    expect(ranges).toHaveLength(files.length);
  });
});

// They grow by some 12 bytes a message and 20 bytes a title. The messages may weigh 60 kB; the titles what was measured and 10 %.
test.each([
  ['catalog/messageIndex', 60_000, 'fetched when an error has no code, and when the field of the search is entered'],
  ['search/searchIndex', 71_500, 'fetched when that field is entered'],
])('%s is no larger than %i bytes: it is %s', async (module, most) => {
  const list = await firstLoad(`export * from ${JSON.stringify(path.join(root, `dist/${module}.js`))};`);
  expect(list).toBeGreaterThan(20_000);
  expect(list).toBeLessThanOrEqual(most);
});

test('the stylesheet is small enough for every page of a dashboard', async () => {
  const css = readFileSync(path.join(root, 'dist/styles.css'), 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  // Panel, search, and every state: dark, forced colors, narrow, print.
  expect(gzipped(code)).toBeLessThanOrEqual(4_870);
});

function budgetOf(name: string): number {
  return alone[name]?.[0] ?? 0;
}

function rangesOf(chunks: readonly Chunk[]): Chunk[] {
  return chunks.filter(({ module }) => module?.startsWith('catalog/entries/'));
}
