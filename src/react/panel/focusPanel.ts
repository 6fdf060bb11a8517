/**
 * Moves the focus to the panel around something that has it and is about to go, so that the person's place in the page is
 * not lost. Tab leads from there into what comes instead; as a place of its own Tab passes it over.
 */
export function focusPanel(from: Element | null): void {
  const panel = from?.closest<HTMLElement>('.teh');
  if (!panel) return;
  if (!panel.hasAttribute('tabindex')) panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
}
