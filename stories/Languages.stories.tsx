import type { Meta, StoryObj } from '@storybook/react-vite';
import { TwilioErrorHelp } from '../src/index.ts';
import { refused } from './support/fixtures.ts';
import { inColumn } from './support/frames.tsx';

/**
 * One language is one file, fetched when it is needed: `<TwilioErrorHelpProvider locale={de}>`. The interface is translated
 * as a whole, and so is 20003; the help for other errors stays English, and is marked as such for screen readers. The
 * toolbar puts every story into another language.
 */
const meta = {
  title: 'TwilioErrorHelp/Languages',
  component: TwilioErrorHelp,
  args: { error: refused(), defaultAnswers: { credential: 'standard-key' } },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** German, in a column of 320 px. */
export const German: Story = { globals: { language: 'de' }, decorators: [inColumn(320)] };

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
    defaultAnswers: {},
  },
  globals: { language: 'de' },
};
