import { differences, sortEntries, templateLiteral } from './indexParts.mjs';

/**
 * @typedef {import('./loadEntries.mjs').EntryModule} EntryModule
 * @typedef {import('../src/catalog/types.ts').ErrorEntry} ErrorEntry
 */

/**
 * Makes the source of `src/search/searchIndex.ts`: what a person can search for, in one chunk. Twilio's messages are in another chunk,
 * `messageIndex.ts`, which identifying an error needs as well.
 *
 * @param {readonly EntryModule[]} entryModules
 * @returns {string}
 */
export function makeSearchIndex(entryModules) {
  const { coded, codeless } = sortEntries(entryModules.flatMap((module) => module.entries));
  const entries = [...coded, ...codeless];

  return `// Written by \`npm run generate\` from src/catalog/entries; do not edit.

/**
 * What a person can search for. The entries with a code come first, ascending, then those without one, by id.
 *
 * The format compresses well.
 */
export const searchIndex: {
  /** Codes, separated by spaces, each as the difference from the previous one, the first from 0. */
  readonly codes: string;
  /** Ids of the entries without a code, separated by spaces. */
  readonly ids: string;
  /** Products, each with its number of consecutive entries, separated by spaces: \`platform 5 voice 2\`. */
  readonly products: string;
  /**
   * A line per entry: its title and its causes' titles, separated by tabs, without duplicates. If no cause is left, a tab
   * at the end shows that there are causes.
   */
  readonly lines: string;
} = {
${property('codes', differences(coded.map(({ code }) => Number(code))))}
${property(
  'ids',
  codeless.map(({ id }) => String(id)),
)}
${property('products', runs(entries.map(({ product }) => product)))}
  lines: ${templateLiteral(entries.map(searchLine).join('\n'))},
};
`;
}

/** @param {ErrorEntry} entry */
function searchLine({ title, causes = [] }) {
  const fields = [title, ...causes.map((cause) => cause.title)];
  /** @type {Map<string, string>} */
  const byMeaning = new Map();
  for (const field of fields.map((text) => text.replace(/\s+/g, ' ').trim())) {
    const meaning = field.toLowerCase();
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, field);
  }
  const line = [...byMeaning.values()].join('\t');
  return causes.length > 0 && byMeaning.size === 1 ? `${line}\t` : line;
}

/**
 * Consecutive equal names as one, with their number: `platform 5`.
 *
 * @param {readonly string[]} names
 */
function runs(names) {
  /** @type {{ name: string, count: number }[]} */
  const found = [];
  for (const name of names) {
    const last = found.at(-1);
    if (last?.name === name) last.count += 1;
    else found.push({ name, count: 1 });
  }
  return found.map(({ name, count }) => `${name} ${count}`);
}

/**
 * A property as oxfmt formats it: it never breaks the line after a name of fewer than five letters.
 *
 * @param {string} name
 * @param {readonly (string | number)[]} words
 */
function property(name, words) {
  const value = `'${words.join(' ')}',`;
  const line = `  ${name}: ${value}`;
  return line.length <= 120 || name.length < 5 ? line : `  ${name}:\n    ${value}`;
}
