import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import type { ReactElement } from 'react';
import { TwilioErrorHelp } from '../src/index.ts';
import { HelpPage } from './samples/EntryLoadedBefore.tsx';
import { HelpWithOwnLink } from './samples/OwnLink.tsx';
import { en, findQuestion, leaving, panelName } from './support/expected.ts';
import { refused } from './support/fixtures.ts';
import { sample } from './support/sample.ts';

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
        'The entry, loaded with `catalog.load`. Everything renders at once, on the server too. You can also pass `error`.',
      control: false,
      table: { type: { summary: 'ErrorEntry' } },
    },
    headingLevel: {
      control: 'select',
      options: [1, 2, 3, 4, 5, 6],
      table: { type: { summary: '1 | 2 | 3 | 4 | 5 | 6' } },
    },
    evidence: { table: { type: { summary: 'Evidence' } } },
    // Their values can't be typed, or are read only once.
    answers: { control: false, table: { type: { summary: 'Answers' } } },
    defaultAnswers: { control: false, table: { type: { summary: 'Answers' } } },
    catalog: { control: false },
    locale: { control: false },
    strings: { control: false },
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
  parameters: { docs: { types: ['Evidence', 'AnswerField', 'Answers'] } },
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

/** The entry was loaded before: nothing is fetched and nothing is pending. Use this for server rendering. */
export const EntryGiven: Story = {
  args: { code: 21211 },
  parameters: { docs: { source: sample('EntryLoadedBefore') } },
  loaders: [async () => ({ page: await HelpPage({ code: 21211 }) })],
  render: (_args, { loaded }) => loaded['page'] as ReactElement,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: await panelName(21211) })).toBeVisible();
  },
};

/** The app's own buttons are at the end of the panel. */
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
  args: { code: 20003 },
  parameters: { docs: { source: sample('OwnLink') } },
  render: () => <HelpWithOwnLink />,
  play: async ({ canvas }) => {
    const link = await canvas.findByRole('link', { name: leaving(en.twilioDocs(20003)) });
    await expect(link).toHaveAttribute('data-counted');
    await expect(link).toHaveAttribute('target', '_blank');
  },
};

/** What was passed isn't a Twilio error: the app shows its own notice instead of the panel. */
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
