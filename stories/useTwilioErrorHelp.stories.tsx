import { createTheme, ThemeProvider } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Evidence, useTwilioErrorHelp } from '../src/index.ts';
import { failingCatalog } from './support/catalogs.ts';
import { refused, sids, urls } from './support/fixtures.ts';
import { withCatalog } from './support/frames.tsx';
import { MaterialHelp } from './support/MaterialHelp.tsx';

interface HelpProps {
  /** What was caught. */
  error: unknown;
  /** What the page knows about the request. */
  evidence?: Evidence;
}

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
            {first.cause.title} ({first.verdict})
          </h3>
          <ol>
            {first.cause.steps.map(({ id, text }) => (
              <li key={id}>{text}</li>
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

/** Forty lines of plain HTML: the questions come one after the other in a select. */
export const PlainHtml: Story = {};

/** A failure of the catalog is a state with `retry`, never an exception. */
export const RetryAfterFailure: Story = {
  ...withCatalog(() => failingCatalog(1)),
};

/** What is no Twilio error is a state as well. */
export const Unrecognised: Story = {
  args: { error: new Error('connect ECONNREFUSED') },
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
};
