'use client';

import { type ReactElement, useMemo, useState } from 'react';
import type { TwilioErrorReport } from '../../parse/types.ts';
import { startResource } from '../loading/Resource.ts';
import { useLoadedLater } from '../loading/useLoaded.ts';
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
  const [resource] = useState(() => startResource(() => import('../../redact/redact.ts')));
  const loaded = useLoadedLater(resource);
  const text = useMemo(() => {
    if (!loaded) return '';
    if (loaded.status === 'failed') return notLoaded;
    const masked = loaded.value.redact(value);
    return typeof masked === 'string' ? masked : JSON.stringify(masked, plain, 2);
  }, [loaded, value, notLoaded]);
  return (
    <pre translate="no" dir="ltr">
      <code>{text}</code>
    </pre>
  );
}
