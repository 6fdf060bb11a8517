import { render, type RenderResult } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { onTestFinished, vi } from 'vitest';

/** A page that a server has sent, not yet taken over by React. */
export interface ServedPage {
  container: HTMLElement;
  /** What the server wrote, as the browser understands it. */
  html: string;
  /** Takes the page over, in StrictMode. What React had to repair is in `repaired`. */
  hydrate: (ui: ReactElement) => RenderResult;
  /** The same at the pace of a browser: React goes on when it likes to, and tests wait for what they expect. */
  hydrateInTime: (ui: ReactElement) => void;
  repaired: unknown[];
}

/** Draws on the server and puts the HTML on the page. */
export function serve(ui: ReactElement): ServedPage {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<StrictMode>{ui}</StrictMode>);
  document.body.append(container);
  onTestFinished(() => container.remove());
  const repaired: unknown[] = [];
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
    hydrateInTime: (client) => {
      vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
      // React 18 writes the last event back here and would take this for an answer to it, which has to be drawn in one go.
      vi.stubGlobal('event', undefined);
      const root = hydrateRoot(container, <StrictMode>{client}</StrictMode>, {
        onRecoverableError: (error) => repaired.push(error),
      });
      onTestFinished(() => {
        root.unmount();
        vi.unstubAllGlobals();
      });
    },
  };
}
