/** A part of a string: plain, code, emphasized, or a link. */
export type InlinePart =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'strong'; text: string }
  | { type: 'link'; text: string; href: string };

const MARKUP = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

/**
 * Parses the inline markup of the catalog's strings, for components of your own.
 *
 * @param text A string with `` `code` ``, `**strong**` and `[text](https://…)`. Markup doesn't nest.
 * @returns The parts, in order.
 */
export function parseInlineMarkup(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let from = 0;
  const addText = (to: number): void => {
    if (to > from) parts.push({ type: 'text', text: text.slice(from, to) });
  };
  for (const match of text.matchAll(MARKUP)) {
    const [whole, code, strong, label = '', href = ''] = match;
    addText(match.index);
    from = match.index + whole.length;
    if (code !== undefined) parts.push({ type: 'code', text: code });
    else if (strong !== undefined) parts.push({ type: 'strong', text: strong });
    else parts.push({ type: 'link', text: label, href });
  }
  addText(text.length);
  return parts;
}

/** A string without its inline markup. */
export function plainText(text: string): string {
  return parseInlineMarkup(text)
    .map((part) => part.text)
    .join('');
}
