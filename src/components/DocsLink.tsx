import type { ReactElement } from 'react';
import { docsUrl } from '../catalog/docsUrl.ts';
import type { StateProps } from './StateProps.ts';

/** Link to Twilio's page about a code; nothing for an error without one. */
export function DocsLink({
  entryKey,
  messages,
  Link,
}: Pick<StateProps, 'entryKey' | 'messages' | 'Link'>): ReactElement | null {
  return typeof entryKey === 'number' ? (
    <p className="teh-docs">
      <Link href={docsUrl(entryKey)}>{messages.readTwiliosPage(entryKey)}</Link>
    </p>
  ) : null;
}
