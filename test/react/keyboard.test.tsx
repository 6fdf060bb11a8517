import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { lead, option, questions } from '../helpers/panel.ts';
import { titleOf } from '../helpers/titleOf.ts';

const ADDRESS = 'Which address did the request call?';

beforeAll(() => catalog.preload([20003]));

test('arrow keys choose, one option after the other, and the focus goes along', async () => {
  const user = userEvent.setup();
  render(<TwilioErrorHelp code={20003} />);
  option('Main API key').focus();
  await user.keyboard('{ArrowDown}');
  expect(option('Standard API key')).toBeChecked();
  expect(option('Standard API key')).toHaveFocus();
  expect(lead()).toBe(`Check this first: ${titleOf('key-type-cannot-access-accounts')}`);
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(option('Account SID + Auth Token')).toBeChecked();
  expect(option('Account SID + Auth Token')).toHaveFocus();
  expect(lead()).toBe(`Check this first: ${titleOf('wrong-sid-or-token')}`);
  await user.keyboard('{ArrowUp}');
  expect(option('Restricted API key')).toBeChecked();
  expect(option('Restricted API key')).toHaveFocus();
});

test('arrow keys go round at both ends', async () => {
  const user = userEvent.setup();
  render(<TwilioErrorHelp code={20003} />);
  option('Main API key').focus();
  await user.keyboard('{ArrowUp}');
  expect(option('Not sure')).toBeChecked();
  await user.keyboard('{ArrowDown}');
  expect(option('Main API key')).toBeChecked();
});

test('the space bar chooses the option that has the focus', async () => {
  const user = userEvent.setup();
  render(<TwilioErrorHelp code={20003} />);
  option('Restricted API key').focus();
  await user.keyboard(' ');
  expect(option('Restricted API key')).toBeChecked();
});

test('tab goes on from the question to its follow-up, then to clearing, then to what there is to do', async () => {
  const user = userEvent.setup();
  render(<TwilioErrorHelp code={20003} />);
  await user.click(option('Standard API key'));
  expect(option('Standard API key')).toHaveFocus();
  await user.tab();
  expect(within(screen.getByRole('group', { name: ADDRESS })).getAllByRole('radio')).toContain(document.activeElement);
  await user.click(option('Accounts', ADDRESS));
  await user.tab();
  expect(screen.getByRole('button', { name: 'Clear answers' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Settings > Account settings > API keys & auth tokens' })).toHaveFocus();
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(option('Accounts', ADDRESS)).toHaveFocus();
});

test('the copy button of the code comes first, the question next', async () => {
  const user = userEvent.setup();
  render(<TwilioErrorHelp code={20003} />);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Copy code 20003' })).toHaveFocus();
  await user.tab();
  expect(within(screen.getByRole('group', { name: /^Which credentials/ })).getAllByRole('radio')).toContain(
    document.activeElement,
  );
});

test.each(['{Enter}', ' '])('clearing with the key "%s" brings the focus back to the first question', async (key) => {
  const user = userEvent.setup();
  const onAnswersChange = vi.fn();
  render(<TwilioErrorHelp code={20003} onAnswersChange={onAnswersChange} />);
  await user.click(option('Standard API key'));
  await user.click(option('Accounts', ADDRESS));
  screen.getByRole('button', { name: 'Clear answers' }).focus();
  await user.keyboard(key);
  expect(questions()).toEqual(['Which credentials signed the request?']);
  expect(option('Main API key')).toHaveFocus();
  expect(option('Main API key')).not.toBeChecked();
  expect(onAnswersChange).toHaveBeenLastCalledWith({});
});

test('a person at the follow-up keeps the focus there while the leading cause changes', async () => {
  const user = userEvent.setup();
  render(<TwilioErrorHelp code={20003} />);
  await user.click(option('Standard API key'));
  option('Accounts', ADDRESS).focus();
  await user.keyboard(' ');
  await user.keyboard('{ArrowDown}');
  expect(lead()).toBe(`Likely cause: ${titleOf('key-type-cannot-manage-keys')}`);
  expect(option('API keys', ADDRESS)).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(lead()).toBe(`Check this first: ${titleOf('secret-does-not-match-username')}`);
  expect(option('Something else', ADDRESS)).toHaveFocus();
});
