import { connection } from 'next/server';
import type { ReactElement } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';
import { accountUrl, client, credentialEvidence } from '../../lib/client.ts';

/**
 * Help for what a request of the server threw. The caught value goes to the Server Component as it is; to the browser goes
 * what was read from it.
 */
export default async function Page(): Promise<ReactElement> {
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
