import type { ReactElement, ReactNode } from 'react';
import type { EntryKey } from '../../catalog/types.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { RawError } from '../panel/RawError.tsx';
import type { PendingPanelProps } from './PendingPanelProps.ts';
import { ErrorListLink } from './ErrorListLink.tsx';
import type { PanelStrings } from '../../strings/types.ts';

/** A code that the catalog does not have: message, meaning of the status and Twilio's list are what there is. */
export function UnknownState({
  titleId,
  entryKey,
  report,
  headingLevel,
  strings,
  Link,
  children,
}: PendingPanelProps & {
  entryKey: EntryKey;
  strings: PanelStrings;
  /** What announces it in browsers. A Server Component has nothing to announce, and could not hand functions to it. */
  children?: ReactNode;
}): ReactElement {
  const status = report?.status;
  const meaning = status === undefined ? undefined : strings.httpMeaning[status];
  const code = typeof entryKey === 'number' ? entryKey : undefined;
  return (
    <div className="teh-content">
      <CalloutHeader
        {...{ titleId, code, status, headingLevel, strings }}
        title={strings.unknownTitle(String(entryKey))}
        message={report?.message}
        level="error"
        summary={
          <>
            {strings.unknownText} {meaning}
          </>
        }
      />
      <div className="teh-buttons">
        <ErrorListLink isPrimary strings={strings} Link={Link} />
      </div>
      {report && typeof report.original !== 'number' && (
        <div className="teh-foot">
          <RawError report={report} label={strings.rawError} notLoaded={strings.failedAgain} />
        </div>
      )}
      {children}
    </div>
  );
}
