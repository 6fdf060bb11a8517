import type { ElementType, ReactElement } from 'react';
import type { CalloutMessages } from '../messages/types.ts';
import { inlineText } from './inlineText.tsx';

export interface MessageHintProps {
  hint: string;
  lang?: string | undefined;
  messages: Pick<CalloutMessages, 'messageUnknown'>;
  Link?: ElementType | undefined;
}

/** That Twilio's message was not passed, and what it would decide. */
export function MessageHint({ hint, lang, messages, Link }: MessageHintProps): ReactElement {
  return (
    <p className="teh-message-hint">
      {messages.messageUnknown} <span lang={lang}>{inlineText(hint, Link)}</span>
    </p>
  );
}
