import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { prepareChromium } from '../chromium.mjs';
import { buildServed } from './buildServed.ts';

const here = (to: string): string => fileURLToPath(new URL(to, import.meta.url));
const built = here('../../node_modules/.cache/browser-page');

/** As strict as a policy can be: own scripts and styles, and nothing else, not even a request of their own. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

/** Builds the page as an application does, and serves it to the tests with the policy. */
// oxlint-disable-next-line import/no-default-export -- Playwright's contract
export default async function setup(): Promise<() => void> {
  await prepareChromium();
  if (!existsSync(here('../../dist/index.js'))) throw new Error('Run first: npm run build');
  await build({
    configFile: false,
    logLevel: 'error',
    root: here('./page'),
    build: { outDir: built, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  await buildServed(built);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(built, path.normalize(pathname === '/' ? '/index.html' : pathname));
    response.setHeader('content-security-policy', POLICY);
    if (!file.startsWith(built) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  process.env['BROWSER_PAGE'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
