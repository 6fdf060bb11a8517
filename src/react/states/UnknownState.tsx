import type { ReactElement, ReactNode } from 'react';
import type { EntryKey } from '../../catalog/types.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import { RawError } from '../panel/RawError.tsx';
import type { PendingPanelProps } from './PendingPanelProps.ts';
import { ErrorListLink } from './ErrorListLink.tsx';
import type { PanelStrings } from '../../strings/types.ts';

/** A code that isn't in the catalog: its message, the meaning of the status, and a link to Twilio's list. */
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
  /** Announces it in browsers. A Server Component has nothing to announce and can't pass functions. */
  children?: ReactNode;
}): ReactElement {
  const status = report?.status;
  const meaning = status === undefined ? undefined : strings.httpMeaning[status];
  return (
    <div className="teh-content">
      <CalloutHeader
        {...{ titleId, status, headingLevel, strings }}
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
