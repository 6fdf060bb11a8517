import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { answers, expectInOrder, lead, option, questions } from '../helpers/panel.ts';
import { ownEntry } from '../helpers/ownEntry.ts';
import { ACCOUNTS, change, KEYS, OTHER, RESOURCE } from '../helpers/resourceQuestion.ts';

const panel = <TwilioErrorHelp entry={ownEntry} />;

test('with nothing known, the question comes first, as native radio buttons, then the most common causes', () => {
  render(panel);
  expect(questions()).toEqual([RESOURCE]);
  expect(lead()).toBeUndefined();
  const group = screen.getByRole('group', { name: RESOURCE });
  const radios = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ type, checked }) => [type, checked])).toEqual(radios.map(() => ['radio', false]));
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  expectInOrder(group, screen.getByRole('heading', { name: 'Common causes' }));
});

test('many short options are in columns; a few have a line each', async () => {
  const manyShort = (): boolean => document.querySelector('.teh-options')?.hasAttribute('data-many') ?? false;
  const { rerender } = render(panel);
  expect(manyShort()).toBe(false);
  const entry = await catalog.load(11_200);
  if (!entry) throw new Error('There is no 11200.');
  rerender(<TwilioErrorHelp key="webhook" entry={entry} />);
  expect(manyShort()).toBe(true);
});

test('an answer collapses its question to one line, and the cause that it supports takes its place', async () => {
  render(panel);
  await userEvent.click(option(ACCOUNTS));
  expect(questions()).toEqual([]);
  expect(answers()).toEqual([`Endpoint: ${ACCOUNTS}`]);
  expect(lead()).toBe('Most likely cause: The Accounts resource is closed');
  expectInOrder(change(), screen.getByRole('heading', { name: /^Most likely cause/ }));
});

describe('the focus', () => {
  test('goes to Change, which replaces the options', async () => {
    render(panel);
    await userEvent.click(option(ACCOUNTS));
    expect(change()).toHaveFocus();
  });

  test.each(['{Enter}', ' '])('goes from Change to the chosen option with the key "%s"', async (key) => {
    render(panel);
    await userEvent.click(option(ACCOUNTS));
    await userEvent.keyboard(key);
    expect(option(ACCOUNTS)).toBeChecked();
    expect(option(ACCOUNTS)).toHaveFocus();
  });
});

describe('by keyboard', () => {
  test('the arrow keys choose as they go, so the question stays open until it is left', async () => {
    const user = userEvent.setup();
    render(panel);
    option(ACCOUNTS).focus();
    await user.keyboard('{ArrowDown}');
    expect(option(KEYS)).toBeChecked();
    expect(option(KEYS)).toHaveFocus();
    expect(lead()).toBe('Most likely cause: Cause keys');
    await user.keyboard('{ArrowDown}');
    expect(option(OTHER)).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(option(ACCOUNTS)).toBeChecked();
    await user.tab();
    expect(questions()).toEqual([]);
    expect(answers()).toEqual([`Endpoint: ${ACCOUNTS}`]);
    expect(document.body).not.toHaveFocus();
  });

  test('Enter takes the option that the arrow keys are at', async () => {
    const user = userEvent.setup();
    render(panel);
    option(ACCOUNTS).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(answers()).toEqual([`Endpoint: ${KEYS}`]);
    expect(change()).toHaveFocus();
  });

  test('the space bar chooses the option that has the focus', async () => {
    const user = userEvent.setup();
    render(panel);
    option(KEYS).focus();
    await user.keyboard(' ');
    expect(answers()).toEqual([`Endpoint: ${KEYS}`]);
  });
});

describe('changing an answer', () => {
  test('shows the options in place of the line, and leads to the cause that the new answer supports', async () => {
    const onAnswersChange = vi.fn();
    render(<TwilioErrorHelp entry={ownEntry} onAnswersChange={onAnswersChange} />);
    await userEvent.click(option(ACCOUNTS));
    await userEvent.click(change());
    expect(questions()).toEqual([RESOURCE]);
    await userEvent.click(option(KEYS));
    expect(answers()).toEqual([`Endpoint: ${KEYS}`]);
    expect(lead()).toBe('Most likely cause: Cause keys');
    expect(onAnswersChange.mock.calls).toEqual([[{ resource: 'accounts' }], [{ resource: 'keys' }]]);
  });

  test('ends when the person chooses the same option again', async () => {
    render(panel);
    await userEvent.click(option(ACCOUNTS));
    await userEvent.click(change());
    await userEvent.click(option(ACCOUNTS));
    expect(answers()).toEqual([`Endpoint: ${ACCOUNTS}`]);
    expect(change()).toHaveFocus();
  });

  test('ends without a change when the person goes elsewhere', async () => {
    render(panel);
    await userEvent.click(option(ACCOUNTS));
    await userEvent.click(change());
    await userEvent.tab();
    expect(answers()).toEqual([`Endpoint: ${ACCOUNTS}`]);
  });
});
