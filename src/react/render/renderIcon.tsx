import type { ReactElement } from 'react';

const created = new Map<string, ReactElement>();

/**
 * An icon beside words that say the same, so it is hidden from screen readers. It has the text's size and color. A function, not a
 * component; each icon is created once, since React skips an element that it has rendered.
 *
 * @param path One of the paths in `icons.ts`.
 */
export function icon(path: string): ReactElement {
  let element = created.get(path);
  if (!element) {
    element = (
      <svg className="teh-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    );
    created.set(path, element);
  }
  return element;
}
