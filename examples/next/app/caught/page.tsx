import { connection } from 'next/server';
import { Suspense } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';
import { accountUrl, client, credentialEvidence } from '@/lib/client';

/** Help for what a request of the server threw: the Server Component takes the caught value itself. */
export default function Page() {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Account />
    </Suspense>
  );
}

async function Account() {
  await connection();
  const account = client.api.accounts(client.accountSid).fetch();
  const failure = await account.then(
    ({ friendlyName }) => ({ friendlyName }),
    (error: unknown) => ({ error }),
  );
  if ('friendlyName' in failure) return <h1>{failure.friendlyName}</h1>;
  return (
    <>
      <h1>The account could not be read</h1>
      <TwilioErrorHelp error={failure.error} evidence={{ ...credentialEvidence, method: 'GET', url: accountUrl }} />
    </>
  );
}
