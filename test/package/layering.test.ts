import path from 'node:path';
import { expect, test } from 'vitest';
import { type Module, sourceModules } from './sources.ts';

/**
 * What each room imports: a room is a folder of `src`, or a file in `src` itself. Of `x types` nothing is left at run time. An
 * arrow that is missing here and one that no longer exists both fail, so this is the map of the package.
 */
const arrows: Record<string, readonly string[]> = {
  version: [],
  internal: [],
  redact: ['internal'],
  facts: [],
  parse: ['internal', 'redact'],
  catalog: ['facts types', 'internal'],
  search: ['catalog'],
  identify: ['catalog', 'facts types', 'internal', 'parse'],
  strings: ['catalog types', 'facts types', 'internal'],
  diagnosis: ['catalog', 'facts', 'internal', 'parse types', 'redact', 'strings'],
  explain: ['catalog', 'diagnosis', 'facts types', 'identify', 'parse types', 'version'],
  output: ['catalog', 'diagnosis types', 'explain types', 'internal', 'parse types', 'redact'],
  core: [
    'catalog',
    'diagnosis',
    'explain',
    'facts types',
    'output',
    'parse',
    'redact',
    'search',
    'strings types',
    'version',
  ],
  i18n: ['catalog types', 'strings'],
  locales: ['facts types', 'i18n', 'internal'],
  react: [
    'catalog',
    'diagnosis',
    'facts types',
    'i18n',
    'identify',
    'internal',
    'output',
    'parse types',
    'redact',
    'search',
    'strings',
    'version',
  ],
  index: ['core', 'diagnosis types', 'i18n types', 'react', 'strings types'],
};

const reactPackage = /^react(-dom)?(\/|$)/;

const modules = sourceModules();

test('rooms import each other exactly as `arrows` lists', () => {
  const found: Record<string, Record<string, 'types' | 'values'>> = {};
  for (const module of modules) {
    const from = roomOf(module.file);
    found[from] ??= {};
    for (const { target, typeOnly } of importsOf(module)) {
      const to = roomOf(target);
      if (to !== from && found[from][to] !== 'values') found[from][to] = typeOnly ? 'types' : 'values';
    }
  }
  const listed = Object.fromEntries(
    Object.entries(found).map(([room, targets]) => [
      room,
      Object.entries(targets)
        .map(([to, kind]) => (kind === 'types' ? `${to} types` : to))
        .toSorted(),
    ]),
  );
  expect(listed).toEqual(Object.fromEntries(Object.entries(arrows).map(([room, to]) => [room, to.toSorted()])));
});

test('no module imports itself by a detour, types included', () => {
  const targets = new Map(modules.map((module) => [module.file, importsOf(module).map(({ target }) => target)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('only the room react imports React, and nothing imports another package', () => {
  const strays = modules.flatMap(({ file, imports, dynamicImports }) =>
    [...imports.map(({ to }) => to), ...dynamicImports]
      .filter((to) => !/^[.#]/.test(to) && !(roomOf(file) === 'react' && reactPackage.test(to)))
      .map((to) => `${file} imports ${to}`),
  );
  expect(strays).toEqual([]);
});

test('JSX is in the room react alone', () => {
  const jsx = modules.map(({ file }) => file).filter((file) => file.endsWith('.tsx'));
  expect(jsx.filter((file) => roomOf(file) !== 'react')).toEqual([]);
});

/** What a module imports of the package itself. */
function importsOf({ file, imports, dynamicImports }: Module): { target: string; typeOnly: boolean }[] {
  return [...imports, ...dynamicImports.map((to) => ({ to, typeOnly: false }))]
    .filter(({ to }) => to.startsWith('.'))
    .map(({ to, typeOnly }) => ({ target: path.posix.join(path.posix.dirname(file), to), typeOnly }));
}

/** `src/parse/types.ts` → `parse`, `src/core.ts` → `core`, `src/index.server.ts` → `index`. */
function roomOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\..*$/, '');
}
