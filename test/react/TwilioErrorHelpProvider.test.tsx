import { render, screen } from '@testing-library/react';
import type { ComponentProps, ReactElement } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  catalog,
  createCatalog,
  type ErrorEntry,
  KeyTypeSelector,
  type Locale,
  TwilioErrorHelp,
  TwilioErrorHelpProvider,
} from '../../src/index.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { NAME_20003 } from '../helpers/titleOf.ts';

beforeAll(() => catalog.preload([20003]));

const own: ErrorEntry = { code: 20003, title: 'Ask the platform team', product: 'platform', level: 'error' };
const ownCatalog = createCatalog({ entries: [own] });

/** English, but another language as far as anybody can see. */
const shouting: Locale = {
  ...english,
  lang: 'en-x-loud',
  strings: { ...english.strings, clearAnswers: 'CLEAR', errorCode: (code) => `ERROR ${code}` },
  sentences: english.sentences,
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
  test('draws nothing of its own', () => {
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
    expect(screen.getByRole('region', { name: /^E[Rr]+[Oo][Rr] 20003: Ask the platform team/ })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^ERROR 20003/);
    expect(docs()).toBe('https://www.twilio.com/docs/api/errors/20003#outer');
  });

  test('takes from the one above what it leaves out', () => {
    render(
      <TwilioErrorHelpProvider catalog={ownCatalog} Link={OuterLink}>
        <TwilioErrorHelpProvider locale={shouting} Link={InnerLink}>
          <TwilioErrorHelp code={20003} />
          <KeyTypeSelector />
        </TwilioErrorHelpProvider>
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByRole('region', { name: /^E[Rr]+[Oo][Rr] 20003: Ask the platform team/ })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^ERROR 20003/);
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
    expect(screen.getByRole('region', { name: /^E[Rr]+[Oo][Rr] 20003: Ask the platform team/ })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Error 20003/);
  });
});
