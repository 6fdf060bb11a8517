import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { filesBelow, readModule, root } from './sources.ts';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const entryPoints: Record<string, string> = { 'twilio-error-help': 'index', 'twilio-error-help/core': 'core' };

/** A change here is a change of the public interface: `npm run test:package -- -u` takes it over, the changelog says it. */
test('the public names are the ones that were agreed', async () => {
  const lines = Object.entries(entryPoints).flatMap(([specifier, entry]) => {
    const { values, types } = readModule(`dist/${entry}.d.ts`);
    return [
      specifier,
      ...values.toSorted().map((name) => `  ${name}`),
      ...types.toSorted().map((name) => `  type ${name}`),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./exports.snap.txt');
});

test.each(Object.entries(entryPoints))('%s has at run time what its types say', async (_, entry) => {
  const loaded = await import(pathToFileURL(path.join(root, `dist/${entry}.js`)).href);
  expect(Object.keys(loaded).toSorted()).toEqual(readModule(`dist/${entry}.d.ts`).values.toSorted());
});

test("reading an error doesn't make Node.js load its HTTP client, which takes 60 ms", () => {
  const core = pathToFileURL(path.join(root, 'dist/core.js')).href;
  const code = `
    import { parseTwilioError } from '${core}';
    const { code } = parseTwilioError({ status: 401, code: 20003, message: 'Authenticate', headers: {} });
    const isLoaded = () => process.moduleLoadList.some((name) => name.includes('internal/deps/undici/undici'));
    console.log(code, isLoaded(), typeof Headers, isLoaded());`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  // Whoever touches the global loads it: the check can fail.
  expect(said.trim()).toBe('20003 false function true');
});

test('whoever imports the main entry point needs no second one', () => {
  const main = readModule('src/index.ts');
  const core = readModule('src/core.ts');
  expect(main.values).toEqual(expect.arrayContaining(core.values));
  expect(main.types).toEqual(expect.arrayContaining(core.types));
});

/** What a bundler of Server Components, and everybody else, takes for `.`. */
const modulesOfMain = { 'react-server': 'index.server', default: 'index' };

test('the main entry point has a module for Server Components and one for all else, in this order', () => {
  const files = Object.entries(modulesOfMain).map(([condition, module]) => [condition, `./dist/${module}.js`]);
  expect(Object.entries(manifest.exports['.'])).toEqual([['types', './dist/index.d.ts'], ...files]);
});

test.each(Object.entries(modulesOfMain))('the names are the same under the condition %s', (_, module) => {
  const main = readModule('dist/index.d.ts');
  const { values, types } = readModule(`dist/${module}.d.ts`);
  expect(values.toSorted()).toEqual(main.values.toSorted());
  expect(types.toSorted()).toEqual(main.types.toSorted());
  expect(readModule(`dist/${module}.js`).values.toSorted()).toEqual(main.values.toSorted());
});

test.each([
  [
    'the inside of the panel',
    '#panel',
    '../panel/withFacts.js',
    '../panel/withMask.js',
    '../panel/withTrafficFacts.js',
    '../panel/withTrafficQuestions.js',
    '../panel/panel.js',
  ],
  ['what reads errors', '#identify', './identifyShown.js'],
])('%s has chunks of its own in browsers, and imported with its component everywhere else', (_, name, ...chunks) => {
  expect(Object.keys(manifest.imports[name])).toEqual(['browser', 'default']);
  const [browser, other] = Object.values<string>(manifest.imports[name]).map((file) => readModule(file.slice(2)));
  expect(browser?.values).toEqual(other?.values);
  expect(browser?.dynamicImports).toEqual(chunks);
  expect(other?.dynamicImports).toEqual([]);
});

test('every path of package.json leads to a built file', () => {
  const published = new Set(['./package.json', ...filesBelow('dist').map((file) => `./${file}`)]);
  const targets = leaves([manifest.exports, manifest.imports]);
  expect(targets.filter((target) => !published.has(target))).toEqual([]);
});

test('every language is exported by its name, and nothing else of src/locales', () => {
  const languages = filesBelow('src/locales').filter((file) => file.split('/').length === 3);
  expect(Object.keys(manifest.exports).filter((name) => name.startsWith('./locales/'))).toEqual(
    languages.map((file) => file.replace(/^src/, '.').replace(/\.ts$/, '')),
  );
});

test('types come first in every condition, since the first match wins', () => {
  const conditions = Object.values(manifest.exports).filter((target) => typeof target === 'object');
  expect(conditions.map((condition) => Object.keys(condition as object)[0])).toEqual(conditions.map(() => 'types'));
});

test('the package brings no other package along', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  // A service that uses only `core` has no React.
  expect(manifest.peerDependenciesMeta).toEqual({ react: { optional: true }, 'react-dom': { optional: true } });
  expect(Object.keys(manifest.peerDependencies)).toEqual(Object.keys(manifest.peerDependenciesMeta));
});

test('the version is the same in package.json, in the code and in the changelog', async () => {
  const { version } = await import(pathToFileURL(path.join(root, 'dist/core.js')).href);
  expect(version).toBe(manifest.version);
  expect(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## [${manifest.version}]`);
});

/** Every string in a value. */
function leaves(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
}
