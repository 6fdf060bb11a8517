import { render, type RenderResult } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { onTestFinished } from 'vitest';

/** A page that a server has sent, not yet taken over by React. */
export interface ServedPage {
  container: HTMLElement;
  /** What the server wrote, as the browser understands it. */
  html: string;
  /** Takes the page over, in StrictMode. What React had to repair is in `repaired`. */
  hydrate: (ui: ReactElement) => RenderResult;
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
  };
}
