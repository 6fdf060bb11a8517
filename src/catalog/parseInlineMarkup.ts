/** A run of a text: plain, code, emphasised, or a link. */
export type InlinePart =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'strong'; text: string }
  | { type: 'link'; text: string; href: string };

const MARKUP = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

/**
 * The inline markup of the catalog's texts, for components of your own.
 *
 * @param text `` `code` ``, `**strong**` and `[text](https://…)`; everything else is text. Nothing nests.
 * @returns The parts in order; together they hold the whole text.
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

/** The same text without its markup, for what is only read out. */
export function plainText(text: string): string {
  return parseInlineMarkup(text)
    .map((part) => part.text)
    .join('');
}
