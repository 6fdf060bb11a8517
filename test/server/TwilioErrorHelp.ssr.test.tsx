import { isValidElement, type ReactElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ClientDiagnosis } from '../../src/react/panel/ClientDiagnosis.tsx';
import {
  catalog,
  CatalogLoadError,
  createCatalog,
  type ErrorEntry,
  TwilioErrorHelp,
  type TwilioErrorHelpProps,
  TwilioErrorHelpProvider,
} from '../../src/index.server.ts';
import { TwilioErrorHelp as ClientHelp } from '../../src/index.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { de } from '../../src/locales/de.ts';
import { ownCause } from '../helpers/ownEntry.ts';
import { textOf } from '../helpers/textOf.ts';
import { unloadedCatalog } from '../helpers/unloadedCatalog.ts';

// A Server Component is a function that is awaited; what it gives is rendered here as React renders it on the way to the browser.

/** An error as the SDK throws it: of a class, with a stack. */
const thrown = (): Error =>
  Object.assign(new Error('Authentication Error - invalid username'), { status: 401, code: 20003, moreInfo: '' });

async function renderHtml(props: TwilioErrorHelpProps): Promise<string> {
  return renderToString(<StrictMode>{await TwilioErrorHelp(props)}</StrictMode>);
}

/** What is handed to the part that runs in the browser. */
async function handedOver(props: TwilioErrorHelpProps): Promise<Record<string, unknown>> {
  const panel = (await TwilioErrorHelp(props)) as ReactElement<{ children: (id: string) => ReactElement }>;
  const { children } = panel.props.children('title').props as { children: ReactElement[] };
  const part = children.find((child) => isValidElement(child) && child.type === ClientDiagnosis);
  return part?.props as Record<string, unknown>;
}

describe('an error that was caught on the server', () => {
  test('reads as it does in the browser, word by word', async () => {
    const entry = (await catalog.load(20003)) as ErrorEntry;
    const html = await renderHtml({ error: thrown(), evidence: { method: 'GET' } });
    expect(html).toContain('<fieldset');
    expect(textOf(html)).toBe(
      textOf(renderToString(<ClientHelp entry={entry} error={thrown()} evidence={{ method: 'GET' }} />)),
    );
  });

  test('shows the code, the status and the message as it was sent', async () => {
    const read = textOf(await renderHtml({ error: thrown() }));
    expect(read).toContain((await catalog.load(20003))?.title);
    expect(read).toContain('HTTP 401');
    expect(read).toContain("Twilio's messageAuthentication Error - invalid username");
  });

  test('goes to the browser as plain data: no class, no stack, nothing that is lost on the way', async () => {
    const props = await handedOver({
      error: thrown(),
      evidence: { credential: 'standard-key' },
      defaultAnswers: { resource: 'accounts' },
      Link: () => null,
    });
    expect(JSON.parse(JSON.stringify(props))).toEqual(props);
    expect(props).toMatchObject({
      report: { code: 20003, status: 401, message: 'Authentication Error - invalid username' },
      evidence: { credential: 'standard-key' },
      defaultAnswers: { resource: 'accounts' },
      entry: { code: 20003 },
    });
    expect(Object.getOwnPropertyNames(props['report'])).not.toContain('original');
  });

  test('leads to the cause that the evidence and the answers name', async () => {
    const html = await renderHtml({
      error: thrown(),
      evidence: {
        username: `SK${'0123456789abcdef'.repeat(2)}`,
        credential: 'standard-key',
        method: 'GET',
        url: 'https://api.twilio.com/2010-04-01/Accounts.json',
      },
    });
    expect(html).toContain('data-verdict="supported" data-cause="key-type-cannot-access-accounts"');
  });

  test('without a code is recognized by its text', async () => {
    const read = textOf(
      await renderHtml({ error: new Error('username is required'), evidence: { tool: 'twilio-node' } }),
    );
    expect(read).toContain('Matched by its text. Twilio sent no error code.');
  });
});

describe('what was passed', () => {
  test.each([
    ['an error', new Error('Authenticate')],
    ['an object', { message: 'Authenticate' }],
    ['a string', 'Authenticate'],
  ])('reads as in the browser: %s', async (_, error) => {
    const entry = (await catalog.load(20003)) as ErrorEntry;
    // A second sign: other software says the same word.
    const evidence = { url: 'https://api.twilio.com/2010-04-01/Messages.json' };
    const html = await renderHtml({ error, evidence });
    expect(textOf(html)).toContain("Twilio's messageAuthenticate");
    expect(textOf(html)).toBe(textOf(renderToString(<ClientHelp entry={entry} error={error} evidence={evidence} />)));
  });

  test('may be a code as a string of digits', async () => {
    expect(await renderHtml({ code: '20003' })).toBe(await renderHtml({ code: 20003 }));
  });

  test('shows nothing if the code is null', async () => {
    expect(await TwilioErrorHelp({ code: null })).toBeNull();
  });

  test.each([Number.NaN, 'abc'])("is said not to be a Twilio error if the code can't be one: %s", async (code) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(textOf(await renderHtml({ code }))).toContain("This doesn't look like a Twilio error");
  });

  test('keeps props that only the client component knows out of the page', async () => {
    const untyped = { code: 20003, answers: { credential: 'main-key' }, onDiagnosis: () => {} } as object;
    expect(await renderHtml(untyped as TwilioErrorHelpProps)).toMatch(
      /^<section aria-labelledby="[^"]+" class="teh" lang="en">/,
    );
  });
});

describe('what there is no help for', () => {
  test.each([undefined, null])('nothing is rendered for no error: %s', async (error) => {
    expect(await TwilioErrorHelp({ error })).toBeNull();
  });

  test('a code that nobody published is said to be unknown, with its message, its status and the link', async () => {
    const html = await renderHtml({
      error: {
        code: 99998,
        message: 'Something new',
        status: 401,
        more_info: 'https://www.twilio.com/docs/errors/99998',
      },
    });
    const read = textOf(html);
    expect(read).toContain('Unknown Twilio error 99998');
    expect(read).toContain('Something new');
    expect(read).toContain('HTTP 401');
    expect(html).toContain('href="https://www.twilio.com/docs/api/errors"');
    expect(html).not.toContain('<fieldset');
  });

  test("an error that isn't Twilio's is said not to be, or gives way to the fallback of the host", async () => {
    const error = new Error('Ouch');
    expect(textOf(await renderHtml({ error }))).toContain("This doesn't look like a Twilio error");
    expect(await renderHtml({ error, fallback: <p>Something else failed.</p> })).toBe('<p>Something else failed.</p>');
    expect(await renderHtml({ error, fallback: null })).toBe('');
  });

  test("if a part of the catalog can't be read, the nearest error boundary gets an error that names the code", async () => {
    const broken = {
      ...unloadedCatalog(),
      load: () => Promise.reject(new CatalogLoadError(20003, '20003-20003', new Error('gone'))),
    };
    const failure = await TwilioErrorHelp({ code: 20003, catalog: broken }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CatalogLoadError);
    expect(String(failure)).toContain('20003');
  });
});

describe('what the host passes', () => {
  const own: ErrorEntry = { code: 123456, title: 'The billing team is asleep', product: 'platform', level: 'warning' };

  test('an entry is rendered without a look into the catalog', async () => {
    const closed = { ...unloadedCatalog(), load: () => Promise.reject(new Error('asked')) };
    expect(textOf(await renderHtml({ entry: own, catalog: closed }))).toContain('The billing team is asleep');
  });

  test('a catalog of its own', async () => {
    const html = await renderHtml({ code: 123456, catalog: createCatalog({ entries: [own] }) });
    expect(textOf(html)).toContain('The billing team is asleep');
  });

  test('heading level, class, attributes and actions reach the page', async () => {
    const html = await renderHtml({
      code: 20003,
      headingLevel: 3,
      className: 'own',
      id: 'help',
      actions: <a href="/settings">Settings</a>,
    });
    expect(html).toMatch(/^<section aria-labelledby="[^"]+" id="help" class="teh own" lang="en">/);
    expect(html).toMatch(/<h3 [^>]*class="teh-title"/);
    expect(html).toMatch(/<div class="teh-actions"><a href="\/settings">Settings<\/a><\/div><\/section>$/);
  });
});

test("the app's own plain strings reach the part that runs in the browser; its functions don't", async () => {
  const strings = { copyForSupport: 'Copy for the help desk', twilioDocs: (code: number) => `Docs: ${code}` };
  const text = textOf(await renderHtml({ code: 20003, strings }));
  expect(text).toContain('Copy for the help desk');
  expect(text).toContain(english.strings.twilioDocs(20003));
});

describe('another language', () => {
  const bare: ErrorEntry = { code: 20003, title: 'Abgelehnt', product: 'platform', level: 'error' };
  let read: string;
  let html: string;
  beforeAll(async () => {
    const panel = await TwilioErrorHelp({ entry: bare, error: thrown(), locale: de });
    // What has functions in it cannot go to the browser: there the provider gives the language.
    html = renderToString(<TwilioErrorHelpProvider locale={de}>{panel}</TwilioErrorHelpProvider>);
    read = textOf(html);
  });

  test('is that of callout, questions, causes and foot', () => {
    expect(read).toContain(de.strings.twilioMessage);
    expect(read).toContain(de.strings.rawError);
    expect(read).not.toContain(english.strings.rawError);
  });

  test('gives way to English throughout where the help is not translated, and says so', async () => {
    const entry = { ...bare, lang: 'en', causes: [ownCause('gateway', { lang: 'en' })] };
    const panel = await TwilioErrorHelp({ entry, error: thrown(), locale: de });
    const text = renderToString(<TwilioErrorHelpProvider locale={de}>{panel}</TwilioErrorHelpProvider>);
    expect(text).toMatch(/^<section [^>]*lang="de"/);
    expect(text).toMatch(/<div class="teh-content" lang="en">/);
    expect(textOf(text)).toContain(english.strings.rawError);
    expect(textOf(text)).not.toContain(de.strings.rawError);
    expect(text).toContain(`lang="de">${de.strings.onlyInEnglish}`);
  });

  test('leaves what Twilio said as it was sent', () => {
    expect(read).toContain('Authentication Error - invalid username');
  });

  test('is also that of the notice about an unknown code', async () => {
    const unknown = textOf(await renderHtml({ code: 99998, locale: de }));
    expect(unknown).toContain(de.strings.unknownTitle?.('99998'));
  });
});
