import type { ReactElement } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import { externalLink } from '../render/externalLink.tsx';
import type { PendingPanelProps } from '../states/PendingPanelProps.ts';

/** Link to Twilio's guide for a code; nothing for an error without one. */
export function DocsLink({
  entryKey,
  strings,
  Link: given,
  className,
}: Pick<PendingPanelProps, 'entryKey' | 'strings' | 'Link'> & { className?: string }): ReactElement | null {
  if (typeof entryKey !== 'number') return null;
  const Link = externalLink(given, strings.opensNewTab);
  return (
    <Link className={className} href={docsUrl(entryKey)}>
      {strings.openGuide(entryKey)}
    </Link>
  );
}
