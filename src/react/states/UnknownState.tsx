import type { ReactElement } from 'react';
import type { EntryKey } from '../../catalog/types.ts';
import { ArrivalAnnouncement } from '../panel/ArrivalAnnouncement.tsx';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { CalloutMeta } from '../panel/CalloutMeta.tsx';
import { DocsLink } from '../panel/DocsLink.tsx';
import { RawError } from '../panel/RawError.tsx';
import type { PendingPanelProps } from './PendingPanelProps.ts';
import type { PanelStrings } from '../../strings/types.ts';

/** A code that the catalog does not hold: message, meaning of the status and the link are what there is. */
export function UnknownState({
  titleId,
  entryKey,
  report,
  headingLevel,
  strings,
  Link,
}: PendingPanelProps & { entryKey: EntryKey; strings: PanelStrings }): ReactElement {
  const status = report?.status;
  const meaning = status === undefined ? undefined : strings.httpMeaning[status];
  return (
    <div className="teh-content">
      <CalloutHeader
        {...{ titleId, headingLevel, strings }}
        title={strings.unknownTitle(entryKey)}
        meta={
          <CalloutMeta code={typeof entryKey === 'number' ? entryKey : undefined} status={status} strings={strings} />
        }
        message={report?.message}
        level="error"
        summary={strings.unknownText}
      />
      {meaning !== undefined && (
        <p className="teh-explanation">
          {strings.httpStatus(status ?? 0)}: {meaning}
        </p>
      )}
      {report && typeof report.original !== 'number' && (
        <RawError report={report} label={strings.rawError} notLoaded={strings.failedAgain} />
      )}
      <DocsLink entryKey={entryKey} strings={strings} Link={Link} />
      <ArrivalAnnouncement titleId={titleId} />
    </div>
  );
}
