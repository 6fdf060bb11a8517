import { describe, expect, test } from 'vitest';
import type { ErrorEntry } from '../../src/catalog/types.ts';
import { makeRoutes } from '../../scripts/makeRoutes.mjs';

const holding = (...keys: (number | string)[]): ErrorEntry[] =>
  keys.map((key) => ({
    ...(typeof key === 'number' ? { code: key } : { id: key }),
    title: 'Title',
    product: 'platform',
    level: 'error',
  }));

/** The part of a module that differs from catalog to catalog. */
const linesOf = (text: string) => text.split('\n').filter((line) => /^(const load|  \[)/.test(line));

describe('makeRoutes', () => {
  test('routes each code to its file, in ascending order', () => {
    const { further } = makeRoutes([
      { file: '40000-40099.ts', entries: holding(40001, 40008) },
      { file: '20000-20099.ts', entries: holding(20001) },
    ]);
    expect(linesOf(further)).toEqual([
      "  [20001, 0, () => import('./entries/20000-20099.ts')],",
      "  [40001, 7, () => import('./entries/40000-40099.ts')],",
    ]);
  });

  test('keeps the whole files of the codes that most people meet apart', () => {
    const { common, further } = makeRoutes([
      { file: '20000-20099.ts', entries: holding(20001, 20004) },
      { file: '20002-20003.ts', entries: holding(20002, 20003) },
    ]);
    expect(linesOf(common)).toEqual(["  [20002, 1, () => import('./entries/20002-20003.ts')],"]);
    expect(linesOf(further)).toEqual([
      "const load20000: Load = () => import('./entries/20000-20099.ts');",
      '  [20001, 0, load20000],',
      '  [20004, 0, load20000],',
    ]);
  });

  test('cuts a range in two around a file that contains one of its codes, with one loader for both', () => {
    const { further } = makeRoutes([
      { file: '40000-40099.ts', entries: holding(40001, 40002, 40004, 40012) },
      { file: '40003.ts', entries: holding(40003) },
    ]);
    expect(linesOf(further)).toEqual([
      "const load40000: Load = () => import('./entries/40000-40099.ts');",
      '  [40001, 1, load40000],',
      "  [40003, 0, () => import('./entries/40003.ts')],",
      '  [40004, 8, load40000],',
    ]);
  });

  test('marks the files whose entries test no traffic facts', () => {
    const { common, further } = makeRoutes([
      { file: '20003.ts', entries: holding(20003), isBasic: true },
      { file: '40008.ts', entries: holding(40008), isBasic: false },
      { file: 'codeless.ts', entries: holding('sdk-a'), isBasic: true },
    ]);
    expect(linesOf(common)).toEqual(["  [20003, 0, () => import('./entries/20003.ts'), true],"]);
    expect(linesOf(further)).toEqual([
      "  [40008, 0, () => import('./entries/40008.ts')],",
      "  [['sdk-a'], () => import('./entries/codeless.ts'), true],",
    ]);
  });

  test('leaves a wide gap of one file unrouted', () => {
    const { further } = makeRoutes([{ file: 'outliers.ts', entries: holding(400, 503, 180017, 456001, 456002) }]);
    expect(linesOf(further)).toEqual([
      "const loadOutliers: Load = () => import('./entries/outliers.ts');",
      '  [400, 103, loadOutliers],',
      '  [180017, 0, loadOutliers],',
      '  [456001, 1, loadOutliers],',
    ]);
  });

  test('lists the ids of errors without a code', () => {
    const { further } = makeRoutes([{ file: 'codeless.ts', entries: holding('sdk-b', 'sdk-a') }]);
    expect(linesOf(further)).toEqual(["  [['sdk-a', 'sdk-b'], () => import('./entries/codeless.ts')],"]);
  });

  test.each([
    [
      'the same code twice',
      [
        { file: 'a.ts', entries: holding(1) },
        { file: 'b.ts', entries: holding(1) },
      ],
      '1 is in a.ts and in b.ts',
    ],
    [
      'neither code nor id',
      [{ file: 'a.ts', entries: [{ title: 'T', product: 'platform', level: 'error' }] as ErrorEntry[] }],
      'needs either a code or an id',
    ],
    [
      'both code and id',
      [{ file: 'a.ts', entries: holding(1).map((entry) => ({ ...entry, id: 'x' })) }],
      'needs either a code or an id',
    ],
  ])('refuses %s', (_, entryModules, message) => {
    expect(() => makeRoutes(entryModules)).toThrow(message);
  });
});
