import type { ElementType, ReactElement } from 'react';
import type { PendingPanelStrings } from '../../strings/types.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';
import { ErrorListLink } from './ErrorListLink.tsx';

/** What was passed isn't a Twilio error. */
export function UnrecognisedState({
  titleId,
  message,
  headingLevel,
  strings,
  Link,
}: {
  titleId: string;
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
        title={strings.unrecognisedTitle}
        level="neutral"
        summary={strings.unrecognisedText}
        message={message}
        messageLabel={strings.whatArrived}
      />
      <div className="teh-buttons">
        <ErrorListLink strings={strings} Link={Link} />
      </div>
    </div>
  );
}
