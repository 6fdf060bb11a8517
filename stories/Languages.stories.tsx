import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languages } from '../.storybook/languages.ts';
import { completeStrings } from '../src/i18n/completeLocale.ts';
import { type Strings, TwilioErrorHelp } from '../src/index.ts';
import { en, panelName } from './support/expected.ts';
import { refused } from './support/fixtures.ts';
import { InGerman } from './samples/InGerman.tsx';
import { inColumn } from './support/frames.tsx';
import { sample } from './support/sample.ts';

/** What the interface says in a language of the toolbar. */
async function stringsIn(language: string): Promise<Strings> {
  const locale = await languages.find(({ value }) => value === language)?.load?.();
  if (!locale) throw new Error(`The toolbar has no ${language}.`);
  return completeStrings(en, locale.strings);
}

/**
 * One language is one file: `<TwilioErrorHelpProvider locale={de}>`. The interface is translated as a whole. Help that
 * isn't translated, or whose English has changed since, is in English throughout, and a line says so. The toolbar switches the
 * language of every story.
 */
const meta = {
  title: 'TwilioErrorHelp/Languages',
  component: TwilioErrorHelp,
  args: { error: refused() },
  parameters: { controls: { disable: true }, docs: { source: sample('InGerman') } },
  play: async ({ canvas, canvasElement, globals }) => {
    const strings = await stringsIn(globals['language']);
    await canvas.findAllByRole('radio');
    const { lang } = canvasElement.querySelector<HTMLElement>('.teh-content') ?? {};
    if (lang === globals['language']) {
      await expect(canvas.getByRole('button', { name: strings.copyForSupport })).toBeVisible();
    } else {
      await expect(lang).toBe('en');
      await expect(canvas.getByText(strings.onlyInEnglish)).toHaveAttribute('lang', globals['language']);
    }
    await expect(canvasElement.closest('html')).toHaveAttribute('lang', globals['language']);
  },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** German, in a column of 320 px. */
export const German: Story = {
  globals: { language: 'de' },
  decorators: [inColumn(320)],
  render: ({ error }) => <InGerman error={error} />,
};

/** Spanish. */
export const Spanish: Story = { globals: { language: 'es' } };

/** Brazilian Portuguese. */
export const BrazilianPortuguese: Story = { globals: { language: 'pt-BR' } };

/** French. */
export const French: Story = { globals: { language: 'fr' } };

/** Japanese. */
export const Japanese: Story = { globals: { language: 'ja' } };

/** An error whose help is not translated: the help is in English throughout, and a line in German says so. */
export const NotTranslated: Story = {
  args: {
    error: { code: 21610, message: 'Attempt to send to unsubscribed recipient', status: 400 },
  },
  globals: { language: 'de' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: await panelName(21610) })).toBeVisible();
    const { onlyInEnglish } = await stringsIn('de');
    await expect(canvas.getByText(onlyInEnglish)).toHaveAttribute('lang', 'de');
    await expect(canvas.getByRole('button', { name: en.copyForSupport })).toBeVisible();
  },
};
