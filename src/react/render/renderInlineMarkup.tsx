import type { ElementType, ReactNode } from 'react';
import { parseInlineMarkup } from '../../catalog/parseInlineMarkup.ts';

/**
 * Renders the inline markup of the catalog's strings. A function, not a component: a panel has hundreds of strings, and a component
 * costs as much as an element.
 *
 * @param text `` `code` ``, `**strong**` and `[text](https://…)`. Everything else is text.
 * @param Link Renders links. `null`: they stay text, for sentences that quote something from outside.
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

/** The punctuation at the start of a string. */
const marksOf = (text: string): string => /^[.,:;!?)\]。、，：；！？）]*/.exec(text)?.[0] ?? '';

/** Longest code that breaks only if it is wider than the panel, in characters. Longer code can break at any line end. */
const SHORT_CODE = 24;

/** Code with the punctuation after it, which would otherwise wrap to a line of its own. */
function renderCode(code: string, key: number, marks: string): ReactNode {
  const parts = code.split(/(?<=[^/][/?&])(?!$)/);
  const element = (
    <code key={key} data-long={code.length > SHORT_CODE ? '' : undefined}>
      {parts.length === 1 ? code : parts.flatMap((part, i) => (i === 0 ? part : [<wbr key={i} />, part]))}
    </code>
  );
  return marks === '' ? (
    element
  ) : (
    <span key={key} className="teh-glue">
      {element}
      {marks}
    </span>
  );
}
