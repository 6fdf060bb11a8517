import type { ElementType, ReactElement } from 'react';
import type { PendingPanelStrings } from '../../strings/types.ts';
import { externalLink } from '../render/externalLink.tsx';

/** A link to Twilio's list of codes, for errors that aren't in the catalog. */
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
