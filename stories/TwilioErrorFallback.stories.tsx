import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { TwilioErrorFallback } from '../src/index.ts';
import { SupportDesk } from './samples/InErrorBoundary.tsx';
import { en, panelName } from './support/expected.ts';
import { refused } from './support/fixtures.ts';
import { sample } from './support/sample.ts';

/**
 * Replaces a part of the page that threw. It takes what react-error-boundary passes to a fallback, and doesn't depend on
 * it: `<ErrorBoundary FallbackComponent={TwilioErrorFallback}>`.
 *
 * For an error that isn't Twilio's, it shows `fallback`, or else a neutral notice. To pass such errors on to the next boundary,
 * check with `parseTwilioError` in `fallbackRender`, and throw them.
 */
const meta = {
  title: 'Components/TwilioErrorFallback',
  component: TwilioErrorFallback,
  argTypes: {
    error: { control: false },
    resetErrorBoundary: { control: false },
    fallback: { control: 'text', table: { type: { summary: 'ReactNode' } } },
    actions: { control: false, table: { type: { summary: 'ReactNode' } } },
    evidence: { control: false },
    answers: { control: false },
    catalog: { control: false },
    locale: { control: false },
    strings: { control: false },
    defaultAnswers: { control: false },
    headingLevel: {
      control: 'select',
      options: [1, 2, 3, 4, 5, 6],
      table: { type: { summary: '1 | 2 | 3 | 4 | 5 | 6' } },
    },
    Link: { control: false },
    className: {
      description:
        'Added to the class of the root. Every other attribute of a `<section>`, and `ref`, reach it as well.',
      table: { type: { summary: 'string' } },
    },
  },
  args: { resetErrorBoundary: fn() },
} satisfies Meta<typeof TwilioErrorFallback>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The help for the error, and a button that renders the part again. */
export const TwilioError: Story = {
  args: { error: refused() },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('region', { name: await panelName(20003) })).toBeVisible();
    await expect(canvas.getByRole('alert')).toHaveTextContent(en.boundary.announcement(20003));
    await userEvent.click(canvas.getByRole('button', { name: en.tryAgain }));
    await expect(args.resetErrorBoundary).toHaveBeenCalledTimes(1);
  },
};

/** Whatever else was thrown gets a notice that does not show its text. */
export const AnotherError: Story = {
  args: { error: new TypeError('Cannot read properties of undefined'), resetErrorBoundary: fn() },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('region', { name: en.boundary.title })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: en.tryAgain })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.resetErrorBoundary).toHaveBeenCalledTimes(1);
  },
};

/** The host has its own words for errors that are not from Twilio. */
export const OwnFallback: Story = {
  args: {
    error: new TypeError('Cannot read properties of undefined'),
    fallback: <p>The list is not available at the moment.</p>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The list is not available at the moment.')).toBeVisible();
    await expect(canvas.queryByRole('region')).not.toBeInTheDocument();
  },
};

/** With the real boundary: only the part that failed is replaced, and it comes back. */
export const InErrorBoundary: Story = {
  args: { error: refused() },
  parameters: { controls: { disable: true }, docs: { source: sample('InErrorBoundary') } },
  // React writes down what a boundary caught.
  beforeEach: () => {
    const { error } = console;
    Object.assign(console, { error: () => {} });
    return () => {
      Object.assign(console, { error });
    };
  },
  render: () => <SupportDesk />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Support desk' })).toBeVisible();
    await canvas.findByRole('region', { name: await panelName(20003) });
    await userEvent.click(canvas.getByRole('button', { name: en.tryAgain }));
    await expect(canvas.getByText('3 messages today')).toBeVisible();
  },
};
