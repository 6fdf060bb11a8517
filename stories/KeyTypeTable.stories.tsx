import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { KeyTypeTable } from '../src/index.ts';
import { permissionColumns, permissions } from '../src/catalog/permissions.ts';
import { en } from './support/expected.ts';
import { inColumn } from './support/frames.tsx';

/** What the table says. */
const words = en.table;

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

/** Kinds of resources by credential, each answer as a word. A cell that no source answers says so. */
export const WhoMayCallWhat: Story = {
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: words.caption }));
    await expect(table.getAllByRole('rowheader')).toHaveLength(permissions.length);
    // The first column names the resources.
    await expect(table.getAllByRole('columnheader')).toHaveLength(permissionColumns.length + 1);
    const accounts = within(table.getByRole('row', { name: /^Accounts/ })).getAllByRole('cell');
    const standardKey = accounts[permissionColumns.indexOf('standard-key')];
    await expect(standardKey).toHaveTextContent(words.no);
    await expect(standardKey).toHaveAttribute('data-permission', 'no');
    await expect(table.getAllByText(words.unknown)[0]).toBeVisible();
  },
};

/** In a narrow place, the table scrolls by itself, and the keyboard reaches it. */
export const ScrollingWhereNarrow: Story = {
  decorators: [inColumn(320)],
  play: async ({ canvas, userEvent }) => {
    const place = canvas.getByRole('group', { name: words.caption });
    await expect(place.scrollWidth).toBeGreaterThan(place.clientWidth);
    await userEvent.tab();
    await expect(place).toHaveFocus();
  },
};
