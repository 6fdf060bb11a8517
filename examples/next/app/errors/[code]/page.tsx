import { notFound } from 'next/navigation';
import type { ReactElement } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';

/** Help for a code. Callout and foot are drawn here and cost the browser nothing. */
export default async function Page({ params }: { params: Promise<{ code: string }> }): Promise<ReactElement> {
  const code = Number((await params).code);
  if (!Number.isInteger(code)) notFound();
  return (
    <>
      <h1>Error {code}</h1>
      <TwilioErrorHelp code={code} />
    </>
  );
}
