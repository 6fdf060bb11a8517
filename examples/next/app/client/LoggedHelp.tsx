'use client';

import { useState } from 'react';
import { type ErrorEntry, TwilioErrorHelp } from 'twilio-error-help';

/** A callback can't come from a Server Component, so this one is rendered by the browser, too. */
export function LoggedHelp({ entry }: { entry: ErrorEntry }) {
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
