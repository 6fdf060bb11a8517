/** @typedef {import('./loadEntries.mjs').EntryModule} EntryModule */

/** A gap between two codes of one file that ends its segment, so that no request is made for a code in the gap. */
const WIDE_GAP = 10_000;

/**
 * Makes the source of `src/catalog/routes.ts`: which file contains which codes.
 *
 * A file whose codes are within another file's range, such as `20003.ts` in `20000-20099.ts`, splits that range.
 *
 * @param {readonly EntryModule[]} entryModules
 * @returns {string}
 * @throws {Error} An entry has no key or two, or two entries share one.
 */
export function makeRoutes(entryModules) {
  const { codes, idsByFile } = sortKeys(entryModules);
  const segments = cutIntoSegments(codes);
  const filesUsedTwice = new Set(
    segments.filter((s, i) => segments.findIndex((t) => t.file === s.file) < i).map((s) => s.file),
  );

  /** @param {string} file */
  const flagOf = (file) => (entryModules.some((module) => module.file === file && module.isBasic) ? ', true' : '');

  const loaders = [...filesUsedTwice].map((file) => `const ${loaderName(file)}: Load = ${importing(file)};`);
  const rows = segments.map(
    ({ first, last, file }) =>
      `  [${first}, ${last - first}, ${filesUsedTwice.has(file) ? loaderName(file) : importing(file)}${flagOf(file)}],`,
  );
  const codeless = [...idsByFile].map(([file, ids]) => `  [${idList(ids)}, ${importing(file)}${flagOf(file)}],`);

  return `// Written by \`npm run generate\` from src/catalog/entries; do not edit.
import type { ErrorEntry } from './types.ts';

/** Loads a file of entries. */
export type Load = () => Promise<{ entries: readonly ErrorEntry[] }>;

/** First code of a segment, how much higher the last one is, the file that contains them, and whether no entry of it tests traffic facts. */
export type Route = readonly [first: number, span: number, load: Load, isBasic?: boolean];
${loaders.length > 0 ? `\n${loaders.join('\n')}\n` : ''}
/** Ascending, without overlap. */
export const routes: readonly Route[] = [
${rows.join('\n')}
];

/** Ids of the errors without a code, the file that contains them, and whether no entry of it tests traffic facts. */
export const codelessRoutes: readonly (readonly [ids: readonly string[], load: Load, isBasic?: boolean])[] = [
${codeless.join('\n')}
];
`;
}

/** @param {readonly EntryModule[]} entryModules */
function sortKeys(entryModules) {
  /** @type {Map<number | string, string>} */
  const fileOf = new Map();
  for (const { file, entries } of entryModules) {
    for (const { code, id, title } of entries) {
      const key = code ?? id;
      if (key === undefined || (code !== undefined && id !== undefined)) {
        throw new Error(`${file}: "${title}" needs either a code or an id.`);
      }
      const other = fileOf.get(key);
      if (other !== undefined) throw new Error(`${key} is in ${other} and in ${file}. Keep one.`);
      fileOf.set(key, file);
    }
  }
  /** @type {{ code: number, file: string }[]} */
  const codes = [];
  /** @type {Map<string, string[]>} */
  const idsByFile = new Map();
  for (const [key, file] of fileOf) {
    if (typeof key === 'number') codes.push({ code: key, file });
    else {
      idsByFile.set(file, [...(idsByFile.get(file) ?? []), key].toSorted());
    }
  }
  codes.sort((a, b) => a.code - b.code);
  return { codes, idsByFile };
}

/** @param {readonly { code: number, file: string }[]} codes */
function cutIntoSegments(codes) {
  /** @type {{ first: number, last: number, file: string }[]} */
  const segments = [];
  for (const { code, file } of codes) {
    const segment = segments.at(-1);
    if (segment?.file === file && code - segment.last < WIDE_GAP) segment.last = code;
    else segments.push({ first: code, last: code, file });
  }
  return segments;
}

/** @param {readonly string[]} ids */
function idList(ids) {
  return `[${ids.map((id) => `'${id}'`).join(', ')}]`;
}

/** @param {string} file */
function importing(file) {
  return `() => import('./entries/${file}')`;
}

/** `20000-20099.ts` → `load20000`, `outliers.ts` → `loadOutliers`. @param {string} file */
function loaderName(file) {
  const stem = file.replace(/[-.].*$/, '');
  return `load${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
}
