import path from 'node:path';
import { expect, test } from 'vitest';
import { sourceModules } from './sources.ts';

const withoutReact = [
  'version',
  'internal',
  'parse',
  'catalog',
  'recognise',
  'diagnosis',
  'explain',
  'redact',
  'markdown',
];
const withReact = [...withoutReact, 'messages', 'locales', 'provider'];

/**
 * Which room may import from which: a folder of `src`, or a file that stands in `src` itself. Of `x types` nothing may be left
 * at run time. An arrow that is not listed here does not exist.
 */
const arrows: Record<string, readonly string[]> = {
  version: [],
  internal: [],
  parse: ['internal'],
  catalog: ['internal'],
  recognise: ['internal', 'parse', 'catalog types', 'diagnosis types'],
  diagnosis: ['internal', 'recognise', 'parse types', 'catalog types'],
  explain: ['version', 'internal', 'parse', 'catalog', 'recognise', 'diagnosis'],
  redact: ['internal'],
  markdown: ['internal', 'redact', 'catalog', 'parse types', 'diagnosis types', 'explain types'],
  core: withoutReact,

  messages: ['internal', 'catalog types', 'diagnosis types'],
  locales: ['internal', 'catalog types', 'diagnosis', 'messages'],
  provider: [...withoutReact, 'messages', 'locales'],
  hooks: withReact,
  components: [...withReact, 'hooks'],
  index: [...withReact, 'hooks', 'components', 'core'],
};

/** The rooms that may know React. Nothing may know any other package. */
const roomsWithReact = ['provider', 'hooks', 'components'];
const react = /^react(-dom)?(\/|$)/;

const modules = sourceModules();

test('every room is known', () => {
  const rooms = new Set(modules.map(({ file }) => roomOf(file)));
  expect([...rooms].filter((room) => !(room in arrows))).toEqual([]);
});

test('every import between rooms is an arrow of the plan', () => {
  const strays = modules.flatMap(({ file, imports, dynamicImports }) => {
    const from = roomOf(file);
    const all = [...imports, ...dynamicImports.map((to) => ({ to, typeOnly: false }))];
    return all
      .filter(({ to }) => to.startsWith('.'))
      .flatMap(({ to, typeOnly }) => {
        const target = path.posix.join(path.posix.dirname(file), to);
        const room = roomOf(target);
        const allowed = arrows[from] ?? [];
        if (room === from || allowed.includes(room)) return [];
        if (typeOnly && allowed.includes(`${room} types`)) return [];
        return [`${file} imports ${target}${typeOnly ? ' (types)' : ''}`];
      });
  });
  expect(strays).toEqual([]);
});

test('React is known to components, hooks and provider alone, and no other package to anybody', () => {
  const strays = modules.flatMap(({ file, imports, dynamicImports }) =>
    [...imports.map(({ to }) => to), ...dynamicImports]
      .filter((to) => !to.startsWith('.') && !(roomsWithReact.includes(roomOf(file)) && react.test(to)))
      .map((to) => `${file} imports ${to}`),
  );
  expect(strays).toEqual([]);
});

test('JSX stands where React may be known', () => {
  const jsx = modules.map(({ file }) => file).filter((file) => file.endsWith('.tsx'));
  expect(jsx.filter((file) => !roomsWithReact.includes(roomOf(file)))).toEqual([]);
});

/** `src/parse/restBody.ts` → `parse`, `src/core.ts` → `core`, `src/index.browser.ts` → `index`. */
function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\..*$/, '');
}
