import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type ReactElement, StrictMode, version } from 'react';
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import {
  type Catalog,
  catalog,
  CatalogLoadError,
  createCatalog,
  type ErrorEntry,
  ErrorCallout,
  KeyTypeSelector,
  KeyTypeTable,
  ResolutionSteps,
  TwilioErrorHelp,
  TwilioErrorHelpProvider,
} from '../../src/index.ts';
import { plainText } from '../../src/catalog/parseInlineMarkup.ts';
import { textOf } from '../helpers/textOf.ts';
import { unloadedCatalog } from '../helpers/unloadedCatalog.ts';

const AUTHENTICATE = {
  code: 20003,
  message: 'Authenticate <b>now</b>',
  more_info: 'https://www.twilio.com/docs/errors/20003',
  status: 401,
};

const entry = (await catalog.load(20003)) as ErrorEntry;

/** How React marks a boundary whose content is not there, or is moved there by a script. */
const NOT_IN_PLACE = /<!--\$[?!~]/;

function streamed(ui: ReactElement, nonce?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const output = new PassThrough();
    const { pipe } = renderToPipeableStream(ui, {
      ...(nonce !== undefined && { nonce }),
      onShellReady: () => pipe(output),
      onError: reject,
    });
    text(output).then(resolve, reject);
  });
}

test('the tests run on React 18 or 19, without a document', () => {
  expect(version).toMatch(/^1[89]\./);
  expect(typeof document).toBe('undefined');
});

describe('with the entry given', () => {
  const html = renderToString(
    <StrictMode>
      <TwilioErrorHelp entry={entry} error={AUTHENTICATE} />
    </StrictMode>,
  );

  test('a reader without JavaScript gets every cause with its explanation and all its steps, collapsed ones too', () => {
    const read = textOf(html);
    expect(entry.causes?.length).toBeGreaterThan(20);
    for (const { title, explanation, steps, ways = [] } of entry.causes ?? []) {
      const texts = [...steps, ...ways.flatMap((way) => way.steps)].map((step) => step.text);
      for (const part of [title, explanation, ...texts]) expect(read).toContain(plainText(part));
    }
  });

  test('a reader without JavaScript gets the question, the table, the look-alikes and the sources', () => {
    const read = textOf(html);
    expect(html).toContain('<fieldset');
    expect(read).toContain('Answering needs JavaScript. All causes are below.');
    expect(read).toContain('What each key type can access');
    for (const { text } of entry.lookalikes ?? []) expect(read).toContain(plainText(text));
    const urls = new Set(entry.causes?.map(({ source }) => source.url.replace(/^https:\/\/(?:www\.)?/, '')));
    expect([...urls].filter((url) => !read.includes(url))).toEqual([]);
    expect(read.match(/reviewed \d+ \w+ \d{4}/g)?.length).toBeGreaterThanOrEqual(urls.size);
    expect(html).toMatch(/<noscript>.*Answering needs JavaScript.*<\/noscript>/);
    expect(html.match(/<input [^>]*type="radio"/g)?.length).toBeGreaterThan(2);
    expect(html.match(/<details/g)?.length).toBeGreaterThan(entry.causes?.length ?? Infinity);
  });

  test('the message is in it as text', () => {
    expect(html).toContain('Authenticate &lt;b&gt;now&lt;/b&gt;');
  });

  test('a strict Content-Security-Policy has nothing to refuse: no script, no inline style, nothing hidden to be filled in', () => {
    expect(html).not.toMatch(/<script|<style|<template|\sstyle=|\son\w+=|javascript:/i);
    expect(html).not.toMatch(NOT_IN_PLACE);
    expect(html).not.toContain('teh-skeleton');
  });

  test('streaming gives the same, with nothing that is filled in later, however much of it there is', async () => {
    const help = <TwilioErrorHelp entry={entry} error={AUTHENTICATE} />;
    const whole = await streamed(
      <StrictMode>
        <main>
          {help}
          {help}
          {help}
        </main>
      </StrictMode>,
    );
    // From 12,800 bytes on React takes a boundary for too large to be sent in its place.
    expect(whole.length).toBeGreaterThan(3 * 12_800);
    // React 18 streams the same panels with other text between them; why is not known yet.
    if (version.startsWith('19')) expect(textOf(whole)).toBe(textOf(html).repeat(3));
    else expect(textOf(whole).split(entry.title)).toHaveLength(4);
    expect(whole).not.toMatch(/<script|<template|\shidden\b/);
    expect(whole).not.toMatch(NOT_IN_PLACE);
  });

  test('answers that the host knows are in it', () => {
    const answered = textOf(
      renderToString(
        <TwilioErrorHelp entry={entry} defaultAnswers={{ credential: 'standard-key', resource: 'accounts' }} />,
      ),
    );
    expect(answered).toContain('Most likely cause');
  });

  test('it is the same each time, so that it can be cached', () => {
    const again = (): string => renderToStaticMarkup(<TwilioErrorHelp entry={entry} error={AUTHENTICATE} />);
    expect(again()).toBe(again());
  });
});

describe('with only a code', () => {
  test('a code whose part is preloaded is complete in one go', async () => {
    const own = createCatalog();
    await own.preload([20003]);
    const html = renderToString(
      <TwilioErrorHelpProvider catalog={own}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>,
    );
    expect(html).toContain('<fieldset');
    expect(textOf(html)).toContain('Common causes');
    expect(html).not.toContain('teh-skeleton');
  });

  test('a code whose part is not loaded gives the skeleton, with code, status and message', () => {
    const html = renderToString(
      <TwilioErrorHelpProvider catalog={unloadedCatalog()}>
        <TwilioErrorHelp error={AUTHENTICATE} />
      </TwilioErrorHelpProvider>,
    );
    expect(html).toContain('teh-skeleton');
    const read = textOf(html);
    expect(read).toContain('Error 20003');
    expect(read).toContain('HTTP 401');
    expect(read).toContain('Authenticate <b>now</b>');
    expect(html).not.toContain('<fieldset');
  });

  test('a stream begins with the skeleton and goes on with the help', async () => {
    const whole = await streamed(
      <TwilioErrorHelpProvider catalog={unloadedCatalog()}>
        <TwilioErrorHelp error={AUTHENTICATE} />
      </TwilioErrorHelpProvider>,
    );
    const [skeleton, help] = [whole.indexOf('teh-skeleton'), whole.indexOf('<fieldset')];
    expect(skeleton).toBeGreaterThan(-1);
    expect(help).toBeGreaterThan(skeleton);
  });

  test('the script that puts streamed help in its place carries the nonce of the host', async () => {
    const whole = await streamed(
      <TwilioErrorHelpProvider catalog={unloadedCatalog()}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>,
      'host-nonce',
    );
    const scripts = whole.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain('nonce="host-nonce"');
  });

  test('a part that does not load on the server fails neither the page nor its stream', async () => {
    const broken: Catalog = {
      ...unloadedCatalog(),
      load: (key) => Promise.reject(new CatalogLoadError(key, '20003-20003', new Error('gone'))),
    };
    const whole = await streamed(
      <main>
        <p>The rest of the page</p>
        <TwilioErrorHelpProvider catalog={broken}>
          <TwilioErrorHelp error={AUTHENTICATE} />
        </TwilioErrorHelpProvider>
      </main>,
    );
    const read = textOf(whole);
    expect(read).toContain('The rest of the page');
    expect(read).toContain("We couldn't load help for this error.");
    expect(whole).toContain('href="https://www.twilio.com/docs/api/errors/20003"');
  });
});

test('a load that failed for one request is tried again for the next', async () => {
  let isDown = true;
  const flaky: Catalog = {
    ...unloadedCatalog(),
    load: async (key) => {
      if (isDown) throw new CatalogLoadError(key, '20003-20003', new Error('gone'));
      return catalog.load(key);
    },
  };
  const page = (
    <TwilioErrorHelpProvider catalog={flaky}>
      <TwilioErrorHelp code={20003} />
    </TwilioErrorHelpProvider>
  );
  expect(textOf(await streamed(page))).toContain("We couldn't load help for this error.");
  isDown = false;
  expect(textOf(await streamed(page))).toContain(entry.title);
});

describe('what needs no catalog', () => {
  test('no error, no HTML', () => {
    expect(renderToString(<TwilioErrorHelp error={null} />)).toBe('');
  });

  test("an error that isn't Twilio's is said not to be, once it has been compared with Twilio's texts", async () => {
    const html = await streamed(<TwilioErrorHelp error={new Error('Ouch')} />);
    expect(textOf(html)).toContain("This doesn't look like a Twilio error");
    expect(textOf(html)).toContain('Ouch');
  });

  test.each([
    ['ErrorCallout', <ErrorCallout key="" title="Refused" code={20003} status={401} />, 'Refused'],
    ['KeyTypeSelector', <KeyTypeSelector key="" defaultValue="main-key" />, 'Main API key'],
    ['KeyTypeTable', <KeyTypeTable key="" />, 'What each key type can access'],
    ['ResolutionSteps', <ResolutionSteps key="" steps={[{ id: 'look', text: 'Look.' }]} />, 'Look.'],
  ])('%s works alone', (_, ui, expected) => {
    const html = renderToString(ui);
    expect(textOf(html)).toContain(expected);
    expect(html).not.toMatch(/<script|<style|\sstyle=/);
  });

  test('two panels have ids of their own', () => {
    const html = renderToString(
      <>
        <TwilioErrorHelp entry={entry} />
        <TwilioErrorHelp entry={entry} />
      </>,
    );
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('no callback is called on the server', () => {
  const onDiagnosis = vi.fn();
  const onAnswersChange = vi.fn();
  renderToString(<TwilioErrorHelp entry={entry} onDiagnosis={onDiagnosis} onAnswersChange={onAnswersChange} />);
  expect(onDiagnosis).not.toHaveBeenCalled();
  expect(onAnswersChange).not.toHaveBeenCalled();
});
