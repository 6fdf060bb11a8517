'use client';

import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { icon } from '../render/renderIcon.tsx';
import { checkIcon, copyIcon } from '../render/icons.ts';

/** How long the confirmation is shown, in milliseconds: long enough for a screen reader to read it. */
const CONFIRMATION_MS = 4000;

export interface CopyButtonProps {
  /** The text to copy, or a function that makes it when the button is clicked. */
  text: string | (() => string | Promise<string>);
  children: ReactNode;
  /** Shown and announced after it worked. */
  copied: string;
  /** Shown and announced if the clipboard refused. The text is then shown below, selected. */
  failed: string;
  /** Shown and announced if the text couldn't be made. @default `failed` */
  notLoaded?: string | undefined;
  /** Accessible name of the button, if `children` doesn't say what is copied. */
  'aria-label'?: string | undefined;
}

/** Copies a text, and announces whether it worked. If the clipboard isn't available, the text is shown selected instead. */
export function CopyButton({
  text,
  children,
  copied,
  failed,
  notLoaded = failed,
  'aria-label': label,
}: CopyButtonProps): ReactElement {
  const [outcome, setOutcome] = useState<Outcome>();
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Only once, so that a later selection stays. Without the focus, no key would copy the text.
    area.current?.focus();
    area.current?.select();
  }, [outcome]);

  async function copy(): Promise<void> {
    clearTimeout(timer.current);
    const next = await writeToClipboard(text);
    setOutcome(next);
    if (next.status === 'copied') timer.current = setTimeout(() => setOutcome(undefined), CONFIRMATION_MS);
  }

  const isCopied = outcome?.status === 'copied';
  const said = { copied, failed, 'not-loaded': notLoaded };
  return (
    <>
      <button
        type="button"
        className="teh-copy"
        aria-label={label}
        data-copied={isCopied || undefined}
        onClick={() => void copy()}
      >
        {children}
        {icon(isCopied ? checkIcon : copyIcon)}
      </button>
      <span className="teh-copy-status" role="status">
        {outcome && said[outcome.status]}
      </span>
      {outcome?.status === 'failed' && (
        <textarea className="teh-copy-fallback" readOnly rows={4} aria-label={failed} value={outcome.text} ref={area} />
      )}
    </>
  );
}

/** `not-loaded`: the text couldn't be made. `failed`: the clipboard refused it. */
type Outcome = { status: 'copied' | 'not-loaded' } | { status: 'failed'; text: string };

async function writeToClipboard(text: CopyButtonProps['text']): Promise<Outcome> {
  let value: string;
  let isWritten = false;
  try {
    const made = typeof text === 'string' ? text : text();
    // A string is written synchronously: the clipboard may be available only during the click.
    if (typeof made === 'string') value = made;
    else [value, isWritten] = await Promise.all([made, writeOnceMade(made)]);
  } catch {
    return { status: 'not-loaded' };
  }
  try {
    if (!isWritten) await navigator.clipboard.writeText(value);
    return { status: 'copied' };
  } catch {
    return { status: 'failed', text: value };
  }
}

/**
 * Safari allows writing only while the click is handled, so a text that isn't ready yet is passed as a promise.
 *
 * @returns Whether it is on the clipboard. Never rejects.
 */
async function writeOnceMade(text: Promise<string>): Promise<boolean> {
  const type = 'text/plain';
  try {
    await navigator.clipboard.write([
      // A `Blob`, since not every browser that takes promises takes one of a string.
      new ClipboardItem({ [type]: text.then((value) => new Blob([value], { type })) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
