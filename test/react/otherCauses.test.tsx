import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { TwilioErrorHelp } from '../../src/index.ts';
import { expand, lead, rows } from '../helpers/panel.ts';
import { ACCOUNTS_URL, ownCause, ownEntry } from '../helpers/ownEntry.ts';

test('below an open question: the three likeliest, and the rest behind one row', async () => {
  render(<TwilioErrorHelp entry={ownEntry} />);
  expect(rows()).toEqual([
    'The Accounts resource is closed',
    'Cause keys',
    'Cause one',
    '4 more causes',
    'Similar error codes: 1',
  ]);
  const rest = await expand('4 more causes');
  expect([...rest.querySelectorAll('summary .teh-summary-title')].slice(1).map((row) => row.textContent)).toEqual([
    'Likely ones',
    'Unlikely ones',
  ]);
});

test('the heading says that causes are common if all of them are; if not, each row says it for itself', () => {
  const { causes = [] } = ownEntry;
  const mixed = causes
    .slice(0, 4)
    .map((cause) => (cause.id === 'one' ? { ...cause, prevalence: 'occasional' as const } : cause));
  const { rerender } = render(<TwilioErrorHelp entry={ownEntry} />);
  expect(screen.getByRole('heading', { name: 'Common causes' })).toBeVisible();
  rerender(<TwilioErrorHelp key="mixed" entry={{ ...ownEntry, causes: mixed }} />);
  expect(screen.getByRole('heading', { name: 'Possible causes' })).toBeVisible();
  expect(rows().filter((row) => row.endsWith(': Common'))).toHaveLength(
    mixed.filter(({ prevalence }) => prevalence === 'common').length,
  );
});

test('below a leading cause: groups in the order of their likeliest cause, those ruled out in one list at the end', async () => {
  render(<TwilioErrorHelp entry={ownEntry} evidence={{ url: ACCOUNTS_URL }} />);
  expect(lead()).toContain('Accounts');
  expect(rows()).toEqual(['Likely ones: 3', 'Unlikely ones: 2', 'Ruled out: 1', 'Similar error codes: 1']);
  const ruledOut = await expand('Ruled out');
  expect(ruledOut.querySelector('.teh-summary-reason')).toHaveTextContent(/\w/);
  expect(within(ruledOut).getByText('Cause keys')).toBeVisible();
});

test('a group says what its causes have in common, and each cause says how to fix it', async () => {
  render(<TwilioErrorHelp entry={ownEntry} evidence={{ url: ACCOUNTS_URL }} />);
  const group = await expand('Likely ones');
  expect(within(group).getByText('These are met most.')).toBeVisible();
  const cause = await expand('Cause one');
  expect(within(cause).getByText('Why one happens.')).toBeVisible();
  expect(within(cause).getByText('Check one.')).toBeVisible();
});

test('a few causes need no groups', () => {
  const causes = ['one', 'two', 'three'].map((id) => ownCause(id, { group: 'near' }));
  render(<TwilioErrorHelp entry={{ ...ownEntry, causes, lookalikes: [] }} />);
  expect(lead()).toBe('Check this first: Cause one');
  expect(rows()).toEqual(['Cause two', 'Cause three']);
});

describe('the foot', () => {
  test('links to the docs, says that it is independent of Twilio and when it was reviewed, and names its sources', async () => {
    render(<TwilioErrorHelp entry={ownEntry} />);
    expect(screen.getByRole('link', { name: /^Twilio docs for 98765/ })).toHaveAttribute(
      'href',
      'https://www.twilio.com/docs/api/errors/98765',
    );
    expect(screen.getByText('Not affiliated with Twilio')).toBeVisible();
    expect(screen.getByText('Last reviewed 20 Nov 2026')).toBeVisible();
    const sources = await expand('Sources');
    expect(within(sources).getByRole('link', { name: /^handbook\.example\.com/ })).toBeVisible();
  });

  test('is in English without a formatter of dates, which a page takes long to make', () => {
    const format = vi.spyOn(Intl, 'DateTimeFormat');
    const causes = [ownCause('one', { source: { url: 'https://handbook.example.com/', read: '2026-09-05' } })];
    render(<TwilioErrorHelp entry={{ ...ownEntry, causes }} />);
    expect(screen.getByText('Last reviewed 5 Sep 2026')).toBeVisible();
    expect(format).not.toHaveBeenCalled();
  });

  test('has no raw error if only a code was passed', () => {
    render(<TwilioErrorHelp entry={ownEntry} />);
    expect(screen.queryByText('Raw error')).not.toBeInTheDocument();
  });

  test('has the permissions of key types if the key type matters', async () => {
    const causes = [ownCause('one', { when: { suggestedBy: { keyType: 'standard' } } })];
    render(<TwilioErrorHelp entry={{ ...ownEntry, causes }} />);
    const part = await expand('Key permissions');
    expect(within(part).getByRole('table', { name: 'What each key type can access' })).toBeVisible();
  });
});

test('what is collapsed is rendered when it is first expanded, and stays', async () => {
  render(<TwilioErrorHelp entry={ownEntry} />);
  expect(document.querySelectorAll('.teh-disclosed')).toHaveLength(0);
  const cause = await expand('Cause one');
  expect(within(cause).getByText('Check one.')).toBeVisible();
  await userEvent.click(within(cause).getByText('Cause one'));
  expect(within(cause).getByText('Check one.')).toBeInTheDocument();
});
