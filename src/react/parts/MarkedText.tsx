import type { ReactElement } from 'react';

/** How many words of a query are marked; what was pasted may have thousands. */
const MAX_WORDS = 16;

export interface MarkedTextProps {
  text: string;
  query: string;
}

/** A text with what was searched for marked: every word of the query where a word of the text begins with it. */
export function MarkedText({ text, query }: MarkedTextProps): ReactElement {
  const words = tokenize(query);
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

/** Matches the words of a query; `undefined` where it has none. */
export function tokenize(query: string): RegExp | undefined {
  const words = query.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.slice(0, MAX_WORDS);
  // The longest first, since the first alternative that fits is taken.
  words?.sort((a, b) => b.length - a.length);
  return words && new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu');
}
