import type { ElementType, ReactNode } from 'react';

const MARKUP = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

// Texts of the catalog and of the interface: bounded by what they hold. Texts with a link are not kept, since hosts choose the link.
const kept = new Map<string, ReactNode>();

/**
 * Draws the inline markup of the catalog's texts. Called, not rendered: a panel has hundreds of texts, and each component costs
 * as much as an element.
 *
 * @param text `` `code` ``, `**strong**` and `[text](https://…)`; everything else is text.
 * @param Link Draws links; `null`: they stay text, for sentences that quote what came from outside.
 */
export function inlineText(text: string, Link: ElementType | null = 'a'): ReactNode {
  if (!/[`*[]/.test(text)) return text;
  const known = Link === null ? undefined : kept.get(text);
  if (known !== undefined) return known;
  const nodes: ReactNode[] = [];
  let linked = false;
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [whole, code, strong, label, href] = match;
    if (match.index > from) nodes.push(text.slice(from, match.index));
    from = match.index + whole.length;
    if (code !== undefined) nodes.push(<code key={from}>{code}</code>);
    else if (strong !== undefined) nodes.push(<strong key={from}>{strong}</strong>);
    else if (Link === null) nodes.push(whole);
    else {
      linked = true;
      nodes.push(
        <Link key={from} href={href}>
          {label}
        </Link>,
      );
    }
  }
  if (from < text.length) nodes.push(text.slice(from));
  if (!linked && Link !== null && kept.size < 5000) kept.set(text, nodes);
  return nodes;
}

/** The same text without its markup, for where nothing can be drawn: what is only read out. */
export function plainText(text: string): string {
  return text.replace(
    MARKUP,
    (whole, code?: string, strong?: string, label?: string) => code ?? strong ?? label ?? whole,
  );
}
