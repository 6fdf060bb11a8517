import { expect, test, vi } from 'vitest';
import { StrictMode, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { TwilioErrorHelp as OnDemand } from '../../src/components/TwilioErrorHelp.browser.tsx';
test.each([true, false])('scratch strict %s', async (strict) => {
  (globalThis as any).IS_REACT_ACT_ENVIRONMENT = false;
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  await catalog.preload([20003]);
  const entry = catalog.get(20003)!;
  const W = strict ? StrictMode : (p: any) => p.children;
  const html = renderToString(<W><button>host</button><TwilioErrorHelp entry={entry} /></W>);
  const c = document.createElement('div'); c.innerHTML = html; document.body.append(c);
  const radio = c.querySelector('input');
  const errors: unknown[] = [];
  hydrateRoot(c, <W><button>host</button><OnDemand entry={entry} /></W>, { onRecoverableError: (e: any) => errors.push(e.message, e.cause?.message) });
  for (let i = 0; i < 40; i++) { await new Promise((r) => setTimeout(r, 50)); if (i % 10 === 0) console.log(version, strict, i, c.querySelector('input') === radio, c.textContent!.slice(0, 60)); }
  console.log(version, strict, errors, spy.mock.calls.map((x) => String(x[0]).slice(0, 100)));
  (globalThis as any).IS_REACT_ACT_ENVIRONMENT = true;
});
