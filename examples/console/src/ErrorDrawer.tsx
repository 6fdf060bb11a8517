import { type ReactElement, useEffect, useId, useRef } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';
import type { ErrorRow } from '../shared/types.ts';
import { formatTime, productName } from './format.ts';

const origins = {
  request: 'Request of this console',
  debugger: 'Debugger webhook',
  'status-callback': 'Status callback of a message',
};

/**
 * One error with its help, over the page. A native modal dialog: Escape closes it, focus stays in it, and goes back to where it
 * came from. Mount it to open it.
 */
export function ErrorDrawer({ row, onClose }: { row: ErrorRow; onClose: () => void }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Not closed on the way out: it is closed by then, and React's second run in development would take the event for the person's.
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const { requestId } = row.error;

  return (
    // A click beside it closes it, in browsers that know `closedby`.
    <dialog ref={dialog} className="drawer" aria-labelledby={titleId} onClose={onClose} {...{ closedby: 'any' }}>
      <header className="drawer-head">
        <h2 id={titleId}>{row.code === null ? 'Error without a code' : `Error ${row.code}`}</h2>
        <button type="button" className="close" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <dl className="facts">
        <dt>Time</dt>
        <dd>
          <time dateTime={row.time}>{formatTime(row.time)}</time>
        </dd>
        <dt>Product</dt>
        <dd>{productName(row.product)}</dd>
        <dt>Resource</dt>
        <dd className="mono">{row.resource}</dd>
        <dt>Source</dt>
        <dd>{origins[row.origin]}</dd>
        {requestId && (
          <>
            <dt>Request id</dt>
            <dd className="mono">{requestId}</dd>
          </>
        )}
      </dl>
      <TwilioErrorHelp className="help" error={row.error} evidence={row.evidence} headingLevel={3} />
    </dialog>
  );
}
