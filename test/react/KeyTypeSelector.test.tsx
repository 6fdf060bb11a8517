import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { type KeyType, KeyTypeSelector } from '../../src/index.ts';

const radios = (): HTMLInputElement[] => screen.getAllByRole<HTMLInputElement>('radio');
const chosen = (): string[] => radios().flatMap(({ checked, value }) => (checked ? [value] : []));

describe('a selector that keeps its own value', () => {
  test('starts without one, and offers all five in order', () => {
    render(<KeyTypeSelector />);
    expect(radios().map(({ value }) => value)).toEqual([
      'main-key',
      'standard-key',
      'restricted-key',
      'auth-token',
      'not-sure',
    ]);
    expect(chosen()).toEqual([]);
  });

  test('starts with the one that the host gives', () => {
    render(<KeyTypeSelector defaultValue="restricted-key" />);
    expect(chosen()).toEqual(['restricted-key']);
  });

  test('follows the person, and tells the host each choice once', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn();
    render(<KeyTypeSelector defaultValue="restricted-key" onValueChange={onValueChange} />);
    await user.click(screen.getByRole('radio', { name: 'Main API key' }));
    await user.click(screen.getByRole('radio', { name: 'Main API key' }));
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual(['standard-key']);
    expect(onValueChange.mock.calls).toEqual([['main-key'], ['standard-key']]);
  });

  test('chooses by a click on the hint as well', async () => {
    render(<KeyTypeSelector />);
    await userEvent.click(screen.getByText(/only what its permissions list/));
    expect(chosen()).toEqual(['restricted-key']);
  });
});

describe('a selector whose value the host keeps', () => {
  test('shows what the host says, whatever the person chooses', async () => {
    const onValueChange = vi.fn();
    render(<KeyTypeSelector value="main-key" onValueChange={onValueChange} />);
    await userEvent.click(screen.getByRole('radio', { name: "I don't know" }));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('not-sure');
    expect(chosen()).toEqual(['main-key']);
  });

  test('shows nothing as chosen for null', async () => {
    const { rerender } = render(<KeyTypeSelector value="main-key" />);
    rerender(<KeyTypeSelector value={null} />);
    expect(chosen()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: "I don't know" }));
    expect(chosen()).toEqual([]);
  });

  test('can be kept in step with other parts of the page', async () => {
    function Host() {
      const [value, setValue] = useState<KeyType | null>(null);
      return (
        <>
          <KeyTypeSelector value={value} onValueChange={setValue} />
          <button type="button" onClick={() => setValue(null)}>
            Start over
          </button>
          <output>{value}</output>
        </>
      );
    }
    render(<Host />);
    await userEvent.click(screen.getByRole('radio', { name: 'Standard API key' }));
    expect(screen.getByText('standard-key', { selector: 'output' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(chosen()).toEqual([]);
  });
});

describe('what the host may change', () => {
  test('the key types to choose from, and their order', () => {
    render(<KeyTypeSelector options={['restricted-key', 'standard-key', 'not-sure']} />);
    expect(radios().map((radio) => radio.value)).toEqual(['restricted-key', 'standard-key', 'not-sure']);
  });

  test('the question and the line below it', () => {
    render(<KeyTypeSelector legend="Which key does the job use?" help="See `jobs.yml`." />);
    const group = screen.getByRole('group', { name: 'Which key does the job use?' });
    expect(group).toHaveAccessibleDescription('See jobs.yml.');
    expect(screen.getByText('jobs.yml', { selector: 'code' })).toBeVisible();
  });

  test('whether it can be used at all', async () => {
    const onValueChange = vi.fn();
    render(<KeyTypeSelector disabled onValueChange={onValueChange} />);
    for (const radio of radios()) expect(radio).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'Main API key' }));
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

test('two selectors on one page do not disturb each other', async () => {
  render(
    <>
      <KeyTypeSelector legend="First" />
      <KeyTypeSelector legend="Second" />
    </>,
  );
  const [first, second] = [screen.getByRole('group', { name: 'First' }), screen.getByRole('group', { name: 'Second' })];
  await userEvent.click(first.querySelector('input[value="main-key"]') as Element);
  await userEvent.click(second.querySelector('input[value="auth-token"]') as Element);
  expect(chosen()).toEqual(['main-key', 'auth-token']);
});

test("the host's form can be submitted with it, and it asks for no secret", () => {
  const { container } = render(
    <form>
      <KeyTypeSelector defaultValue="main-key" />
    </form>,
  );
  const form = container.querySelector('form');
  expect([...new FormData(form ?? undefined).values()]).toEqual(['main-key']);
  expect(container.querySelectorAll('input:not([type="radio"]), textarea')).toHaveLength(0);
});

test('a selector that replaces another, under the same id of the host, begins with nothing chosen', async () => {
  const onValueChange = vi.fn();
  const { rerender } = render(<KeyTypeSelector key="first" id="host-id" onValueChange={onValueChange} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Standard API key' }));
  rerender(<KeyTypeSelector key="second" id="host-id" onValueChange={onValueChange} />);
  expect(chosen()).toEqual([]);
  expect(onValueChange).toHaveBeenCalledTimes(1);
});

test('the app can replace each of its strings', () => {
  render(<KeyTypeSelector strings={{ legend: 'Which key?', options: { 'main-key': ['Full access'] } }} />);
  expect(screen.getByRole('group', { name: 'Which key?' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Full access' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Standard API key' })).toBeVisible();
});
