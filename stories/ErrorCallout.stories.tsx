import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ErrorCallout } from '../src/index.ts';
import { CountedLink } from './samples/OwnLink.tsx';
import { sample } from './support/sample.ts';
import { en, leaving, nameOf } from './support/expected.ts';

const title = 'The recipient has opted out of your messages';

const meta = {
  title: 'Components/ErrorCallout',
  component: ErrorCallout,
  argTypes: {
    title: { control: 'text' },
    summary: { control: 'text' },
    level: {
      control: 'inline-radio',
      options: ['error', 'warning'],
      table: { type: { summary: "'error' | 'warning'" } },
    },
    headingLevel: {
      control: 'select',
      options: [1, 2, 3, 4, 5, 6],
      table: { type: { summary: '1 | 2 | 3 | 4 | 5 | 6' } },
    },
    strings: { control: false },
    Link: { control: false },
    children: {
      description: 'Whatever explains the error, below the header.',
      control: false,
      table: { type: { summary: 'ReactNode' } },
    },
    className: {
      description:
        'Added to the class of the root. Every other attribute of a `<section>`, and `ref`, reach it as well.',
      table: { type: { summary: 'string' } },
    },
  },
  args: { title },
} satisfies Meta<typeof ErrorCallout>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The title is enough; it names the region as well. */
export const TitleAlone: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: title })).toBeVisible();
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();
  },
};

/** Code, status and whether retrying helps. The code is part of the region's name, too. */
export const CodeAndStatus: Story = {
  args: { code: 21610, status: 400, retryable: false, summary: 'Twilio sends nothing to a number that answered STOP.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: nameOf({ code: 21610, title }) })).toBeVisible();
    await expect(canvas.getByText(en.httpStatus(400))).toBeVisible();
    await expect(canvas.getByText(en.retryDoesNotHelp)).toBeVisible();
  },
};

/** Retrying the same request can help, and the callout says so. */
export const Retryable: Story = {
  args: { title: 'Too many requests came at once', code: 20429, status: 429, retryable: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(en.retryHelps)).toBeVisible();
  },
};

/** What Twilio calls a warning has a triangle, the word, and a color of its own. */
export const Warning: Story = {
  args: { title: 'The Access Token has expired', code: 20104, level: 'warning' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(en.level.warning)).toBeVisible();
    await expect(canvas.getByRole('region')).toHaveAttribute('data-level', 'warning');
  },
};

/** Twilio's message is shown exactly as it was sent, as text whatever it holds. */
export const MessageAsSent: Story = {
  args: { code: 21610, status: 400, message: 'Attempt to send to <b>unsubscribed</b> recipient' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Attempt to send to <b>unsubscribed</b> recipient')).toBeVisible();
  },
};

/** The summary takes the inline markup of the catalog: code, strong, and links to https addresses. */
export const MarkupInSummary: Story = {
  args: {
    code: 21610,
    summary:
      'The recipient sent **STOP**. Only `START` from the same phone undoes it; [Twilio describes the keywords](https://help.twilio.com/articles/223134027).',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: leaving('Twilio describes the keywords') })).toBeVisible();
    await expect(canvas.getByText('STOP').tagName).toBe('STRONG');
    await expect(canvas.getByText('START').tagName).toBe('CODE');
  },
};

/** Links of the summary through your own component. It gets `href`, `target`, `rel` and children. */
export const OwnLink: Story = {
  args: {
    ...MarkupInSummary.args,
    Link: CountedLink,
  },
  parameters: { docs: { source: sample('OwnLink') } },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: leaving('Twilio describes the keywords') });
    await expect(link).toHaveAttribute('data-counted');
    await expect(link).toHaveAttribute('target', '_blank');
  },
};

/** The callout shows the app's own content below the message. */
export const OwnContent: Story = {
  args: {
    code: 21610,
    children: <p>The campaign continues with the 1,204 other recipients. You don't need to do anything.</p>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region')).toContainElement(canvas.getByText(/1,204 other recipients/));
  },
};

/** The heading level fits the page. */
export const HeadingLevel: Story = {
  args: { code: 21610, headingLevel: 4 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 4 })).toBeVisible();
  },
};
