import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useEffect, useRef } from 'react';
import { expect, waitFor } from 'storybook/test';
import { TwilioErrorHelp } from '../src/index.ts';
import { en, findLead, findQuestion, panelName } from './support/expected.ts';
import { expandAll } from './support/expandAll.ts';
import { refused, standardOnAccounts } from './support/fixtures.ts';
import { inColumn } from './support/frames.tsx';
import './support/places.css';

/**
 * The panel doesn't depend on the page it is in: it adapts to its own width, and takes the page's font, text size, direction
 * and color scheme.
 */
const meta = {
  title: 'TwilioErrorHelp/Places',
  component: TwilioErrorHelp,
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Shows a story in a frame on the documentation page, since it changes or covers what is around it. */
const framed = { docs: { canvas: { sourceState: 'none' }, story: { inline: false, height: 640 } } };
/** Answered, so that a cause leads. */
const answered = { error: refused(), defaultAnswers: standardOnAccounts };
/** Half answered, so that a question is open. */
const asking = { error: refused(), defaultAnswers: { usernameStart: 'SK' } } as const;

/** Where the first two options of the open question are. */
async function firstOptions(canvasElement: Element): Promise<[first: DOMRect, second: DOMRect]> {
  const [first, second] = (await findQuestion(canvasElement, 'credential')).querySelectorAll('label');
  if (!first || !second) throw new Error('The question has too few options.');
  return [first.getBoundingClientRect(), second.getBoundingClientRect()];
}

/** A drawer of 280 px. */
export const Narrow280: Story = {
  name: '280 px column',
  args: answered,
  decorators: [inColumn(280)],
  play: async ({ canvas, canvasElement }) => {
    await findLead(canvasElement);
    await expect(canvas.getByRole('region').getBoundingClientRect().width).toBe(280);
  },
};

/** A phone of 320 px: title, summary and the question are within the first 400 px. */
export const Phone320: Story = {
  name: '320 px phone',
  args: { code: 20003 },
  decorators: [inColumn(320)],
  play: async ({ canvas, canvasElement }) => {
    const question = await findQuestion(canvasElement, 'usernameStart');
    const { top } = canvas.getByRole('region').getBoundingClientRect();
    const firstOption = question.querySelector('label')?.getBoundingClientRect().bottom;
    await expect((firstOption ?? Infinity) - top).toBeLessThanOrEqual(400);
  },
};

/** A page of 960 px: the options have two columns, and the panel stops where lines would get too long to read. */
export const Page960: Story = {
  name: '960 px page',
  args: asking,
  decorators: [inColumn(960)],
  play: async ({ canvas, canvasElement }) => {
    const [first, second] = await firstOptions(canvasElement);
    await expect(first.top).toBe(second.top);
    await expect(canvas.getByRole('region').getBoundingClientRect().width).toBeLessThan(960);
  },
};

function Dialog({ children, className }: { children: ReactNode; className: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <>
      <p>The page behind it.</p>
      <dialog ref={dialog} aria-label="Sending failed" className={className}>
        {children}
      </dialog>
    </>
  );
}

/** A native dialog of 480 px. The panel is its content, so the dialog has no padding of its own. */
export const InDialog: Story = {
  args: { ...answered, headingLevel: 3, actions: <button type="button">Close</button> },
  parameters: framed,
  render: (args) => (
    <Dialog className="story-dialog">
      <TwilioErrorHelp {...args} />
    </Dialog>
  ),
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole('dialog', { name: 'Sending failed' });
    await expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await findLead(dialog);
    await expect(dialog).toContainElement(document.activeElement as HTMLElement);
  },
};

/** A drawer at the side of the page, which scrolls by itself. */
export const InDrawer: Story = {
  args: answered,
  parameters: framed,
  render: (args) => (
    <div className="story-with-drawer">
      <p>The list of messages that were not sent.</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so it has to be reachable */}
      <aside className="story-drawer" aria-label="Why the message was not sent" tabIndex={0}>
        <TwilioErrorHelp {...args} />
      </aside>
    </div>
  ),
  play: async ({ canvas }) => {
    const drawer = canvas.getByRole('complementary', { name: 'Why the message was not sent' });
    await findLead(drawer);
    await expect(drawer.scrollHeight).toBeGreaterThan(drawer.clientHeight);
    await expect(drawer.scrollWidth).toBe(drawer.clientWidth);
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

/** Right to left: everything is mirrored except commands and Twilio's own message. */
export const RightToLeft: Story = {
  args: asking,
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const option = (await findQuestion(canvasElement, 'credential')).querySelector('label');
    const [radio, label] = option?.children ?? [];
    await expect(radio?.getBoundingClientRect().left).toBeGreaterThan(label?.getBoundingClientRect().left ?? Infinity);
  },
};

/** The page's color scheme is dark. */
export const Dark: Story = {
  args: answered,
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(await canvas.findByRole('region')).colorScheme).toBe('dark');
  },
};

/**
 * A reset outside of any cascade layer, which wins over every layer. The panel keeps its margins, borders, list marks and headings anyway,
 * since rules for elements don't apply inside it. For a reset in a layer, see the page on theming.
 */
export const UnderCssReset: Story = {
  name: 'Under a CSS reset',
  args: answered,
  globals: { hostCss: 'reset' },
  play: async ({ canvas, canvasElement }) => {
    const lead = await findLead(canvasElement);
    await expect(lead.querySelector('.teh-steps ol')).toHaveStyle({ listStyleType: 'decimal' });
    await expect(canvas.getByRole('heading', { name: en.otherCauses })).toHaveStyle({ fontWeight: '600' });
    await expect(canvas.getByRole('region')).toHaveStyle({ padding: '16px' });
  },
};

/** The browser's text is set to twice its size: everything grows with it, and two columns become one. */
export const TextAt200Percent: Story = {
  name: 'Text at 200 %',
  args: asking,
  parameters: { textSize: '200%', ...framed },
  decorators: [inColumn(640)],
  play: async ({ canvas, canvasElement }) => {
    const panel = await canvas.findByRole('region');
    await waitFor(() => expect(getComputedStyle(panel).fontSize).toBe('28px'));
    const [first, second] = await firstOptions(canvasElement);
    await expect(first.left).toBe(second.left);
  },
};

/**
 * Everything expanded, for what a story can't switch on by itself. In the browser's developer tools, under *Rendering*,
 * emulate `forced-colors: active` (borders and words carry what color did), `prefers-reduced-motion: reduce` (nothing
 * moves), or the media type `print` (buttons go, the rest is one column of text). `npm run screenshots` takes pictures of
 * all three.
 */
export const EverythingExpanded: Story = {
  args: answered,
  play: async ({ canvas, canvasElement }) => {
    await findLead(canvasElement);
    await expandAll(canvasElement);
    await expect(canvas.getByRole('table')).toBeVisible();
  },
};
