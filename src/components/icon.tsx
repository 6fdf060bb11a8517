import type { ReactElement } from 'react';

export interface IconProps {
  /** One of the drawings of `icons.ts`. */
  path: string;
}

/** A drawing beside words that say the same, so it is hidden from screen readers. Its size and colour are the text's. */
export function Icon({ path }: IconProps): ReactElement {
  return (
    <svg className="teh-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
