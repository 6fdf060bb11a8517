import type { ElementType, ReactNode } from 'react';

const MARKUP = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

export interface InlineMarkupProps {
  /** A text of the catalog: `` `code` ``, `**strong**` and `[text](https://…)`; everything else is text. */
  children: string;
  Code: ElementType;
  Link: ElementType;
}

/** The catalog's inline markup in the components of another design system. */
export function InlineMarkup({ children, Code, Link }: InlineMarkupProps): ReactNode {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of children.matchAll(MARKUP)) {
    const [whole, code, strong, label, href] = match;
    nodes.push(children.slice(from, match.index));
    from = match.index + whole.length;
    if (code !== undefined) nodes.push(<Code key={from}>{code}</Code>);
    else if (strong !== undefined) nodes.push(<strong key={from}>{strong}</strong>);
    else
      nodes.push(
        <Link key={from} href={href}>
          {label}
        </Link>,
      );
  }
  nodes.push(children.slice(from));
  return nodes;
}
