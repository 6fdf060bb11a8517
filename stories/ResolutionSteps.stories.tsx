import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ResolutionSteps, type Step } from '../src/index.ts';
import { watchClipboard } from './support/clipboard.ts';
import { CountedLink } from './samples/OwnLink.tsx';
import { sample } from './support/sample.ts';
import { en } from './support/expected.ts';

const steps: Step[] = [
  {
    id: 'compare',
    text: 'Compare the Account SID in `TWILIO_ACCOUNT_SID` with the one in the Console, letter by letter.',
  },
  { id: 'set', text: 'Copy the live Auth Token again, and set it where the application runs.' },
  { id: 'check', text: 'Restart the application and send the request again. `HTTP 200` shows that it worked.' },
];

const meta = {
  title: 'Components/ResolutionSteps',
  component: ResolutionSteps,
  argTypes: {
    steps: { table: { type: { summary: 'readonly Step[]' } } },
    strings: { control: false },
    Link: { control: false },
    className: {
      description: 'Added to the class of the root. Every other attribute of a `<div>`, and `ref`, reach it as well.',
      table: { type: { summary: 'string' } },
    },
  },
  args: { steps },
} satisfies Meta<typeof ResolutionSteps>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A sequence is a numbered list. */
export const Sequence: Story = {
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
  },
};

/** Alternatives are lettered inside the sequence, before the step that shows whether it worked. */
export const Alternatives: Story = {
  args: {
    steps: [
      { id: 'look', text: 'Look at the address that failed. It ends in `/Accounts.json`: continue.' },
      { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
    ],
    ways: [
      {
        id: 'main',
        title: 'Sign this call with a Main API key',
        steps: [{ id: 'create', text: 'Create one on the API keys page.', link: { place: 'api-keys' } }],
      },
      {
        id: 'token',
        title: 'Sign this call with Account SID + Auth Token',
        steps: [
          { id: 'sign', text: 'Sign this call with the Auth Token.' },
          { id: 'keep', text: 'Keep the Auth Token on the server, and use it for this call alone.' },
        ],
      },
    ],
  },
  play: async ({ canvas }) => {
    const ways = canvas.getByText('Sign this call with a Main API key').closest('ol');
    await expect(ways).toHaveAttribute('type', 'A');
    const last = canvas.getByText(/^Send the request again/);
    await expect(ways?.compareDocumentPosition(last)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
};

/** Code to run is in a block with a copy button, followed by what its output means. */
export const Snippet: Story = {
  args: {
    steps: [
      {
        id: 'form',
        text: 'Check the form of the value. It shows nothing of the value itself.',
        snippet: {
          language: 'sh',
          title: "Check a value's form",
          code: 'printf %s "$TWILIO_API_KEY" | grep -cE \'^SK[0-9a-fA-F]{32}$\'',
          results: [
            { output: '`1`', meaning: 'The value is clean.' },
            { output: '`0`', meaning: 'The value has a space, a line break or quotes around it.' },
          ],
          note: 'On Windows, run it in Git Bash or WSL.',
        },
      },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    const clipboard = watchClipboard();
    const copy = canvas.getByRole('button', { name: `${en.copySnippet}: Check a value's form` });
    await userEvent.tab();
    await expect(copy).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(await canvas.findByText(en.copied)).toBeVisible();
    await expect(clipboard).toHaveBeenLastCalledWith(expect.stringMatching(/^printf %s/));
  },
};

/** A page of the Console, by its id: the place in the new and in the legacy Console. */
export const ConsolePages: Story = {
  args: { steps: [{ id: 'open', text: 'Open the API keys page of this account.', link: { place: 'api-keys' } }] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    await expect(canvas.getByText(en.legacyConsole, { exact: false })).toBeVisible();
  },
};

/** Who can do the steps, and what the sources leave open. */
export const WhoAndNote: Story = {
  args: {
    who: 'somebody who may see the Auth Token',
    note: "Twilio's page does not say how long the old token stays valid.",
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(en.who('somebody who may see the Auth Token'))).toBeVisible();
  },
};

/** One step is a list of one. */
export const OneStep: Story = {
  args: { steps: steps.slice(0, 1) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
  },
};

/** Links through your own component. It gets `href`, `target`, `rel` and children. */
export const OwnLink: Story = {
  args: {
    ...ConsolePages.args,
    Link: CountedLink,
  },
  parameters: { docs: { source: sample('OwnLink') } },
  play: async ({ canvas }) => {
    for (const link of canvas.getAllByRole('link')) await expect(link).toHaveAttribute('data-counted');
  },
};
