import type { MouseEvent } from 'react';

/** Keeps the focus where it is when the mouse is pressed. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
