import type { ReactElement } from 'react';
import { textOf } from '../../internal/textOf.ts';
import type { PendingPanelStrings } from '../../strings/types.ts';
import { CalloutHeader } from '../panel/CalloutHeader.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';

/** What was passed has nothing of Twilio. */
export function UnrecognisedState({
  titleId,
  original,
  headingLevel,
  strings,
}: {
  titleId: string;
  original: unknown;
  headingLevel: HeadingLevel;
  strings: PendingPanelStrings;
}): ReactElement {
  return (
    <CalloutHeader
      {...{ titleId, headingLevel, strings }}
      title={strings.unrecognisedTitle}
      level="neutral"
      summary={strings.unrecognisedText}
      message={textOf(original)}
      messageLabel={strings.whatArrived}
    />
  );
}
