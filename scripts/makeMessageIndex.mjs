import { differences, sortEntries, templateLiteral } from './indexParts.mjs';

/**
 * @typedef {import('./loadEntries.mjs').EntryModule} EntryModule
 * @typedef {import('../src/catalog/types.ts').ErrorEntry} ErrorEntry
 */

/**
 * Makes the source of `src/catalog/messageIndex.ts`: the messages of all entries, in one chunk.
 *
 * @param {readonly EntryModule[]} entryModules
 * @returns {string}
 */
export function makeMessageIndex(entryModules) {
  const { coded, codeless } = sortEntries(
    entryModules.flatMap(({ entries }) => entries).filter(({ messages }) => messages),
  );
  const shorten = makeShorten([...coded, ...codeless].flatMap(({ messages = [] }) => messages));

  return `// Written by \`npm run generate\` from src/catalog/entries; do not edit.

/**
 * The \`messages\` of all entries, for identifying an error without a code and for search. The format compresses
 * well.
 */
export const messageIndex: {
  /** Codes, separated by spaces, each as the difference from the previous one, the first from 0; then ids. */
  readonly keys: string;
  /**
   * A line per entry: its messages, separated by tabs. \`{}\` matches any value. Other software also prints a message that
   * begins with \`~\`, and every one after it in the line.
   */
  readonly lines: string;
} = {
  keys: ${templateLiteral(
    [...differences(coded.map(({ code }) => Number(code))), ...codeless.map(({ id }) => id)].join(' '),
  )},
  lines: ${templateLiteral([...coded, ...codeless].map((entry) => line(entry, shorten)).join('\n'))},
};
`;
}

/**
 * @param {ErrorEntry} entry
 * @param {(text: string) => string} shorten
 */
function line({ messages = [] }, shorten) {
  /** @type {Map<string, string>} */
  const byWords = new Map();
  // The API sends what follows the product in Twilio's list: https://github.com/twilio/twilio-csharp/issues/661
  const texts = messages.map((text) => text.replace(/^Programmable Chat: /, '~'));
  for (const text of texts.map(shorten)) {
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}{}~]+/gu, ' ')
      .trim();
    if (!byWords.has(words)) byWords.set(words, text);
  }
  // A message that contains a long one of the same entry is recognized by the long one.
  const long = [...byWords.keys()].filter(
    (words) =>
      !words.startsWith('~') && words.replace(/[^\p{L}\p{N}]/gu, '').length >= 36 && words.split(' ').length > 5,
  );
  const needed = [...byWords].filter(
    ([words]) => !long.some((one) => one !== words && ` ${words} `.includes(` ${one} `)),
  );
  const common = needed.filter(([words]) => words.startsWith('~')).map(([, text]) => text.slice(1));
  const own = needed.filter(([words]) => !words.startsWith('~')).map(([, text]) => text);
  return [...own, ...common.map((text, index) => (index === 0 ? `~${text}` : text))].join('\t');
}

/** How many characters are enough to recognize a message, and how many if others begin alike. */
const ENOUGH = 87;
const ENOUGH_IF_ALIKE = 116;
/** Messages begin alike if so many characters agree. */
const ALIKE = 85;

/**
 * Makes the function that removes what neither matching nor a search hit needs: names of placeholders, kinds of quotation marks, a
 * final period, the end of a long message without placeholders.
 *
 * @param {readonly string[]} messages All messages, since several can share a short beginning.
 */
function makeShorten(messages) {
  /** @type {Map<string, Set<string>>} */
  const byBeginning = new Map();
  const beginningOf = (/** @type {string} */ text) =>
    cut(text, ALIKE)
      .toLowerCase()
      .replace(/\P{L}+/gu, ' ');
  for (const text of messages.map(simplify)) {
    const beginning = beginningOf(text);
    byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(text));
  }
  return (/** @type {string} */ message) => {
    const text = simplify(message);
    return cut(text, byBeginning.get(beginningOf(text))?.size === 1 ? ENOUGH : ENOUGH_IF_ALIKE);
  };
}

/** @param {string} text */
const simplify = (text) =>
  text
    .replace(/\{\w[\w .'()-]*\}/g, '{}')
    .replace(/["`“”‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');

/**
 * @param {string} text
 * @param {number} length
 */
const cut = (text, length) =>
  text.length <= length || text.includes('{}') ? text : `${text.slice(0, text.lastIndexOf(' ', length))}…`;
