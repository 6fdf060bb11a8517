'use client';

import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { hasFocus } from '../focus/hasFocus.ts';

export interface DoneHandlers {
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: () => void;
  onBlur: (event: FocusEvent) => void;
  /** Call it when an option is chosen, or the chosen one is clicked. */
  onChosen: () => void;
}

/**
 * Finds out when a person is done with a group of radio buttons: they clicked an option, pressed Enter or Space, or left the group.
 * Arrow keys choose as they move, so their choice may not be the last one.
 */
export function useDone(isAnswered: boolean, onDone: ((isFocusInside: boolean) => void) | undefined): DoneHandlers {
  const byArrow = useRef(false);
  // Pressing the mouse on a row takes the focus away before the click gives it back.
  const isPressed = useRef(false);
  return {
    onKeyDown(event) {
      byArrow.current = event.key.startsWith('Arrow');
      isPressed.current = false;
      if (event.key !== 'Enter' || !isAnswered || !onDone) return;
      // Keeps Enter from submitting a form around the panel, and from clicking the button that gets the focus.
      event.preventDefault();
      onDone(true);
    },
    onPointerDown() {
      byArrow.current = false;
      isPressed.current = true;
    },
    onBlur({ currentTarget, relatedTarget }) {
      // If another window takes the focus, the group still has it in this document.
      const isLeft = !currentTarget.contains(relatedTarget) && !hasFocus(currentTarget);
      if (isAnswered && isLeft && !isPressed.current) onDone?.(false);
    },
    onChosen() {
      if (!byArrow.current) onDone?.(true);
    },
  };
}
