import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { TwilioErrorHelp, TwilioErrorHelpProvider } from '../src/index.ts';
import { PageWithOwnLink } from './samples/OwnLink.tsx';
import { en, leaving } from './support/expected.ts';
import { refused } from './support/fixtures.ts';
import { sample } from './support/sample.ts';

const meta = {
  title: 'Components/TwilioErrorHelpProvider',
  component: TwilioErrorHelpProvider,
  argTypes: {
    children: { description: 'Your app.', table: { type: { summary: 'ReactNode' } } },
  },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TwilioErrorHelpProvider>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One link component for all help on the page, such as the router's. */
export const OneLinkForAll: Story = {
  parameters: { docs: { source: sample('OwnLink') } },
  render: () => <PageWithOwnLink />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: leaving(en.twilioDocs(20003)) })).toHaveAttribute(
      'data-counted',
    );
  },
};

/** Your own words for all help on the page: any part of them, over the language. */
export const OwnWords: Story = {
  args: {
    strings: { contactSupport: 'Ask our support team', copyForSupport: 'Copy for our support team' },
    children: <TwilioErrorHelp error={refused()} />,
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Copy for our support team' })).toBeVisible();
  },
};
