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
  const parts = parseInlineMarkup(text);
  return parts.map((part, i) => {
    // The same text has the same parts.
    const [before, after] = [parts[i - 1], parts[i + 1]];
    if (part.type === 'code') return renderCode(part.text, i, after?.type === 'text' ? marksOf(after.text) : '');
    if (part.type === 'strong') return <strong key={i}>{part.text}</strong>;
    if (part.type === 'text') return before?.type === 'code' ? part.text.slice(marksOf(part.text).length) : part.text;
    if (Link === null) return `[${part.text}](${part.href})`;
    return (
      <Link key={i} href={part.href}>
        {part.text}
      </Link>
    );
  });
}

/** The punctuation with which a text begins. */
const marksOf = (text: string): string => /^[.,:;!?)\]。、，：；！？）]*/.exec(text)?.[0] ?? '';

/** What is longer may break wherever the line ends, not only where its place is narrower than it. In characters. */
const SHORT_CODE = 24;

/** Code with the punctuation behind it, which would begin a line of its own otherwise. */
function renderCode(code: string, key: number, marks: string): ReactNode {
  const element = codeElement(code, marks === '' ? key : undefined);
  return marks === '' ? (
    element
  ) : (
    <span key={key} className="teh-glue">
      {element}
      {marks}
    </span>
  );
}

function codeElement(code: string, key: number | undefined): ReactNode {
  const parts = code.split(/(?<=[^/][/?&])(?!$)/);
  return (
    <code key={key} data-long={code.length > SHORT_CODE ? '' : undefined}>
      {parts.map((part, i) => (
        // The same code has the same parts.
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
