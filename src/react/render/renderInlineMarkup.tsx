import { type ElementType, Fragment, type ReactNode } from 'react';
import { parseInlineMarkup } from '../../catalog/parseInlineMarkup.ts';

/**
 * Draws the inline markup of the catalog's texts. Called, not rendered: a panel has hundreds of texts, and each component costs
 * as much as an element.
 *
 * @param text `` `code` ``, `**strong**` and `[text](https://…)`; everything else is text.
 * @param Link Draws links; `null`: they stay text, for sentences that quote what came from outside.
 */
export function renderInlineMarkup(text: string, Link: ElementType | null = 'a'): ReactNode {
  if (!/[`*[]/.test(text)) return text;
  return parseInlineMarkup(text).map((part, i) => {
    // The same text has the same parts.
    if (part.type === 'code') return renderCode(part.text, i);
    if (part.type === 'strong') return <strong key={i}>{part.text}</strong>;
    if (part.type === 'text') return part.text;
    if (Link === null) return `[${part.text}](${part.href})`;
    return (
      <Link key={i} href={part.href}>
        {part.text}
      </Link>
    );
  });
}

/** What is longer breaks, at slashes first. In characters. */
const SHORT_CODE = 32;

function renderCode(code: string, key: number): ReactNode {
  if (code.length <= SHORT_CODE) return <code key={key}>{code}</code>;
  return (
    <code key={key} data-long="">
      {code.split(/(?<=[/?&])/).map((part, i) => (
        // The same code has the same parts.
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
