import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useReducer } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ErrorEntry, TwilioErrorHelp, TwilioErrorHelpProvider } from '../../src/index.ts';
import { stopClock } from '../helpers/clock.ts';
import { listen } from '../helpers/liveRegions.ts';
import { ownCause } from '../helpers/ownEntry.ts';
import { answers, lead, option, questions } from '../helpers/panel.ts';
import type { LoadPanel } from '../../src/react/loading/loadPanel.ts';
import { NAME_20003 } from '../helpers/titleOf.ts';
import { type SlowCatalog, slowCatalog } from '../helpers/slowCatalog.ts';
import { twilioError } from '../helpers/twilioError.ts';

const AUTHENTICATE = twilioError(20003, 'Authenticate', 401);

const FAILED = "We couldn't load help for this error.";

/** A host with other content, which renders again whenever its button is pressed. */
function Host({ slow, error = AUTHENTICATE }: { slow: SlowCatalog; error?: unknown }): ReactElement {
  const [count, again] = useReducer((before: number) => before + 1, 0);
  return (
    <TwilioErrorHelpProvider catalog={slow.catalog}>
      <button type="button" onClick={again}>
        Rendered {count} times again
      </button>
      <TwilioErrorHelp error={error} evidence={{ method: 'GET' }} />
    </TwilioErrorHelpProvider>
  );
}

async function renderAgain(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: /^Rendered/ }));
}

describe('while the help is on its way', () => {
  test('the person reads the code, the status and the message', () => {
    render(<Host slow={slowCatalog()} />);
    expect(screen.getByRole('region', { name: 'Error 20003' })).toBeVisible();
    expect(screen.getByText('HTTP 401')).toBeVisible();
    expect(screen.getByText("Twilio's message").nextElementSibling).toHaveTextContent('Authenticate');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  test('a screen reader hears once that it loads, in a region that was there and empty before', async () => {
    const { pass } = stopClock();
    render(<Host slow={slowCatalog()} />);
    const heard = listen();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await pass(9_000);
    expect(heard).toEqual(['Loading help for error 20003.']);
    expect(screen.getByRole('status')).toHaveTextContent('Loading help for error 20003.');
  });

  test('a screen reader hears nothing if help arrives at once', async () => {
    const { pass } = stopClock();
    const slow = slowCatalog();
    render(<Host slow={slow} />);
    const heard = listen();
    await pass(400);
    await slow.arrive(20003);
    await pass(2_000);
    expect(heard).toEqual([]);
  });

  test('the rest of the page works', async () => {
    render(<Host slow={slowCatalog()} />);
    await renderAgain();
    await renderAgain();
    expect(screen.getByRole('button', { name: 'Rendered 2 times again' })).toBeVisible();
  });

  test('the skeleton stays when the host renders again, and nothing is requested twice', async () => {
    const slow = slowCatalog();
    render(<Host slow={slow} />);
    const title = screen.getByRole('heading', { name: 'Error 20003' });
    await renderAgain();
    await renderAgain();
    expect(screen.getByRole('heading', { name: 'Error 20003' })).toBe(title);
    expect(slow.asked).toEqual([20003]);
    await slow.arrive(20003);
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
    expect(slow.asked).toEqual([20003]);
  });

  test('after an answer given as soon as the help is there, a screen reader hears what it changed, not that help has arrived', async () => {
    const { user, pass } = stopClock();
    const slow = slowCatalog();
    render(<Host slow={slow} />);
    await pass(600);
    await slow.arrive(20003);
    const heard = listen();
    await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
    await pass(2_000);
    expect(heard).toEqual([expect.stringMatching(/^Next question/)]);
  });

  test('the help replaces the skeleton when it arrives', async () => {
    const slow = slowCatalog();
    render(<Host slow={slow} />);
    const region = screen.getByRole('region');
    await slow.arrive(20003);
    expect(region).toHaveAccessibleName(NAME_20003);
    expect(region).toBeInTheDocument();
    expect(screen.queryByText(/^Loading help/)).not.toBeInTheDocument();
    expect(questions()).toHaveLength(1);
  });

  test("after ten seconds the panel shows and announces that it still loads, with the link to Twilio's page", async () => {
    const { pass } = stopClock();
    const slow = slowCatalog();
    render(<Host slow={slow} />);
    const heard = listen();
    await pass(9_999);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    await pass(1);
    expect(heard).toEqual(['Loading help for error 20003.', 'Still loading.']);
    expect(screen.getByText('Still loading.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open Twilio's guide for 20003/ })).toHaveAttribute(
      'href',
      'https://www.twilio.com/docs/api/errors/20003',
    );
    await slow.arrive(20003);
    expect(screen.queryByText('Still loading.')).not.toBeInTheDocument();
  });

  test('a panel that is removed before it has loaded leaves nothing behind', async () => {
    const slow = slowCatalog();
    const { unmount, container } = render(<Host slow={slow} />);
    unmount();
    await slow.arrive(20003);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a newer error', () => {
  test('wins over an older one that loads more slowly', async () => {
    const slow = slowCatalog();
    const { rerender } = render(<Host slow={slow} />);
    rerender(<Host slow={slow} error={twilioError(70051, 'Authorization Error', 401)} />);
    expect(screen.getByRole('region', { name: 'Error 70051' })).toBeVisible();
    await slow.arrive(70051);
    const name = screen.getByRole('heading', { level: 2 }).textContent;
    expect(name).not.toBe(NAME_20003);
    expect(name).toMatch(/^Error 70051: /);
    await slow.arrive(20003);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(name);
  });

  test('replaces help that is on the screen', async () => {
    const slow = slowCatalog();
    const { rerender } = render(<Host slow={slow} />);
    await slow.arrive(20003);
    rerender(<Host slow={slow} error={twilioError(20404, 'Not found', 404)} />);
    expect(screen.getByRole('region', { name: 'Error 20404' })).toBeVisible();
    await slow.arrive(20404);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Error 20404: /);
  });

  test('wins over one that failed', async () => {
    const slow = slowCatalog();
    const { rerender } = render(<Host slow={slow} />);
    await slow.fail(20003);
    rerender(<Host slow={slow} error={twilioError(20404, 'Not found', 404)} />);
    await slow.arrive(20404);
    expect(screen.queryByText(FAILED)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Error 20404: /);
  });
});

describe('help that does not load', () => {
  async function failed(): Promise<SlowCatalog> {
    const slow = slowCatalog();
    render(<Host slow={slow} />);
    await slow.fail(20003);
    return slow;
  }

  test("leaves code, status, message and the link to Twilio's page, and offers to try again", async () => {
    await failed();
    expect(screen.getByRole('region', { name: 'Error 20003' })).toBeVisible();
    expect(screen.getByText(FAILED, { selector: '.teh-summary' })).toBeVisible();
    expect(screen.getByText('HTTP 401')).toBeVisible();
    expect(screen.getByText("Twilio's message").nextElementSibling).toHaveTextContent('Authenticate');
    expect(screen.getByRole('link', { name: /^Open Twilio's guide for 20003/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  test('is announced at once, and so is the second failure', async () => {
    const slow = await failed();
    expect(screen.getByRole('alert')).toHaveTextContent(FAILED);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await slow.fail(20003);
    expect(screen.getByRole('alert')).toHaveTextContent(/^Loading failed\./);
  });

  test('takes the focus only if the person pressed the button that went away', async () => {
    const slow = await failed();
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await slow.fail(20003);
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await renderAgain();
    await slow.fail(20003);
    expect(screen.getByRole('button', { name: /^Rendered/ })).toHaveFocus();
  });

  test('does not break the page around it', async () => {
    await failed();
    await renderAgain();
    expect(screen.getByRole('button', { name: 'Rendered 1 times again' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('is requested again only when the person wants it', async () => {
    const slow = await failed();
    await renderAgain();
    expect(slow.asked).toEqual([20003]);
  });

  test('loads when the person tries again', async () => {
    const slow = await failed();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(slow.asked).toEqual([20003, 20003]);
    expect(screen.getByRole('region', { name: 'Error 20003' })).toBeVisible();
    await slow.arrive(20003);
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
    expect(questions()).toHaveLength(1);
  });

  test('says after a second failure that it is still not loaded, and offers to try again', async () => {
    const slow = await failed();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await slow.fail(20003);
    expect(screen.getByText(/^Loading failed\./, { selector: '.teh-summary' })).toBeVisible();
    // Some browsers keep a module that failed until the page is reloaded.
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await slow.arrive(20003);
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
  });

  test('keeps the focus in the panel when the person tries again, and is announced once it is there', async () => {
    const slow = await failed();
    const { user, pass } = stopClock();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    const heard = listen();
    const region = screen.getByRole('region');
    expect(region).toHaveFocus();
    await pass(1_000);
    await slow.arrive(20003);
    expect(region).toHaveFocus();
    expect(region).toHaveAccessibleName(NAME_20003);
    await pass(1_000);
    expect(heard).toEqual(['Loading help for error 20003.', `${NAME_20003}.`]);
    await user.tab();
    expect(document.activeElement).toHaveAttribute('type', 'radio');
  });

  test("isn't announced if the person tries again and goes elsewhere meanwhile", async () => {
    const slow = await failed();
    const { user, pass } = stopClock();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(screen.getByRole('button', { name: /^Rendered/ }));
    const heard = listen();
    await slow.arrive(20003);
    await pass(2_000);
    expect(heard).toEqual([]);
    expect(screen.getByRole('button', { name: /^Rendered/ })).toHaveFocus();
  });

  test('loads for two panels of the same error together', async () => {
    const slow = slowCatalog();
    render(
      <>
        <Host slow={slow} />
        <Host slow={slow} />
      </>,
    );
    await slow.arrive(20003);
    expect(screen.getAllByRole('region', { name: NAME_20003 })).toHaveLength(2);
  });
});

describe('the part of the package that browsers load on demand', () => {
  const hasVerdict = (id: string, verdict: string) =>
    waitFor(() => expect(document.querySelector(`[data-cause="${id}"]`)).toHaveAttribute('data-verdict', verdict));

  /** The component as browsers get it, before anything of it has loaded. `over` is the connection, if it matters. */
  async function importForBrowsers(over = (load: LoadPanel): LoadPanel => load): Promise<typeof TwilioErrorHelp> {
    vi.resetModules();
    vi.doMock('#panel', async () => {
      const { loadPanel } = await import('../../src/react/loading/loadPanel.browser.ts');
      return { loadPanel: over(loadPanel) };
    });
    vi.doMock('#identify', () => import('../../src/react/loading/loadIdentifyError.browser.ts'));
    onTestFinished(() => ['#panel', '#identify'].forEach((part) => vi.doUnmock(part)));
    return (await import('../../src/react/TwilioErrorHelp.tsx')).TwilioErrorHelp;
  }

  /** Ends the mock of a module now: Vitest only queues it, until a test file imports something. */
  async function unmock(module: string): Promise<void> {
    vi.doUnmock(module);
    await import(/* @vite-ignore */ module);
  }

  test('shows a skeleton until it is there, even where the entry is, and then the help', async () => {
    const OnDemand = await importForBrowsers();
    const { entries } = await import('../../src/catalog/entries/20003.ts');
    const [entry] = entries;
    if (!entry) throw new Error('The file is empty.');
    render(<OnDemand entry={entry} />);
    expect(screen.getByRole('region', { name: 'Error 20003' })).toBeVisible();
    expect(await screen.findByRole('region', { name: NAME_20003 })).toBeVisible();
    render(<OnDemand entry={entry} />);
    expect(screen.getAllByRole('region', { name: NAME_20003 })).toHaveLength(2);
  });

  test("knows the facts about messages if an entry tests them, whether shipped or the app's own", async () => {
    const OnDemand = await importForBrowsers();
    const { createCatalog } = await import('../../src/index.ts');
    const own: ErrorEntry = {
      code: 20003,
      title: 'Own entry',
      product: 'platform',
      level: 'error',
      causes: [ownCause('own', { when: { requires: { to: 'national' } } })],
    };
    const evidence = { to: '0171 2345678' };
    const { rerender } = render(
      <OnDemand catalog={createCatalog({ entries: [own] })} code={20003} evidence={evidence} />,
    );
    await hasVerdict('own', 'supported');
    rerender(<OnDemand code={21211} evidence={evidence} />);
    await hasVerdict('invalid-to-number', 'supported');
  });

  test("quotes the app's text once the code that masks it has loaded, and keeps the answers meanwhile", async () => {
    const OnDemand = await importForBrowsers();
    const token = '0123456789abcdef'.repeat(2);
    const { rerender } = render(<OnDemand code={20003} />);
    await screen.findByRole('region', { name: NAME_20003 });
    await userEvent.click(option('AC'));
    const given = answers();
    expect(given).toHaveLength(1);
    rerender(<OnDemand code={20003} evidence={{ message: `Not available on a trial account, auth_token=${token}` }} />);
    expect(answers()).toEqual(given);
    await hasVerdict('trial-account-restriction', 'certain');
    expect(document.body).toHaveTextContent('Not available on a trial account, auth_token=…');
    expect(document.body).not.toHaveTextContent(token);
    rerender(<OnDemand code={20003} />);
    await waitFor(() => expect(answers()).toEqual(given));
  });

  test('can be loaded again after a failure', async () => {
    const OnDemand = await importForBrowsers();
    // A part that no other one imports: its mock touches no other test.
    vi.doMock('../../src/react/panel/withTrafficQuestions.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    render(<OnDemand code={21211} />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText(FAILED, { selector: '.teh-summary' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open Twilio's guide for 21211/ })).toBeVisible();
    await unmock('../../src/react/panel/withTrafficQuestions.ts');
    await userEvent.click(again);
    expect(await screen.findByRole('region', { name: /^Error 21211: / })).toBeVisible();
  });

  test('keeps the help and the answer if what reads answers fails to load, and loads it again in place', async () => {
    let isBroken = true;
    const OnDemand = await importForBrowsers((load) => (key, entry, knowledge) => {
      if (isBroken && knowledge !== 'code') throw new TypeError('Failed to fetch dynamically imported module');
      return load(key, entry, knowledge);
    });
    render(<OnDemand code={20003} />);
    await screen.findByRole('region', { name: NAME_20003 });
    await userEvent.click(option('AC'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Loading failed.');
    const given = answers();
    expect(given).toHaveLength(1);
    expect(lead() ?? questions()[0]).toBeUndefined();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(lead() ?? questions()[0]).toBeDefined());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(answers()).toEqual(given);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('reads an error once it is there', async () => {
    const OnDemand = await importForBrowsers();
    render(<OnDemand error={AUTHENTICATE} />);
    expect(screen.getByRole('region', { name: /^Loading help/ })).toBeVisible();
    expect(await screen.findByRole('region', { name: NAME_20003 })).toBeVisible();
    expect(screen.getByText("Twilio's message").nextElementSibling).toHaveTextContent('Authenticate');
  });

  test("shows the host's fallback once it has read an error that isn't Twilio's", async () => {
    const OnDemand = await importForBrowsers();
    render(<OnDemand error={new TypeError('x is not a function')} fallback={<p>Another error</p>} />);
    expect(await screen.findByText('Another error')).toBeVisible();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  test('can be loaded again after the code that reads errors failed to load', async () => {
    const OnDemand = await importForBrowsers();
    vi.doMock('../../src/react/loading/identifyShown.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    render(<OnDemand error={AUTHENTICATE} fallback={<p>Another error</p>} />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText(FAILED, { selector: '.teh-summary' })).toBeVisible();
    await userEvent.click(again);
    expect(await screen.findByRole('button', { name: 'Reload the page' })).toBeVisible();
    await unmock('../../src/react/loading/identifyShown.ts');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: NAME_20003 })).toBeVisible();
  });
});

test('the search fetches all that it reads once its field has the focus, before anything is typed', async () => {
  vi.resetModules();
  const fetched: string[] = [];
  const indexes = ['../../src/search/searchIndex.ts', '../../src/catalog/messageIndex.ts'];
  for (const index of indexes) {
    vi.doMock(index, async (original) => {
      fetched.push(index);
      return original();
    });
  }
  onTestFinished(() => indexes.forEach((index) => vi.doUnmock(index)));
  const { ErrorSearch } = await import('../../src/react/parts/ErrorSearch.tsx');
  render(<ErrorSearch />);
  expect(fetched).toEqual([]);
  await userEvent.tab();
  await waitFor(() => expect(fetched.toSorted()).toEqual(indexes.toSorted()));
});

test('a code that its part of the catalog lacks is unknown once that part has arrived', async () => {
  const slow = slowCatalog();
  render(<Host slow={slow} error={twilioError(20099, 'Something new', 401)} />);
  await slow.arrive(20099);
  expect(within(screen.getByRole('region')).getByRole('heading')).toHaveTextContent('Unknown Twilio error 20099');
});
