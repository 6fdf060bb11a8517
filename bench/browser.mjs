// Starts Chromium and a small server for the built files, and opens a page for each panel.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../test/chromium.mjs';
import { importMap, outDir } from './build.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** @param {Record<string, string[]>} stylesOf The stylesheets of each panel. */
export async function startBrowser(stylesOf) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    // In an isolated page, the clock has a resolution of 5 µs instead of 100.
    const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    try {
      const name = searchParams.get('panel') ?? '';
      const isPage = pathname === '/';
      const script = searchParams.get('script') ?? 'harness';
      const body = isPage
        ? page(name, script, stylesOf[name] ?? [])
        : await readFile(path.join(outDir, 'browser', pathname));
      response.writeHead(200, { ...headers, 'Content-Type': isPage ? 'text/html' : types[path.extname(pathname)] });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const options = await chromiumLaunchOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, '--js-flags=--expose-gc'] });

  return {
    version: browser.version(),
    /** Opens a page in its own context, so that no two panels share a process. @param {string} name @param {'harness' | 'show'} script */
    async open(name, script = 'harness') {
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/?panel=${name}&script=${script}`);
      await page.waitForFunction(() => 'bench' in window);
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      return {
        /** Calls a function of `window.bench`. @param {string} method @param {...any} args */
        call: (method, ...args) =>
          page.evaluate(([name, rest]) => /** @type {any} */ (window).bench[name](...rest), [method, args]),
        close: () => context.close(),
        errors: () => page.evaluate(() => /** @type {any} */ (window).bench.errors.splice(0)),
        /** Heap, nodes and listeners after garbage collection. */
        async memory() {
          for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
          const { metrics } = await session.send('Performance.getMetrics');
          const value = (/** @type {string} */ key) => metrics.find(({ name }) => name === key)?.value ?? NaN;
          return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
        },
        async profile(/** @type {() => Promise<unknown>} */ work) {
          await session.send('Profiler.enable');
          await session.send('Profiler.setSamplingInterval', { interval: 100 });
          await session.send('Profiler.start');
          await work();
          const { profile } = await session.send('Profiler.stop');
          return profile;
        },
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** @param {string} name @param {string} script @param {string[]} styles */
function page(name, script, styles) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <script type="importmap">${JSON.stringify(importMap)}</script>
    ${styles.map((file) => `<link rel="stylesheet" href="/${name}/${file}">`).join('')}
  </head>
  <body><script type="module" src="/${script}/${script}.js?panel=${name}"></script></body>
</html>`;
}
