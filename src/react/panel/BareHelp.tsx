import type { ElementType, ReactElement } from 'react';
import { docsUrl } from '../../catalog/docsUrl.ts';
import type { PanelStrings } from '../../strings/types.ts';

/** In place of causes where there are none: the way to Twilio's guide. */
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
