// Serves `build`, as any static host would.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('build/', import.meta.url));
/** @type {Record<string, string>} */
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, path.posix.normalize(pathname));
  readFile(file).then(
    (content) => {
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(content);
    },
    () => response.writeHead(404).end(),
  );
});

const port = Number(process.env['PORT'] ?? 4173);
server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/vite/index.html`));
