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
    const panel = await canvas.findByRole('region', { name: /^Error 20003: / });
    await expect(within(panel).getAllByRole('group').length).toBeGreaterThan(0);
    await expect(within(panel).getByRole('heading', { name: 'Common causes' })).toBeVisible();
    await expect(within(panel).getByRole('link', { name: /^Twilio docs for 20003/ })).toHaveAttribute(
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

const standardOnAccounts: Answers = { usernameStart: 'SK', credential: 'standard-key', resource: 'accounts' };

/** Three answers, each in a line of its own, and the cause that they lead to: what was asked is not in the way. */
export const Answered: Story = {
  args: { code: 20003, defaultAnswers: standardOnAccounts },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /^Most likely cause/ })).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: /^Change/ })).toHaveLength(3);
  },
};

/** An answer is changed where it is; the focus goes to its options and back. */
export const ChangingAnAnswer: Story = {
  args: { code: 20003, defaultAnswers: standardOnAccounts },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change: Endpoint' }));
    const chosen = canvas.getByRole('radio', { checked: true });
    await expect(chosen).toHaveFocus();
    const [other] = canvas.getAllByRole('radio', { checked: false });
    await userEvent.click(other as HTMLElement);
    await expect(canvas.getByRole('button', { name: 'Change: Endpoint' })).toHaveFocus();
    await expect(args.onAnswersChange).toHaveBeenCalledOnce();
  },
};

/** The steps did not help: the cause steps back, the next one leads, and what was tried can be taken back. */
export const DidNotHelp: Story = {
  args: { code: 20003, defaultAnswers: standardOnAccounts },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: "That didn't help" }));
    await expect(await canvas.findByRole('button', { name: /^Undo/ })).toBeVisible();
    await expect(args.onAnswersChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ tried: ['key-type-cannot-access-accounts'] }),
    );
  },
};

/**
 * The keyboard path to a cause: Tab to the question, arrow keys between the answers, Enter or Space to go on. The question
 * stays open while the arrow keys go through it, and what changed is said once.
 */
export const AnsweringByKeyboard: Story = {
  args: { code: 20003 },
  play: async ({ canvas, step, userEvent }) => {
    const [first] = await canvas.findAllByRole('radio');

    await step('Tab leads to the question', async () => {
      await userEvent.tab();
      await expect(first).toHaveFocus();
    });

    await step('Arrow keys choose, and the question stays open', async () => {
      await userEvent.keyboard(' ');
      await expect(canvas.getByRole('button', { name: /^Change/ })).toHaveFocus();
      await userEvent.keyboard('{Enter}{ArrowDown}{ArrowUp}');
      await expect(canvas.getByRole('radio', { checked: true })).toHaveFocus();
    });

    await step('Enter goes on, and the next question is said', async () => {
      await userEvent.keyboard('{Enter}');
      await expect(canvas.getByRole('button', { name: /^Change/ })).toHaveFocus();
      await waitFor(() => expect(canvas.getByText(/^Next question: /)).toBeInTheDocument(), { timeout: 3000 });
    });
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
    const [first] = await canvas.findAllByRole('radio');
    await userEvent.click(first as HTMLElement);
    await expect(await canvas.findByText(/^\?credential=restricted-key&/)).toBeVisible();
  },
};

/** Every cause stays within reach: groups and causes open by mouse or by Enter and Space, steps included. */
export const ReadingOtherCauses: Story = {
  args: { code: 20003, defaultAnswers: standardOnAccounts },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Different account or Region'));
    const group = within(canvas.getByText('Different account or Region').closest('details') as HTMLElement);
    const [cause] = await group.findAllByText(/./, { selector: '.teh-cause > summary > .teh-summary-title' });
    await userEvent.click(cause as HTMLElement);
    await expect(await group.findByText('Fix it')).toBeVisible();
  },
};

/** The whole help can be copied, without a full SID; the confirmation is read out. */
export const Copying: Story = {
  args: {
    error: refused(),
    evidence: { username: sids.key, credential: 'standard-key', method: 'GET', url: urls.accounts },
  },
  play: async ({ canvas, step, userEvent }) => {
    const clipboard = watchClipboard();
    await step('everything for a ticket, without a full SID', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Copy for support' }));
      await expect(await canvas.findByText(/^Copied\. Secrets are masked\./)).toBeVisible();
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
    await expect(await canvas.findByRole('link', { name: /^Twilio docs for 20003/ })).toBeVisible();
    await expect(canvas.getByRole('link', { name: /^Twilio docs for 20003/ }).compareDocumentPosition(dismiss)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
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
    const link = await canvas.findByRole('link', { name: /^Twilio docs for 20003.*\(new tab\)$/ });
    await expect(link).toHaveAttribute('target', '_blank');
  },
};

/** The title takes the heading level that fits the page; the headings inside follow it. */
export const HeadingLevel: Story = {
  args: { code: 20003, headingLevel: 4 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { level: 4, name: /^Error 20003: / })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 5, name: 'Common causes' })).toBeVisible();
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
};

/** For logs and metrics: called when the panel shows causes, and again only when their order or a verdict changes. */
export const TellingTheHost: Story = {
  args: { code: 20003 },
  play: async ({ canvas, args, userEvent }) => {
    const [first] = await canvas.findAllByRole('radio');
    await userEvent.click(first as HTMLElement);
    await waitFor(() => expect(args.onDiagnosis).toHaveBeenCalledTimes(2));
    await expect(args.onDiagnosis).toHaveBeenLastCalledWith(
      expect.objectContaining({ causes: expect.anything() }),
      20003,
    );
  },
};
