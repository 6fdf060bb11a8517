import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { type Answers, type Cause, type ErrorEntry, TwilioErrorHelp } from '../../src/index.ts';
import { answers, expand, expectInOrder, lead, questions, reasons } from '../helpers/panel.ts';
import { ACCOUNTS_URL, ownCause, ownEntry } from '../helpers/ownEntry.ts';

const known = <TwilioErrorHelp entry={ownEntry} evidence={{ url: ACCOUNTS_URL }} />;
const card = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.teh-lead');
  if (!found) throw new Error('No cause leads.');
  return found;
};

describe('a cause that is likely', () => {
  test('comes first, with its name, what it is, and how to fix it, each under a heading', () => {
    render(known);
    expect(lead()).toBe('Most likely cause: The Accounts resource is closed');
    expectInOrder(
      screen.getByText('HTTP 401'),
      screen.getByRole('heading', { level: 2, name: 'Error 98765: The gateway refused the request' }),
      screen.getByRole('heading', { level: 3, name: 'Most likely cause The Accounts resource is closed' }),
      screen.getByText('The gateway lets nobody call it.'),
      screen.getByRole('heading', { level: 4, name: 'Fix it' }),
      screen.getByText('Look at the gateway.'),
      screen.getByRole('heading', { level: 3, name: "If that's not it" }),
    );
    expect(questions()).toEqual([]);
  });

  test('replaces the summary, which is less specific', () => {
    const { rerender } = render(<TwilioErrorHelp entry={ownEntry} />);
    expect(screen.getByText('It may be the resource, or anything else.')).toBeVisible();
    rerender(known);
    expect(screen.queryByText('It may be the resource, or anything else.')).not.toBeInTheDocument();
  });

  test('has one way among its steps, before the one that checks, and the others behind one button', async () => {
    render(known);
    const steps = [...card().querySelectorAll('.teh-steps > ol > li')].map(({ textContent }) => textContent);
    expect(steps).toEqual([
      'Look at the gateway.',
      expect.stringMatching(/^Use a Main key: Create a key\./),
      'Send it again. A 200 response means it is fixed.',
    ]);
    const others = await expand('Other ways to fix it');
    expect(within(others).getByRole('listitem')).toHaveTextContent('Use the Auth TokenSet it.');
  });

  test('has one button, to the page of its first link, in a new tab, and says so', () => {
    render(known);
    const [button, ...more] = card().querySelectorAll('.teh-primary');
    expect(more).toEqual([]);
    expect(button).toHaveAccessibleName(expect.stringMatching(/^Open API keys in Console ?\(opens in a new tab\)$/));
    expect(button).toHaveAttribute('target', '_blank');
    expect(button).toHaveAttribute('href', expect.stringMatching(/^https:\/\/1console\.twilio\.com\//));
    // Where it is stays in the step, as text: the same page is linked once.
    expect(screen.getByText('Settings › Account settings › API keys & auth tokens').closest('a')).toBeNull();
    expect(screen.getByText(/^Legacy Console:/)).toHaveTextContent('Admin › Account management › API keys & tokens');
  });

  test.each(['https://console.twilio.com/us1/develop', 'https://1console.twilio.com/us1/develop'])(
    'says of every page of the Console that it is opened there: %s',
    (href) => {
      const step = { id: 'look', text: 'Look at it.', link: { href, text: 'Logs' } };
      render(<TwilioErrorHelp entry={{ ...ownEntry, causes: [ownCause('one', { steps: [step] })] }} />);
      expect(screen.getByRole('link', { name: /^Open Logs in Console/ })).toHaveAttribute('href', href);
    },
  );

  test('says in one line what supports it, and keeps details and who can fix it collapsed', async () => {
    render(known);
    expect(reasons()).not.toEqual([]);
    // Sentences, so that nothing has to part them.
    for (const reason of reasons()) expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(screen.queryByText('It was closed in spring.')).not.toBeInTheDocument();
    const details = await expand('Details');
    expect(details).toHaveTextContent('It was closed in spring.');
    expect(details).toHaveTextContent('Who can fix this: the gateway team.');
    expect(details).toHaveTextContent('Based on one report.');
  });
});

describe('how sure the panel is', () => {
  const only = (cause: Cause): ErrorEntry => ({ ...ownEntry, causes: [cause] });

  test('a cause that nothing supports is the first to check', () => {
    render(<TwilioErrorHelp entry={only(ownCause('one'))} />);
    expect(lead()).toBe('Check this first: Cause one');
  });

  test("a cause that Twilio's message settles is confirmed by it", () => {
    const entry = only(ownCause('one', { when: { decisive: { says: 'gateway' } } }));
    render(<TwilioErrorHelp entry={entry} error={{ code: 98_765, message: 'The gateway says no', status: 401 }} />);
    expect(lead()).toBe('Confirmed by the message: Cause one');
    expect(card()).toHaveAttribute('data-verdict', 'certain');
    expect(reasons().join(' ')).toContain('The gateway says no');
  });
});

describe('steps that did not help', () => {
  function TwoCauses({ onAnswersChange }: { onAnswersChange?: (answers: Answers) => void }) {
    const entry = { ...ownEntry, causes: [ownCause('one'), ownCause('two')] };
    return <TwilioErrorHelp entry={entry} onAnswersChange={onAnswersChange} />;
  }

  test('are reported to the app and listed, and can be undone', async () => {
    const onAnswersChange = vi.fn();
    render(<TwoCauses onAnswersChange={onAnswersChange} />);
    await userEvent.click(screen.getByRole('button', { name: "That didn't help" }));
    expect(onAnswersChange).toHaveBeenLastCalledWith({ tried: ['one'] });
    expect(answers()).toEqual(['Tried: Cause one']);
    expect(document.querySelector('.teh-lead-heading')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Undo: Cause one' }));
    expect(onAnswersChange).toHaveBeenLastCalledWith({ tried: [] });
    expect(answers()).toEqual([]);
  });
});
