import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent } from 'storybook/test';
import { en, panelName } from './support/expected.ts';
import { PasteAnyError } from './support/PasteAnyError.tsx';

/** Try it with an error of your own: whatever was caught, logged or received goes in, and the help comes out. */
const meta = {
  title: 'Tools/Paste any error',
  component: PasteAnyError,
  parameters: {
    controls: { disable: true },
    docs: { canvas: { sourceState: 'none' }, story: { inline: false, height: 720 } },
  },
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

/** Text or JSON, and the help at once. */
export const Pasted: Story = {
  play: async ({ canvas, step, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: /^A response, an exception/ });
    await step('JSON', async () => {
      await userEvent.click(field);
      await userEvent.paste('{"code":21610,"message":"Attempt to send to unsubscribed recipient","status":400}');
      await expect(await canvas.findByRole('region', { name: await panelName(21610) })).toBeVisible();
      await expect(canvas.getByText('Attempt to send to unsubscribed recipient')).toBeVisible();
    });
    await step('something that is not from Twilio', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Not from Twilio' }));
      await expect(await canvas.findByRole('region', { name: en.unrecognisedTitle })).toBeVisible();
    });
    await step('an example', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'REST body' }));
      await expect(await canvas.findByRole('region', { name: await panelName(20003) })).toBeVisible();
    });
  },
};

/** Broken JSON and half a log line are read as text, as far as they go. */
export const HalfALogLine: Story = {
  play: async ({ canvas }) => {
    await fireEvent.change(canvas.getByRole('textbox'), {
      target: { value: '{"code":20404,"message":"The requested resource /2010-04-01/Accou' },
    });
    await expect(await canvas.findByRole('region', { name: await panelName(20404) })).toBeVisible();
  },
};
