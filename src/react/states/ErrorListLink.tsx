import type { ElementType, ReactElement } from 'react';
import type { PendingPanelStrings } from '../../strings/types.ts';
import { externalLink } from '../render/externalLink.tsx';

/** The way on where the catalog has nothing: a button to Twilio's list, where a code can be looked up. */
export function ErrorListLink({
  isPrimary = false,
  strings,
  Link: givenLink,
}: {
  isPrimary?: boolean;
  strings: PendingPanelStrings;
  Link: ElementType;
}): ReactElement {
  const Link = externalLink(givenLink, strings.opensNewTab);
  return (
    <Link className={isPrimary ? 'teh-button teh-primary' : 'teh-button'} href="https://www.twilio.com/docs/api/errors">
      {strings.openErrorList}
    </Link>
  );
}
