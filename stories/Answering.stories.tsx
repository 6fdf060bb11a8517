import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { type AnswerField, TwilioErrorHelp } from '../src/index.ts';
import { AnswersInUrl } from './samples/AnswersInUrl.tsx';
import { en, entryOf, findLead } from './support/expected.ts';
import { standardOnAccounts } from './support/fixtures.ts';
import { sample } from './support/sample.ts';

/** The name of the button that opens an answer again: of one question, or of any. */
const change = (field?: AnswerField): string | RegExp =>
  field ? `${en.change}: ${en.questionNames[field]}` : new RegExp(`^${en.change}: `);

/** Where the error and your app leave something open, the panel asks. Each answer ranks the causes again, and can be changed. */
const meta = {
  title: 'TwilioErrorHelp/Answering',
  component: TwilioErrorHelp,
  args: { code: 20003, onAnswersChange: fn() },
  parameters: { controls: { include: ['code', 'onAnswersChange'] } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Three answers, each on one line, and the cause that they lead to: the questions have collapsed. */
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

/** An answer can be changed in place. The focus goes to its options and back. */
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

/** The steps didn't help: the cause moves down, the next one leads, and "tried" can be undone. */
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
 * stays open while the arrow keys go through it, and what changed is announced once.
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

/** Your app keeps the answers, so that they can be stored, shared in a link, or set from elsewhere. */
export const AnswersKeptByHost: Story = {
  args: { code: 20003 },
  parameters: { docs: { source: sample('AnswersInUrl') } },
  render: () => <AnswersInUrl />,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('?usernameStart=SK')).toBeVisible();
    const [first] = await canvas.findAllByRole('radio');
    await userEvent.click(first as HTMLElement);
    await expect(await canvas.findByText(/^\?usernameStart=SK&/)).toBeVisible();
  },
};
