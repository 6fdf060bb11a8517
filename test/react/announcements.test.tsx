import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { stopClock } from '../helpers/clock.ts';
import { listen } from '../helpers/liveRegions.ts';
import { ownEntry } from '../helpers/ownEntry.ts';
import { option, questions } from '../helpers/panel.ts';
import { ACCOUNTS, change, KEYS, OTHER } from '../helpers/resourceQuestion.ts';

const LIKELY = 'Most likely cause: The Accounts resource is closed.';

const panel = <TwilioErrorHelp entry={ownEntry} />;
/** Without the no-break space that tells an announcement from an equal one before it. */
const words = (heard: readonly string[]): string[] => heard.map((text) => text.replace(/\u00A0$/, ''));

test("what is on the screen from the start isn't announced", async () => {
  const { pass } = stopClock();
  const heard = listen();
  render(panel);
  await pass(60_000);
  expect(heard).toEqual([]);
});

test('half a second after an answer, the new leading cause is announced', async () => {
  const { user, pass } = stopClock();
  render(panel);
  const heard = listen();
  await user.click(option(ACCOUNTS));
  await pass(499);
  expect(heard).toEqual([]);
  await pass(60_000);
  expect(words(heard)).toEqual([LIKELY]);
});

test('an answer that leads to another question announces that question', async () => {
  await catalog.preload([20003]);
  const { user, pass } = stopClock();
  render(<TwilioErrorHelp code={20003} />);
  const heard = listen();
  const [first] = screen.getAllByRole('radio');
  if (!first) throw new Error('20003 asks nothing.');
  await user.click(first);
  await pass(500);
  const [legend, ...more] = questions();
  expect(more).toEqual([]);
  expect(heard.join(' ')).toContain(`Next question: ${legend}`);
});

test('a person who passes through options with the arrow keys hears only where they stop', async () => {
  const { user, pass } = stopClock();
  render(panel);
  const heard = listen();
  option(OTHER).focus();
  for (const key of ['{ArrowUp}', '{ArrowUp}']) {
    await user.keyboard(key);
    await pass(400);
  }
  expect(option(ACCOUNTS)).toBeChecked();
  expect(heard).toEqual([]);
  await pass(100);
  expect(words(heard)).toEqual([LIKELY]);
});

test('each answer is announced, even if it leads to the same cause', async () => {
  const { user, pass } = stopClock();
  render(panel);
  const heard = listen();
  await user.click(option(ACCOUNTS));
  await pass(500);
  await user.click(change());
  await user.click(option(KEYS));
  await user.click(change());
  await user.click(option(ACCOUNTS));
  await pass(500);
  expect(words(heard)).toEqual([LIKELY, LIKELY]);
});

test('a title is read out without its markup', async () => {
  const { user, pass } = stopClock();
  render(panel);
  const heard = listen();
  await user.click(option(ACCOUNTS));
  await pass(500);
  expect(heard.join('')).not.toContain('`');
});

test("answers that the host changes are announced like a person's", async () => {
  const { pass } = stopClock();
  const { rerender } = render(<TwilioErrorHelp entry={ownEntry} answers={{}} />);
  const heard = listen();
  rerender(<TwilioErrorHelp entry={ownEntry} answers={{ resource: 'accounts' }} />);
  await pass(500);
  expect(words(heard)).toEqual([LIKELY]);
});

test('nothing is announced when the host renders again with equal answers', async () => {
  const { pass } = stopClock();
  const page = (): ReactElement => (
    <TwilioErrorHelp entry={ownEntry} answers={{ resource: 'accounts' }} evidence={{}} />
  );
  const { rerender } = render(page());
  const heard = listen();
  for (let i = 0; i < 3; i++) {
    rerender(page());
    await pass(1_000);
  }
  expect(heard).toEqual([]);
});
