import type { ReactElement } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import type { PendingPanelProps } from '../states/PendingPanelProps.ts';

/** Link to Twilio's page about a code; nothing for an error without one. */
export function DocsLink({
  entryKey,
  strings,
  Link,
}: Pick<PendingPanelProps, 'entryKey' | 'strings' | 'Link'>): ReactElement | null {
  return typeof entryKey === 'number' ? (
    <p className="teh-docs">
      <Link href={docsUrl(entryKey)}>{strings.readTwiliosPage(entryKey)}</Link>
    </p>
  ) : null;
}
