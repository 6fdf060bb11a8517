// Runs in the browser: times a click until a person sees help, with nothing loaded before.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const panels = await import(/* @vite-ignore */ '/on-demand/panel.js');

/** Milliseconds from the click until the first question of the panel is on the screen. @param {'CodePanel' | 'ErrorPanel'} name */
function show(name) {
  const host = document.createElement('div');
  const button = document.createElement('button');
  document.body.replaceChildren(button, host);
  return new Promise((resolve) => {
    let start = NaN;
    const observer = new MutationObserver(() => {
      if (!host.querySelector('.teh fieldset')?.checkVisibility()) return;
      observer.disconnect();
      // After the frame in which it is painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(host, { childList: true, subtree: true, attributes: true });
    button.addEventListener('click', () => {
      start = performance.now();
      createRoot(host).render(createElement(panels[name]));
    });
    button.click();
  });
}

window.bench = { show, errors: [] };
