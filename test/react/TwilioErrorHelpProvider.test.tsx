import { render, screen, within } from '@testing-library/react';
import type { ComponentProps, ReactElement } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  catalog,
  createCatalog,
  ErrorCallout,
  type ErrorEntry,
  KeyTypeSelector,
  type Locale,
  TwilioErrorHelp,
  TwilioErrorHelpProvider,
} from '../../src/index.ts';
import { de } from '../../src/locales/de.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { NAME_20003 } from '../helpers/titleOf.ts';

beforeAll(() => catalog.preload([20003]));

const own: ErrorEntry = { code: 20003, title: 'Ask the platform team', product: 'platform', level: 'error' };
const ownCatalog = createCatalog({ entries: [own] });

/** English, but another language as far as anybody can see. */
const shouting: Locale = {
  ...english,
  lang: 'en-x-loud',
  strings: { ...english.strings, errorCode: (code) => `ERROR ${code}` },
  sentences: {
    ...english.sentences,
    questions: {
      ...english.sentences.questions,
      credential: { ...english.sentences.questions.credential, legend: 'WHICH KEY?' },
    },
  },
};

const OuterLink = ({ href, children }: ComponentProps<'a'>): ReactElement => <a href={`${href}#outer`}>{children}</a>;
const InnerLink = ({ href, children }: ComponentProps<'a'>): ReactElement => <a href={`${href}#inner`}>{children}</a>;
const docs = (): string | null =>
  screen.getByRole('link', { name: /^(?:Twilio docs|Open Twilio's guide) for/ }).getAttribute('href');

describe('without a provider', () => {
  test('everything works: the shipped catalog, English, and plain links', () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
    expect(docs()).toBe('https://www.twilio.com/docs/api/errors/20003');
  });
});

describe('a provider', () => {
  test('renders nothing of its own', () => {
    const { container } = render(
      <TwilioErrorHelpProvider>
        <p>Content</p>
      </TwilioErrorHelpProvider>,
    );
    expect(container.innerHTML).toBe('<p>Content</p>');
  });

  test('gives all help below it a catalog, a language and a link', () => {
    render(
      <TwilioErrorHelpProvider catalog={ownCatalog} locale={shouting} Link={OuterLink}>
        <TwilioErrorHelp code={20003} />
        <KeyTypeSelector />
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByRole('region', { name: 'ERROR 20003: Ask the platform team' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'WHICH KEY?' })).toBeVisible();
    expect(docs()).toBe('https://www.twilio.com/docs/api/errors/20003#outer');
  });

  test('inherits from the provider above what it leaves out', () => {
    render(
      <TwilioErrorHelpProvider catalog={ownCatalog} Link={OuterLink}>
        <TwilioErrorHelpProvider locale={shouting} Link={InnerLink}>
          <TwilioErrorHelp code={20003} />
          <KeyTypeSelector />
        </TwilioErrorHelpProvider>
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByRole('region', { name: 'ERROR 20003: Ask the platform team' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'WHICH KEY?' })).toBeVisible();
    expect(docs()).toBe('https://www.twilio.com/docs/api/errors/20003#inner');
  });

  test('gives way to the Link of the panel itself', () => {
    render(
      <TwilioErrorHelpProvider Link={OuterLink}>
        <TwilioErrorHelp code={20003} Link={InnerLink} />
      </TwilioErrorHelpProvider>,
    );
    expect(docs()).toBe('https://www.twilio.com/docs/api/errors/20003#inner');
  });

  test('can change its catalog and its language while the panel is on the screen', () => {
    const panel = <TwilioErrorHelp code={20003} />;
    const { rerender } = render(<TwilioErrorHelpProvider>{panel}</TwilioErrorHelpProvider>);
    rerender(<TwilioErrorHelpProvider locale={shouting}>{panel}</TwilioErrorHelpProvider>);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^ERROR 20003/);
    rerender(<TwilioErrorHelpProvider catalog={ownCatalog}>{panel}</TwilioErrorHelpProvider>);
    expect(screen.getByRole('region', { name: 'Error 20003: Ask the platform team' })).toBeVisible();
  });
});

describe("the app's own strings", () => {
  const words = { copyForSupport: 'Copy for the help desk', twilioDocs: (code: number) => `Docs: ${code}` };
  const copy = (name: string): HTMLElement => screen.getByRole('button', { name });

  test('replace any part of the interface, and leave the rest as it is', () => {
    render(
      <TwilioErrorHelpProvider strings={words}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>,
    );
    expect(copy('Copy for the help desk')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Docs: 20003/ })).toBeVisible();
    expect(screen.getByText(english.strings.sources)).toBeVisible();
  });

  test('override every language, even if the help is only in English', async () => {
    const bare: ErrorEntry = { code: 990_002, title: 'Conference is full', product: 'voice', level: 'warning' };
    const { rerender } = render(
      <TwilioErrorHelpProvider locale={de} strings={words}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>,
    );
    expect(await screen.findByRole('button', { name: 'Copy for the help desk' })).toBeVisible();
    rerender(
      <TwilioErrorHelpProvider locale={de} strings={words}>
        <TwilioErrorHelp entry={bare} error={{ ...bare, status: 400 }} />
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByRole('button', { name: 'Copy for the help desk' })).toBeVisible();
    expect(screen.getByText(String(de.strings.rawError))).toBeVisible();
  });

  test('add up: those of the panel over those of a provider over those of the one above', () => {
    render(
      <TwilioErrorHelpProvider strings={words}>
        <TwilioErrorHelpProvider strings={{ sources: 'Read here' }}>
          <TwilioErrorHelp code={20003} strings={{ copyForSupport: 'Copy for Ann' }} />
        </TwilioErrorHelpProvider>
      </TwilioErrorHelpProvider>,
    );
    expect(copy('Copy for Ann')).toBeVisible();
    expect(screen.getByText('Read here')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Docs: 20003/ })).toBeVisible();
  });

  test('may have only some of what a component uses', () => {
    render(
      <ErrorCallout title="Refused" code={20003} strings={{ retryHelps: 'Try it again' }} status={503} retryable />,
    );
    const callout = within(screen.getByRole('region'));
    expect(callout.getByText(/Try it again/)).toBeVisible();
    expect(callout.getByText(new RegExp(english.strings.httpStatus(503)))).toBeVisible();
  });

  test('reset nothing when the app passes a new object each time', () => {
    const page = (): ReactElement => (
      <TwilioErrorHelpProvider strings={{ lead: { open: 'Look at' } }}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>
    );
    const { rerender } = render(page());
    const title = screen.getByRole('heading', { level: 2 });
    rerender(page());
    expect(screen.getByRole('heading', { level: 2 })).toBe(title);
  });
});

test('a malformed language tag counts as English, and development warns once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const lang of ['pt_BR', '']) {
    const { unmount } = render(<TwilioErrorHelp code={20003} locale={{ ...english, lang }} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(NAME_20003);
    unmount();
  }
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('`locale.lang` is no language tag'));
});
