import type { ElementType, ReactElement } from 'react';
import type { CalloutStrings } from '../../strings/types.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface MessageHintProps {
  hint: string;
  lang?: string | undefined;
  strings: Pick<CalloutStrings, 'messageUnknown'>;
  Link?: ElementType | undefined;
}

/** That Twilio's message was not passed, and what it would decide. */
export function MessageHint({ hint, lang, strings, Link }: MessageHintProps): ReactElement {
  return (
    <p className="teh-message-hint">
      {strings.messageUnknown} <span lang={lang}>{renderInlineMarkup(hint, Link)}</span>
    </p>
  );
}
