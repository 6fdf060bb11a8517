import { expect, test } from 'vitest';
import { publishedModules, readModule } from './sources.ts';

const modules = publishedModules();
const built = (file: string) => readModule(file.replace(/^src/, 'dist').replace(/\.tsx?$/, '.js'));

test("every 'use client' of src is at the top of its module in dist, and nowhere else", () => {
  const clientModules = modules.filter(({ directives }) => directives.includes('use client'));
  expect(clientModules.length).toBeGreaterThan(0);
  for (const { file, directives } of modules) {
    expect(built(file).directives, file).toEqual(directives);
  }
});

test('every import() of src is an import() in dist, so that a bundler can split there', () => {
  const lazyModules = modules.filter(({ dynamicImports }) => dynamicImports.length > 0);
  expect(lazyModules.map(({ file }) => file)).toContain('src/catalog/furtherRoutes.ts');
  for (const { file, dynamicImports } of lazyModules) {
    expect(built(file).dynamicImports, file).toEqual(dynamicImports.map((to) => to.replace(/\.tsx?$/, '.js')));
  }
});
