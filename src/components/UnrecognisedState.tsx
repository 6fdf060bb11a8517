import type { ReactElement } from 'react';
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

/** At most 500 characters; a value whose getters throw shows nothing. */
function textOf(value: unknown): string {
  try {
    const text = typeof value === 'object' && value !== null && 'message' in value ? value.message : value;
    return typeof text === 'string' ? text.slice(0, 500) : '';
  } catch {
    return '';
  }
}
