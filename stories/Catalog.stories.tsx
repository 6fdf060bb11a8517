import type { Meta, StoryObj } from '@storybook/react-vite';
import { CatalogBrowser } from './support/CatalogBrowser.tsx';

/** Everything that the package knows, to look up by hand. The list is one small file; each help loads when it is chosen. */
const meta = {
  title: 'Tools/Catalog',
  component: CatalogBrowser,
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: 720 } } },
} satisfies Meta<typeof CatalogBrowser>;
export default meta;
type Story = StoryObj<typeof meta>;

/** All published errors and those of the SDKs without a code. */
export const EveryError: Story = {};

/** By words, then by product; a row opens its help. */
export const SearchAndRead: Story = {};
