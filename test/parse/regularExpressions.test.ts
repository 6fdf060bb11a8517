import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// No expression has two ways to read the same characters, nor begins with a repetition that every character starts again: matching
// takes time linear to the text. What needs such an expression reads a slice. longTexts.test.ts tries the code around them.

/** Folders whose expressions see what somebody passes. */
const folders = ['parse', 'identify', 'output', 'diagnosis', 'search', 'internal'];
const filesIn = (folder: string): string[] =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'searchIndex.ts')
    .map((file) => `src/${folder}/${file}`);
const files = folders.flatMap(filesIn);

/** Expressions that read a slice, and its length. */
const BOUNDED: Readonly<Record<string, number>> = {
  // What precedes a number.
  '(?:^|\\n)[\\s>*`"\'#[(•-]*$': 48,
};

interface Expression {
  source: string;
  flags: string;
}

/** Expressions that a module puts together when it is loaded. */
const built: Expression[] = [];

beforeAll(async () => {
  class Recorded extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      built.push({ source: this.source, flags: this.flags });
    }
  }
  vi.stubGlobal('RegExp', Recorded);
  for (const file of files) await import(/* @vite-ignore */ resolve(file));
});

afterAll(() => vi.unstubAllGlobals());

/** Every literal in a file. */
function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags });
    }
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }, file));
  return found;
}

const isSuperlinear = (expression: Expression): boolean =>
  !Object.hasOwn(BOUNDED, expression.source) && analyse(expression).reports.length > 0;

test.each(files)('%s has no expression that takes more than linear time', (file) => {
  expect(literalsIn(file).filter(isSuperlinear)).toEqual([]);
});

/** Characters of an expression that can still be read at once. */
const LONGEST = 220;

test.each([...files, ...filesIn('redact')])('%s has no expression that nobody can read', (file) => {
  const long = literalsIn(file).filter(({ source }) => source.length > LONGEST);
  expect(long, 'Give each alternative a line of its own, with what it is for: either()').toEqual([]);
});

test('no expression that is put together when its module loads takes more than linear time', () => {
  expect(built.length, 'expressions that were recorded').toBeGreaterThan(5);
  expect(built.filter(isSuperlinear)).toEqual([]);
});

test('every bounded expression exists', () => {
  const all = new Set(files.flatMap(literalsIn).map(({ source }) => source));
  expect(Object.keys(BOUNDED).filter((source) => !all.has(source))).toEqual([]);
});

test.each(['a+$', '(a*)*b', '(?:a|a)*b'])('/%s/ would be found', (source) => {
  expect(isSuperlinear({ source, flags: '' })).toBe(true);
});
