import { createTheme, ThemeProvider } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { PlainHelp } from './samples/PlainHelp.tsx';
import { failingCatalog } from './support/catalogs.ts';
import { en, entryOf } from './support/expected.ts';
import { refused, sids, standardOnAccounts, urls } from './support/fixtures.ts';
import { withCatalog } from './support/frames.tsx';
import { sentences } from '../src/strings/en/sentences.ts';
import { MaterialHelp } from './samples/MaterialHelp.tsx';
import { sample } from './support/sample.ts';

/**
 * `useTwilioErrorHelp({ error } | { code } | { entry }, evidence?)` gives everything that the panel shows as one tagged
 * state: `empty`, `unrecognised`, `loading`, `ready` or `failed`, with `answer` and `retry`. It never suspends and never
 * throws. Build a panel of your own from it.
 */
const meta = {
  title: 'Hooks/useTwilioErrorHelp',
  component: PlainHelp,
  args: { error: refused() },
  parameters: { controls: { disable: true }, docs: { source: sample('PlainHelp') } },
} satisfies Meta<typeof PlainHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The title of the cause that leads for a Standard key on the Accounts API. */
async function titleOfStandardOnAccounts(): Promise<string> {
  const cause = (await entryOf(20003)).causes?.find(({ id }) => id === 'key-type-cannot-access-accounts');
  return cause?.wordings?.find(({ id }) => id === 'standard')?.title ?? '';
}

/** The questions come one after the other in a select. */
export const PlainHtml: Story = {
  name: 'Plain HTML',
  play: async ({ canvas, userEvent }) => {
    for (const answer of Object.values(standardOnAccounts)) {
      await userEvent.selectOptions(await canvas.findByRole('combobox'), answer);
    }
    await expect(
      await canvas.findByRole('heading', { name: `${await titleOfStandardOnAccounts()} (supported)` }),
    ).toBeVisible();
  },
};

/** A failure of the catalog is a state with `retry`, never an exception. */
export const RetryAfterFailure: Story = {
  ...withCatalog(() => failingCatalog(1)),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await expect(await canvas.findByRole('heading', { name: (await entryOf(20003)).title })).toBeVisible();
  },
};

/** An error that isn't Twilio's is a state, too. */
export const Unrecognised: Story = {
  args: { error: new Error('connect ECONNREFUSED') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('unrecognised')).toHaveRole('status');
  },
};

/** With another design system: every element on the screen is Material UI's own. */
export const DrawnByMaterialUi: Story = {
  name: 'With another design system',
  parameters: { docs: { source: sample('MaterialHelp', 'InlineMarkup') } },
  args: { evidence: { username: sids.key, method: 'GET', url: urls.accounts } },
  render: (args, { globals }) => (
    <ThemeProvider theme={createTheme({ palette: { mode: globals['theme'] === 'dark' ? 'dark' : 'light' } })}>
      <MaterialHelp {...args} />
    </ThemeProvider>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const question = await canvas.findByRole('radiogroup', { name: sentences.questions.keyType?.legend ?? '' });
    await userEvent.click(within(question).getByDisplayValue('standard-key'));
    await expect(await canvas.findByText(en.lead.supported)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: await titleOfStandardOnAccounts() })).toBeVisible();
    await expect(canvasElement.querySelector('[class*="teh"]')).toBeNull();
  },
};
