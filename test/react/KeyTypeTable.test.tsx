import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { permissions } from '../../src/catalog/permissions.ts';
import { KeyTypeTable } from '../../src/index.ts';

/** What the table says for one resource and one credential, found as a screen reader finds it: by the headers. */
function cell(row: RegExp, column: string): string {
  const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  const header = screen.getByRole('rowheader', { name: row });
  const cells = header.closest('tr')?.querySelectorAll('td');
  return cells?.[columns.indexOf(column) - 1]?.textContent ?? '';
}

test('is a table with a name, a header for each credential, and one for each resource', () => {
  render(<KeyTypeTable />);
  const table = screen.getByRole('table', { name: 'What each key type can access' });
  const columns = within(table).getAllByRole('columnheader');
  expect(columns.map((header) => [header.textContent, header.getAttribute('scope')])).toEqual(
    [
      'Resource',
      'Account SID + Auth Token',
      'Main key',
      'Standard key',
      'Restricted key',
      'Test credentials',
      'Subaccount SID + Auth Token',
      'OAuth token',
    ].map((name) => [name, 'col']),
  );
  const rows = within(table).getAllByRole('rowheader');
  expect(rows).toHaveLength(permissions.length);
  for (const row of rows) {
    expect(row).toHaveAttribute('scope', 'row');
    expect(row.closest('tr')?.querySelectorAll('td')).toHaveLength(columns.length - 1);
  }
});

test.each([
  [/^Accounts/, 'Account SID + Auth Token', 'Yes'],
  [/^Accounts/, 'Main key', 'Yes'],
  [/^Accounts/, 'Standard key', 'No'],
  [/^Accounts/, 'Restricted key', 'No'],
  [/^API keys.*iam/, 'Restricted key', 'With permission'],
  [/^Messages, calls/, 'Standard key', 'Yes'],
  [/^Messages, calls/, 'Restricted key', 'With permission'],
  [/^Subaccount resources under \/2010/, 'Main key', 'No'],
  [/^Organization APIs/, 'Account SID + Auth Token', 'No'],
  [/^Auth Tokens/, 'Standard key', 'Unknown'],
])('%s with %s: %s', (row, column, answer) => {
  render(<KeyTypeTable />);
  expect(cell(row, column)).toMatch(new RegExp(`^${answer}\\d?$`));
});

test('a cell with a caveat refers to its note below the table', () => {
  render(<KeyTypeTable />);
  const said = cell(/^Accounts/, 'Restricted key');
  const number = Number(/\d$/.exec(said)?.[0]);
  const notes = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(notes[number - 1]).toBe("According to Twilio's support article. We found no published test.");
  expect(new Set(notes).size).toBe(notes.length);
});

test('can be reached by keyboard, since it may scroll', async () => {
  render(<KeyTypeTable />);
  await userEvent.tab();
  expect(screen.getByRole('group', { name: 'What each key type can access' })).toHaveFocus();
});
