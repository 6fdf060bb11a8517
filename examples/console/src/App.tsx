import { type ReactElement, useEffect, useState, useSyncExternalStore } from 'react';
import type { Setup } from '../shared/types.ts';
import { getSetup } from './api.ts';
import { ErrorsPage } from './ErrorsPage.tsx';
import { TestPage } from './TestPage.tsx';

const pages = [
  { hash: '#/', title: 'Error logs' },
  { hash: '#/test', title: 'Test request' },
] as const;

export function App(): ReactElement {
  const hash = useSyncExternalStore(subscribeToHash, () => window.location.hash);
  const page = pages.find((candidate) => candidate.hash === hash) ?? pages[0];
  const setup = useSetup();
  useEffect(() => {
    document.title = page.title;
  }, [page]);
  return (
    <div className="app">
      <header className="side">
        <p className="brand">
          <img src="/icon.svg" alt="" width="20" height="20" /> Operations
        </p>
        <nav aria-label="Console">
          {pages.map(({ hash: href, title }) => (
            <a key={href} href={href} aria-current={href === page.hash ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
        {setup && (
          <p className="mode">{setup.mode === 'stand-in' ? "Stand-in for Twilio's API" : 'Connected to Twilio'}</p>
        )}
      </header>
      <main className="main">
        <h1>{page.title}</h1>
        {page.hash === '#/test' ? setup && <TestPage setup={setup} /> : <ErrorsPage />}
      </main>
    </div>
  );
}

function subscribeToHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function useSetup(): Setup | undefined {
  const [setup, setSetup] = useState<Setup>();
  useEffect(() => {
    const aborter = new AbortController();
    getSetup(aborter.signal).then(setSetup, () => {});
    return () => aborter.abort();
  }, []);
  return setup;
}
