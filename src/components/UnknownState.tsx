import type { ReactElement } from 'react';
import { Arrival } from './Arrival.tsx';
import { CalloutHeader } from './CalloutHeader.tsx';
import { CalloutMeta } from './CalloutMeta.tsx';
import { DocsLink } from './DocsLink.tsx';
import { RawError } from './RawError.tsx';
import type { StateProps } from './StateProps.ts';
import type { PanelMessages } from '../messages/types.ts';

/** A code that the catalog does not hold: message, meaning of the status and the link are what there is. */
export function UnknownState({
  titleId,
  entryKey,
  report,
  headingLevel,
  messages,
  Link,
}: StateProps & { messages: PanelMessages }): ReactElement {
  const status = report?.status;
  const meaning = status === undefined ? undefined : messages.httpMeaning[status];
  return (
    <div className="teh-content">
      <CalloutHeader
        {...{ titleId, headingLevel, messages }}
        title={messages.unknownTitle(entryKey)}
        meta={
          <CalloutMeta code={typeof entryKey === 'number' ? entryKey : undefined} status={status} messages={messages} />
        }
        message={report?.message}
        level="error"
        summary={messages.unknownText}
      />
      {meaning !== undefined && (
        <p className="teh-explanation">
          {messages.httpStatus(status ?? 0)}: {meaning}
        </p>
      )}
      {report && typeof report.original !== 'number' && (
        <RawError report={report} label={messages.rawError} notLoaded={messages.failedAgain} />
      )}
      <DocsLink entryKey={entryKey} messages={messages} Link={Link} />
      <Arrival titleId={titleId} />
    </div>
  );
}
