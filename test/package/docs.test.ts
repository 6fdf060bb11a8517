import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { transformWithOxc } from 'vite';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';
import { hosts } from '../hosts/hosts.mjs';
import { consumerOf } from './packed.ts';
import { filesBelow, root } from './sources.ts';

/** One block of code, as a person would paste it. */
interface Block {
  /** `docs/recipes.md:12`, where it begins. */
  where: string;
  language: string;
  code: string;
  /** What it prints, as the next block says. */
  prints: string | undefined;
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const pages = ['README.md', ...filesBelow('docs')];
const blocks = pages.flatMap(blocksOf);
const inLanguage = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));
/** Pages of Next.js: the example builds them. */
const isOfExample = ({ code }: Block) => code.startsWith('// app/');
const sources = inLanguage('ts', 'tsx').filter((block) => !isOfExample(block));
const isUnitTest = ({ code }: Block) => code.includes("from 'vitest'");

const refused = { status: 401, code: 20003, message: 'Authenticate' };

/** For every component that a page exports: what it gets, and what has to be seen then. */
const components: Record<string, [props: object, seen: string]> = {
  Help: [{}, 'section.teh [data-cause]'],
  Examples: [{ caught: refused }, 'section.teh [data-cause]'],
  GermanHelp: [{}, 'section.teh [data-cause]'],
  HelpInOurWords: [{}, 'section.teh [data-cause]'],
  FailedRequest: [{ body: { twilio: refused, evidence: {} } }, 'section.teh [data-cause]'],
  Messages: [{ rows: [{ sid: 'SM1', to: '+15005550006', errorCode: 30_007 }] }, 'td button'],
  ErrorToast: [{ error: refused, toastOf: async () => ({ title: 'Refused', line: '' }) }, '[role="status"] button'],
  Guarded: [{ children: createElement('p') }, 'p'],
  HelpWithSupport: [{}, '.teh-actions a'],
  MeasuredHelp: [{ error: refused, track: () => {} }, 'section.teh [data-cause]'],
  HelpLink: [{ code: 20003, onOpen: () => {} }, 'button'],
  BrandedHelp: [{}, '.acme-help a[data-track]'],
  RememberedHelp: [{ error: refused }, 'section.teh [data-cause]'],
  FindError: [{}, '[role="combobox"]'],
  OwnPanel: [{ error: refused }, 'article fieldset'],
  Settings: [{ children: createElement('p') }, 'p'],
};

/** For every function that a page exports: a call. What it returns or prints has to be something. */
const calls: Record<string, readonly unknown[]> = {
  report: [refused],
  toBody: [refused, { method: 'GET' }],
  toastOf: [refused],
  log: [refused, { method: 'GET', url: '/2010-04-01/Accounts.json' }],
  localeOf: ['de'],
  page: [20003],
};

let folder = '';
beforeAll(async () => {
  let remove = (): void => {};
  folder = consumerOf(
    Object.fromEntries(
      [
        ...['@testing-library/dom', '@testing-library/react', '@types/node', '@types/react', '@types/react-dom'],
        ...['jsdom', 'react', 'react-dom', 'react-error-boundary', 'vitest'],
      ].map((name) => [name, `node_modules/${name}`]),
    ),
    (removeFolder) => {
      remove = removeFolder;
    },
  );
  mkdirSync(path.join(folder, 'dist'));
  sources.forEach(({ language, code }, index) => writeFileSync(path.join(folder, `block${index}.${language}`), code));
  // Not the environment of the file: what compiles and packs needs Node's own globals.
  const dom = await builtinEnvironments.jsdom.setup(globalThis, {});
  return async () => {
    await dom.teardown(globalThis);
    remove();
  };
}, 60_000);

test('the README has at most 900 words, so that people read it in one go', () => {
  const words = read('README.md').split(/\s+/).length;
  expect(words).toBeGreaterThan(300);
  expect(words).toBeLessThanOrEqual(900);
});

test('every block of TypeScript compiles against the packed package', { timeout: 120_000 }, async () => {
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['block*'] }));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch((failed) => failed);
  // Says where in the page it is, instead of the file.
  expect(stdout.replace(/block(\d+)\.tsx?/g, (_: string, index: string) => sources[Number(index)]?.where)).toBe('');
});

describe('what a page exports works', () => {
  test.each(sources.map((block, index) => ({ ...block, index })).filter((block) => !isUnitTest(block)))(
    '$where',
    async ({ code, language, index, prints }) => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const error = vi.spyOn(console, 'error');
      onTestFinished(() => {
        vi.restoreAllMocks();
      });
      serveCatalog();
      const exported = await run(code, language, index);
      for (const [name, value] of Object.entries(exported)) await use(name, value);
      expect(error.mock.calls).toEqual([]);
      const printed = log.mock.calls.map((call) => call.join(' ')).join('\n');
      if (/^\s*console\.log\(/m.test(code)) expect(printed).not.toBe('');
      if (prints !== undefined) expect(`${printed}\n`).toBe(prints);
    },
  );

  test('a unit test passes', { timeout: 60_000 }, async () => {
    const tests = sources.flatMap((block, index) => (isUnitTest(block) ? [[block, index] as const] : []));
    expect(tests.length).toBeGreaterThan(0);
    for (const [{ code }, index] of tests) writeFileSync(path.join(folder, `block${index}.test.tsx`), code);
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [vitest, 'run', '--environment', 'jsdom'], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', VITEST: undefined },
    });
    expect(stdout).toMatch(/Tests +\d+ passed/);
  });
});

test.each(inLanguage('sh'))('every command exists: $where', ({ code }) => {
  const { scripts, bin, name } = JSON.parse(read('package.json'));
  const builtIn: readonly string[] = ['install', 'test', 'start'];
  for (const line of code.trim().split('\n')) {
    const [command = '', ...words] = line.replace(/#.*/, '').trim().split(/\s+/);
    const [first = '', second = ''] = words;
    if (command === 'npm' && first === 'install') expect([undefined, '', name]).toContain(second);
    else if (command === 'npm' && first === 'run') expect(Object.keys(scripts)).toContain(second);
    else if (command === 'npm') expect(builtIn).toContain(first);
    else if (command === 'npx') expect([first, existsSync(path.join(root, bin))]).toEqual([name, true]);
    else expect(hosts.flatMap((host) => host.commands).map(flat)).toContain(flat(line));
  }
});

test.each(inLanguage('js', 'json'))('npm run test:hosts tries $where', ({ code }) => {
  const files = hosts.flatMap((host) => Object.values(host.files)).map(flat);
  const wanted = flat(code).replace(/^\{(.*)\}$/, '$1');
  expect(files.filter((file) => file.includes(wanted)).length).toBeGreaterThan(0);
});

test.each(inLanguage('css'))('every name of the package in $where exists', ({ code }) => {
  const styles = read('dist/styles.css');
  const names = code.match(/--teh-[\w-]+|\.teh[\w-]*|\btwilio-error-help\b/g) ?? [];
  expect(names.filter((name) => !styles.includes(name))).toEqual([]);
  // Vite lowers it, and then an inline color-scheme has no effect.
  expect(code).not.toContain('light-dark(');
});

test.each(blocks.filter(isOfExample))('examples/next has $where', ({ code }) => {
  const [firstLine = '', ...rest] = code.split('\n');
  expect(read(`examples/next/${firstLine.slice(3)}`)).toContain(rest.join('\n').trim());
});

test('every block is in a language that is checked', () => {
  const checked = ['ts', 'tsx', 'sh', 'js', 'json', 'css'];
  const unchecked = blocks.filter(({ language, prints }) => !checked.includes(language) && prints !== 'is output');
  expect(unchecked.map(({ where }) => where)).toEqual([]);
});

test.each([...pages, 'CONTRIBUTING.md'])('every link of %s leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
  const dead = links.filter(([, to = '', anchor]) => {
    const file = to === '' ? page : path.posix.join(path.posix.dirname(page), to);
    return !existsSync(path.join(root, file)) || (anchor !== undefined && !anchorsOf(read(file)).includes(anchor));
  });
  expect(dead.map(([link]) => link)).toEqual([]);
});

function blocksOf(page: string): Block[] {
  const text = read(page);
  const found = [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(({ 1: language = '', 2: code = '', index }) => ({
    where: `${page}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
  }));
  return found.map((block, index) => ({
    ...block,
    prints:
      block.language === 'text'
        ? 'is output'
        : found[index + 1]?.language === 'text'
          ? found[index + 1]?.code
          : undefined,
  }));
}

/** Runs a block where the packed package is installed, and gives what it exports. */
async function run(code: string, language: string, index: number): Promise<Record<string, unknown>> {
  const withoutStyles = code.replaceAll(/^import '[^']+\.css';$/gm, '');
  const compiled = await transformWithOxc(withoutStyles, `block.${language}`, { target: 'es2022' });
  const file = path.join(folder, `dist/block${index}.mjs`);
  writeFileSync(file, compiled.code);
  return import(pathToFileURL(file).href);
}

async function use(name: string, value: unknown): Promise<void> {
  if (typeof value !== 'function') {
    if (name === 'catalog')
      expect(await (value as { load: (key: number) => Promise<object> }).load(20003)).toMatchObject({ code: 20003 });
    return;
  }
  if (/^[A-Z]/.test(name)) {
    const [props, seen] = components[name] ?? [];
    if (seen === undefined) throw new Error(`Say in \`components\` what ${name} gets and shows.`);
    const container = document.body.appendChild(document.createElement('div'));
    const rendered = createRoot(container);
    onTestFinished(() => {
      rendered.unmount();
      container.remove();
    });
    rendered.render(createElement(value as ComponentType, props));
    await vi.waitFor(() => expect(container.querySelector(seen), seen).not.toBeNull(), { timeout: 10_000 });
    return;
  }
  const given = calls[name];
  if (given === undefined) throw new Error(`Say in \`calls\` how ${name} is called.`);
  const returned = await (value as (...given: readonly unknown[]) => unknown)(...given);
  expect(returned !== undefined || vi.mocked(console.log).mock.calls.length > 0, `${name} returns or prints`).toBe(
    true,
  );
}

/** Answers `fetch` as a server does that was given `catalog.json`. */
function serveCatalog(): void {
  const entries: { code?: number }[] = JSON.parse(read('dist/catalog.json'));
  vi.stubGlobal('fetch', async (url: string) => {
    const entry = entries.find(({ code }) => String(code) === /(\w+)\.json$/.exec(url)?.[1]);
    return new Response(JSON.stringify(entry ?? null), { status: entry ? 200 : 404 });
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

/** As GitHub makes them. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function flat(text: string): string {
  return text.replaceAll(/[\s,]+/g, '');
}
