import { useCopy } from '../panels/shared.js';

/** A copy button as plain React has it, with the elements of ours. */
export function Copy({ text, children, ...rest }) {
  const [copied, copy] = useCopy(text);
  return (
    <>
      <button {...rest} type="button" data-copied={copied || undefined} onClick={copy}>
        {children}
      </button>
      <span className="teh-copy-status" role="status">
        {copied ? 'Copied' : ''}
      </span>
    </>
  );
}
