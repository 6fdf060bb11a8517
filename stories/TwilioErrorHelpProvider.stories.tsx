import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { expect } from 'storybook/test';
import { createCatalog, TwilioErrorHelp, TwilioErrorHelpProvider } from '../src/index.ts';
import { manySteps, ownEntry, refused } from './support/fixtures.ts';

const meta = {
  title: 'Components/TwilioErrorHelpProvider',
  component: TwilioErrorHelpProvider,
  argTypes: {
    children: { description: 'The application.', table: { type: { summary: 'ReactNode' } } },
  },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TwilioErrorHelpProvider>;
export default meta;
type Story = StoryObj<typeof meta>;

const houseCatalog = createCatalog({
  entries: [
    ownEntry(manySteps(2)),
    {
      code: 20003,
      title: 'The platform team has to look at this key',
      product: 'platform',
      level: 'error',
      status: [401],
      summary: 'In this house, only the platform team changes keys. Write to them with what the button below copies.',
      retryable: false,
    },
  ],
});

/** Entries of the house: codes of its own, and its own word on a code that is shipped. */
export const OwnEntries: Story = {
  args: {
    catalog: houseCatalog,
    children: (
      <div style={{ display: 'grid', gap: '1rem' }}>
        <TwilioErrorHelp code={20003} />
        <TwilioErrorHelp code={99001} />
      </div>
    ),
  },
};

/** One link component for all help on the page, such as the router's. */
export const OneLinkForAll: Story = {
  args: {
    Link: ({ children, ...rest }: ComponentProps<'a'>) => (
      <a {...rest} rel="noreferrer" target="_blank">
        {children} (new tab)
      </a>
    ),
    children: <TwilioErrorHelp error={refused()} />,
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: /^Twilio docs for 20003.*\(new tab\)$/ })).toBeVisible();
  },
};
