import Link from 'next/link';

export default function Page() {
  return (
    <>
      <h1>Failed requests</h1>
      <ul>
        <li>
          <Link href="/errors/20003">What is 20003?</Link>
        </li>
        <li>
          <Link href="/caught">A request that fails on the server</Link>
        </li>
        <li>
          <Link href="/stream">The last failure, from a slow log</Link>
        </li>
        <li>
          <Link href="/german">Hilfe auf Deutsch</Link>
        </li>
        <li>
          <Link href="/client">Help inside a client component</Link>
        </li>
      </ul>
    </>
  );
}
