import type { ReactElement } from 'react';
import type { PendingPanelStrings } from '../../strings/types.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';

/** What was passed has nothing of Twilio. */
export function UnrecognisedState({
  titleId,
  message,
  headingLevel,
  strings,
}: {
  titleId: string;
  /** What it says, secrets masked. */
  message: string | undefined;
  headingLevel: HeadingLevel;
  strings: PendingPanelStrings;
}): ReactElement {
  return (
    <CalloutHeader
      {...{ titleId, headingLevel, strings }}
      title={strings.unrecognisedTitle}
      level="neutral"
      summary={strings.unrecognisedText}
      message={message}
      messageLabel={strings.whatArrived}
    />
  );
}
