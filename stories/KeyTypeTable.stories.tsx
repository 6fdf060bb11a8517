import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { KeyTypeTable } from '../src/index.ts';
import { inColumn } from './support/frames.tsx';

const meta = {
  title: 'Components/KeyTypeTable',
  component: KeyTypeTable,
  argTypes: {
    strings: { control: false },
    className: {
      description: 'Added to the class of the root. Every other attribute of a `<div>`, and `ref`, reach it as well.',
      table: { type: { summary: 'string' } },
    },
  },
} satisfies Meta<typeof KeyTypeTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Twelve classes of resources against seven credentials, each answer as a word; what no source answers says so. */
export const WhoMayCallWhat: Story = {
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: 'Which credential may call what' });
    await expect(within(table).getByRole('columnheader', { name: 'Restricted key' })).toBeVisible();
    const accounts = within(table).getByRole('row', { name: /^Accounts/ });
    await expect(
      within(accounts)
        .getAllByRole('cell')
        .slice(0, 3)
        .map((cell) => cell.textContent),
    ).toEqual(['Yes', 'Yes', 'No']);
    await expect(within(table).getAllByText('Not known').length).toBeGreaterThan(0);
  },
};

/** Where it is narrow the table scrolls in a place of its own, which the keyboard reaches. */
export const ScrollingWhereNarrow: Story = {
  decorators: [inColumn(320)],
  play: async ({ canvas, userEvent }) => {
    const place = canvas.getByRole('group', { name: 'Which credential may call what' });
    await expect(place.scrollWidth).toBeGreaterThan(place.clientWidth);
    await userEvent.tab();
    await expect(place).toHaveFocus();
  },
};
