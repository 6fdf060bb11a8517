import type { ReactElement } from 'react';
import { searchTerms } from '../../search/searchTerms.ts';

/** How many words of a query are marked; what was pasted may have thousands. */
const MAX_WORDS = 16;

export interface MarkedTextProps {
  text: string;
  query: string;
  /** Marks only what was typed, not what counts as it. */
  isLiteral?: boolean | undefined;
}

/** A text with what was searched for marked: every word of the query, or what counts as it, where a word of the text begins with it. */
export function MarkedText({ text, query, isLiteral = false }: MarkedTextProps): ReactElement {
  const words = matcherOf(query, isLiteral);
  // With the word in brackets, `split` puts what it found between the rest: every second part.
  const parts = words === undefined ? [text] : text.split(words);
  return (
    <>
      {parts.map((part, i) =>
        // The same query and text give the same parts, so the place is their identity.
        i % 2 === 1 ? <mark key={i}>{part}</mark> : part,
      )}
    </>
  );
}

/** Matches what counts as the words of a query; `undefined` where it has none. */
export function matcherOf(query: string, isLiteral = false): RegExp | undefined {
  const terms = searchTerms(query.split(/\s+/, MAX_WORDS).join(' ')).filter(({ isFiller }) => !isFiller);
  // Of what was typed the part that was typed; of what counts as it the whole word.
  const forms = terms.flatMap((term) =>
    term.forms
      .slice(0, isLiteral ? 1 : undefined)
      .map(({ text }, i) => ({ text, rest: i > 0 ? '[\\p{L}\\p{N}]*' : '' })),
  );
  if (forms.length === 0) return undefined;
  // The longest first, since the first alternative that fits is taken. Texts have apostrophes, which the words are without.
  const patterns = forms
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(({ text, rest }) => text.replace(/nt(?= |$)/g, "n['’]?t").replaceAll(' ', '[^\\p{L}\\p{N}]+') + rest);
  return new RegExp(`(?<![\\p{L}\\p{N}])(${patterns.join('|')})`, 'giu');
}
