import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { catalog } from 'twilio-error-help';
import 'twilio-error-help/styles.css';
import { Page } from './Page.tsx';

const wish = new URLSearchParams(location.search);
const root = document.getElementById('root');
const button = document.getElementById('start');
if (!root || !button) throw new Error('The page has no place for the application.');

// The page has to pass what the server passed.
const entry = location.pathname.endsWith('/code.html') ? undefined : await catalog.load(20003);
const hydrate = (): void => {
  hydrateRoot(root, <StrictMode>{entry ? <Page entry={entry} /> : <Page code={20003} />}</StrictMode>);
};

// Some pages hydrate parts only when they are used.
if (wish.get('start') === 'click') button.addEventListener('click', hydrate, { once: true });
else hydrate();
document.documentElement.dataset['ready'] = '';
