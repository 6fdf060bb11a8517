import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CatalogBrowser } from './support/CatalogBrowser.tsx';
import { listErrors } from './support/catalogList.ts';
import { panelName } from './support/expected.ts';

/** Everything that the package knows, to look up by hand. The list is one small file; each help loads when it is chosen. */
const meta = {
  title: 'Tools/Catalog',
  component: CatalogBrowser,
  parameters: {
    controls: { disable: true },
    docs: { canvas: { sourceState: 'none' }, story: { inline: false, height: 720 } },
  },
} satisfies Meta<typeof CatalogBrowser>;
export default meta;
type Story = StoryObj<typeof meta>;

/** All published errors and those of the SDKs without a code. */
export const EveryError: Story = {
  play: async ({ canvas }) => {
    const all = (await listErrors()).length.toLocaleString('en');
    await expect(await canvas.findByText(`${all} of ${all} errors`)).toBeVisible();
  },
};

/** Filtered by words, then by product; a row opens its help. */
export const SearchAndRead: Story = {
  play: async ({ canvas, step, userEvent }) => {
    await canvas.findByText(/ of .* errors$/);
    await step('words', async () => {
      await userEvent.type(canvas.getByRole('searchbox', { name: 'Search' }), 'opted out');
      await expect(await canvas.findByRole('button', { name: /^21610/ })).toBeVisible();
    });
    await step('product', async () => {
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Product' }), 'Verify');
      await expect(canvas.queryByRole('button', { name: /^21610/ })).not.toBeInTheDocument();
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Product' }), 'Messaging');
    });
    await step('help', async () => {
      await userEvent.click(canvas.getByRole('button', { name: /^21610/ }));
      await expect(canvas.getByRole('button', { name: /^21610/ })).toHaveAttribute('aria-current', 'true');
      await expect(await canvas.findByRole('region', { name: await panelName(21610) })).toBeVisible();
    });
  },
};
