import type { ReactElement } from 'react';
import type { CalloutMessages } from '../messages/types.ts';
import { CopyButton } from './CopyButton.tsx';

export interface CalloutMetaProps {
  code?: number | undefined;
  status?: number | undefined;
  retryable?: boolean | undefined;
  messages: CalloutMessages;
}

/** The code, to copy, the HTTP status, and whether retrying can help. */
export function CalloutMeta({ code, status, retryable, messages }: CalloutMetaProps): ReactElement {
  return (
    <>
      {code !== undefined && (
        <CopyButton
          className="teh-code"
          text={String(code)}
          aria-label={messages.copyCode(code)}
          copied={messages.copied}
          failed={messages.copyFailed}
        >
          {code}
        </CopyButton>
      )}
      {status !== undefined && <span>{messages.httpStatus(status)}</span>}
      {retryable !== undefined && <span>{retryable ? messages.retryHelps : messages.retryDoesNotHelp}</span>}
    </>
  );
}
