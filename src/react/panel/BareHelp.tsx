import type { ElementType, ReactElement } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import type { PanelStrings } from '../../strings/types.ts';

/** Links to Twilio's guide if an entry has no causes. */
export function BareHelp({
  code,
  copy,
  strings,
  Link,
}: {
  code: number | undefined;
  copy: ReactElement;
  strings: PanelStrings;
  Link: ElementType;
}): ReactElement {
  return (
    <>
      <p className="teh-summary">{strings.noCauses}</p>
      <div className="teh-buttons">
        {code !== undefined && (
          <Link className="teh-button teh-primary" href={docsUrl(code)}>
            {strings.openGuide(code)}
          </Link>
        )}
        {copy}
      </div>
    </>
  );
}
