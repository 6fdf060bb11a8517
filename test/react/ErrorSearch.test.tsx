import { act, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { createRef, StrictMode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ErrorSearch, type ErrorSearchProps, type SearchHit, TwilioErrorHelpProvider } from '../../src/index.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { stopClock } from '../helpers/clock.ts';
import { listen } from '../helpers/liveRegions.ts';

const authenticate: SearchHit = {
  key: 20003,
  code: 20003,
  title: 'Twilio refused to authenticate this request',
  product: 'platform',
  match: 'message',
  text: 'Authenticate',
};
const permission: SearchHit = {
  key: 70051,
  code: 70051,
  title: 'The key lacks a permission',
  product: 'platform',
  match: 'title',
};
const guard: SearchHit = {
  key: 'sdk-username-required',
  title: 'The SDK got no username',
  product: 'platform',
  match: 'cause',
  text: 'The variable `TWILIO_ACCOUNT_SID` is empty',
};
const three = [authenticate, permission, guard];

const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('combobox');
const options = (): HTMLElement[] => screen.queryAllByRole('option');
/** What Enter would take, as a screen reader finds it. */
const active = (): string | undefined => {
  const id = field().getAttribute('aria-activedescendant');
  const selected = options().filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(selected.map((option) => option.id)).toEqual(id === null ? [] : [id]);
  return selected[0]?.textContent.trim().split(' ')[0];
};

function renderSearch(props: ErrorSearchProps = {}) {
  return render(<ErrorSearch search={() => three} {...props} />);
}

/** Types, and waits until something is found. */
async function find(text: string, user: UserEvent = userEvent.setup()): Promise<void> {
  await user.type(field(), text);
  await screen.findAllByRole('option');
}

/** A search whose answers come when the test says so. */
function slowSearch() {
  const asked: { query: string; answer: (hits: SearchHit[]) => Promise<void>; fail: () => Promise<void> }[] = [];
  const search = vi.fn<(query: string) => Promise<SearchHit[]>>(
    (query) =>
      new Promise((resolve, reject) => {
        asked.push({
          query,
          answer: (hits) => act(async () => resolve(hits)),
          fail: () => act(async () => reject(new TypeError('Failed to fetch'))),
        });
      }),
  );
  const last = (query: string) => {
    const found = asked.filter((one) => one.query === query).at(-1);
    if (!found) throw new Error(`Nobody searched for "${query}".`);
    return found;
  };
  return { search, last };
}

describe('what a person finds', () => {
  test('the field is a named combobox that shows no list before something is typed', () => {
    renderSearch();
    expect(field()).toHaveAccessibleName('Find a Twilio error');
    expect(field()).toHaveAttribute('aria-autocomplete', 'list');
    expect(field()).toHaveAttribute('placeholder', 'Code, words or error message');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  test('a person searches the shipped errors by code', async () => {
    render(<ErrorSearch />);
    await userEvent.type(field(), '20003');
    expect(await screen.findByRole('option', { name: /^20003 / })).toBeVisible();
  });

  test('a person searches the shipped errors by the text of a message', async () => {
    render(<ErrorSearch />);
    await userEvent.type(field(), 'compliance profile is not approved');
    expect((await screen.findAllByRole('option'))[0]).toHaveTextContent(/^20003 .*compliance profile/i);
  });

  test('each error shows its code, title and product, and why it was found if none of these shows it', async () => {
    renderSearch();
    await userEvent.type(field(), 'username');
    const list = await screen.findByRole('listbox', { name: 'Find a Twilio error' });
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field()).toHaveAttribute('aria-controls', list.id);
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent.trim()),
    ).toEqual([
      '20003 Twilio refused to authenticate this request Platform Message: Authenticate',
      '70051 The key lacks a permission Platform',
      'The SDK got no username Platform Cause: The variable TWILIO_ACCOUNT_SID is empty',
    ]);
  });

  test.each([
    ['200', ['200']],
    ['AUTH', ['auth', 'Auth']],
    ['refused to', ['refused']],
    ['wrong password', ['authenticate', 'Authenticate']],
    ['request.* (', ['request']],
    ['quest', []],
  ])('the words of "%s" are marked where words begin with them', async (query, marked) => {
    renderSearch({ search: () => [authenticate] });
    await userEvent.type(field(), query);
    const option = await screen.findByRole('option');
    expect([...option.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(marked);
  });

  test('errors that have steps are marked, and a list whose errors have only some of the words says so', async () => {
    renderSearch({ search: () => [{ ...authenticate, hasSteps: true, partial: true }, permission] });
    await userEvent.type(field(), 'auth zebra');
    const [first, second] = await screen.findAllByRole('option');
    expect(first).toHaveTextContent('Steps');
    expect(second).not.toHaveTextContent('Steps');
    expect(screen.getByText('No exact match. Closest:')).toBeVisible();
  });

  test('of a long message, the person sees the part that matches', async () => {
    const text = `${'Nothing of interest is here. '.repeat(9)}The number is unverified.`;
    renderSearch({ search: () => [{ ...authenticate, text }] });
    await userEvent.type(field(), 'unverified');
    const [option] = await screen.findAllByRole('option');
    expect(option).toHaveTextContent(/Message: … ?(?:\S+ ){1,6}unverified\.$/);
  });

  test('the host limits the number of errors, and the person is told that there are more', async () => {
    renderSearch({ limit: 2 });
    await userEvent.type(field(), 'a');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    expect(screen.getByText('Showing the first 2. Add a word to narrow them down.')).toBeVisible();
  });

  test('eight errors are listed by default', async () => {
    renderSearch({ search: () => Array.from({ length: 9 }, (_, key) => ({ ...permission, key })) });
    await userEvent.type(field(), 'a');
    expect(await screen.findAllByRole('option')).toHaveLength(8);
  });

  test('the person is told that nothing was found, and there is no empty list', async () => {
    renderSearch({ search: () => [] });
    await userEvent.type(field(), 'zzz');
    expect(await screen.findByText('No matching error.')).toBeVisible();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
  });

  test('blanks are no query, and those around one are left out', async () => {
    const search = vi.fn(() => three);
    renderSearch({ search });
    await userEvent.type(field(), '   ');
    expect(search).not.toHaveBeenCalled();
    await userEvent.type(field(), '7 ');
    expect(search.mock.calls).toEqual([['7']]);
  });
});

describe('the keyboard', () => {
  test('Down goes through the errors and round again, and the field keeps the focus', async () => {
    const user = userEvent.setup();
    renderSearch();
    await find('a', user);
    const seen = [active()];
    for (let press = 0; press < 4; press++) {
      await user.keyboard('{ArrowDown}');
      seen.push(active());
    }
    expect(seen).toEqual([undefined, '20003', '70051', 'The', '20003']);
    expect(field()).toHaveFocus();
  });

  test('Up begins at the last error and goes round again', async () => {
    const user = userEvent.setup();
    renderSearch();
    await find('a', user);
    const seen: (string | undefined)[] = [];
    for (let press = 0; press < 4; press++) {
      await user.keyboard('{ArrowUp}');
      seen.push(active());
    }
    expect(seen).toEqual(['The', '70051', '20003', 'The']);
  });

  test.each([
    ['Home', 0],
    ['End', 2],
    ['ArrowLeft', 1],
  ])('%s moves the caret as in any field, and no error is active any more', async (key, caret) => {
    const user = userEvent.setup();
    renderSearch();
    await find('ab', user);
    await user.keyboard(`{ArrowDown}{${key}}`);
    expect(active()).toBeUndefined();
    expect(field().selectionStart).toBe(caret);
    expect(options()).toHaveLength(3);
  });

  test('Enter takes the active error: the host gets it, the field its code, and the list closes', async () => {
    const onSelect = vi.fn();
    const user = userEvent.setup();
    renderSearch({ onSelect });
    await find('perm', user);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onSelect.mock.calls).toEqual([[permission]]);
    expect(field()).toHaveValue('70051');
    expect(field()).toHaveFocus();
    expect(options()).toEqual([]);
  });

  test('an error without a code leaves its title in the field', async () => {
    const user = userEvent.setup();
    renderSearch();
    await find('a', user);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(field()).toHaveValue('The SDK got no username');
  });

  test.each(['20003', 'Error 20003: Authenticate'])('Enter after "%s" takes 20003 at once', async (text) => {
    const onSelect = vi.fn();
    renderSearch({ onSelect, search: () => [{ ...authenticate, match: 'code' }, permission] });
    await find(text);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(onSelect.mock.calls).toEqual([[{ ...authenticate, match: 'code' }]]));
  });

  test('Enter waits for a pending result', async () => {
    const onSelect = vi.fn();
    const { search, last } = slowSearch();
    renderSearch({ onSelect, search });
    await userEvent.type(field(), '20003{Enter}');
    expect(onSelect).not.toHaveBeenCalled();
    await last('20003').answer([{ ...authenticate, match: 'code' }]);
    expect(onSelect).toHaveBeenCalledTimes(1);
    expect(options()).toEqual([]);
  });

  test('an Enter that waits is forgotten when the person types on', async () => {
    const onSelect = vi.fn();
    const { search, last } = slowSearch();
    renderSearch({ onSelect, search });
    await userEvent.type(field(), '2000{Enter}3');
    await last('20003').answer([{ ...authenticate, match: 'code' }]);
    expect(onSelect).not.toHaveBeenCalled();
    expect(options()).toHaveLength(1);
  });

  test("Enter takes the first error if none is active, and doesn't submit the form around the field", async () => {
    const onSelect = vi.fn();
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <ErrorSearch search={() => three} onSelect={onSelect} />
      </form>,
    );
    await find('a');
    await userEvent.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(three[0]);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('Escape closes the list, then empties the field, then goes to the dialog around the field', async () => {
    const user = userEvent.setup();
    const onKeyDown = vi.fn();
    render(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
      <div onKeyDown={(event) => onKeyDown(event.key)}>
        <ErrorSearch search={() => three} defaultValue="" />
      </div>,
    );
    await find('a', user);
    onKeyDown.mockClear();
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(field()).toHaveValue('a');
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(onKeyDown).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledWith('Escape');
  });

  test('Alt+Down opens the list and leaves the errors alone, Alt+Up closes it', async () => {
    const user = userEvent.setup();
    renderSearch({ defaultValue: 'auth' });
    await user.click(field());
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await screen.findAllByRole('option')).toHaveLength(3);
    expect(active()).toBeUndefined();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(options()).toEqual([]);
  });

  test.each([
    ['ArrowDown', '20003'],
    ['ArrowUp', 'The'],
  ])('%s opens a closed list and goes to its near end', async (key, end) => {
    const user = userEvent.setup();
    renderSearch({ defaultValue: 'auth' });
    await user.tab();
    expect(options()).toEqual([]);
    await user.keyboard(`{${key}}`);
    await waitFor(() => expect(active()).toBe(end));
  });

  test('Tab leaves the field for the next one and closes the list', async () => {
    const user = userEvent.setup();
    render(
      <>
        <ErrorSearch search={() => three} />
        <button type="button">Next</button>
      </>,
    );
    await find('a', user);
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    expect(options()).toEqual([]);
  });

  test.each([
    ['while the input method has the keys', { isComposing: true }],
    ['as Safari ends a composition', { keyCode: 229 }],
  ])('Enter, Down and Escape do nothing %s', async (_, composing) => {
    const onSelect = vi.fn();
    const user = userEvent.setup();
    renderSearch({ onSelect });
    await find('a', user);
    await user.keyboard('{ArrowDown}');
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      const event = createEvent.keyDown(field(), { key, ...composing });
      fireEvent(field(), event);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(onSelect).not.toHaveBeenCalled();
    expect(active()).toBe('20003');
  });

  test('text is selected by Shift and an arrow as in any field', async () => {
    const user = userEvent.setup();
    renderSearch();
    await find('a', user);
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(active()).toBeUndefined();
  });
});

describe('the mouse', () => {
  test('an error becomes active under the pointer and is taken by a click; the field keeps the focus', async () => {
    const onSelect = vi.fn();
    const user = userEvent.setup();
    renderSearch({ onSelect });
    await find('a', user);
    await user.hover(screen.getByRole('option', { name: /^70051/ }));
    expect(active()).toBe('70051');
    await user.click(screen.getByRole('option', { name: /^70051/ }));
    expect(onSelect.mock.calls).toEqual([[permission]]);
    expect(field()).toHaveFocus();
  });

  test('a click into the field opens the list again', async () => {
    const user = userEvent.setup();
    renderSearch();
    await find('a', user);
    await user.keyboard('{Escape}');
    await user.click(field());
    expect(await screen.findAllByRole('option')).toHaveLength(3);
  });

  test('a button empties the field, which keeps the focus, and Tab does not stop at it', async () => {
    const user = userEvent.setup();
    renderSearch();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    await find('a', user);
    expect(screen.getByRole('button', { name: 'Clear' })).toHaveAttribute('tabindex', '-1');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(options()).toEqual([]);
  });
});

describe('slow results', () => {
  test('a slow result for an earlier text never replaces the result for a newer one', async () => {
    const { search, last } = slowSearch();
    renderSearch({ search });
    await userEvent.type(field(), 'ab');
    await last('ab').answer([permission]);
    await last('a').answer([authenticate]);
    expect(options().map((option) => option.textContent.trim())).toEqual(['70051 The key lacks a permission Platform']);
  });

  test('the earlier errors stay, marked as they were, until the newer ones are there', async () => {
    const { search, last } = slowSearch();
    renderSearch({ search });
    await userEvent.type(field(), 'ke');
    await last('ke').answer([permission]);
    await userEvent.type(field(), 'z');
    expect(options().map((option) => option.querySelector('mark')?.textContent)).toEqual(['ke']);
    await last('kez').answer([]);
    expect(options()).toEqual([]);
  });

  test('the active error stays active if the newer result has it, too', async () => {
    const user = userEvent.setup();
    const { search, last } = slowSearch();
    renderSearch({ search });
    await user.type(field(), 'k');
    await last('k').answer(three);
    await user.type(field(), 'e');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await last('ke').answer([permission, guard]);
    expect(active()).toBe('70051');
  });

  test('what was found for another text is not shown when the list opens again', async () => {
    const user = userEvent.setup();
    const { search, last } = slowSearch();
    renderSearch({ search });
    await user.type(field(), 'k');
    await last('k').answer([permission]);
    await user.keyboard('{Escape}{Escape}');
    await user.type(field(), 'a');
    expect(options()).toEqual([]);
    expect(screen.getByText('Loading the list of errors.')).toBeVisible();
  });

  test('a failure is shown, and typing on tries again', async () => {
    const { search, last } = slowSearch();
    renderSearch({ search });
    await userEvent.type(field(), 'a');
    await last('a').fail();
    expect(screen.getByText("We couldn't load the list of errors. Keep typing to retry.")).toBeVisible();
    await userEvent.type(field(), 'u');
    await last('au').answer(three);
    expect(options()).toHaveLength(3);
    // If the failure was announced meanwhile, the number of errors takes its place once typing has paused.
    await waitFor(() => expect(screen.queryByText(/couldn't load/)).not.toBeInTheDocument());
  });

  test('the same text is searched again when it is typed again after a failure', async () => {
    const { search, last } = slowSearch();
    renderSearch({ search });
    await userEvent.type(field(), 'a');
    await last('a').fail();
    await userEvent.type(field(), 'b{Backspace}');
    await last('a').answer(three);
    expect(options()).toHaveLength(3);
  });

  test('a search that throws at once counts as failed', async () => {
    renderSearch({
      search: () => {
        throw new TypeError('no index');
      },
    });
    await userEvent.type(field(), 'a');
    expect(await screen.findByText(/couldn't load/)).toBeVisible();
  });
});

describe('what is announced', () => {
  test('the number of errors is said once, after the typing has paused', async () => {
    const { user, pass } = stopClock();
    renderSearch({ search: (query) => (query === 'perm' ? [permission] : three) });
    const heard = listen();
    await user.type(field(), 'perm');
    await pass(0); // the answer is there
    await pass(400);
    expect(heard).toEqual([]);
    await pass(5000);
    expect(heard).toEqual(['1 error']);
  });

  test("the same number of errors isn't announced again, another number is", async () => {
    const { user, pass } = stopClock();
    renderSearch({ search: (query) => (query.length < 3 ? three : []) });
    const heard = listen();
    for (const letter of ['a', 'b', 'c']) {
      await user.type(field(), letter);
      await pass(0); // the answer is there
      await pass(1000);
    }
    expect(heard).toEqual(['3 errors', 'No matching error.']);
  });

  test('a wait and a failure are announced', async () => {
    const { user, pass } = stopClock();
    const { search, last } = slowSearch();
    renderSearch({ search });
    const heard = listen();
    await user.type(field(), 'a');
    await pass(1000);
    await last('a').fail();
    await pass(1000);
    expect(heard).toEqual([
      'Loading the list of errors.',
      "We couldn't load the list of errors. Keep typing to retry.",
    ]);
  });
});

describe('what a host can do', () => {
  test('the host can control the text', async () => {
    const onValueChange = vi.fn();
    function Host() {
      const [text, setText] = useState('');
      return (
        <ErrorSearch
          search={() => three}
          value={text}
          onValueChange={(next) => {
            onValueChange(next);
            setText(next.toUpperCase());
          }}
          onSelect={() => setText('')}
        />
      );
    }
    render(<Host />);
    await find('ab');
    expect(field()).toHaveValue('AB');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onValueChange.mock.calls).toEqual([['a'], ['Ab'], ['20003']]);
    expect(field()).toHaveValue('');
  });

  test('a text that the host rejects is neither shown nor searched for', async () => {
    const search = vi.fn(() => three);
    renderSearch({ value: 'fixed', search });
    await userEvent.type(field(), 'x');
    expect(field()).toHaveValue('fixed');
    expect(search.mock.calls.flat().filter((query) => query !== 'fixed')).toEqual([]);
  });

  test('a text that is there at first is searched for when the list is opened, not before', async () => {
    const search = vi.fn(() => three);
    renderSearch({ defaultValue: 'auth', search });
    expect(search).not.toHaveBeenCalled();
    await userEvent.click(field());
    expect(search.mock.calls).toEqual([['auth']]);
  });

  test("a search function that the host makes anew on each render isn't called again", async () => {
    const search = vi.fn((_query: string) => three);
    const props = (): ErrorSearchProps => ({ search: (query) => search(query) });
    const { rerender } = renderSearch(props());
    await userEvent.type(field(), 'a');
    rerender(<ErrorSearch {...props()} />);
    rerender(<ErrorSearch {...props()} />);
    expect(search).toHaveBeenCalledTimes(1);
  });

  test('a choice is reported once in strict mode', async () => {
    const onSelect = vi.fn();
    render(
      <StrictMode>
        <ErrorSearch search={() => [{ ...authenticate, match: 'code' }]} onSelect={onSelect} />
      </StrictMode>,
    );
    await find('20003');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(onSelect).toHaveBeenCalledTimes(1));
  });

  test('label and placeholder are the words of the host', () => {
    renderSearch({ label: 'Search our errors', placeholder: 'Try 20003' });
    expect(field()).toHaveAccessibleName('Search our errors');
    expect(field()).toHaveAttribute('placeholder', 'Try 20003');
  });

  test('everything else, the ref and the class go to the root', async () => {
    const ref = createRef<HTMLDivElement>();
    const onFocus = vi.fn();
    render(<ErrorSearch ref={ref} className="mine" role="search" id="finder" onFocus={onFocus} search={() => three} />);
    expect(ref.current).toBe(screen.getByRole('search'));
    expect(ref.current).toHaveClass('teh-search', 'mine');
    expect(ref.current).toHaveAttribute('id', 'finder');
    await userEvent.type(field(), 'a');
    expect(onFocus).toHaveBeenCalled();
    expect(ref.current).toHaveAttribute('data-open');
  });

  test('in another language the interface is translated, and the English of the shipped errors is marked', async () => {
    const search = { ...english.strings.search, label: 'Twilio-Fehler finden' };
    const locale = { ...english, lang: 'de', strings: { ...english.strings, search } };
    render(
      <TwilioErrorHelpProvider locale={locale}>
        <ErrorSearch />
      </TwilioErrorHelpProvider>,
    );
    expect(field()).toHaveAccessibleName('Twilio-Fehler finden');
    await userEvent.type(field(), '20003');
    const [option] = await screen.findAllByRole('option');
    expect(option?.querySelector('.teh-search-title > bdi')).toHaveAttribute('lang', 'en');
  });
});
