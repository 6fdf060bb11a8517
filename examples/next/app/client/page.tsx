import type { ReactElement } from 'react';
import { catalog } from 'twilio-error-help/core';
import { LoggedHelp } from './LoggedHelp.tsx';

/** Where the help has to be a client component, the entry that the server loaded makes its HTML complete. */
export default async function Page(): Promise<ReactElement> {
  const entry = await catalog.load(20003);
  return (
    <>
      <h1>Help in a client component</h1>
      {entry && <LoggedHelp entry={entry} />}
    </>
  );
}
