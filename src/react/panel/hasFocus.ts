/** Whether the focus is in an element. In a shadow tree or an iframe `document.activeElement` is only the element around. */
export function hasFocus(element: Element | null | undefined): boolean {
  const root = element?.getRootNode() as Document | ShadowRoot | undefined;
  return element?.contains(root?.activeElement ?? null) ?? false;
}
