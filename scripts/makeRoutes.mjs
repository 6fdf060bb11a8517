/** @typedef {import('./loadEntries.mjs').EntryModule} EntryModule */

/** A gap between two codes of one file that ends its segment, so that no request is made for a code in the gap. */
const WIDE_GAP = 10_000;

/**
 * Codes that most people meet. The routes to their files, some 20 bytes each, are part of a page's first load. For any other code a page
 * first fetches the further routes, about 3 kB.
 */
const COMMON_CODES = [
  11200, 12100, 20003, 20101, 20404, 21211, 21408, 21606, 21608, 21612, 30001, 30007, 30034, 60200, 63016,
];

/**
 * Makes the sources of `src/catalog/routes.ts` and `src/catalog/furtherRoutes.ts`: which file contains which codes.
 *
 * A file whose codes are within another file's range, such as `20003.ts` in `20000-20099.ts`, splits that range.
 *
 * @param {readonly EntryModule[]} entryModules
 * @returns {{ common: string, further: string }}
 * @throws {Error} An entry has no key or two, or two entries share one.
 */
export function makeRoutes(entryModules) {
  const { codes, idsByFile } = sortKeys(entryModules);
  const segments = cutIntoSegments(codes);
  const commonFiles = new Set(codes.filter(({ code }) => COMMON_CODES.includes(code)).map(({ file }) => file));

  /** @param {string} file */
  const flagOf = (file) => (entryModules.some((module) => module.file === file && module.isBasic) ? ', true' : '');

  /** @param {readonly Segment[]} some */
  const listOf = (some) => {
    const filesUsedTwice = new Set(
      some.filter((s, i) => some.findIndex((t) => t.file === s.file) < i).map((s) => s.file),
    );
    const loaders = [...filesUsedTwice].map((file) => `const ${loaderName(file)}: Load = ${importing(file)};\n`);
    const rows = some.map(
      ({ first, last, file }) =>
        `  [${first}, ${last - first}, ${filesUsedTwice.has(file) ? loaderName(file) : importing(file)}${flagOf(file)}],\n`,
    );
    return { loaders: loaders.join(''), rows: rows.join('') };
  };

  const common = listOf(segments.filter(({ file }) => commonFiles.has(file)));
  const further = listOf(segments.filter(({ file }) => !commonFiles.has(file)));
  const codeless = [...idsByFile].map(([file, ids]) => `  [${idList(ids)}, ${importing(file)}${flagOf(file)}],\n`);

  return {
    common: `${HEADER}import type { FurtherRoutes, ${common.loaders && 'Load, '}Route } from './route.ts';

${common.loaders}
/** The files of the codes that most people meet. */
export const commonRoutes: readonly Route[] = [
${common.rows}];

/** Loads the table of all other files. */
export const loadFurtherRoutes = (): Promise<FurtherRoutes> => import('./furtherRoutes.ts');
`,
    further: `${HEADER}import type { CodelessRoute, Load, Route } from './route.ts';

${further.loaders}
/** Ascending, without overlap. */
export const routes: readonly Route[] = [
${further.rows}];

export const codelessRoutes: readonly CodelessRoute[] = [
${codeless.join('')}];
`,
  };
}

const HEADER = '// Written by `npm run generate` from src/catalog/entries; do not edit.\n';

/** @typedef {{ first: number, last: number, file: string }} Segment */

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
  /** @type {Segment[]} */
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
