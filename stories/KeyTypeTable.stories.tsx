import type { Meta, StoryObj } from '@storybook/react-vite';
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
export const WhoMayCallWhat: Story = {};

/** Where it is narrow the table scrolls in a place of its own, which the keyboard reaches. */
export const ScrollingWhereNarrow: Story = {
  decorators: [inColumn(320)],
};
