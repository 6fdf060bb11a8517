import { catalog } from '@/lib/catalog';
import { LoggedHelp } from './LoggedHelp';

/** The entry that the server loaded makes the HTML of a client component complete. */
export default async function Page() {
  const entry = await catalog.load(20003);
  return (
    <>
      <h1>Help in a client component</h1>
      {entry && <LoggedHelp entry={entry} />}
    </>
  );
}
