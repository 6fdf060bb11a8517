// Writes the pages that a server would send, for each bundler: once from `renderToString`, once from a stream, once from a
// stream that had to load the entry itself.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { catalog } from 'twilio-error-help';
import { Page } from './Page.tsx';

const code = 20003;
// Before anything is loaded, so that the stream has to wait.
const fromCode = await streamed(<Page code={code} />);
const entry = await catalog.load(code);
if (!entry) throw new Error(`The catalog has no entry for ${code}.`);

const pages: Record<string, { html: string; drawnFrom: 'entry' | 'code' }> = {
  string: { html: renderToString(<Page entry={entry} />), drawnFrom: 'entry' },
  stream: { html: await streamed(<Page entry={entry} />), drawnFrom: 'entry' },
  code: { html: fromCode, drawnFrom: 'code' },
};

for (const bundler of ['vite', 'development', 'webpack']) {
  const folder = `build/${bundler}`;
  // webpack's own page plugin is left out: what it would do is these two tags.
  if (!existsSync(`${folder}/server.html`)) {
    for (const name of ['index', 'server']) {
      writeFileSync(`${folder}/${name}.html`, withWebpackTags(readFileSync(`${name}.html`, 'utf8'), bundler));
    }
  }
  const template = readFileSync(`${folder}/server.html`, 'utf8');
  for (const [name, { html, drawnFrom }] of Object.entries(pages)) {
    writeFileSync(
      `${folder}/${name}.html`,
      template.replace('<div id="root"><!--page-->', () => `<div id="root" data-drawn-from="${drawnFrom}">${html}`),
    );
  }
}

async function streamed(page: ReactElement): Promise<string> {
  const html = new PassThrough();
  const fail = (error: unknown): void => void html.destroy(error as Error);
  const { pipe } = renderToPipeableStream(page, {
    onShellReady: () => pipe(html),
    onShellError: fail,
    onError: fail,
  });
  return text(html);
}

function withWebpackTags(template: string, bundler: string): string {
  return template.replace(
    /<script type="module" src="\/src\/(\w+)\.tsx"><\/script>/,
    `<link rel="stylesheet" href="/${bundler}/$1.css" /><script defer src="/${bundler}/$1.js"></script>`,
  );
}
