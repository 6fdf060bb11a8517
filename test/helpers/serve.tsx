import { render, type RenderResult } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { onTestFinished, vi } from 'vitest';

/** A page that a server has sent, not yet hydrated. */
export interface ServedPage {
  container: HTMLElement;
  /** What the server wrote, as the browser understands it. */
  html: string;
  /** Hydrates the page, in StrictMode. `repaired` lists what React had to repair. */
  hydrate: (ui: ReactElement) => RenderResult;
  /** The same without `act`: React schedules its work as in a browser, and tests wait for what they expect. */
  hydrateInTime: (ui: ReactElement) => void;
  /** The same while a click is handled, as in a page that hydrates parts when they are used: React works urgently then. */
  hydrateInClick: (ui: ReactElement) => void;
  repaired: unknown[];
}

/** Runs code as on a server. */
function withoutDocument<T>(run: () => T): T {
  const { document } = globalThis;
  Reflect.deleteProperty(globalThis, 'document');
  try {
    return run();
  } finally {
    globalThis.document = document;
  }
}

/** Renders on the server and puts the HTML on the page. */
export function serve(ui: ReactElement): ServedPage {
  const container = document.createElement('div');
  container.innerHTML = withoutDocument(() => renderToString(<StrictMode>{ui}</StrictMode>));
  document.body.append(container);
  onTestFinished(() => container.remove());
  const repaired: unknown[] = [];
  function hydrateDuring(event: Event | undefined, client: ReactElement): void {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    // React reads here how urgent the work is.
    vi.stubGlobal('event', event);
    const root = hydrateRoot(container, <StrictMode>{client}</StrictMode>, {
      onRecoverableError: (error) => repaired.push(error),
    });
    // React 18 restores the last event, and would take what a test does next as a reaction to it.
    vi.stubGlobal('event', undefined);
    onTestFinished(() => {
      root.unmount();
      vi.unstubAllGlobals();
    });
  }
  return {
    container,
    html: container.innerHTML,
    repaired,
    hydrate: (client) =>
      render(client, {
        container,
        hydrate: true,
        wrapper: StrictMode,
        onRecoverableError: (error) => repaired.push(error),
      }),
    hydrateInTime: (client) => hydrateDuring(undefined, client),
    hydrateInClick: (client) => hydrateDuring(new MouseEvent('click'), client),
  };
}
