import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

export const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const serverTests = 'test/**/*.ssr.test.{ts,tsx}';
/** Tests that replace modules of the project. Each file has a process of its own, so that a replacement reaches no other file. */
const mockingTests = ['test/react/{copying,loading,twoCopies,withoutAct}.test.tsx', 'test/ssr/hydration.test.tsx'];
/** Tests of what is built and published, and of what builds it. */
const packageTests = ['test/package/**/*.test.ts'];

/**
 * The sources of what package.json maps to built files: as on a server, where nothing of the components loads later, and with the shipped
 * catalog.
 */
export const atHand: { find: string; replacement: string }[] = [
  { find: '#identify', replacement: fromRoot('src/react/loading/loadIdentifyError.ts') },
  { find: '#panel', replacement: fromRoot('src/react/loading/loadPanel.ts') },
  { find: '#routes', replacement: fromRoot('src/catalog/routes.ts') },
];

/** React 18 is installed beside the tests, in a workspace of its own. */
const react18 = {
  resolve: {
    alias: [
      ...atHand,
      // Their CommonJS entries would require() React 19. The ESM ones are transformed, so that the aliases reach them.
      {
        find: /^@testing-library\/react$/,
        replacement: fromRoot('node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
      },
      {
        find: /^react-error-boundary$/,
        replacement: fromRoot('node_modules/react-error-boundary/dist/react-error-boundary.js'),
      },
      { find: /^react($|\/.*)/, replacement: fromRoot('test/react18/node_modules/react$1') },
      { find: /^react-dom($|\/.*)/, replacement: fromRoot('test/react18/node_modules/react-dom$1') },
    ],
  },
  inline: [/@testing-library\/react/, /react-error-boundary/, /test\/react18\//],
};

/** The longest files first. By size, some of them would start last, and run while the other core has nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /[\\/](?:laws|types|growth|docs|redact|hydration|reactServer)\.test\.tsx?$/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  root: fromRoot(''),
  resolve: { alias: atHand },
  test: {
    // Laws try thousands of situations, and hooks start servers, on machines of any speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core stays unused, which is half of a small machine.
    maxWorkers: '100%',
    // A process for each file spends half of the time on starting. freshModules.ts keeps the files apart.
    isolate: false,
    // More room for short-lived values, so that garbage collection takes a twentieth less of the time.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          // What has no JSX runs without a DOM, as the core must.
          name: 'core',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', serverTests, ...packageTests],
          setupFiles: ['test/failOnConsole.ts', 'test/seed.ts', 'test/freshModules.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          exclude: ['**/node_modules/**', serverTests, ...mockingTests, ...packageTests],
          setupFiles: ['test/setup.ts', 'test/freshModules.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-mocking',
          environment: 'jsdom',
          isolate: true,
          include: mockingTests,
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        resolve: react18.resolve,
        test: {
          name: 'unit-react18',
          environment: 'jsdom',
          // Where React 18 can differ: refs and attributes, error boundaries, ids. The next project has loading and hydration.
          include: ['test/react/{hostProps,useTwilioErrorHelp,TwilioErrorFallback,TwilioErrorHelpProvider}.test.tsx'],
          setupFiles: ['test/setup.ts', 'test/freshModules.ts'],
          server: { deps: { inline: react18.inline } },
        },
      },
      {
        extends: true,
        resolve: react18.resolve,
        test: {
          name: 'unit-mocking-react18',
          environment: 'jsdom',
          isolate: true,
          include: ['test/react/{loading,withoutAct}.test.tsx', 'test/ssr/hydration.test.tsx'],
          setupFiles: ['test/setup.ts'],
          server: { deps: { inline: react18.inline } },
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          include: [serverTests],
          setupFiles: ['test/setup.ts', 'test/freshModules.ts'],
        },
      },
      {
        extends: true,
        resolve: react18.resolve,
        test: {
          name: 'server-react18',
          environment: 'node',
          include: [serverTests],
          setupFiles: ['test/setup.ts', 'test/freshModules.ts'],
          server: { deps: { inline: react18.inline } },
        },
      },
      {
        extends: true,
        test: {
          // Reads dist, so `npm run build` comes first.
          name: 'package',
          environment: 'node',
          include: packageTests,
          globalSetup: ['test/package/packOnce.ts'],
          // Node itself loads what is published.
          server: { deps: { external: [/\/dist\//] } },
        },
      },
    ],
  },
});
