import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { createCatalog, type ErrorEntry, TwilioErrorHelp, TwilioErrorHelpProvider } from '../src/index.ts';
import { CountedLink } from './support/CountedLink.tsx';
import { en, leaving, nameOf } from './support/expected.ts';
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

const houseEntries: ErrorEntry[] = [
  ownEntry(manySteps(2)),
  {
    code: 20003,
    title: 'The platform team has to look at this key',
    product: 'platform',
    level: 'error',
    status: [401],
    summary: 'Only the platform team changes keys here. Write to them with what the button below copies.',
    retryable: false,
  },
];
const houseCatalog = createCatalog({ entries: houseEntries });

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
  play: async ({ canvas }) => {
    for (const entry of houseEntries) {
      await expect(await canvas.findByRole('region', { name: nameOf(entry) })).toBeVisible();
    }
  },
};

/** One link component for all help on the page, such as the router's. */
export const OneLinkForAll: Story = {
  args: {
    Link: CountedLink,
    children: <TwilioErrorHelp error={refused()} />,
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: leaving(en.twilioDocs(20003)) })).toHaveAttribute(
      'data-counted',
    );
  },
};
