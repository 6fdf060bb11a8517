import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useEffect, useRef } from 'react';
import { expect } from 'storybook/test';
import { TwilioErrorHelp } from '../src/index.ts';
import { refused, sids, urls } from './support/fixtures.ts';
import { inColumn } from './support/frames.tsx';
import './support/places.css';

/**
 * The panel does not know the page it stands in: it looks at its own width, and takes the page's font, text size, direction
 * and colour scheme.
 */
const meta = {
  title: 'TwilioErrorHelp/Places',
  component: TwilioErrorHelp,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Answered, so that every part of the panel has something to show. */
const answered = { error: refused(), defaultAnswers: { credential: 'standard-key' } } as const;

/** A drawer of 280 px. */
export const Narrow280: Story = {
  name: '280 px column',
  args: answered,
  decorators: [inColumn(280)],
};

/** A phone of 320 px: title, code, summary and the question stand within the first 400 px. */
export const Phone320: Story = {
  name: '320 px phone',
  args: { code: 20003 },
  decorators: [inColumn(320)],
};

/** A page of 960 px: the answers stand in two columns. */
export const Page960: Story = {
  name: '960 px page',
  args: answered,
  decorators: [inColumn(960)],
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

/** A native dialog of 480 px. The panel is its content, so the dialog draws no surface of its own. */
export const InDialog: Story = {
  args: { ...answered, headingLevel: 3, actions: <button type="button">Close</button> },
  // A modal dialog covers what stands around it on the page of all stories.
  parameters: { docs: { story: { inline: false, height: 640 } } },
  render: (args) => (
    <Dialog className="story-dialog">
      <TwilioErrorHelp {...args} />
    </Dialog>
  ),
};

/** A drawer at the side of the page, which scrolls by itself. */
export const InDrawer: Story = {
  args: answered,
  parameters: { docs: { story: { inline: false, height: 640 } } },
  render: (args) => (
    <div className="story-with-drawer">
      <p>The list of strings that were not sent.</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so it has to be reachable */}
      <aside className="story-drawer" aria-label="Why the message was not sent" tabIndex={0}>
        <TwilioErrorHelp {...args} />
      </aside>
    </div>
  ),
};

/** Right to left: everything is mirrored but commands and Twilio's own message. */
export const RightToLeft: Story = {
  args: answered,
  globals: { direction: 'rtl' },
};

/** The page's colour scheme is dark. */
export const Dark: Story = {
  args: answered,
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(await canvas.findByRole('region')).colorScheme).toBe('dark');
  },
};

/**
 * A reset outside of any cascade layer, which would win over every layer: margins, borders, list marks and headings stay, for
 * what is said of elements counts outside of the panel only. For a reset in a layer see the page on theming.
 */
export const UnderCssReset: Story = {
  args: answered,
  globals: { hostCss: 'reset' },
};

/** The browser's text is set to twice its size: everything grows with it, and the columns fall into one. */
export const TextAt200Percent: Story = {
  name: 'Text at 200 %',
  args: answered,
  parameters: { textSize: '200%', docs: { story: { inline: false, height: 640 } } },
  decorators: [inColumn(640)],
  play: async ({ canvas }) => {
    await expect(getComputedStyle(await canvas.findByRole('region')).fontSize).toBe('28px');
  },
};

/**
 * Everything unfolded, for what a story cannot switch on by itself. In the browser's developer tools, under *Rendering*,
 * emulate `forced-colors: active` (borders and words carry what colour did), `prefers-reduced-motion: reduce` (nothing
 * moves), or the media type `print` (buttons go, the rest is one column of text). `npm run screenshots` takes pictures of
 * all three.
 */
export const EverythingUnfolded: Story = {
  args: { ...answered, evidence: { username: sids.key, method: 'GET', url: urls.messages } },
};
