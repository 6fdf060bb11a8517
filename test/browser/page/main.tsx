import { createRoot } from 'react-dom/client';
import {
  type Catalog,
  catalog,
  ErrorSearch,
  type Locale,
  TwilioErrorHelp,
  TwilioErrorHelpProvider,
} from 'twilio-error-help';
// Names the layers in their order.
import '../../../.storybook/host.css';
import 'twilio-error-help/styles.css';
import '../../../stories/recipes/paste.css';
import '../../../stories/recipes/tailwind.css';
import './page.css';
import * as measure from './measure.ts';

declare global {
  var measure: typeof import('./measure.ts');
  /** Ends the load that runs in the part `slow`. */
  var load: { arrive: () => void; fail: () => void };
}

/** What the page shows, as in its address. */
interface Wish {
  show: string;
  theme: string;
  recipe: string;
  lang: string;
}

const wish: Wish = {
  show: 'code',
  theme: 'light',
  recipe: 'plain',
  lang: 'en',
  ...Object.fromEntries(new URLSearchParams(location.search)),
};

const refused = {
  code: 20003,
  message: 'Authentication Error - invalid username',
  more_info: 'https://www.twilio.com/docs/errors/20003',
  status: 401,
};
const accounts = { method: 'GET', url: 'https://api.twilio.com/2010-04-01/Accounts.json' };

/** A catalog that answers when the test says so. Chromium keeps a module that failed to load until the page is left. */
const slow: Catalog = {
  ...catalog,
  get: () => undefined,
  has: () => false,
  load: async (key) => {
    await new Promise<void>((resolve, reject) => {
      globalThis.load = { arrive: resolve, fail: () => reject(new Error('The connection is gone.')) };
    });
    return catalog.load(key);
  },
};

const shows: Record<string, () => React.ReactNode> = {
  code: () => <TwilioErrorHelp code={20003} />,
  // The only cause leads at once.
  single: () => <TwilioErrorHelp code={13254} />,
  // Known answers, so that likely, possible and ruled out are all there.
  error: () => <TwilioErrorHelp error={refused} evidence={accounts} defaultAnswers={{ credential: 'standard-key' }} />,
  // Everything that an app can know.
  known: () => (
    <TwilioErrorHelp
      error={refused}
      evidence={{ ...accounts, username: `SK${'0'.repeat(32)}`, credential: 'standard-key' }}
    />
  ),
  // A question with many short options.
  webhook: () => <TwilioErrorHelp code={11200} />,
  search: () => <ErrorSearch />,
  slow: () => (
    <TwilioErrorHelpProvider catalog={slow}>
      <TwilioErrorHelp code={20003} />
    </TwilioErrorHelpProvider>
  ),
};

const page = document.documentElement;
page.lang = wish.lang;
page.dataset['colorScheme'] = wish.theme;

const locale: Locale | undefined = wish.lang === 'de' ? (await import('twilio-error-help/locales/de')).de : undefined;
globalThis.measure = measure;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');
createRoot(root).render(
  <TwilioErrorHelpProvider locale={locale}>
    <main className={`host ${wish.recipe}-console`}>
      <h1>Connection to Twilio</h1>
      <button type="button">Connect again</button>
      {wish.show.split(',').map((name) => (
        <div key={name} data-show={name}>
          {shows[name]?.()}
        </div>
      ))}
      <p>
        What is below the panel, with <a href="#after">a link</a>.
      </p>
    </main>
  </TwilioErrorHelpProvider>,
);
