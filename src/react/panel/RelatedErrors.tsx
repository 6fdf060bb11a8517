'use client';

import type { ElementType, ReactElement } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import type { EntryKey } from '../../catalog/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { OtherErrorList } from './OtherErrors.tsx';

/** Related errors. Each opens its help, or Twilio's guide if the panel can't show another error. */
export function RelatedErrors({
  keys,
  choose,
  strings,
  Link,
}: {
  keys: readonly EntryKey[];
  choose: ((key: EntryKey) => void) | undefined;
  strings: PanelStrings;
  Link: ElementType;
}): ReactElement {
  if (choose) return <OtherErrorList keys={keys} choose={choose} strings={strings} />;
  return (
    <ul className="teh-errors">
      {keys.map(
        (key) =>
          typeof key === 'number' && (
            <li key={key}>
              <Link href={docsUrl(key)}>{strings.errorCode(key)}</Link>
            </li>
          ),
      )}
    </ul>
  );
}
