import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { publishedCodes } from '../fixtures/publishedCodes.ts';
import { filesBelow, publishedModules, root } from './sources.ts';

const packed = execFileSync('tar', ['-tzf', inject('tarball')], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((file) => file.replace(/^package\//, ''));

test('the tarball holds dist, docs, the command, the manifest, the license, the README and the changelog, nothing else', () => {
  expect(packed.filter((file) => !/^(?:dist|docs)\//.test(file)).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin/twilio-error-help.mjs',
    'package.json',
  ]);
});

test('whoever has only the tarball can read all of docs', () => {
  expect(packed.filter((file) => file.startsWith('docs/')).toSorted()).toEqual(filesBelow('docs'));
});

test('dist holds one module and one declaration per source file, the stylesheet and the catalog', () => {
  const modules = publishedModules().flatMap(({ file }) => {
    const stem = file.replace(/^src/, 'dist').replace(/\.tsx?$/, '');
    return [`${stem}.js`, `${stem}.d.ts`];
  });
  const rest = ['dist/catalog.json', 'dist/styles.css', 'dist/styles.d.css.ts'];
  expect(packed.filter((file) => file.startsWith('dist/')).toSorted()).toEqual([...modules, ...rest].toSorted());
});

test('catalog.json holds every entry: codes ascending, then ids ascending', () => {
  const entries: { code?: number; id?: string }[] = JSON.parse(
    readFileSync(path.join(root, 'dist/catalog.json'), 'utf8'),
  );
  const codes = entries.flatMap(({ code }) => code ?? []);
  const ids = entries.flatMap(({ id }) => id ?? []);
  expect(entries.map(({ code, id }) => code ?? id)).toEqual([...codes, ...ids]);
  expect(codes).toEqual([...new Set(codes)].toSorted((a, b) => a - b));
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(publishedCodes.filter((code) => !codes.includes(code))).toEqual([]);
});

test('installing the package runs nothing', () => {
  const { scripts, dependencies, bundleDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  expect(Object.keys(scripts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?(?:install|prepare)$/)]),
  );
  expect([dependencies, bundleDependencies]).toEqual([undefined, undefined]);
});

/** Packages that run something when they are installed; npm is told not to, by `allowScripts`. */
const WITH_SCRIPTS = ['node_modules/esbuild', 'node_modules/fsevents'];

test.each(['.', 'examples/console', 'examples/react18', 'examples/next'])(
  'what is installed in %s for work on it has a checksum, and runs nothing',
  (folder) => {
    const lockfile = JSON.parse(readFileSync(path.join(root, folder, 'package-lock.json'), 'utf8'));
    const installed = Object.entries<{ integrity?: string; link?: boolean; hasInstallScript?: boolean }>(
      lockfile.packages,
    ).filter(([name, { link }]) => name.includes('node_modules/') && link !== true);
    expect(installed.length).toBeGreaterThan(10);
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual(
      [],
    );
    const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
    expect(running.filter((name) => !WITH_SCRIPTS.includes(name))).toEqual([]);
  },
);
