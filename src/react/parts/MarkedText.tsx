import type { ReactElement } from 'react';
import { searchTerms } from '../../search/searchTerms.ts';

/** Most words of a query to mark. Pasted text can have thousands. */
const MAX_WORDS = 16;

export interface MarkedTextProps {
  text: string;
  query: string;
  /** Marks only what was typed, not its synonyms. */
  isLiteral?: boolean | undefined;
}

/** A text in which the words of the query, and their synonyms, are marked where a word of the text starts with them. */
export function MarkedText({ text, query, isLiteral = false }: MarkedTextProps): ReactElement {
  const words = matcherOf(query, isLiteral);
  // `split` with a capturing group returns the matches as every second part.
  const parts = words === undefined ? [text] : text.split(words);
  return (
    <>
      {parts.map((part, i) =>
        // The same query and text give the same parts, so the index can be the key.
        i % 2 === 1 ? <mark key={i}>{part}</mark> : part,
      )}
    </>
  );
}

/** Matches the words of a query and their synonyms. `undefined` if it has no words. */
export function matcherOf(query: string, isLiteral = false): RegExp | undefined {
  const terms = searchTerms(query.split(/\s+/, MAX_WORDS).join(' ')).filter(({ isFiller }) => !isFiller);
  // A typed word matches as far as it was typed; a synonym matches as a whole word.
  const forms = terms.flatMap((term) =>
    term.forms
      .slice(0, isLiteral ? 1 : undefined)
      .map(({ text }, i) => ({ text, rest: i > 0 ? '[\\p{L}\\p{N}]*' : '' })),
  );
  if (forms.length === 0) return undefined;
  // The longest first, since the first alternative that matches wins. The words have no apostrophes; texts do.
  const patterns = forms
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(({ text, rest }) => text.replace(/nt(?= |$)/g, "n['’]?t").replaceAll(' ', '[^\\p{L}\\p{N}]+') + rest);
  return new RegExp(`(?<![\\p{L}\\p{N}])(${patterns.join('|')})`, 'giu');
}
