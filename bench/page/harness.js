// Runs in the browser, in the page of one panel. The bench calls `window.bench` through Playwright.
import { createElement, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { median } from '../median.mjs';
import { withOwnContent } from '../panels.mjs';
import { error, keys } from '../panels/content.js';
import { readTree } from './readTree.js';

const name = new URL(import.meta.url).searchParams.get('panel');
const { Panel, Provider, ready } = await import(/* @vite-ignore */ `/${name}/panel.js`);
await ready?.();

/** Our panel and its twin have a question that an answer replaces; in all others, one switches between key types. */
const hasOwnContent = withOwnContent.includes(name);
/** How many options every panel offers. */
const COMMON = 3;

const errors = [];
const onError = (thrown) => errors.push(String(thrown).slice(0, 300));
addEventListener('error', ({ message }) => onError(message));

const handlers = { onUncaughtError: onError, onRecoverableError: onError };

let mounted;

function treeOf(count, hydrating, onHydrated) {
  const panels = Array.from({ length: count }, (_, i) => createElement(Panel, { key: i, error, hydrating }));
  // As many children as on the server, since React's ids depend on that.
  return createElement(Provider, null, panels, onHydrated ? createElement(Marker, { onHydrated }) : null);
}

/** The last element of the tree. Content of a Suspense boundary may hydrate after it. */
function Marker({ onHydrated }) {
  useEffect(onHydrated, [onHydrated]);
  return null;
}

/** Whether React has hydrated an element: it writes the props to it. */
const isInteractive = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps$'));

const layout = () => document.body.offsetHeight;
const tick = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
/** Waits for what libraries do after the first paint, so that it isn't part of the next sample. */
const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
const collect = () => globalThis.gc?.();

function makeHost() {
  const host = document.createElement('div');
  document.body.append(host);
  return host;
}

/** What Emotion does in a page that loads with such HTML, before it hydrates. */
function moveStyles(host) {
  for (const style of host.querySelectorAll('style[data-emotion]')) {
    const known = document.head.querySelector(`style[data-emotion="${style.dataset.emotion}"]`);
    if (known) style.remove();
    else document.head.append(style);
  }
}

function mount(count) {
  const host = makeHost();
  const root = createRoot(host, handlers);
  const tree = treeOf(count, false);
  layout();
  const start = performance.now();
  flushSync(() => root.render(tree));
  layout();
  const time = performance.now() - start;
  mounted = { root, host };
  return time;
}

function unmount() {
  mounted.root.unmount();
  mounted.host.remove();
  mounted = undefined;
}

/** The options that aren't chosen yet: values of our panel's question, or ids of the shared keys. */
function choices() {
  return hasOwnContent
    ? [...mounted.host.querySelectorAll('fieldset input[type="radio"]')].map(({ value }) => value)
    : keys.map(({ id }) => id).filter((id) => !isCause(id));
}

function labelOf(id) {
  if (hasOwnContent) return mounted.host.querySelector(`fieldset input[type="radio"][value="${id}"]`)?.closest('label');
  const text = keys.find((key) => key.id === id).label;
  const holds = (label) =>
    label.textContent.trim() === text || [...label.querySelectorAll('span')].some((s) => s.textContent.trim() === text);
  return [...mounted.host.querySelectorAll('label')].find(holds);
}

const isCause = (id) => mounted.host.querySelector(`[data-cause="${id}"]`) !== null;

/** Clicks on a label, as a person does, and waits until the panel has changed. */
async function choose(id) {
  const label = labelOf(id);
  layout();
  const start = performance.now();
  label.click();
  for (let i = 0; hasOwnContent ? label.isConnected : !isCause(id); i++) {
    if (i > 2000) throw new Error(`${name}: choosing ${id} changed nothing`);
    if (i < 5) await null;
    else await tick();
  }
  layout();
  return performance.now() - start;
}

// Loads everything that loads on demand before anything is measured.
mount(1);
while (!mounted.host.querySelector('label')) await settle();
unmount();

window.bench = {
  errors,

  /** Styles that a server puts into the head. */
  addHead(html) {
    document.head.append(document.createRange().createContextualFragment(html));
  },

  async mount(count, times) {
    const samples = [];
    for (let i = 0; i < times; i++) {
      collect();
      samples.push(mount(count));
      await settle();
      unmount();
      await settle();
    }
    return median(samples);
  },

  async choose(times) {
    const samples = [];
    for (let i = 0; i < times; i++) {
      mount(1);
      await settle();
      collect();
      samples.push(await choose(choices()[i % COMMON]));
      await settle();
      unmount();
    }
    return median(samples);
  },

  /** The time until every radio button is hydrated, and the longest time for which the page was frozen meanwhile. */
  async hydrate(html, count, times) {
    const samples = [];
    const freezes = [];
    for (let i = 0; i < times; i++) {
      const host = makeHost();
      host.innerHTML = html;
      moveStyles(host);
      layout();
      await settle();
      collect();
      let hydrated;
      const done = new Promise((resolve) => {
        hydrated = resolve;
      });
      const tree = treeOf(count, true, hydrated);
      const before = host.firstElementChild;
      // Found beforehand, since searching a hundred panels takes longer than one of React's turns.
      const waiting = [...host.querySelectorAll('input')];
      const start = performance.now();
      let root;
      flushSync(() => {
        root = hydrateRoot(host, tree, handlers);
      });
      await done;
      let turn = start;
      let longest = 0;
      for (;;) {
        const now = performance.now();
        longest = Math.max(longest, now - turn);
        turn = now;
        // Radix replaces the server's inputs.
        while (waiting.length > 0 && (isInteractive(waiting.at(-1)) || !waiting.at(-1).isConnected)) waiting.pop();
        if (waiting.length === 0) break;
        if (now - start > 30_000) throw new Error(`${name} did not hydrate`);
        await tick();
      }
      layout();
      samples.push(performance.now() - start);
      freezes.push(longest);
      if (host.firstElementChild !== before) onError(new Error('the HTML of the server was thrown away'));
      await settle();
      mounted = { root, host };
      unmount();
      await settle();
    }
    return { time: median(samples), freeze: median(freezes) };
  },

  hold: (count) => void mount(count),
  release: () => void unmount(),

  async cycle(times) {
    for (let i = 0; i < times; i++) {
      mount(1);
      // Lets the work run that a library starts after mounting.
      await tick();
      unmount();
    }
    await settle();
  },

  /** The number of a panel's elements. */
  count() {
    mount(1);
    const count = mounted.host.querySelectorAll('*').length;
    unmount();
    return count;
  },

  /** The panel as data: as it is mounted, after each answer, and as it is after hydration. */
  async states(html) {
    mount(1);
    const trees = { initial: readTree(mounted.host.querySelector('section')) };
    const values = choices();
    for (const value of values) {
      unmount();
      mount(1);
      await choose(value);
      trees[value] = readTree(mounted.host.querySelector('section'));
    }
    unmount();
    const host = makeHost();
    host.innerHTML = html;
    moveStyles(host);
    trees.server = readTree(host.querySelector('section'));
    let root;
    flushSync(() => {
      root = hydrateRoot(host, treeOf(1, true), handlers);
    });
    await settle();
    trees.hydrated = readTree(host.querySelector('section'));
    mounted = { root, host };
    unmount();
    return trees;
  },
};
