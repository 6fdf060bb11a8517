import { connection } from 'next/server';
import { type ReactElement, Suspense } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';
import { lastFailure } from '../../lib/slowLog.ts';

/** The page is there at once, the help follows in the same answer. */
export default function Page(): ReactElement {
  return (
    <>
      <h1>The last failure</h1>
      <Suspense fallback={<p>Reading the log…</p>}>
        <LastFailure />
      </Suspense>
    </>
  );
}

async function LastFailure(): Promise<ReactElement> {
  await connection();
  return <TwilioErrorHelp error={await lastFailure()} />;
}
