import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createContext, Profiler, type ReactElement, type ReactNode, useReducer, useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type Catalog,
  catalog as shipped,
  createCatalog,
  type ErrorEntry,
  KeyTypeSelector,
  TwilioErrorHelp,
  TwilioErrorHelpProvider,
} from '../../src/index.ts';
import { stopClock } from '../helpers/clock.ts';
import { listen } from '../helpers/liveRegions.ts';
import { answers, expand, questions } from '../helpers/panel.ts';
import { serve } from '../helpers/serve.tsx';
import { slowCatalog } from '../helpers/slowCatalog.ts';
import { slowPanel } from '../helpers/slowPanel.ts';
import { twilioError } from '../helpers/twilioError.ts';
import { unloadedCatalog } from '../helpers/unloadedCatalog.ts';
import { NAME_20003, titleOf } from '../helpers/titleOf.ts';
import { loadIdentifyError } from '#identify';

vi.mock(import('#panel'), { spy: true });
vi.mock(import('#identify'), { spy: true });

const AUTHENTICATE = twilioError(20003, 'Authenticate', 401);

// None of these searches by role: that computes the name of everything that can be collapsed, which takes seconds.

/** One option of the first question, whatever the question is. */
function radioAt(index: number): HTMLInputElement {
  const radio = document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[index];
  if (!radio) throw new Error('The question has too few options.');
  return radio;
}

/** A button by the beginning of its text. */
const button = (text: string): HTMLElement =>
  screen.getByText((content) => content.startsWith(text), { selector: 'button' });

function region(): HTMLElement {
  const found = document.querySelector<HTMLElement>('section.teh');
  if (!found) throw new Error('There is no panel.');
  return found;
}

/** Expects the HTML that the server wrote. A failed `toBe` with the HTML itself would print two whole panels. */
function expectAsServed(element: Element, html: string): void {
  expect(element.innerHTML === html).toBe(true);
}

/** The shipped catalog with a few causes of each error. A page with every cause of 20003 takes jsdom a second to read. */
async function loadShortCatalog(): Promise<Catalog> {
  const short = createCatalog({
    transform: ({ causes = [], ...entry }) => ({
      ...entry,
      causes: causes.filter(({ id }, index) => index < 6 || id === 'region-mismatch'),
    }),
  });
  await short.preload([20003]);
  return short;
}

let catalog: Catalog;
let entry: ErrorEntry;
let wholeEntry: ErrorEntry;
beforeAll(async () => {
  catalog = await loadShortCatalog();
  entry = catalog.get(20003) as ErrorEntry;
  wholeEntry = (await shipped.load(20003)) as ErrorEntry;
});

interface HostProps {
  from: Catalog;
  onAnswersChange?: (answers: object) => void;
  /** @default help without an entry */
  help?: ReactElement;
}

/** A host that renders again, with new inline objects, whenever its button is pressed. */
function Host({ from, onAnswersChange, help }: HostProps): ReactElement {
  const [count, again] = useReducer((before: number) => before + 1, 0);
  return (
    <TwilioErrorHelpProvider catalog={from}>
      <button type="button" onClick={again}>
        Rendered {count} times again
      </button>
      {help ?? <TwilioErrorHelp error={AUTHENTICATE} evidence={{ method: 'GET' }} onAnswersChange={onAnswersChange} />}
    </TwilioErrorHelpProvider>
  );
}

/** Chooses as a person does where no script runs yet. */
function chooseEarly(radio: HTMLInputElement): HTMLInputElement {
  radio.click();
  expect(radio).toBeChecked();
  return radio;
}

describe('help that the server wrote with its entry', () => {
  const ui = (): ReactElement => <TwilioErrorHelp entry={entry} error={AUTHENTICATE} evidence={{ method: 'GET' }} />;

  test.each([
    ['a few causes', ui],
    ['every cause', () => <TwilioErrorHelp entry={wholeEntry} error={AUTHENTICATE} />],
  ])('is taken over as it is, without a word on the console: %s', (_, help) => {
    const { container, html, hydrate, repaired } = serve(help());
    hydrate(help());
    expectAsServed(container, html);
    expect(repaired).toEqual([]);
  });

  test('works afterwards', async () => {
    const { hydrate, repaired } = serve(ui());
    hydrate(ui());
    await userEvent.click(radioAt(0));
    expect(answers()).toHaveLength(1);
    expect(repaired).toEqual([]);
  });

  test('keeps what a reader has expanded before, and what is in it', () => {
    const { container, hydrate } = serve(ui());
    const group = container.querySelector<HTMLDetailsElement>('details:has([data-cause="region-mismatch"])');
    if (!group) throw new Error('The group is not there.');
    group.open = true;
    const cause = within(group).getByText(titleOf('region-mismatch')).closest('summary');
    cause?.focus();
    hydrate(ui());
    expect(group.open).toBe(true);
    expect(container).toContainElement(group);
    expect(within(group).getByText(titleOf('region-mismatch'))).toBeInTheDocument();
    expect(cause).toHaveFocus();
  });

  test('renders a collapsed part when it is opened, not while it hydrates', async () => {
    const shown = new Set<string>();
    function Link({ href, children }: { href: string; children: ReactNode }): ReactElement {
      if (typeof document !== 'undefined') shown.add(href);
      return <a href={href}>{children}</a>;
    }
    const help = (
      <TwilioErrorHelpProvider Link={Link}>
        <TwilioErrorHelp entry={entry} />
      </TwilioErrorHelpProvider>
    );
    const { container, hydrate } = serve(help);
    const ofSources = [...container.querySelectorAll('.teh-sources a')].map((link) => link.getAttribute('href') ?? '');
    expect(ofSources.length).toBeGreaterThan(1);
    hydrate(help);
    expect(ofSources.filter((href) => shown.has(href))).toEqual([]);
    await expand('Sources');
    expect(ofSources.filter((href) => !shown.has(href))).toEqual([]);
  });

  test('unfolds afterwards like any other', async () => {
    const { hydrate } = serve(ui());
    hydrate(ui());
    const sources = await expand('Sources');
    expect(within(sources).getAllByRole('link').length).toBeGreaterThan(1);
  });

  test('calls the host once with the diagnosis, though StrictMode renders twice', () => {
    const onDiagnosis = vi.fn();
    const help = <TwilioErrorHelp entry={entry} error={AUTHENTICATE} onDiagnosis={onDiagnosis} />;
    serve(help).hydrate(help);
    const calls = onDiagnosis.mock.calls.map(([, key]) => key as number);
    // StrictMode runs each effect twice as well.
    expect(new Set(calls)).toEqual(new Set([20003]));
    expect(calls.length).toBeLessThanOrEqual(2);
  });

  test('says nothing to a screen reader: it is there already', async () => {
    const { pass } = stopClock();
    const { hydrate } = serve(ui());
    const heard = listen();
    hydrate(ui());
    await pass(60_000);
    expect(heard).toEqual([]);
  });
});

describe('what the server wrote, where the browser has yet to load what reads errors', () => {
  test.each([
    ['help', () => <TwilioErrorHelp entry={entry} error={AUTHENTICATE} fallback={<p>Another error</p>} />],
    ["the host's fallback", () => <TwilioErrorHelp error={{}} fallback={<p>Another error</p>} />],
  ])('%s stays as it is', async (_, help) => {
    const ui = help();
    const { container, html, hydrate, repaired } = serve(ui);
    const loading = Promise.resolve(await loadIdentifyError());
    vi.mocked(loadIdentifyError).mockReturnValueOnce(loading).mockReturnValueOnce(loading);
    hydrate(ui);
    expectAsServed(container, html);
    const first = container.querySelector('.teh-lead, p');
    expect(first).not.toBeNull();
    await act(async () => loading);
    expect(container.querySelector('.teh-lead, p')).toBe(first);
    expect(repaired).toEqual([]);
  });
});

describe('help that the server wrote with a preloaded code', () => {
  test('is taken over as it is where the browser has preloaded it too', async () => {
    const { container, html, hydrate, repaired } = serve(<Host from={catalog} />);
    hydrate(<Host from={await loadShortCatalog()} />);
    expectAsServed(container, html);
    expect(repaired).toEqual([]);
  });

  test('stays on the screen while the browser still loads, and is the same afterwards', async () => {
    const slow = slowCatalog(catalog);
    const { container, html, hydrate, repaired } = serve(<Host from={catalog} />);
    const radio = radioAt(0);
    hydrate(<Host from={slow.catalog} />);
    expectAsServed(container, html);
    await slow.arrive(20003);
    expect(radioAt(0)).toBe(radio);
    await userEvent.click(radio);
    expect(answers()).toHaveLength(1);
    expect(repaired).toEqual([]);
  });

  test('is not replaced by the skeleton when the host renders again meanwhile', async () => {
    const slow = slowCatalog(catalog);
    const { hydrate, repaired } = serve(<Host from={catalog} />);
    const radio = radioAt(0);
    hydrate(<Host from={slow.catalog} />);
    for (const count of [1, 2, 3]) {
      await userEvent.click(button('Rendered'));
      expect(button(`Rendered ${count} times again`)).toBeVisible();
      expect(radioAt(0)).toBe(radio);
      expect(radio).toBeVisible();
    }
    expect(screen.queryByText(/^Loading help/)).not.toBeInTheDocument();
    await slow.arrive(20003);
    expect(radioAt(0)).toBe(radio);
    await userEvent.click(radio);
    expect(answers()).toHaveLength(1);
    expect(repaired).toEqual([]);
  });

  test('stays complete where the browser cannot load it, and the page around it works on', async () => {
    const slow = slowCatalog(catalog);
    const { container, html, hydrate, repaired } = serve(<Host from={catalog} />);
    hydrate(<Host from={slow.catalog} />);
    await slow.fail(20003);
    expectAsServed(container, html);
    await userEvent.click(button('Rendered'));
    expect(button('Rendered 1 times again')).toBeVisible();
    expect(region()).toHaveAccessibleName(NAME_20003);
    expect(radioAt(0)).toBeVisible();
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(repaired).toEqual([]);
  });
});

describe('the notice that the server wrote, since it could not load the help', () => {
  /** Fails at once, so that the first render writes the notice. */
  const broken: Catalog = {
    ...unloadedCatalog(),
    load: () => {
      throw new Error('gone');
    },
  };

  test('works where the browser cannot load it either', async () => {
    const slow = slowCatalog(catalog);
    const { hydrate, repaired } = serve(<Host from={broken} />);
    expect(button('Try again')).toBeVisible();
    hydrate(<Host from={slow.catalog} />);
    await slow.fail(20003);
    await userEvent.click(button('Try again'));
    await slow.arrive(20003);
    expect(questions()).toHaveLength(1);
    expect(repaired).toEqual([]);
  });
});

describe('a skeleton that the server wrote, since nothing was loaded', () => {
  test('gives way to the help, and React repairs it once, as is known', async () => {
    const slow = slowCatalog(catalog);
    const { html, hydrate, repaired } = serve(<Host from={unloadedCatalog(catalog)} />);
    expect(html).toContain('teh-skeleton');
    hydrate(<Host from={slow.catalog} />);
    await slow.arrive(20003);
    expect(questions()).toHaveLength(1);
    expect(repaired).toHaveLength(1);
  });
});

describe('a radio that a person chose before the page was taken over', () => {
  test('stays chosen, leads to its cause, and is told to the host, with the entry given', () => {
    const onAnswersChange = vi.fn();
    const ui = <TwilioErrorHelp entry={entry} onAnswersChange={onAnswersChange} />;
    const { hydrate, repaired } = serve(ui);
    const { value } = chooseEarly(radioAt(1));
    const field = radioAt(1).closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
    hydrate(ui);
    expect(answers()).toHaveLength(1);
    expect(onAnswersChange).toHaveBeenCalledExactlyOnceWith({ [field]: value });
    expect(repaired).toEqual([]);
  });

  test('stays chosen with a preloaded code', () => {
    const { hydrate, repaired } = serve(<Host from={catalog} />);
    chooseEarly(radioAt(1));
    hydrate(<Host from={catalog} />);
    expect(answers()).toHaveLength(1);
    expect(repaired).toEqual([]);
  });

  test.each(['before', 'after'])('stays chosen where it was chosen %s the page around was taken over', async (when) => {
    const slow = slowCatalog(catalog);
    const onAnswersChange = vi.fn();
    const { hydrate, repaired } = serve(<Host from={catalog} />);
    if (when === 'before') chooseEarly(radioAt(1));
    hydrate(<Host from={slow.catalog} onAnswersChange={onAnswersChange} />);
    if (when === 'after') await act(async () => void chooseEarly(radioAt(1)));
    await userEvent.click(button('Rendered'));
    expect(radioAt(1)).toBeChecked();
    await slow.arrive(20003);
    expect(answers()).toHaveLength(1);
    expect(onAnswersChange).toHaveBeenCalledOnce();
    expect(repaired).toEqual([]);
  });

  test('counts in a selector on its own, even one with an id from the host', () => {
    const onValueChange = vi.fn();
    const ui = <KeyTypeSelector id="host-id" onValueChange={onValueChange} />;
    const { hydrate } = serve(ui);
    chooseEarly(radioAt(4));
    hydrate(ui);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('not-sure');
    expect(radioAt(4)).toBeChecked();
  });
});

describe('the component that browsers get, whose inside loads on demand', () => {
  const Theme = createContext({});

  /** A host that renders again, and hands something new down to everything in it, whenever its button is pressed. */
  function Page({ children }: { children: ReactNode }): ReactElement {
    const [count, again] = useReducer((before: number) => before + 1, 0);
    return (
      <Theme.Provider value={{ count }}>
        <button type="button" onClick={again}>
          Rendered {count} times again
        </button>
        {children}
      </Theme.Provider>
    );
  }

  /** Presses the host's button until it answers, as a person does while a page wakes up. */
  async function pressUntilItAnswers(): Promise<void> {
    await waitFor(async () => {
      await userEvent.click(button('Rendered'));
      expect(screen.getByText(/^Rendered [1-9]/)).toBeVisible();
    });
  }

  const withEntry = (): ReactElement => <TwilioErrorHelp entry={entry} error={AUTHENTICATE} />;

  test.each(['hydrateInTime', 'hydrateInClick'] as const)(
    'leaves the page around it at work until it is there, and takes over what the server wrote: %s',
    async (hydrate) => {
      const page = serve(<Host from={catalog} help={withEntry()} />);
      const inside = slowPanel();
      const radio = radioAt(1);
      page[hydrate](<Host from={catalog} help={withEntry()} />);
      await pressUntilItAnswers();
      expect(inside.asked()).toBe(1);
      expect(radioAt(1)).toBe(radio);
      expect(document.querySelector('.teh-skeleton')).toBeNull();
      chooseEarly(radioAt(1));
      await inside.arrive();
      await waitFor(() => expect(answers()).toHaveLength(1));
      expect(page.repaired).toEqual([]);
    },
  );

  test.each(['hydrateInTime', 'hydrateInClick'] as const)(
    'leaves what the server wrote as it is where it cannot be loaded, whatever the page around it does: %s',
    async (hydrate) => {
      const committed = vi.fn();
      const help = (
        <Page>
          <Profiler id="help" onRender={committed}>
            {withEntry()}
          </Profiler>
        </Page>
      );
      const page = serve(help);
      const inside = slowPanel();
      const radio = radioAt(1);
      const panel = region();
      const { innerHTML } = panel;
      page[hydrate](help);
      // The page around the help, then the help, which suspends.
      await waitFor(() => expect(committed).toHaveBeenCalledTimes(2));
      expect(inside.asked()).toBe(1);
      await inside.fail();
      // React 18 discards the HTML of a boundary that gets a new context before it is hydrated.
      await waitFor(() => expect(committed).toHaveBeenCalledTimes(3));
      await pressUntilItAnswers();
      await userEvent.click(button('Rendered'));
      expect(panel).toBeInTheDocument();
      await waitFor(() => expectAsServed(panel, innerHTML));
      expect(radioAt(1)).toBe(radio);
      expect(screen.getByText(/^Twilio docs for 20003/)).toBeVisible();
      expect(document.querySelector('[role="alert"]')).toBeNull();
      expect(page.repaired).toEqual([]);
      await userEvent.click(screen.getByText('Sources'));
      expect(screen.getAllByText(/^reviewed/)[0]).toBeVisible();
    },
  );

  test('shows another error as usual after it could not be loaded for the first, and can be tried again', async () => {
    function Requests(): ReactElement {
      const [error, fail] = useState<unknown>();
      return (
        <>
          <button type="button" onClick={() => fail(twilioError(20404, 'Not found', 404))}>
            Send another request
          </button>
          {error === undefined ? withEntry() : <TwilioErrorHelp error={error} />}
        </>
      );
    }
    const { hydrateInTime } = serve(<Requests />);
    const inside = slowPanel();
    hydrateInTime(<Requests />);
    await waitFor(() => expect(inside.asked()).toBe(1));
    await inside.fail();
    await userEvent.click(button('Send another request'));
    await waitFor(() => expect(inside.asked()).toBe(2));
    await inside.fail();
    await userEvent.click(await waitFor(() => button('Try again')));
    await inside.arrive();
    await waitFor(() => expect(button('Copy for support')).toBeVisible());
  });

  test('shows the skeleton at worst where the page hands something new down meanwhile, and then the help', async () => {
    const { hydrateInTime } = serve(<Page>{withEntry()}</Page>);
    const inside = slowPanel();
    hydrateInTime(<Page>{withEntry()}</Page>);
    await pressUntilItAnswers();
    const before = button('Rendered');
    await userEvent.click(before);
    expect(before).toBeInTheDocument();
    await inside.arrive();
    await waitFor(() => expect(questions()).toHaveLength(1));
    await userEvent.click(radioAt(1));
    await waitFor(() => expect(answers()).toHaveLength(1));
  });

  test('takes over what the server wrote with a preloaded code, while the host renders again', async () => {
    const slow = slowCatalog(catalog);
    const { hydrateInTime, repaired } = serve(<Host from={catalog} />);
    const inside = slowPanel();
    const radio = radioAt(1);
    hydrateInTime(<Host from={slow.catalog} />);
    await pressUntilItAnswers();
    expect(radioAt(1)).toBe(radio);
    await inside.arrive();
    await slow.arrive(20003);
    await userEvent.click(radio);
    await waitFor(() => expect(answers()).toHaveLength(1));
    expect(repaired).toEqual([]);
  });
});
