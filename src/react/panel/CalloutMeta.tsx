import type { ReactElement } from 'react';
import type { CalloutStrings } from '../../strings/types.ts';
import { CopyButton } from '../parts/CopyButton.tsx';

export interface CalloutMetaProps {
  code?: number | undefined;
  status?: number | undefined;
  retryable?: boolean | undefined;
  strings: CalloutStrings;
}

/** The code, to copy, the HTTP status, and whether retrying can help. */
export function CalloutMeta({ code, status, retryable, strings }: CalloutMetaProps): ReactElement {
  return (
    <>
      {code !== undefined && (
        <CopyButton
          className="teh-code"
          text={String(code)}
          aria-label={strings.copyCode(code)}
          copied={strings.copied}
          failed={strings.copyFailed}
        >
          {code}
        </CopyButton>
      )}
      {status !== undefined && <span>{strings.httpStatus(status)}</span>}
      {retryable !== undefined && <span>{retryable ? strings.retryHelps : strings.retryDoesNotHelp}</span>}
    </>
  );
}
