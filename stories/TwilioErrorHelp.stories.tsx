import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { type AnswerField, type Answers, catalog, type ErrorEntry, TwilioErrorHelp } from '../src/index.ts';
import { watchClipboard } from './support/clipboard.ts';
import { CountedLink } from './support/CountedLink.tsx';
import { en, entryOf, findLead, findQuestion, leaving, panelName } from './support/expected.ts';
import { refused, sids, standardOnAccounts, urls } from './support/fixtures.ts';
import { sourceOf } from './support/sourceOf.ts';

/** The button that opens an answer again: of one question, or of any. */
const change = (field?: AnswerField): string | RegExp =>
  field ? `${en.change}: ${en.questionNames[field]}` : new RegExp(`^${en.change}: `);

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
  play: async ({ canvas, canvasElement }) => {
    const panel = within(await canvas.findByRole('region', { name: await panelName(20003) }));
    await expect(await findQuestion(canvasElement, 'usernameStart')).toBeVisible();
    await expect(panel.getByRole('heading', { name: en.commonCauses })).toBeVisible();
    await expect(panel.getByRole('link', { name: leaving(en.twilioDocs(20003)) })).toHaveAttribute(
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
    await expect(canvas.getByText(en.httpStatus(401))).toBeVisible();
  },
};

/** The entry was loaded before: nothing is fetched and nothing is pending. This is the way for server rendering. */
export const EntryGiven: Story = {
  args: { code: 21211 },
  loaders: [async () => ({ entry: await catalog.load(21211) })],
  render: (_args, { loaded }) => <TwilioErrorHelp entry={loaded['entry'] as ErrorEntry} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: await panelName(21211) })).toBeVisible();
  },
};

/** Three answers, each in a line of its own, and the cause that they lead to: what was asked is not in the way. */
export const Answered: Story = {
  args: { code: 20003, defaultAnswers: standardOnAccounts },
  play: async ({ canvas, canvasElement }) => {
    const lead = await findLead(canvasElement);
    await expect(lead).toHaveAttribute('data-cause', 'key-type-cannot-access-accounts');
    await expect(within(lead).getByText(en.lead.supported)).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: change() })).toHaveLength(
      Object.keys(standardOnAccounts).length,
    );
  },
};

/** An answer is changed where it is; the focus goes to its options and back. */
export const ChangingAnAnswer: Story = {
  args: { code: 20003, defaultAnswers: standardOnAccounts },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: change('resource') }));
    const chosen = canvas.getByRole('radio', { checked: true });
    await expect(chosen).toHaveFocus();
    const [other] = canvas.getAllByRole('radio', { checked: false });
    await userEvent.click(other as HTMLElement);
    await expect(canvas.getByRole('button', { name: change('resource') })).toHaveFocus();
    await expect(args.onAnswersChange).toHaveBeenCalledOnce();
  },
};

/** The steps did not help: the cause steps back, the next one leads, and what was tried can be taken back. */
export const DidNotHelp: Story = {
  args: { code: 20003, defaultAnswers: standardOnAccounts },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: en.didNotHelp }));
    await expect(await canvas.findByRole('button', { name: new RegExp(`^${en.undo}: `) })).toBeVisible();
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
  play: async ({ canvas, canvasElement, step, userEvent }) => {
    const [first] = await canvas.findAllByRole('radio');

    await step('Tab leads to the question', async () => {
      await userEvent.tab();
      await expect(first).toHaveFocus();
    });

    await step('Arrow keys choose, and the question stays open', async () => {
      await userEvent.keyboard(' ');
      await expect(canvas.getByRole('button', { name: change() })).toHaveFocus();
      await userEvent.keyboard('{Enter}{ArrowDown}{ArrowUp}');
      await expect(canvas.getByRole('radio', { checked: true })).toHaveFocus();
    });

    await step('Enter goes on, and the next question is said', async () => {
      await userEvent.keyboard('{Enter}');
      await expect(canvas.getByRole('button', { name: change() })).toHaveFocus();
      const legend = canvasElement.querySelector('.teh-questions legend')?.textContent ?? '';
      await waitFor(() => expect(canvas.getByText(en.nextQuestion(legend))).toBeInTheDocument(), { timeout: 3000 });
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
    const { title } = (await entryOf(20003)).groups?.find(({ id }) => id === 'account') ?? {};
    const heading = await canvas.findByText(title ?? '');
    await userEvent.click(heading);
    const group = within(heading.closest('details') as HTMLElement);
    const [cause] = await group.findAllByText(/./, { selector: '.teh-cause > summary > .teh-summary-title' });
    await userEvent.click(cause as HTMLElement);
    await expect(await group.findByRole('heading', { name: en.fixIt })).toBeVisible();
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
      await userEvent.click(await canvas.findByRole('button', { name: en.copyForSupport }));
      await expect(await canvas.findByText(en.copiedMasked)).toBeVisible();
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
    const docs = await canvas.findByRole('link', { name: leaving(en.twilioDocs(20003)) });
    await expect(docs.compareDocumentPosition(dismiss)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
};

/** Links through your own component, such as one that counts clicks. It gets `href`, `target`, `rel` and children. */
export const OwnLink: Story = {
  args: {
    code: 20003,
    Link: CountedLink,
  },
  play: async ({ canvas }) => {
    const link = await canvas.findByRole('link', { name: leaving(en.twilioDocs(20003)) });
    await expect(link).toHaveAttribute('data-counted');
    await expect(link).toHaveAttribute('target', '_blank');
  },
};

/** The title takes the heading level that fits the page; the headings inside follow it. */
export const HeadingLevel: Story = {
  args: { code: 20003, headingLevel: 4 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { level: 4, name: await panelName(20003) })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 5, name: en.commonCauses })).toBeVisible();
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
    await expect(await canvas.findByText('Something else failed. The log has it.')).toBeVisible();
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument();
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
