'use client';

import type { ReactElement, ReactNode } from 'react';
import type { EntryKey } from '../../catalog/types.ts';
import { focusPanel } from '../focus/focusPanel.ts';

/** Shows the help for another error in the panel, and keeps the focus in it. */
export function ChooseErrorButton({
  code,
  choose,
  label,
  children,
}: {
  code: EntryKey;
  choose: (key: EntryKey) => void;
  /** Accessible name, if it differs from the content. */
  label?: string | undefined;
  children: ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={(event) => {
        focusPanel(event.currentTarget);
        choose(code);
      }}
    >
      {children}
    </button>
  );
}
