import { connection } from 'next/server';
import { Suspense } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';
import { lastFailure } from '@/lib/slowLog';

/** The page is there at once, the help follows in the same response. */
export default function Page() {
  return (
    <>
      <h1>The last failure</h1>
      <Suspense fallback={<p>Reading the log…</p>}>
        <LastFailure />
      </Suspense>
    </>
  );
}

async function LastFailure() {
  await connection();
  return <TwilioErrorHelp error={await lastFailure()} />;
}
