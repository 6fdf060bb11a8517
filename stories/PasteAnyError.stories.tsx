import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PasteAnyError } from './support/PasteAnyError.tsx';

/** Try it with an error of your own: whatever was caught, logged or received goes in, and the help comes out. */
const meta = {
  title: 'Tools/Paste any error',
  component: PasteAnyError,
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: 720 } } },
} satisfies Meta<typeof PasteAnyError>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is pasted yet: a field, and examples to begin with. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveValue('');
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument();
  },
};

/** A text or JSON, and the help at once. */
export const Pasted: Story = {};

/** Broken JSON and half a log line are texts, and texts are read as far as they go. */
export const HalfALogLine: Story = {};
