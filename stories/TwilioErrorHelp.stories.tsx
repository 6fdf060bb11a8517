import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { type Answers, catalog, type ErrorEntry, TwilioErrorHelp } from '../src/index.ts';
import { watchClipboard } from './support/clipboard.ts';
import { refused, sids, urls } from './support/fixtures.ts';
import { sourceOf } from './support/sourceOf.ts';

const meta = {
  title: 'Components/TwilioErrorHelp',
  component: TwilioErrorHelp,
  argTypes: {
    error: {
      description:
        'What was caught or received: an exception, a response body, the parameters of a webhook, a text, a report. `null` and `undefined` show nothing. Exactly one of `error`, `code` and `entry` is needed.',
      table: { type: { summary: 'unknown' } },
    },
    code: {
      description: 'The code alone, where nothing else is known.',
      control: 'number',
      table: { type: { summary: 'number' } },
    },
    entry: {
      description:
        'The entry, already loaded with `catalog.load`. Everything is there at once, on the server too. `error` may stand beside it.',
      control: false,
      table: { type: { summary: 'ErrorEntry' } },
    },
    headingLevel: {
      control: 'inline-radio',
      options: [1, 2, 3, 4, 5, 6],
      table: { type: { summary: '1 | 2 | 3 | 4 | 5 | 6' } },
    },
    evidence: { table: { type: { summary: 'Evidence', detail: sourceOf('Evidence') } } },
    answers: { table: { type: { summary: 'Answers', detail: sourceOf('Answers') } } },
    Link: { control: false },
    actions: { control: false },
    fallback: { control: false },
    className: {
      description:
        'Added to the class of the root. Every other attribute of a `<section>`, and `ref`, reach it as well.',
      table: { type: { summary: 'string' } },
    },
  },
  args: { onAnswersChange: fn(), onDiagnosis: fn() },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The whole panel, with nothing but the code. */
export const Code20003: Story = {
  name: '20003 by code',
  args: { code: 20003 },
  parameters: { docs: { wholeStory: true } },
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole('region', { name: 'Twilio refused to authenticate this request' });
    const question = within(panel).getByRole('group', { name: 'Which credentials signed the request?' });
    await expect(within(question).getAllByRole('radio')).toHaveLength(5);
    await expect(within(panel).getByRole('heading', { name: 'Start with these two' })).toBeVisible();
    await expect(within(panel).getByRole('link', { name: "Read Twilio's page for 20003" })).toHaveAttribute(
      'href',
      'https://www.twilio.com/docs/api/errors/20003',
    );
  },
};

/** What was caught, in whatever shape: here the parsed body of a refused request. Twilio's message is shown as it was sent. */
export const CaughtError: Story = {
  args: { error: refused('Authentication Error - invalid username') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Authentication Error - invalid username')).toBeVisible();
    await expect(canvas.getByText('HTTP 401')).toBeVisible();
    await expect(canvas.queryByText(/Twilio's message is not known/)).not.toBeInTheDocument();
  },
};

/** The entry was loaded before: nothing is fetched and nothing is pending. This is the way for server rendering. */
export const EntryGiven: Story = {
  args: { code: 21211 },
  loaders: [async () => ({ entry: await catalog.load(21211) })],
  render: (_args, { loaded }) => <TwilioErrorHelp entry={loaded['entry'] as ErrorEntry} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'The recipient (To) is not a usable phone number',
    );
  },
};

/** Main API key: the key type is not the reason; the pair is looked at first. */
export const AnsweredMainKey: Story = {
  args: { code: 20003, defaultAnswers: { credential: 'main-key' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Main API key' })).toBeChecked();
    await expect(canvas.getByRole('heading', { name: /Check this first.*not a valid pair/ })).toBeVisible();
    await expect(canvas.getByRole('group', { name: /Do other requests .* succeed/ })).toBeVisible();
  },
};

/** Standard API key: it may not call the Accounts API; which address was called is asked next. */
export const AnsweredStandardKey: Story = {
  args: { code: 20003, defaultAnswers: { credential: 'standard-key' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Standard API key' })).toBeChecked();
    await expect(
      canvas.getByRole('heading', {
        name: /Check this first.*Standard and Restricted keys may not call the Accounts API/,
      }),
    ).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'Which address did the request call?' })).toBeVisible();
  },
};

/** Restricted API key: the same refusal; a permission that is merely missing would be 70051. */
export const AnsweredRestrictedKey: Story = {
  args: { code: 20003, defaultAnswers: { credential: 'restricted-key' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Restricted API key' })).toBeChecked();
    await expect(
      canvas.getByRole('heading', { name: /Standard and Restricted keys may not call the Accounts API/ }),
    ).toBeVisible();
    await expect(canvas.getByText(/You chose Restricted API key/)).toBeVisible();
  },
};

/** Account SID + Auth Token: everything about API keys is ruled out, with the reason. */
export const AnsweredAuthToken: Story = {
  args: { code: 20003, defaultAnswers: { credential: 'auth-token' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Account SID + Auth Token' })).toBeChecked();
    await expect(canvas.getByRole('heading', { name: /Account SID and Auth Token do not match/ })).toBeVisible();
    await expect(canvas.getAllByText(/ruled out$/).length).toBeGreaterThan(0);
  },
};

/** Not sure: nothing is ruled out, and the next question needs only the first two letters of the username. */
export const AnsweredNotSure: Story = {
  args: { code: 20003, defaultAnswers: { credential: 'not-sure' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Not sure', checked: true })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Start with these two' })).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'What does the username start with?' })).toBeVisible();
    await expect(canvas.queryByText(/ruled out$/)).not.toBeInTheDocument();
  },
};

/**
 * The keyboard path to a cause: Tab to the question, arrow keys between the answers, Tab to the next question. The question
 * keeps its place and the focus, and what changed below is said once, after the choice has settled.
 */
export const AnsweringByKeyboard: Story = {
  args: { code: 20003 },
  play: async ({ canvas, args, step, userEvent }) => {
    const first = await canvas.findByRole('radio', { name: 'Main API key' });
    const question = canvas.getByRole('group', { name: 'Which credentials signed the request?' });
    const place = question.getBoundingClientRect();

    await step('Tab leads from the code to the question', async () => {
      await userEvent.tab();
      await expect(canvas.getByRole('button', { name: 'Copy code 20003' })).toHaveFocus();
      await userEvent.tab();
      await expect(first).toHaveFocus();
    });

    await step('Arrow keys choose; focus and place stay', async () => {
      await userEvent.keyboard(' {ArrowDown}');
      const chosen = canvas.getByRole('radio', { name: 'Standard API key' });
      await expect(chosen).toBeChecked();
      await expect(chosen).toHaveFocus();
      await expect(question.getBoundingClientRect().top).toBe(place.top);
      await expect(question.getBoundingClientRect().height).toBe(place.height);
      await expect(args.onAnswersChange).toHaveBeenLastCalledWith({ credential: 'standard-key' });
    });

    await step('The change is said once, without the answers on the way', async () => {
      const said =
        /^Check this first: Standard and Restricted keys may not call the Accounts API\. .*One more question: Which address/;
      await waitFor(() => expect(canvas.getByText(said)).toBeInTheDocument(), { timeout: 3000 });
      await expect(canvas.queryByText(/^Check this first: The key and its secret/)).not.toBeInTheDocument();
    });

    await step('Tab leads to the follow-up; its answer makes the cause likely', async () => {
      await userEvent.tab();
      const accounts = canvas.getByRole('radio', { name: 'Accounts' });
      await expect(accounts).toHaveFocus();
      await userEvent.keyboard(' ');
      await expect(accounts).toBeChecked();
      await expect(
        await canvas.findByRole('heading', { name: /^Likely cause.*may not call the Accounts API/ }),
      ).toBeVisible();
    });
  },
};

/** Answers can be taken back. The button goes with them, so the focus moves to the first question. */
export const ClearingAnswers: Story = {
  args: { code: 20003, defaultAnswers: { credential: 'standard-key', resource: 'accounts' } },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear answers' }));
    await expect(canvas.getByRole('radio', { name: 'Main API key' })).toHaveFocus();
    await expect(canvas.queryAllByRole('radio', { checked: true })).toHaveLength(0);
    await expect(canvas.getByRole('heading', { name: 'Start with these two' })).toBeVisible();
    await expect(args.onAnswersChange).toHaveBeenLastCalledWith({});
  },
};

function HelpWithAnswersOfItsHost() {
  const [answers, setAnswers] = useState<Answers>({ credential: 'restricted-key' });
  return (
    <>
      <p>
        The host keeps the answers, for example in the address:{' '}
        <code>?{new URLSearchParams(Object.entries(answers).map(([k, v]) => [k, String(v)])).toString()}</code>
      </p>
      <TwilioErrorHelp code={20003} answers={answers} onAnswersChange={setAnswers} />
    </>
  );
}

/** The host keeps the answers, so that they can be stored, shared in a link, or set from elsewhere. */
export const AnswersKeptByHost: Story = {
  args: { code: 20003 },
  render: () => <HelpWithAnswersOfItsHost />,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('?credential=restricted-key')).toBeVisible();
    await userEvent.click(await canvas.findByRole('radio', { name: 'Account SID + Auth Token' }));
    await expect(await canvas.findByText('?credential=auth-token')).toBeVisible();
    await expect(canvas.getByRole('radio', { name: 'Account SID + Auth Token' })).toBeChecked();
  },
};

/** Every cause stays within reach: groups and causes open by mouse or by Enter and Space, steps included. */
export const ReadingOtherCauses: Story = {
  args: { code: 20003, defaultAnswers: { credential: 'auth-token' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('The account or Region'));
    const cause = await canvas.findByText('The address names another account');
    await userEvent.click(cause);
    await expect(cause.closest('details')).toHaveTextContent(/Compare the AC… in the address with the account/);
    const group = within(canvas.getByText('The account or Region').closest('details') as HTMLElement);
    await userEvent.click(group.getByText(/^Ruled out · \d+$/));
    await expect(group.getByText('The API key SID stands where the Account SID belongs')).toBeVisible();
  },
};

/** Code, snippets and the whole help can be copied; the confirmation is read out. */
export const Copying: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.key, credential: 'standard-key', method: 'GET', url: urls.accounts },
  },
  play: async ({ canvas, step, userEvent }) => {
    const clipboard = watchClipboard();
    await step('the code', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Copy code 20003' }));
      await expect(await canvas.findByText('Copied')).toBeVisible();
      await expect(clipboard).toHaveBeenLastCalledWith('20003');
    });
    await step('everything for a ticket, without a full SID', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Copy for support' }));
      await expect(await canvas.findByText('Copied, secrets and numbers masked')).toBeVisible();
      const ticket = clipboard.mock.lastCall?.[0];
      await expect(ticket).toContain('20003');
      await expect(ticket).not.toContain(sids.key);
    });
  },
};

/** Buttons of the host stand at the end of the panel. */
export const OwnActions: Story = {
  args: {
    code: 20003,
    actions: (
      <>
        <button type="button">Send to the platform team</button>
        <button type="button">Dismiss</button>
      </>
    ),
  },
  play: async ({ canvas }) => {
    const dismiss = canvas.getByRole('button', { name: 'Dismiss' });
    await expect(dismiss).toBeVisible();
    await expect(await canvas.findByRole('link', { name: "Read Twilio's page for 20003" })).toBeVisible();
    await expect(
      canvas.getByRole('link', { name: "Read Twilio's page for 20003" }).compareDocumentPosition(dismiss),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
};

/** Links through the host's own component: a router's link, or one that opens in a new tab and says so. */
export const OwnLink: Story = {
  args: {
    code: 20003,
    Link: ({ children, ...rest }: ComponentProps<'a'>) => (
      <a {...rest} target="_blank" rel="noreferrer">
        {children} (new tab)
      </a>
    ),
  },
  play: async ({ canvas }) => {
    const link = await canvas.findByRole('link', { name: "Read Twilio's page for 20003 (new tab)" });
    await expect(link).toHaveAttribute('target', '_blank');
  },
};

/** The title takes the heading level that fits the page; the headings inside follow it. */
export const HeadingLevel: Story = {
  args: { code: 20003, headingLevel: 4 },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { level: 4, name: 'Twilio refused to authenticate this request' }),
    ).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 5, name: 'Other causes' })).toBeVisible();
    await expect(canvas.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  },
};

/** Nothing has failed: nothing is shown, so the panel can always stand in the page. */
export const NothingFailed: Story = {
  args: { error: null },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument();
  },
};

/** What came is no Twilio error: the host shows its own notice instead of the panel. */
export const OwnFallback: Story = {
  args: {
    error: new Error('connect ECONNREFUSED 127.0.0.1:5432'),
    fallback: <p>Something else failed. The log has it.</p>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Something else failed. The log has it.')).toBeVisible();
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument();
  },
};

/** For logs and metrics: called when the panel shows causes, and again only when their order or a verdict changes. */
export const TellingTheHost: Story = {
  args: { code: 20003 },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Account SID + Auth Token' }));
    await waitFor(() => expect(args.onDiagnosis).toHaveBeenCalledTimes(2));
    await expect(args.onDiagnosis).toHaveBeenLastCalledWith(
      expect.objectContaining({ causes: expect.arrayContaining([expect.objectContaining({ verdict: 'refuted' })]) }),
      20003,
    );
  },
};
