import { type ElementType, Fragment, type ReactNode } from 'react';

const MARKUP = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

/**
 * Draws the inline markup of the catalog's texts. Called, not rendered: a panel has hundreds of texts, and each component costs
 * as much as an element.
 *
 * @param text `` `code` ``, `**strong**` and `[text](https://…)`; everything else is text.
 * @param Link Draws links; `null`: they stay text, for sentences that quote what came from outside.
 */
export function renderInlineMarkup(text: string, Link: ElementType | null = 'a'): ReactNode {
  if (!/[`*[]/.test(text)) return text;
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [whole, code, strong, label, href] = match;
    if (match.index > from) nodes.push(text.slice(from, match.index));
    from = match.index + whole.length;
    if (code !== undefined) nodes.push(renderCode(code, from));
    else if (strong !== undefined) nodes.push(<strong key={from}>{strong}</strong>);
    else if (Link === null) nodes.push(whole);
    else {
      nodes.push(
        <Link key={from} href={href}>
          {label}
        </Link>,
      );
    }
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
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

/** The same text without its markup, for where nothing can be drawn: what is only read out. */
export function plainText(text: string): string {
  return text.replace(
    MARKUP,
    (whole, code?: string, strong?: string, label?: string) => code ?? strong ?? label ?? whole,
  );
}
