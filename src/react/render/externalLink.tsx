import type { ElementType, ReactElement, ReactNode } from 'react';
import { externalIcon } from './icons.ts';
import { icon } from './renderIcon.tsx';

/** Components by what renders the link and its words for the new tab. A new component would remount the link. */
const ofComponents = new WeakMap<object, Map<string, ElementType>>();
const ofTags = new Map<string, Map<string, ElementType>>();
/** Most words to keep for each. There are fewer languages. */
const MOST = 30;

/**
 * Makes a component for links that leave the page: they open in a new tab, so that neither the page nor the answers are lost, with
 * an arrow, and with words for screen readers. `dir="auto"`: in a page that is written from right to left, the arrow comes after an English
 * text, not between it and the next word.
 *
 * @param Link Renders the link itself.
 * @param opensNewTab The words, as `(opens in a new tab)`.
 */
export function externalLink(Link: ElementType, opensNewTab: string): ElementType {
  const kept = (typeof Link === 'string' ? ofTags : ofComponents) as Map<ElementType, Map<string, ElementType>>;
  let byWords = kept.get(Link);
  if (!byWords) kept.set(Link, (byWords = new Map()));
  let made = byWords.get(opensNewTab);
  if (!made) {
    if (byWords.size >= MOST) byWords.clear();
    made = function ExternalLink({ children, ...rest }: { children?: ReactNode }): ReactElement {
      return (
        <Link target="_blank" rel="noreferrer" dir="auto" {...rest}>
          {children}
          {icon(externalIcon)}
          <span className="teh-hidden">{` ${opensNewTab}`}</span>
        </Link>
      );
    };
    byWords.set(opensNewTab, made);
  }
  return made;
}
