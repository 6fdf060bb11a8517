import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { TwilioErrorHelp } from '../src/index.ts';
import { refused, sids, urls } from './support/fixtures.ts';
import { en, findLead } from './support/expected.ts';
import { expandAll } from './support/expandAll.ts';
import { styleVariables } from './support/styleVariables.ts';
import { VariableTable } from './support/VariableTable.tsx';
import styles from '../src/styles.css?raw';
import './recipes/consoles.css';
import './recipes/paste.css';
import './recipes/tailwind.css';

function Console({ className, children }: { className: string; children: ReactNode }) {
  return (
    <div className={`story-console ${className}`}>
      <nav aria-label="Console">
        <ul>
          <li>
            <a href="#numbers">Phone numbers</a>
          </li>
          <li>
            <a href="#messages">Messages</a>
          </li>
          <li>
            <a href="#keys">API keys</a>
          </li>
        </ul>
      </nav>
      <main>
        <h1>Connection to Twilio</h1>
        {children}
      </main>
    </div>
  );
}

/** The panel in two consoles. It looks native there by CSS variables alone: no rule of its own is overridden. */
const meta = {
  title: 'Guides/Theme recipes',
  component: TwilioErrorHelp,
  args: {
    error: refused(),
    evidence: { username: sids.key, method: 'GET', url: urls.accounts },
    defaultAnswers: { credential: 'standard-key' },
  },
  parameters: {
    controls: { disable: true },
    docs: { canvas: { sourceState: 'none' }, story: { inline: false, height: 600 } },
  },
  play: async ({ canvas, canvasElement }) => {
    await findLead(canvasElement);
    await expect(canvas.getByText(en.lead.supported)).toBeVisible();
  },
} satisfies Meta<typeof TwilioErrorHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Expands everything, so that the contrast of collapsed parts is measured, too, in both schemes. */
const expanded: Story['play'] = async ({ canvas, canvasElement }) => {
  await findLead(canvasElement);
  await expandAll(canvasElement);
  await expect(canvas.getByRole('table')).toBeVisible();
};

const inPaste: Story['render'] = (args) => (
  <Console className="paste-console">
    <TwilioErrorHelp {...args} />
  </Console>
);

const inTailwind: Story['render'] = (args) => (
  <Console className="tailwind-console">
    <TwilioErrorHelp {...args} />
  </Console>
);

/** A console built with Twilio Paste: its colors, corners of 4 px, and the font of the page. */
export const PasteConsole: Story = {
  render: inPaste,
  play: async (context) => {
    await meta.play(context);
    const panel = context.canvas.getByRole('region');
    await expect(getComputedStyle(panel).borderRadius).toBe('4px');
    await expect(getComputedStyle(panel).fontFamily).toMatch(/Inter/);
  },
};

/** The same console in the dark. */
export const PasteConsoleDark: Story = { render: inPaste, globals: { theme: 'dark' }, play: expanded };

/** A console built with Tailwind and shadcn/ui: the panel's variables are taken from the application's own. */
export const TailwindConsole: Story = {
  render: inTailwind,
  play: async (context) => {
    await meta.play(context);
    await expect(getComputedStyle(context.canvas.getByRole('region')).borderRadius).toBe('10px');
  },
};

/** The same console in the dark. */
export const TailwindConsoleDark: Story = { render: inTailwind, globals: { theme: 'dark' }, play: expanded };

/** Every variable of the stylesheet, with its comment, read from the stylesheet itself. */
export const EveryVariable: Story = {
  render: () => <VariableTable />,
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('rowheader').map((row) => row.textContent);
    await expect(rows.toSorted()).toEqual([...new Set(styles.match(/--teh-[a-z-]+/g))].toSorted());
    await expect(styleVariables.filter(({ meaning }) => meaning === '')).toEqual([]);
  },
};
