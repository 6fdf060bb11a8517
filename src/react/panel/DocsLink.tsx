import type { ReactElement } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import { externalLink } from '../render/externalLink.tsx';
import type { PendingPanelProps } from '../states/PendingPanelProps.ts';

/** A link to Twilio's guide for a code. Nothing for an error without a code. */
export function DocsLink({
  entryKey,
  strings,
  Link: given,
}: Pick<PendingPanelProps, 'entryKey' | 'strings' | 'Link'>): ReactElement | null {
  if (typeof entryKey !== 'number') return null;
  const Link = externalLink(given, strings.opensNewTab);
  return <Link href={docsUrl(entryKey)}>{strings.openGuide(entryKey)}</Link>;
}
