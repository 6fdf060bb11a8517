import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { ErrorSearch } from '../src/index.ts';
import { SearchAboveHelp } from './samples/SearchAboveHelp.tsx';
import { SearchWithExamples } from './samples/SearchWithExamples.tsx';
import { en, panelName } from './support/expected.ts';
import { sample } from './support/sample.ts';
import './support/search.css';

/**
 * A combobox over the catalog, for a console's command bar. The list of errors, some 130 kB, is fetched when the field is
 * first entered. Down and Up go through what was found, Enter takes it; Enter after a code takes that code at once.
 */
const meta = {
  title: 'Components/ErrorSearch',
  component: ErrorSearch,
  argTypes: {
    value: { control: false },
    strings: { control: false },
    defaultValue: { control: false },
    limit: { control: { type: 'number', min: 1 } },
    search: {
      control: false,
      table: {
        type: { summary: '(query: string) => readonly SearchHit[] | Promise<readonly SearchHit[]>' },
        defaultValue: { summary: 'searchErrors' },
      },
    },
    className: {
      description: 'Added to the class of the root. Every other attribute of a `<div>`, and `ref`, reach it as well.',
      table: { type: { summary: 'string' } },
    },
  },
  args: { onSelect: fn(), onValueChange: fn() },
  // The list covers what follows, so there has to be room for it.
  decorators: [
    (Story) => (
      <div className="story-search-room">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ErrorSearch>;
export default meta;
type Story = StoryObj<typeof meta>;

const optionText = (): (string | null)[] => screen.getAllByRole('option').map((option) => option.textContent);

/** Words find titles, causes and Twilio's messages. Matches are marked, and a line says why an error was found if its title doesn't show it. */
export const ByWords: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: en.search.label }), 'auth token');
    const [first] = await screen.findAllByRole('option');
    await expect(first?.querySelectorAll('mark').length).toBeGreaterThan(0);
    await expect(
      optionText().some((text) => [en.search.cause, en.search.message].some((label) => text?.includes(label))),
    ).toBe(true);
  },
};

/** Without a mouse: type, go down and around, take an error, open the list again, close it, empty the field. */
export const ByKeyboard: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    const field = canvas.getByRole('combobox');
    await expect(field).toHaveFocus();
    await userEvent.keyboard('permission');
    const options = await screen.findAllByRole('option');

    await userEvent.keyboard('{ArrowDown}');
    await expect(field).toHaveAttribute('aria-activedescendant', options[0]?.id);
    await userEvent.keyboard('{ArrowUp}');
    await expect(field).toHaveAttribute('aria-activedescendant', options.at(-1)?.id);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(options[1]).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveFocus();

    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenCalledTimes(1);
    await expect(field).not.toHaveValue('permission');
    await expect(field).toHaveAttribute('aria-expanded', 'false');

    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{Escape}');
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Escape}');
    await expect(field).toHaveValue('');
  },
};

/** A code that was typed or pasted, with or without words around it, is taken by Enter alone. */
export const ByCode: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'Error 20003{Enter}');
    await waitFor(() => expect(args.onSelect).toHaveBeenCalledTimes(1));
    await expect(args.onSelect).toHaveBeenCalledWith(expect.objectContaining({ code: 20003 }));
    await expect(canvas.getByRole('combobox')).toHaveValue('20003');
  },
};

/** A whole message from a log can be pasted. */
export const ByMessage: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox'));
    await userEvent.paste('Primary compliance profile is not approved');
    const [first] = await screen.findAllByRole('option');
    await expect(first).toHaveTextContent(/^20003/);
  },
};

/** The pointer makes an error active; after a click the field still has the focus. */
export const ByMouse: Story = {
  play: async ({ canvas, args }) => {
    const field = canvas.getByRole('combobox');
    await userEvent.type(field, 'opted out');
    const [, second] = await screen.findAllByRole('option');
    await expect(second).toBeVisible();
    await userEvent.hover(second as HTMLElement);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(second as HTMLElement);
    await expect(args.onSelect).toHaveBeenCalledTimes(1);
    await expect(field).toHaveFocus();
  },
};

/** Nothing fits. The note is announced too. */
export const NoResult: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'xylophone');
    await expect(await canvas.findByText(en.search.none, { selector: '.teh-search-note' })).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(en.search.none));
    await expect(canvas.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  },
};

/** The list of errors did not arrive, as when a deployment has replaced its file. Typing on tries again. */
export const DidNotLoad: Story = {
  args: { search: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), '2');
    await expect(await canvas.findByText(en.search.failed, { selector: '.teh-search-note' })).toBeVisible();
  },
};

/** The list of errors is slow to arrive. */
export const Loading: Story = {
  args: { search: () => new Promise(() => {}) },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), '2');
    const note = await canvas.findByText(en.search.loading, { selector: '.teh-search-note' });
    await waitFor(() => expect(note).toBeVisible());
  },
};

/** Only three errors are listed, and a note says that there are more. */
export const FewerAtOnce: Story = {
  args: { limit: 3 },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'invalid');
    await expect(await canvas.findByText(en.search.firstResults(3), { selector: '.teh-search-note' })).toBeVisible();
    await expect(screen.getAllByRole('option')).toHaveLength(3);
  },
};

/** Your app keeps what is typed, here to offer examples. A value that your app sets opens nothing; Down or a click does. */
export const Controlled: Story = {
  parameters: { controls: { disable: true }, docs: { source: sample('SearchWithExamples') } },
  render: () => <SearchWithExamples />,
  play: async ({ canvas }) => {
    const field = canvas.getByRole('combobox');
    await userEvent.click(canvas.getByRole('button', { name: 'rate limit' }));
    await expect(field).toHaveValue('rate limit');
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    field.focus();
    await userEvent.keyboard('{ArrowDown}');
    const [first] = await screen.findAllByRole('option');
    await waitFor(() => expect(field).toHaveAttribute('aria-activedescendant', first?.id));
  },
};

/** In a command bar, of which the field takes 280 px. The list is as wide as the field, and nothing scrolls sideways. */
export const InCommandBar: Story = {
  decorators: [
    (Story) => (
      <header className="story-command-bar">
        <strong>Console</strong>
        <Story />
        <button type="button">Help</button>
      </header>
    ),
  ],
  args: { className: 'story-narrow-search', role: 'search' },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'primary compliance profile');
    await screen.findAllByRole('option');
    const root = canvas.getByRole('search');
    await expect(root.getBoundingClientRect().width).toBeLessThanOrEqual(280);
    const list = within(root).getByRole('listbox');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
    for (const option of within(list).getAllByRole('option')) {
      await expect(option.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  },
};

/** The help for the chosen error is below; `catalog.load` takes the key of errors without a code, too. The list lies over the help. */
export const WithHelpBelow: Story = {
  parameters: { controls: { disable: true }, docs: { source: sample('SearchAboveHelp') } },
  render: () => <SearchAboveHelp />,
  play: async ({ canvas }) => {
    const field = canvas.getByRole('combobox');
    await userEvent.type(field, '20003{Enter}');
    await expect(await canvas.findByRole('region', { name: await panelName(20003) })).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'username is required');
    const option = await canvas.findByRole('option', { name: /username is required/i });
    const { left, bottom } = option.getBoundingClientRect();
    await expect(option.contains(document.elementFromPoint(left + 8, bottom - 8))).toBe(true);
  },
};
