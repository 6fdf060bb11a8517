import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { type KeyType, KeyTypeSelector } from '../src/index.ts';
import { credentialQuestion } from '../src/strings/en/credentialQuestion.ts';
import { KeyTypeForm } from './samples/KeyTypeForm.tsx';
import { sample } from './support/sample.ts';

const keyTypes: KeyType[] = ['main-key', 'standard-key', 'restricted-key', 'auth-token', 'not-sure'];
const typeOfValue = `${keyTypes.map((type) => `'${type}'`).join(' | ')} | null`;

/** The label of a type in the selector. */
const labelOf = (type: KeyType): string => credentialQuestion.options[type]?.[0] ?? type;

const meta = {
  title: 'Components/KeyTypeSelector',
  component: KeyTypeSelector,
  argTypes: {
    value: { control: 'select', options: [undefined, null, ...keyTypes], table: { type: { summary: typeOfValue } } },
    defaultValue: { control: false, table: { type: { summary: typeOfValue } } },
    className: {
      description:
        'Added to the class of the root. Every other attribute of a `<fieldset>`, and `ref`, reach it as well.',
      table: { type: { summary: 'string' } },
    },
  },
  args: { onValueChange: fn() },
} satisfies Meta<typeof KeyTypeSelector>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is chosen at first, and the selector keeps what is chosen. */
export const KeepsItsOwnValue: Story = {
  play: async ({ canvas, args, userEvent }) => {
    await expect(canvas.getByRole('group', { name: credentialQuestion.legend })).toHaveAccessibleDescription(
      /API keys/,
    );
    await userEvent.click(canvas.getByText(labelOf('standard-key')));
    await expect(canvas.getByRole('radio', { name: labelOf('standard-key') })).toBeChecked();
    await expect(args.onValueChange).toHaveBeenCalledTimes(1);
    await expect(args.onValueChange).toHaveBeenCalledWith('standard-key');
  },
};

/** One Tab reaches the group, arrow keys choose within it, the next Tab leaves it. */
export const ByKeyboard: Story = {
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: labelOf('main-key') })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = canvas.getByRole('radio', { name: labelOf('restricted-key') });
    await expect(chosen).toBeChecked();
    await expect(chosen).toHaveFocus();
    await expect(args.onValueChange).toHaveBeenLastCalledWith('restricted-key');
    await userEvent.tab({ shift: true });
    await expect(document.body).toHaveFocus();
  },
};

/** Something is chosen at first, for example what the application knows of its own key. */
export const ChosenAtFirst: Story = {
  args: { defaultValue: 'main-key' },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('radio', { name: labelOf('main-key') })).toBeChecked();
    await userEvent.click(canvas.getByText(labelOf('not-sure')));
    await expect(canvas.getByRole('radio', { name: labelOf('not-sure') })).toBeChecked();
  },
};

/** Your app keeps the value, and can take it back. */
export const ValueKeptByHost: Story = {
  parameters: { controls: { disable: true }, docs: { source: sample('KeyTypeForm') } },
  render: () => <KeyTypeForm />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(labelOf('restricted-key')));
    await expect(canvas.getByText('restricted-key')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Choose nothing' }));
    await expect(canvas.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  },
};

/** Fewer options, if the request excludes some. */
export const FewerOptions: Story = {
  args: { options: ['main-key', 'standard-key', 'restricted-key', 'not-sure'] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('radio')).toHaveLength(4);
  },
};

/** Your own words for the question, if the page asks about something other than a failed request. */
export const OwnWords: Story = {
  args: {
    legend: 'Which key does the importer use?',
    help: 'The importer only reads `Messages`, so a Restricted key is enough.',
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Which key does the importer use?' })).toBeVisible();
  },
};

/** Disabled as a whole, like any `<fieldset>`. */
export const Disabled: Story = {
  args: { disabled: true, defaultValue: 'standard-key' },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(canvas.getByText(labelOf('main-key')));
    await expect(canvas.getByRole('radio', { name: labelOf('standard-key') })).toBeChecked();
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};
