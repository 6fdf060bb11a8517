'use client';

import { type ReactElement, useState } from 'react';
import { type ErrorEntry, TwilioErrorHelp } from 'twilio-error-help';

/** A callback cannot come from a Server Component, so this one is drawn by the browser too. */
export function LoggedHelp({ entry }: { entry: ErrorEntry }): ReactElement {
  const [first, setFirst] = useState<string>();
  return (
    <>
      <TwilioErrorHelp entry={entry} onDiagnosis={({ causes }) => setFirst(causes[0]?.cause.id)} />
      <p>
        First cause: <output>{first}</output>
      </p>
    </>
  );
}
