/**
 * @typedef {import('./loadEntries.mjs').EntryModule} EntryModule
 */

const START = '<!-- coverage: written by `npm run generate` -->\n';
const END = '<!-- /coverage -->';

/**
 * Updates the coverage line of the README.
 *
 * @param {readonly EntryModule[]} entryModules
 * @param {string} readme
 * @returns {string}
 * @throws {Error} The comments around the line are missing.
 */
export function makeCoverage(entryModules, readme) {
  const entries = entryModules.flatMap((module) => module.entries);
  const coded = entries.filter(({ code }) => code !== undefined);
  const explained = entries.filter(({ causes = [] }) => causes.length > 0);
  const causes = explained.reduce((sum, entry) => sum + (entry.causes?.length ?? 0), 0);
  const line =
    `It knows ${number(coded.length)} codes (Twilio's list of July 2026 and what was published since) and ${number(entries.length - coded.length)} errors that SDKs and tools ` +
    `report without a code. ${number(explained.length)} of them have causes with steps, ${number(causes)} causes in all.\n`;
  const from = readme.indexOf(START);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${START}${END}.`);
  return `${readme.slice(0, from)}${START}\n${line}\n${readme.slice(to)}`;
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('en-US');
}
