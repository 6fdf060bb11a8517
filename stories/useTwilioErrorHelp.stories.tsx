import { createTheme, ThemeProvider } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type Evidence, useTwilioErrorHelp } from '../src/index.ts';
import { failingCatalog } from './support/catalogs.ts';
import { en, entryOf } from './support/expected.ts';
import { refused, sids, standardOnAccounts, urls } from './support/fixtures.ts';
import { withCatalog } from './support/frames.tsx';
import { sentences } from '../src/strings/en/sentences.ts';
import { InlineMarkup } from './support/InlineMarkup.tsx';
import { MaterialHelp } from './support/MaterialHelp.tsx';

interface HelpProps {
  /** What was caught. */
  error: unknown;
  /** What the page knows about the request. */
  evidence?: Evidence;
}

const Markup = ({ children }: { children: string }) => (
  <InlineMarkup Code="code" Link="a">
    {children}
  </InlineMarkup>
);

/** The least that shows help: a title, the question, the first cause and its steps, in plain HTML. */
function PlainHelp({ error, evidence }: HelpProps) {
  const help = useTwilioErrorHelp({ error, evidence });
  if (help.status === 'failed') {
    return (
      <p>
        The help for {help.key} did not load.{' '}
        <button type="button" onClick={help.retry}>
          Try again
        </button>
      </p>
    );
  }
  if (help.status !== 'ready') return <p role="status">{help.status}</p>;
  const [first] = help.diagnosis.causes;
  const open = help.asked.at(-1);
  return (
    <article>
      <h2>{help.entry?.title}</h2>
      {open && (
        <p>
          <label>
            {open.question.legend}{' '}
            <select
              value={String(open.answer ?? '')}
              onChange={(event) => {
                const chosen = open.question.options.find(({ value }) => String(value) === event.target.value);
                if (chosen) help.answer(open.question.field, chosen.value);
              }}
            >
              <option value="">Choose one</option>
              {open.question.options.map(({ value, label }) => (
                <option key={String(value)} value={String(value)}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {first && (
        <>
          <h3>
            <Markup>{first.cause.title}</Markup> ({first.verdict})
          </h3>
          <ol>
            {first.cause.steps.map(({ id, text }) => (
              <li key={id}>
                <Markup>{text}</Markup>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

/**
 * `useTwilioErrorHelp({ error } | { code } | { entry }, evidence?)` gives everything that the panel shows as one tagged
 * state: `empty`, `unrecognised`, `loading`, `ready` or `failed`, with `answer` and `retry`. It never suspends and never
 * throws. Whoever wants another panel than `TwilioErrorHelp` draws it from this.
 */
const meta = {
  title: 'Hooks/useTwilioErrorHelp',
  component: PlainHelp,
  args: { error: refused() },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof PlainHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What the cause is called that a Standard key on the Accounts API leads to. */
async function titleOfStandardOnAccounts(): Promise<string> {
  const cause = (await entryOf(20003)).causes?.find(({ id }) => id === 'key-type-cannot-access-accounts');
  return cause?.wordings?.find(({ id }) => id === 'standard')?.title ?? '';
}

/** Forty lines of plain HTML: the questions come one after the other in a select. */
export const PlainHtml: Story = {
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

/** What is no Twilio error is a state as well. */
export const Unrecognised: Story = {
  args: { error: new Error('connect ECONNREFUSED') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('unrecognised')).toHaveRole('status');
  },
};

/** Drawn by another design system: every element on the screen is Material UI's own. */
export const DrawnByMaterialUi: Story = {
  name: 'Drawn by another design system',
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
