import type { ElementType, ReactNode } from 'react';
import { parseInlineMarkup } from 'twilio-error-help';

export interface InlineMarkupProps {
  /** A text of the catalog: `` `code` ``, `**strong**` and `[text](https://…)`; everything else is text. */
  children: string;
  Code: ElementType;
  Link: ElementType;
}

/** The catalog's inline markup in the components of another design system. */
export function InlineMarkup({ children, Code, Link }: InlineMarkupProps): ReactNode {
  return parseInlineMarkup(children).map((part, i) => {
    if (part.type === 'code') return <Code key={i}>{part.text}</Code>;
    if (part.type === 'strong') return <strong key={i}>{part.text}</strong>;
    if (part.type === 'text') return part.text;
    return (
      <Link key={i} href={part.href}>
        {part.text}
      </Link>
    );
  });
}
