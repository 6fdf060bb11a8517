import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { stopClock } from '../helpers/clock.ts';
import { listen } from '../helpers/liveRegions.ts';
import { lead, option } from '../helpers/panel.ts';
import { titleOf } from '../helpers/titleOf.ts';

const ADDRESS = 'Which address did the request call?';
const STARTS = 'What does the username start with?';

const STANDARD = `Check this first: ${titleOf('key-type-cannot-access-accounts')}. 20 more possible, 3 ruled out. One more question: Which address did the request call?`;

beforeAll(() => catalog.preload([20003]));

test('nothing is said of what stands on the screen from the start', async () => {
  const { pass } = stopClock();
  const heard = listen();
  render(<TwilioErrorHelp code={20003} />);
  await pass(60_000);
  expect(heard).toEqual([]);
});

test('an answer is followed, half a second later, by what leads now, how much is left, and the next question', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  const heard = listen();
  await user.click(option('Standard API key'));
  await pass(499);
  expect(heard).toEqual([]);
  await pass(1);
  expect(heard).toEqual([STANDARD]);
  await pass(60_000);
  expect(heard).toEqual([STANDARD]);
});

test('a person who passes through options with the arrow keys hears only where they stop', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  const heard = listen();
  option('Main API key').focus();
  for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}']) {
    await user.keyboard(key);
    await pass(400);
  }
  expect(option('Account SID + Auth Token')).toBeChecked();
  expect(heard).toEqual([]);
  await pass(100);
  expect(heard).toEqual([
    `Check this first: ${titleOf('wrong-sid-or-token')}. 17 more possible, 6 ruled out. One more question: Do other requests with the same credentials succeed?`,
  ]);
});

test('a person who comes back to the same option within half a second hears nothing', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  await user.click(option('Standard API key'));
  await pass(500);
  const heard = listen();
  await user.click(option('Main API key'));
  await pass(300);
  await user.click(option('Standard API key'));
  await pass(5_000);
  expect(heard).toEqual([]);
});

test('two equal announcements in a row are not repeated', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  const heard = listen();
  await user.click(option('Standard API key'));
  await pass(500);
  await user.click(option('Restricted API key'));
  await pass(5_000);
  expect(heard).toEqual([STANDARD]);
});

test('no more question is said once there is none', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  await user.click(option('Standard API key'));
  await pass(500);
  const heard = listen();
  await user.click(option('Accounts', ADDRESS));
  await pass(500);
  expect(heard).toEqual([
    `Likely cause: ${titleOf('key-type-cannot-access-accounts')}. 18 more possible, 5 ruled out.`,
  ]);
});

test('"Not sure" says that nothing is ruled out, and the next question', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  const heard = listen();
  await user.click(option('Not sure'));
  await pass(500);
  expect(heard).toEqual(['Nothing ruled out. One more question: What does the username start with?']);
  await user.click(option('SK', STARTS));
  await pass(500);
  expect(heard.at(-1)).toMatch(
    /^Check this first: Standard and Restricted keys .* One more question: Do other requests/,
  );
});

test('clearing is said, and the next answer after it as well', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  const heard = listen();
  await user.click(option('Standard API key'));
  await pass(500);
  await user.click(screen.getByRole('button', { name: 'Clear answers' }));
  await pass(500);
  await user.click(option('Standard API key'));
  await pass(500);
  expect(heard).toEqual([STANDARD, 'Answers cleared.', STANDARD]);
});

test('a title is read out without its markup', async () => {
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} evidence={{ credential: 'auth-token', tool: 'raw HTTP' }} />);
  const heard = listen();
  await user.click(option('Not tried', 'Do other requests with the same credentials succeed?'));
  await pass(500);
  expect(heard.join(' ')).toMatch(/^Check this first: The Authorization header has the wrong form\./);
});

test('a host that changes the answers is heard like a person', async () => {
  const { pass } = stopClock();
  const { rerender } = render(<TwilioErrorHelp code={20003} answers={{}} />);
  const heard = listen();
  rerender(<TwilioErrorHelp code={20003} answers={{ credential: 'standard-key' }} />);
  await pass(500);
  expect(heard).toEqual([STANDARD]);
});

test('a host that renders again with equal answers is not heard', async () => {
  const { pass } = stopClock();
  const { rerender } = render(<TwilioErrorHelp code={20003} answers={{ credential: 'standard-key' }} />);
  const heard = listen();
  for (let i = 0; i < 3; i++) {
    rerender(<TwilioErrorHelp code={20003} answers={{ credential: 'standard-key' }} evidence={{}} />);
    await pass(1_000);
  }
  expect(lead()).toMatch(/^Check this first/);
  expect(heard).toEqual([]);
});
