/**
 * Moves the focus to the panel around an element that has the focus and is about to be removed, so that the person's place in the
 * page isn't lost. Tab moves on to what replaces the element. The panel itself isn't a Tab stop.
 */
export function focusPanel(from: Element | null): void {
  const panel = from?.closest<HTMLElement>('.teh');
  if (!panel) return;
  if (!panel.hasAttribute('tabindex')) panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
}
