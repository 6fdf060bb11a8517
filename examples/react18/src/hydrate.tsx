import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { catalog } from 'twilio-error-help';
import 'twilio-error-help/styles.css';
import { Page } from './Page.tsx';

const root = document.getElementById('root');
const code = 20003;

if (root) {
  // The page has to pass what the server passed: where the server had the entry, so must the browser.
  const entry = document.querySelector('[data-drawn-from="code"]') ? undefined : await catalog.load(code);
  hydrateRoot(root, <StrictMode>{entry ? <Page entry={entry} /> : <Page code={code} />}</StrictMode>);
}
