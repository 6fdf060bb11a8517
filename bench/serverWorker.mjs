// Renders one panel on request. Each panel has its own process, so that no library affects another.
import { Writable } from 'node:stream';
import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { answerWith } from './answerWith.mjs';
import { error } from './panels/content.js';

const { Panel, Provider, ready, ssr } = await import(process.argv[2]);
await ready?.();

const plain = { wrap: (tree) => tree, head: () => '' };

function treeOf(count, styles) {
  const panels = Array.from({ length: count }, (_, i) => createElement(Panel, { key: i, error, hydrating: true }));
  return styles.wrap(createElement(Provider, null, panels, null));
}

function render(count) {
  const styles = ssr?.() ?? plain;
  return { html: renderToString(treeOf(count, styles)), head: styles.head?.() ?? '' };
}

function stream() {
  const styles = ssr?.() ?? plain;
  return new Promise((resolve, reject) => {
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    sink.on('finish', () => resolve(styles.head?.()));
    const { pipe } = renderToPipeableStream(treeOf(1, styles), { onShellReady: () => pipe(sink), onError: reject });
  });
}

/** Renders for so many milliseconds. @returns {Promise<number>} Renders per second. */
async function rate(what, milliseconds) {
  const start = performance.now();
  let count = 0;
  let elapsed = 0;
  do {
    // Reading the clock costs as much as a small render.
    for (let i = 0; i < 4; i++, count++) {
      if (what === 'string') render(1);
      else await stream();
    }
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (count / elapsed) * 1000;
}

answerWith(({ what, count, milliseconds }) => (what === 'html' ? render(count) : rate(what, milliseconds)));
