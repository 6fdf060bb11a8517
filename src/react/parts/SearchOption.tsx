import type { ReactElement } from 'react';
import { productName } from '../../catalog/productName.ts';
import type { SearchHit } from '../../search/searchErrors.ts';
import type { Strings } from '../../strings/types.ts';
import { plainText } from '../../catalog/parseInlineMarkup.ts';
import { MarkedText, matcherOf } from './MarkedText.tsx';

/** If a match is further into a text than this, the text is shown from shortly before it. In characters, about one line. */
const LEAD_IN = 48;

export interface SearchOptionProps {
  id: string;
  hit: SearchHit;
  query: string;
  isActive: boolean;
  /** Some errors of the list have no steps, so those that do are marked. */
  marksSteps: boolean;
  words: Strings['search'];
  /** Language of the error's strings, if it differs from the interface's. */
  lang: string | undefined;
  /** The pointer moves over it. */
  onPoint: () => void;
  onChoose: () => void;
}

/** One hit of a search: code, title, product, whether it has steps, and why it was found if none of these shows it. */
export function SearchOption({
  id,
  hit,
  query,
  isActive,
  marksSteps,
  words,
  lang,
  onPoint,
  onChoose,
}: SearchOptionProps): ReactElement {
  const { code, title, product, match, text, hasSteps } = hit;
  return (
    // The field has the focus and handles the keys. A list that scrolls under a resting pointer doesn't count as pointing.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      className="teh-search-option"
      role="option"
      id={id}
      aria-selected={isActive}
      data-active={isActive || undefined}
      onMouseMove={isActive ? undefined : onPoint}
      onClick={onChoose}
    >
      {code !== undefined && (
        <span className="teh-search-code" translate="no">
          <MarkedText text={String(code)} query={query} />
        </span>
      )}{' '}
      <span className="teh-search-title">
        <bdi lang={lang}>
          <MarkedText text={plainText(title)} query={query} />
        </bdi>{' '}
        <bdi className="teh-search-product" translate="no">
          <MarkedText text={productName(product)} query={query} isLiteral />
        </bdi>
      </span>{' '}
      {marksSteps && hasSteps && <span className="teh-search-steps">{words.steps} </span>}
      {text !== undefined && (match === 'cause' || match === 'message') && (
        <span className="teh-search-why">
          {words[match]}{' '}
          <bdi lang={lang} translate={match === 'message' ? 'no' : undefined}>
            <MarkedText text={excerpt(match === 'cause' ? plainText(text) : text, query)} query={query} />
          </bdi>
        </span>
      )}
    </div>
  );
}

/** The text, from shortly before the first match if that wouldn't be visible otherwise. */
function excerpt(text: string, query: string): string {
  const found = matcherOf(query)?.exec(text)?.index ?? 0;
  if (found <= LEAD_IN) return text;
  const space = text.lastIndexOf(' ', found - LEAD_IN / 2);
  return space < 0 ? text : `…${text.slice(space)}`;
}
