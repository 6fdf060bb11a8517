import { describe, expect, test } from 'vitest';
import type { EntryFile } from './entryFiles.ts';
import { laterCodes, publishedCodes } from '../fixtures/publishedCodes.ts';
import { doubled } from '../helpers/doubled.ts';
import { entryFiles } from './entryFiles.ts';
import { entriesOf, type Files, inOneFile, KEBAB, lint, nameOf, proper, withEntry } from './lint.ts';

/** Codes that are sent although no list of Twilio's has them. */
const BEYOND_THE_LIST: readonly number[] = [422, 8021, 9000, 9102, 9200, 9221, 9401, 20249, 30557, 30559, 30561, 30563];
/** Codes that no round range holds: statuses that are sent as codes, and four likely slips at the source. */
const OUTLIERS: readonly number[] = [400, 403, 404, 410, 422, 503, 180_017, 216_602, 456_001, 456_002];
/** Every file costs about 20 bytes in the table of files, which arrives before the help for a rarer code. */
const MOST_FILES = 206;

const codesOf = ({ entries }: EntryFile): number[] => entries.flatMap(({ code }) => code ?? []);
const bare = (code: number) => ({ code, title: 'A title', product: 'platform', level: 'error' }) as const;

/** First and last code that a file's name allows: `20000-20099.ts`, `20003.ts`. */
function rangeOf(file: string): readonly [first: number, last: number] | undefined {
  const [, first, last] = /^(\d+)(?:-(\d+))?\.ts$/.exec(file) ?? [];
  return first === undefined ? undefined : [Number(first), Number(last ?? first)];
}

lint(
  'every entry has either a code or an id',
  function* (files) {
    for (const { code, id, title } of entriesOf(files)) {
      if ((code === undefined) === (id === undefined)) {
        yield `"${title}" has ${code === undefined ? 'neither a code nor an id' : `the code ${code} and the id ${id}`}. Keep one of them.`;
      }
    }
  },
  [withEntry({ id: 'an-id' }), inOneFile([{ title: 'No key', product: 'platform', level: 'error' }])],
);

lint(
  'no key is used twice',
  function* (files) {
    for (const key of doubled(entriesOf(files).map(nameOf))) yield `${key} is used more than once. Keep one entry.`;
  },
  [inOneFile([proper, proper])],
);

lint(
  'every code is a positive integer',
  function* (files) {
    for (const { code, title } of entriesOf(files)) {
      if (code !== undefined && !(Number.isInteger(code) && code > 0))
        yield `"${title}" has the code ${code}. Write an integer.`;
    }
  },
  [withEntry({ code: 20003.5 }), withEntry({ code: -1 })],
);

lint(
  'the id of an entry without a code is in kebab-case',
  function* (files) {
    for (const { id } of entriesOf(files)) {
      if (id !== undefined && !KEBAB.test(id))
        yield `"${id}" is not in kebab-case, such as sdk-credentials-missing. Rename it.`;
    }
  },
  [inOneFile([{ id: 'Sdk_Guard', title: 'A title', product: 'platform', level: 'error' }])],
);

lint(
  'keys ascend within a file',
  function* (files) {
    for (const { file, entries } of files) {
      for (const [index, entry] of entries.entries()) {
        const before = entries[index - 1];
        const descends =
          before &&
          (entry.code === undefined ? String(before.id) > String(entry.id) : Number(before.code) > entry.code);
        if (descends) yield `${file}: ${nameOf(entry)} comes after ${nameOf(before)}. Move it up.`;
      }
    }
  },
  [
    inOneFile([bare(20005), bare(20004)]),
    inOneFile([
      { id: 'b', title: 'B', product: 'platform', level: 'error' },
      { id: 'a', title: 'A', product: 'platform', level: 'error' },
    ]),
  ],
);

lint(
  'every code is in the file that is named after its range',
  function* (files) {
    for (const { file, entries } of files) {
      const range = rangeOf(file);
      for (const { code, id } of entries) {
        const right =
          code === undefined
            ? /^codeless(?:-[a-z]+)*\.ts$/.test(file)
            : range
              ? code >= range[0] && code <= range[1]
              : file === 'outliers.ts' && OUTLIERS.includes(code);
        if (!right)
          yield `${file} holds ${code ?? id}. Move it to ${code === undefined ? 'codeless.ts' : 'the file of its range'}.`;
      }
    }
  },
  [
    inOneFile([bare(20100)], '20000-20099.ts'),
    inOneFile([bare(20004)], '20003.ts'),
    inOneFile([bare(20004)], 'outliers.ts'),
    inOneFile([bare(20004)], 'codeless.ts'),
    inOneFile([{ id: 'a', title: 'A', product: 'platform', level: 'error' }], 'outliers.ts'),
  ],
);

lint(
  'ranges of files are apart, or one lies inside the other',
  function* (files) {
    const ranges = files.flatMap(({ file }) => {
      const range = rangeOf(file);
      return range ? [{ file, range }] : [];
    });
    for (const { file, range } of ranges) {
      const other = ranges.find(
        (some) => some.range[0] < range[0] && range[0] <= some.range[1] && some.range[1] < range[1],
      );
      if (other) yield `${file} begins inside ${other.file} and ends outside it. Shorten one of them.`;
    }
  },
  [[...inOneFile([], '20000-20099.ts'), ...inOneFile([], '20050-20199.ts')]],
);

lint(
  `the catalog has at most ${MOST_FILES} files`,
  function* (files) {
    if (files.length > MOST_FILES)
      yield `There are ${files.length} files. Join sparse ranges until there are ${MOST_FILES}.`;
  },
  [
    Array.from({ length: MOST_FILES + 1 }, (_, index): Files[number] => ({
      file: `${index}.ts`,
      text: '',
      entries: [],
    })),
  ],
);

describe('the published codes', () => {
  const codes = new Set(entryFiles.flatMap(codesOf));

  test('are the 2,411 of the list', () => {
    expect(publishedCodes).toHaveLength(2411);
    expect(new Set(publishedCodes).size).toBe(2411);
    expect(publishedCodes).toEqual(publishedCodes.toSorted((a, b) => a - b));
    const listed = OUTLIERS.filter((code) => !BEYOND_THE_LIST.includes(code));
    expect(publishedCodes).toEqual(expect.arrayContaining([20003, 21211, 90002, ...listed]));
    expect(publishedCodes).not.toContain(20158);
  });

  test('have an entry each', () => {
    const missing = publishedCodes.filter((code) => !codes.has(code));
    expect(missing, 'Add a bare entry { code, title, product, level } for each').toEqual([]);
  });

  test('are all codes but the ones that are known from elsewhere', () => {
    const published = new Set([...publishedCodes, ...laterCodes]);
    const beyond = [...codes].filter((code) => !published.has(code)).toSorted((a, b) => a - b);
    expect(
      beyond,
      'A code that Twilio published later goes into LATER_RUNS of publishedCodes.ts, any other into BEYOND_THE_LIST',
    ).toEqual(BEYOND_THE_LIST);
  });

  test('outside all round ranges are in a file of their own', () => {
    const outliers = entryFiles.find(({ file }) => file === 'outliers.ts');
    expect(outliers && codesOf(outliers)).toEqual(OUTLIERS);
  });
});
