import type { ReactElement } from 'react';
import { textOf } from '../internal/textOf.ts';
import type { ShellMessages } from '../messages/types.ts';
import { CalloutHeader } from './CalloutHeader.tsx';
import type { HeadingLevel } from './headingLevel.ts';

/** What was passed has nothing of Twilio. */
export function UnrecognisedState({
  titleId,
  original,
  headingLevel,
  messages,
}: {
  titleId: string;
  original: unknown;
  headingLevel: HeadingLevel;
  messages: ShellMessages;
}): ReactElement {
  return (
    <CalloutHeader
      {...{ titleId, headingLevel, messages }}
      title={messages.unrecognisedTitle}
      level="warning"
      summary={messages.unrecognisedText}
      message={textOf(original)}
      messageLabel={messages.whatArrived}
    />
  );
}
