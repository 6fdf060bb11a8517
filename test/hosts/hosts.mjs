/**
 * An application as a person would begin it, as small as the host allows.
 *
 * @typedef {object} Host
 * @property {string} name
 * @property {readonly (readonly string[])[]} packages What `npm install` takes: the first list whose packages say that they run on this Node.
 * @property {Record<string, string>} files
 * @property {readonly string[]} commands What builds it, or tests with it. A host fails where one of them does.
 * @property {string} [site] Folder of the built site. Without it and `server`, nothing is opened.
 * @property {string} [server] Serves the built site; `$PORT` is free.
 * @property {string} [react] Version of React to install, the newest unless it is named. `none`: no React.
 */

/** The file of each page that is written without the help and then with it, to measure what the package costs. */
export const HELP_FILE = 'src/help.js';
export const WITHOUT_HELP = 'export const Help = () => null;\n';
const WITH_HELP = `'use client';
import { createElement } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';

export const Help = () => createElement(TwilioErrorHelp, { code: 20003 });
`;

/** One button, which shows the help. Plain JavaScript, so that no host needs a compiler for it. */
const page = {
  [HELP_FILE]: WITH_HELP,
  'src/app.js': `'use client';
import { createElement, useState } from 'react';
import { Help } from './help.js';

export function App() {
  const [isShown, setShown] = useState(false);
  return createElement(
    'main',
    null,
    createElement('button', { type: 'button', onClick: () => setShown(true) }, 'What is 20003?'),
    isShown && createElement(Help),
  );
}
`,
};

const head = '<meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">';

/** @param {string} styles How the page gets the stylesheet: an import in its script, or nothing. */
const script = (styles) => `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
${styles}import { App } from './app.js';

createRoot(document.getElementById('root')).render(createElement(App));
`;
const importStyles = "import 'twilio-error-help/styles.css';\n";

/** @param {string} tags */
const html = (tags) =>
  `<!doctype html><html lang="en"><head>${head}${tags}</head><body><div id="root"></div></body></html>\n`;

const singlePage = {
  ...page,
  'src/main.js': script(importStyles),
  'index.html': html('<script type="module" src="/src/main.js"></script>'),
};

/** For bundlers that know no HTML: the page names what they write. */
const bundled = (/** @type {string} */ tags) => ({
  ...page,
  'src/main.js': script(importStyles),
  'out/index.html': html(tags),
});

const nextPage = {
  ...page,
  'app/layout.js': `import 'twilio-error-help/styles.css';

export const metadata = { title: 'Host', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`,
  'app/page.js': "export { App as default } from '../src/app.js';\n",
};

const unit = `import { render, screen } from '@testing-library/react';
import { TwilioErrorHelp } from 'twilio-error-help';
import 'twilio-error-help/styles.css';

test('shows the help', async () => {
  render(<TwilioErrorHelp code={20003} />);
  expect(await screen.findByRole('region', { name: /20003/ })).toBeTruthy();
});
`;
const testingLibrary = ['@testing-library/react', '@testing-library/dom'];

const typed = `import { type Evidence, TwilioErrorHelp, useTwilioErrorHelp } from 'twilio-error-help';
import { explain } from 'twilio-error-help/core';
import { de } from 'twilio-error-help/locales/de';
import 'twilio-error-help/styles.css';

const evidence: Evidence = { credential: 'standard-key' };

export async function firstCause(error: unknown): Promise<string | undefined> {
  return (await explain(error, evidence)).diagnosis.causes[0]?.cause.id;
}

export function Help({ error }: { error: unknown }) {
  const help = useTwilioErrorHelp({ error });
  return help.status === 'ready' && <TwilioErrorHelp error={error} evidence={evidence} locale={de} />;
}

// @ts-expect-error -- proves that the types are not \`any\`
export const wrong: Evidence = { password: '' };
`;
const compilers = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6', '7'];
const options = (/** @type {string} */ module, /** @type {string} */ moduleResolution) =>
  JSON.stringify({
    compilerOptions: {
      ...{ target: 'es2022', module, moduleResolution, jsx: 'react-jsx', strict: true, noEmit: true },
      ...{ skipLibCheck: false, types: [], lib: ['es2022', 'dom', 'dom.iterable'] },
    },
    files: ['typed.tsx'],
  });

/** @type {readonly Host[]} */
export const hosts = [
  {
    name: 'Vite',
    packages: [['vite@latest', '@vitejs/plugin-react@latest']],
    files: {
      ...singlePage,
      'vite.config.js': "import react from '@vitejs/plugin-react';\nexport default { plugins: [react()] };\n",
    },
    commands: ['vite build'],
    site: 'dist',
  },
  {
    name: 'Vite, React 18.2',
    react: '18.2',
    packages: [['vite@latest']],
    files: singlePage,
    commands: ['vite build'],
    site: 'dist',
  },
  {
    name: 'esbuild, splitting',
    packages: [['esbuild@latest']],
    files: bundled('<link rel="stylesheet" href="main.css"><script type="module" src="main.js"></script>'),
    commands: ['esbuild src/main.js --bundle --splitting --format=esm --minify --outdir=out'],
    site: 'out',
  },
  {
    name: 'esbuild, one file',
    packages: [['esbuild@latest']],
    files: bundled('<link rel="stylesheet" href="main.css"><script defer src="main.js"></script>'),
    commands: ['esbuild src/main.js --bundle --minify --outdir=out'],
    site: 'out',
  },
  {
    name: 'esbuild, one file, catalog over HTTP',
    packages: [['esbuild@latest']],
    files: {
      ...bundled('<link rel="stylesheet" href="main.css"><script defer src="main.js"></script>'),
      [HELP_FILE]: WITH_HELP.replace(
        "from 'twilio-error-help';\n",
        `from 'twilio-error-help';
import { createCatalog } from 'twilio-error-help/core';

const catalog = createCatalog({
  load: async (key) => {
    const response = await fetch(\`errors/\${key}.json\`);
    return response.ok ? response.json() : undefined;
  },
});
`,
      ).replace('{ code: 20003 }', '{ code: 20003, catalog }'),
      'split.mjs': `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

mkdirSync('out/errors', { recursive: true });
for (const entry of JSON.parse(readFileSync('node_modules/twilio-error-help/dist/catalog.json', 'utf8'))) {
  writeFileSync(\`out/errors/\${entry.code ?? entry.id}.json\`, JSON.stringify(entry));
}
`,
    },
    commands: [
      'node split.mjs',
      'esbuild src/main.js --bundle --minify --conditions=external-twilio-catalog --outdir=out',
    ],
    site: 'out',
  },
  {
    name: 'Rollup',
    packages: [
      [
        'rollup@latest',
        '@rollup/plugin-node-resolve',
        '@rollup/plugin-commonjs',
        '@rollup/plugin-replace',
        '@rollup/plugin-terser',
      ],
    ],
    files: {
      ...page,
      'src/main.js': script(''),
      'rollup.config.js': `import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';

export default {
  input: 'src/main.js',
  output: { dir: 'out' },
  plugins: [
    replace({ 'process.env.NODE_ENV': '"production"', preventAssignment: true }),
    resolve({ browser: true }),
    commonjs(),
    terser(),
  ],
};
`,
      'copy.mjs': `import { copyFileSync } from 'node:fs';

copyFileSync('node_modules/twilio-error-help/dist/styles.css', 'out/styles.css');
`,
      'out/index.html': html('<link rel="stylesheet" href="styles.css"><script type="module" src="main.js"></script>'),
    },
    commands: ['rollup -c', 'node copy.mjs'],
    site: 'out',
  },
  {
    name: 'webpack',
    packages: [
      ['webpack@latest', 'webpack-cli@latest', 'css-loader', 'mini-css-extract-plugin'],
      ['webpack@latest', 'webpack-cli@6', 'css-loader', 'mini-css-extract-plugin'],
    ],
    files: {
      ...bundled('<link rel="stylesheet" href="main.css"><script defer src="main.js"></script>'),
      'webpack.config.js': `import Css from 'mini-css-extract-plugin';

export default {
  mode: 'production',
  entry: './src/main.js',
  output: { path: import.meta.dirname + '/out' },
  module: { rules: [{ test: /\\.css$/, use: [Css.loader, 'css-loader'] }] },
  plugins: [new Css()],
};
`,
    },
    commands: ['webpack'],
    site: 'out',
  },
  {
    name: 'Rspack',
    packages: [
      ['@rspack/core@latest', '@rspack/cli@latest'],
      ['@rspack/core@1', '@rspack/cli@1'],
    ],
    files: {
      ...bundled('<link rel="stylesheet" href="main.css"><script defer src="main.js"></script>'),
      'rspack.config.mjs': `export default {
  mode: 'production',
  entry: './src/main.js',
  output: { path: import.meta.dirname + '/out' },
  module: { rules: [{ test: /\\.css$/, type: 'css/auto' }] },
};
`,
    },
    commands: ['rspack build'],
    site: 'out',
  },
  {
    name: 'Rsbuild',
    packages: [
      ['@rsbuild/core@latest', '@rsbuild/plugin-react@latest'],
      ['@rsbuild/core@1', '@rsbuild/plugin-react@1'],
    ],
    files: {
      ...page,
      'src/index.js': script(importStyles),
      'rsbuild.config.mjs': `import { pluginReact } from '@rsbuild/plugin-react';

export default { plugins: [pluginReact()], html: { title: 'Host', meta: { charset: { charset: 'utf-8' } } } };
`,
    },
    commands: ['rsbuild build'],
    site: 'dist',
  },
  {
    name: 'Parcel',
    packages: [['parcel@latest']],
    files: {
      ...singlePage,
      'index.html': html('<script type="module" src="src/main.js"></script>'),
      // Without it Parcel does not read \`exports\`.
      'package.json': '{ "private": true, "@parcel/resolver-default": { "packageExports": true } }\n',
    },
    commands: ['parcel build index.html --no-source-maps --no-cache'],
    site: 'dist',
  },
  {
    name: 'Bun',
    packages: [['bun@latest']],
    files: {
      ...singlePage,
      'index.html': html('<script type="module" src="./src/main.js"></script>'),
    },
    commands: [
      'bun build index.html --minify --splitting --outdir=dist --define process.env.NODE_ENV=\\"production\\"',
    ],
    site: 'dist',
  },
  {
    name: 'Next.js, Turbopack',
    packages: [['next@latest']],
    files: { ...nextPage, 'next.config.mjs': 'export default { turbopack: { root: import.meta.dirname } };\n' },
    commands: ['next build --turbopack'],
    server: 'next start -H 127.0.0.1 -p $PORT',
  },
  {
    name: 'Next.js, webpack',
    packages: [['next@latest']],
    files: nextPage,
    commands: ['next build --webpack'],
    server: 'next start -H 127.0.0.1 -p $PORT',
  },
  {
    name: 'React Router',
    packages: [
      ...['latest', '7.18.4'].map((version) => [
        // It brings the \`react-router\` that it fits.
        `@react-router/dev@${version}`,
        `@react-router/node@${version}`,
        `@react-router/serve@${version}`,
        version.startsWith('7') ? 'vite@7' : 'vite@latest',
        'isbot',
      ]),
    ],
    files: {
      ...page,
      'app/root.jsx': `import { Links, Outlet, Scripts } from 'react-router';
import 'twilio-error-help/styles.css';

export function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Host</title>
        <link rel="icon" href="data:," />
        <Links />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
`,
      'app/routes.js': "import { index } from '@react-router/dev/routes';\nexport default [index('./home.jsx')];\n",
      'app/home.jsx': "export { App as default } from '../src/app.js';\n",
      'react-router.config.js': 'export default { ssr: true };\n',
      'vite.config.js':
        "import { reactRouter } from '@react-router/dev/vite';\nexport default { plugins: [reactRouter()] };\n",
    },
    commands: ['react-router build'],
    server: 'react-router-serve build/server/index.js',
  },
  {
    name: 'Astro',
    packages: [
      ['astro@latest', '@astrojs/react@latest'],
      ['astro@5', '@astrojs/react@4'],
    ],
    files: {
      ...page,
      'src/pages/index.astro': `---
import 'twilio-error-help/styles.css';
import { App } from '../app.js';
---
<html lang="en"><head>${head}</head><body><App client:load /></body></html>
`,
      'astro.config.mjs': "import react from '@astrojs/react';\nexport default { integrations: [react()] };\n",
    },
    commands: ['astro build'],
    site: 'dist',
  },
  {
    name: 'Vitest',
    packages: [
      ['vitest@latest', 'jsdom@latest', ...testingLibrary],
      ['vitest@4', 'jsdom@29', ...testingLibrary],
    ],
    files: {
      'help.test.jsx': unit,
      'vitest.config.js': "export default { test: { environment: 'jsdom', globals: true } };\n",
    },
    commands: ['vitest run'],
  },
  {
    name: 'Jest',
    packages: [
      [
        ...['jest@latest', 'jest-environment-jsdom@latest', 'babel-jest@latest', ...testingLibrary],
        ...['@babel/core@7', '@babel/preset-env@7', '@babel/preset-react@7'],
      ],
    ],
    files: {
      'help.test.jsx': unit,
      'styles.mock.cjs': '',
      'babel.config.cjs': `module.exports = {
  presets: [['@babel/preset-env', { targets: { node: 'current' } }], ['@babel/preset-react', { runtime: 'automatic' }]],
};
`,
      'jest.config.cjs': `module.exports = {
  testEnvironment: 'jsdom',
  transformIgnorePatterns: ['/node_modules/(?!twilio-error-help/)'],
  moduleNameMapper: { '\\\\.css$': '<rootDir>/styles.mock.cjs' },
};
`,
    },
    commands: ['jest'],
  },
  {
    name: 'Node',
    react: 'none',
    packages: [],
    files: {
      'import.mjs': `import { explain } from 'twilio-error-help/core';
const { entry } = await explain(20003);
if (entry?.code !== 20003) throw new Error('no entry');
`,
      'require.cjs': `const { explain } = require('twilio-error-help/core');
explain(20003).then(({ entry }) => {
  if (entry?.code !== 20003) throw new Error('no entry');
});
`,
      'alone.mjs': `import { existsSync } from 'node:fs';
if (existsSync('node_modules/react')) throw new Error('React came along');
`,
    },
    commands: ['node import.mjs', 'node require.cjs', 'node alone.mjs', 'twilio-error-help 20003'],
  },
  {
    name: `TypeScript ${compilers[0]} to ${compilers.at(-1)}`,
    packages: [
      [
        ...compilers.map((version) => `ts${version.replace('.', '')}@npm:typescript@${version}`),
        '@types/react',
        '@types/react-dom',
      ],
    ],
    files: {
      'typed.tsx': typed,
      'bundler.json': options('esnext', 'bundler'),
      'nodenext.json': options('nodenext', 'nodenext'),
    },
    commands: compilers.flatMap((version) =>
      ['bundler', 'nodenext'].map(
        (resolution) => `node node_modules/ts${version.replace('.', '')}/bin/tsc -p ${resolution}.json`,
      ),
    ),
  },
];
