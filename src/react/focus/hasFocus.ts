/** Whether the focus is in an element. For a shadow tree or an iframe, `document.activeElement` is only its host element. */
export function hasFocus(element: Element | null | undefined): boolean {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  return element?.contains(root?.activeElement ?? null) ?? false;
}
