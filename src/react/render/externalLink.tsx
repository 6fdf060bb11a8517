import type { ElementType, ReactElement, ReactNode } from 'react';
import { externalIcon } from './icons.ts';
import { icon } from './renderIcon.tsx';

/** Links by what renders them and what they say of the new tab: a component that were made anew would be mounted anew. */
const known = new Map<string, Map<ElementType, ElementType>>();

/**
 * What renders links that leave the page: in a new tab, so that neither the page nor the answers are lost, with an arrow, and
 * with words that say so to screen readers.
 *
 * @param Link Renders the link itself.
 * @param opensNewTab The words, as `(opens in a new tab)`.
 */
export function externalLink(Link: ElementType, opensNewTab: string): ElementType {
  let byLink = known.get(opensNewTab);
  if (!byLink) known.set(opensNewTab, (byLink = new Map()));
  let made = byLink.get(Link);
  if (!made) {
    byLink.set(
      Link,
      (made = function ExternalLink({ children, ...rest }: { children?: ReactNode }): ReactElement {
        return (
          <Link target="_blank" rel="noreferrer" {...rest}>
            {children}
            {icon(externalIcon)}
            <span className="teh-hidden"> {opensNewTab}</span>
          </Link>
        );
      }),
    );
  }
  return made;
}
