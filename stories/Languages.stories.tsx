import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languages } from '../.storybook/languages.ts';
import { completeStrings } from '../src/i18n/completeLocale.ts';
import { type Strings, TwilioErrorHelp } from '../src/index.ts';
import { en, entryOf } from './support/expected.ts';
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
 * One language is one file: `<TwilioErrorHelpProvider locale={de}>`. The interface is translated as a whole, and 20003 as far
 * as its translation is up to date; all other help is English and marked as English for screen readers. The toolbar switches
 * the language of every story.
 */
const meta = {
  title: 'TwilioErrorHelp/Languages',
  component: TwilioErrorHelp,
  args: { error: refused() },
  parameters: { controls: { disable: true }, docs: { source: sample('InGerman') } },
  play: async ({ canvas, canvasElement, globals }) => {
    const strings = await stringsIn(globals['language']);
    await canvas.findAllByRole('radio');
    await expect(canvas.getByRole('button', { name: strings.copyForSupport })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: strings.commonCauses })).toBeVisible();
    // A translation whose English has changed since gives way to the English, and is marked as that.
    const title = canvas.getByRole('heading', { level: 2 }).lastElementChild as HTMLElement;
    await expect(title.lang === 'en').toBe(title.textContent === (await entryOf(20003)).title);
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

/** An error whose help is not translated: the words around it are German, the help is English and says so in `lang`. */
export const NotTranslated: Story = {
  args: {
    error: { code: 21610, message: 'Attempt to send to unsubscribed recipient', status: 400 },
  },
  globals: { language: 'de' },
  play: async ({ canvas }) => {
    const strings = await stringsIn('de');
    const { title } = await entryOf(21610);
    const heading = await canvas.findByRole('heading', { name: `${strings.errorCode(21610)}: ${title}` });
    await expect(within(heading).getByText(title)).toHaveAttribute('lang', 'en');
  },
};
