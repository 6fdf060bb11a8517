import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CustomEntries } from './samples/CustomEntries.tsx';
import { nameOf, panelName } from './support/expected.ts';
import { sample } from './support/sample.ts';

/**
 * Add help for your own codes, replace the help for a shipped one, or change it: hide a cause, add one, put your support link
 * into it. `createCatalog` makes a catalog of your own; give it to the provider, or to one panel as `catalog`.
 */
const meta = {
  title: 'Guides/Custom entries',
  component: CustomEntries,
  parameters: { controls: { disable: true }, docs: { source: sample('CustomEntries') } },
} satisfies Meta<typeof CustomEntries>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A code of your own, and your own words for a shipped one. */
export const OwnAndChangedEntries: Story = {
  name: 'Own and changed entries',
  play: async ({ canvas }) => {
    const own = nameOf({ code: 99001, title: 'The nightly import could not send its report' });
    await expect(await canvas.findByRole('region', { name: own })).toBeVisible();
    await expect(await canvas.findByRole('region', { name: await panelName(20003) })).toBeVisible();
    await expect(canvas.getByText(/^Only the platform team changes keys here/)).toBeVisible();
  },
};
