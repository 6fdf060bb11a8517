import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';

const here = (to: string): string => fileURLToPath(new URL(to, import.meta.url));

/** React 18 is installed beside the tests, in a workspace of its own. */
const reacts: Record<string, InlineConfig['resolve']> = {
  '19': { dedupe: ['react', 'react-dom'] },
  '18': {
    alias: [{ find: /^(react|react-dom)($|\/)/, replacement: `${here('../react18/node_modules')}/$1$2` }],
  },
};

/**
 * Pages that a server has rendered: `{folder}/served-{version of React}/{string|stream|code}.html`, with all that the browser needs to
 * take them over.
 */
export async function buildServed(folder: string): Promise<void> {
  for (const [version, resolve = {}] of Object.entries(reacts)) {
    const outDir = path.join(folder, `served-${version}`);
    const server = path.join(folder, `server-${version}`);
    const shared: InlineConfig = { configFile: false, logLevel: 'error', root: here('./served'), resolve };
    const options = { emptyOutDir: true, chunkSizeWarningLimit: 5000 };
    await build({ ...shared, base: './', build: { ...options, outDir } });
    await build({
      ...shared,
      ssr: { noExternal: true },
      build: {
        ...options,
        outDir: server,
        ssr: 'server.tsx',
        rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
      },
    });
    const { renderPages } = (await import(
      pathToFileURL(path.join(server, 'server.mjs')).href
    )) as typeof import('./served/server.tsx');
    const page = readFileSync(path.join(outDir, 'index.html'), 'utf8');
    for (const [name, html] of Object.entries(await renderPages())) {
      writeFileSync(
        path.join(outDir, `${name}.html`),
        page.replace('<!--page-->', () => html),
      );
    }
  }
}
