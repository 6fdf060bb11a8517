import type { ElementType, ReactElement } from 'react';
import type { TwilioErrorReport } from '../../parse/types.ts';
import type { PendingPanelStrings } from '../../strings/types.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';
import { ErrorListLink } from './ErrorListLink.tsx';

/** What was passed isn't a Twilio error, or is one without a code and without a known message. */
export function UnrecognisedState({
  titleId,
  report,
  message,
  headingLevel,
  strings,
  Link,
}: {
  titleId: string;
  /** What shows that it is Twilio's. `undefined`: nothing does. */
  report: TwilioErrorReport | undefined;
  /** What it says, secrets masked. */
  message: string | undefined;
  headingLevel: HeadingLevel;
  strings: PendingPanelStrings;
  Link: ElementType;
}): ReactElement {
  return (
    <div className="teh-content">
      <CalloutHeader
        {...{ titleId, headingLevel, strings }}
        title={report ? strings.noCodeTitle : strings.unrecognisedTitle}
        level="neutral"
        status={report?.status}
        summary={report ? strings.noCodeText : strings.unrecognisedText}
        message={message}
        messageLabel={strings.whatArrived}
      />
      <div className="teh-buttons">
        <ErrorListLink strings={strings} Link={Link} />
      </div>
    </div>
  );
}
