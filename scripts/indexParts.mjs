/**
 * @typedef {import('./loadEntries.mjs').EntryModule} EntryModule
 * @typedef {import('../src/catalog/types.ts').ErrorEntry} ErrorEntry
 */

/**
 * Entries in the order of the indexes: those with a code ascending, then the others by id.
 *
 * @param {readonly ErrorEntry[]} entries
 * @returns {{ coded: ErrorEntry[], codeless: ErrorEntry[] }}
 */
export function sortEntries(entries) {
  return {
    coded: entries.filter(({ code }) => code !== undefined).toSorted((a, b) => Number(a.code) - Number(b.code)),
    codeless: entries.filter(({ id }) => id !== undefined).toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  };
}

/**
 * Each number as the difference from the previous one, the first from 0: shorter, and it compresses better.
 *
 * @param {readonly number[]} ascending
 */
export function differences(ascending) {
  return ascending.map((value, index) => value - (ascending[index - 1] ?? 0));
}

/** @param {string} text */
export function templateLiteral(text) {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}
