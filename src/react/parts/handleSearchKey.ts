import type { KeyboardEvent } from 'react';
import type { SearchCombobox } from '../hooks/useSearchCombobox.ts';

/** What the keys of an editable combobox with a list do. */
export function handleSearchKey(event: KeyboardEvent, combobox: SearchCombobox): void {
  // The keys belong to the input method. Safari shows this only by the key code 229.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  switch (event.key) {
    case 'ArrowDown':
      return handleArrow(event, combobox, 1);
    case 'ArrowUp':
      return handleArrow(event, combobox, -1);
    case 'Enter':
      return handleEnter(event, combobox);
    case 'Escape':
      return handleEscape(event, combobox);
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // The caret moves, and screen readers read it only while no error is active.
      return combobox.activate(undefined);
    default:
  }
}

function handleArrow(event: KeyboardEvent, combobox: SearchCombobox, step: 1 | -1): void {
  const { text, listed, active, open, close, goTo, wishFor } = combobox;
  if (event.ctrlKey || event.metaKey || event.shiftKey || text.trim() === '') return;
  event.preventDefault();
  if (event.altKey) {
    if (step === 1) open();
    else close();
  } else if (listed.length > 0) {
    // The field counts as before the first and after the last error, so that both keys lead into the list.
    goTo(active < 0 && step === -1 ? -1 : (active + step) % listed.length);
  } else {
    open();
    wishFor(step === 1 ? 'first' : 'last');
  }
}

function handleEnter(event: KeyboardEvent, { search, listed, active, best, choose, wishFor }: SearchCombobox): void {
  const hit = listed[active] ?? (search.status === 'ready' ? best : undefined);
  if (hit) choose(hit);
  else if (search.status === 'loading') wishFor('best');
  else return;
  // Keeps a form around the field from being submitted.
  event.preventDefault();
}

function handleEscape(event: KeyboardEvent, { search, text, close, change }: SearchCombobox): void {
  if (search.status !== 'idle') close();
  else if (text !== '') change('');
  else return;
  // Keeps a dialog around the field open.
  event.preventDefault();
  event.stopPropagation();
}
