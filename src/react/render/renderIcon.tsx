import type { ReactElement } from 'react';

const drawn = new Map<string, ReactElement>();

/**
 * A drawing beside words that say the same, so it is hidden from screen readers. Its size and colour are the text's. Called, not
 * rendered, and drawn once: React skips an element that it has seen.
 *
 * @param path One of the drawings of `icons.ts`.
 */
export function icon(path: string): ReactElement {
  let element = drawn.get(path);
  if (!element) {
    element = (
      <svg className="teh-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    );
    drawn.set(path, element);
  }
  return element;
}
