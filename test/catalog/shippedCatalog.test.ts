import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { createCatalog } from '../../src/catalog/createCatalog.ts';
import { codelessRoutes, routes } from '../../src/catalog/furtherRoutes.ts';
import { commonRoutes } from '../../src/catalog/routes.ts';
import { publishedCodes } from '../fixtures/publishedCodes.ts';
import { entryFiles } from './entryFiles.ts';

const source = path.join(import.meta.dirname, '../../src/catalog');
const keys = entryFiles.flatMap(({ entries }) => entries.map(({ code, id }) => code ?? id ?? ''));

describe('the routes', () => {
  test('ascend without overlap', () => {
    let last = 0;
    for (const list of [commonRoutes, routes]) {
      const firsts = list.map(([first]) => first);
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    }
    for (const [first, span] of [...commonRoutes, ...routes].toSorted(([a], [b]) => a - b)) {
      expect(first).toBeGreaterThan(last);
      expect(span).toBeGreaterThanOrEqual(0);
      last = first + span;
    }
    expect(last).toBe(Math.max(...keys.filter((key) => typeof key === 'number')));
  });

  test('name every id of an entry without a code', () => {
    expect(codelessRoutes.flatMap(([ids]) => ids).toSorted()).toEqual(
      keys.filter((key) => typeof key === 'string').toSorted(),
    );
  });
});

test('every published code loads', async () => {
  const missing: number[] = [];
  for (const code of publishedCodes) if ((await catalog.load(code))?.code !== code) missing.push(code);
  expect(missing).toEqual([]);
});

test('every entry of the files loads by its key', async () => {
  const lost: (number | string)[] = [];
  for (const key of keys) {
    const entry = await createCatalog().load(key);
    if ((entry?.code ?? entry?.id) !== key) lost.push(key);
  }
  expect(keys.length).toBeGreaterThanOrEqual(publishedCodes.length);
  expect(lost).toEqual([]);
});

// Inside a file's range, between two ranges, above all and below all.
test.each([20158, 99_998, 1_000_000, 7])('%i is known not to exist', async (code) => {
  expect(await createCatalog().load(code)).toBeUndefined();
});

// What somebody waits for once the code is known. Measured alone, so that a shared text counts in every file.
const MOST_BYTES = 8000;

describe('the size of a file', () => {
  test.each(entryFiles.map(({ file }) => file))(
    `%s is at most ${MOST_BYTES} bytes, minified and gzipped`,
    async (file) => {
      const { outputFiles } = await build({
        entryPoints: [path.join(source, 'entries', file)],
        bundle: true,
        minify: true,
        format: 'esm',
        charset: 'utf8',
        write: false,
      });
      const [size = Infinity] = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
      expect(size).toBeLessThanOrEqual(MOST_BYTES);
    },
  );
});
