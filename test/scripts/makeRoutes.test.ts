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

/** The part of the text that differs from catalog to catalog. */
const linesOf = (text: string) =>
  text.split('\n').filter((line) => /^(const|  \[|export const (codeless|load))/.test(line));

describe('makeRoutes', () => {
  test('routes each code to its file, in ascending order', () => {
    const text = makeRoutes([
      { file: '30000-30099.ts', entries: holding(30001, 30008) },
      { file: '20000-20099.ts', entries: holding(20001) },
    ]);
    expect(linesOf(text)).toEqual([
      "  [20001, 0, () => import('./entries/20000-20099.ts')],",
      "  [30001, 7, () => import('./entries/30000-30099.ts')],",
      'export const codelessRoutes: readonly (readonly [ids: readonly string[], load: Load, isBasic?: boolean])[] = [',
    ]);
  });

  test('cuts a range in two around a file that holds one of its codes, with one loader for both', () => {
    const text = makeRoutes([
      { file: '20000-20099.ts', entries: holding(20001, 20002, 20004, 20012) },
      { file: '20003.ts', entries: holding(20003) },
    ]);
    expect(linesOf(text).slice(0, 4)).toEqual([
      "const load20000: Load = () => import('./entries/20000-20099.ts');",
      '  [20001, 1, load20000],',
      "  [20003, 0, () => import('./entries/20003.ts')],",
      '  [20004, 8, load20000],',
    ]);
  });

  test('marks the files whose entries test no traffic facts', () => {
    const text = makeRoutes([
      { file: '20003.ts', entries: holding(20003), isBasic: true },
      { file: '30008.ts', entries: holding(30008), isBasic: false },
      { file: 'codeless.ts', entries: holding('sdk-a'), isBasic: true },
    ]);
    expect(linesOf(text).filter((line) => line.startsWith('  ['))).toEqual([
      "  [20003, 0, () => import('./entries/20003.ts'), true],",
      "  [30008, 0, () => import('./entries/30008.ts')],",
      "  [['sdk-a'], () => import('./entries/codeless.ts'), true],",
    ]);
  });

  test('leaves a wide gap of one file unrouted', () => {
    const text = makeRoutes([{ file: 'outliers.ts', entries: holding(400, 503, 180017, 456001, 456002) }]);
    expect(linesOf(text).slice(0, 4)).toEqual([
      "const loadOutliers: Load = () => import('./entries/outliers.ts');",
      '  [400, 103, loadOutliers],',
      '  [180017, 0, loadOutliers],',
      '  [456001, 1, loadOutliers],',
    ]);
  });

  test('lists the ids of errors without a code', () => {
    const text = makeRoutes([{ file: 'codeless.ts', entries: holding('sdk-b', 'sdk-a') }]);
    expect(linesOf(text)).toEqual([
      'export const codelessRoutes: readonly (readonly [ids: readonly string[], load: Load, isBasic?: boolean])[] = [',
      "  [['sdk-a', 'sdk-b'], () => import('./entries/codeless.ts')],",
    ]);
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
