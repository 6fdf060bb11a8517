'use client';

import { type ReactElement, useEffect, useState } from 'react';
import type { TwilioErrorReport } from '../../parse/types.ts';
import { Disclosure } from '../parts/Disclosure.tsx';

export interface RawErrorProps {
  report: TwilioErrorReport;
  /** Label of the disclosure. */
  label: string;
  /** Shown if the code that masks the error fails to load. */
  notLoaded: string;
}

/** What was passed, masked as in copies. Rendered when it is opened. */
export function RawError({ report, label, notLoaded }: RawErrorProps): ReactElement {
  return (
    <Disclosure className="teh-raw" summary={label} needsScript>
      <Masked value={report.original ?? report} notLoaded={notLoaded} />
    </Disclosure>
  );
}

/** JSON has no BigInt. */
const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

function Masked({ value, notLoaded }: { value: unknown; notLoaded: string }): ReactElement {
  const [text, setText] = useState('');
  useEffect(() => {
    let current = true;
    const show = (shown: string): void => {
      if (current) setText(shown);
    };
    import('../../redact/redact.ts').then(
      ({ redact }) => {
        const masked = redact(value);
        show(typeof masked === 'string' ? masked : JSON.stringify(masked, plain, 2));
      },
      () => show(notLoaded),
    );
    return () => {
      current = false;
    };
  }, [value, notLoaded]);
  return (
    <pre translate="no" dir="ltr">
      <code>{text}</code>
    </pre>
  );
}
