import type { ElementType, ReactElement, ReactNode } from 'react';
import { externalIcon } from './icons.ts';
import { icon } from './renderIcon.tsx';

/** By what renders the link and what it says of the new tab: a component that were made anew would be mounted anew. */
const ofComponents = new WeakMap<object, Map<string, ElementType>>();
const ofTags = new Map<string, Map<string, ElementType>>();
/** Words that are kept for each, more than there are languages. */
const MOST = 30;

/**
 * What renders links that leave the page: in a new tab, so that neither the page nor the answers are lost, with an arrow, and
 * with words that say so to screen readers.
 *
 * @param Link Renders the link itself.
 * @param opensNewTab The words, as `(opens in a new tab)`.
 */
export function externalLink(Link: ElementType, opensNewTab: string): ElementType {
  let byWords = typeof Link === 'string' ? ofTags.get(Link) : ofComponents.get(Link);
  if (!byWords) {
    byWords = new Map();
    if (typeof Link === 'string') ofTags.set(Link, byWords);
    else ofComponents.set(Link, byWords);
  }
  let made = byWords.get(opensNewTab);
  if (!made) {
    if (byWords.size >= MOST) byWords.clear();
    made = function ExternalLink({ children, ...rest }: { children?: ReactNode }): ReactElement {
      return (
        <Link target="_blank" rel="noreferrer" {...rest}>
          {children}
          {icon(externalIcon)}
          <span className="teh-hidden"> {opensNewTab}</span>
        </Link>
      );
    };
    byWords.set(opensNewTab, made);
  }
  return made;
}
