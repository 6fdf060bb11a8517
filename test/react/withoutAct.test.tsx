import { type ReactElement, StrictMode, useLayoutEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  type Catalog,
  catalog,
  ErrorSearch,
  type Locale,
  type SearchHit,
  TwilioErrorHelp,
  TwilioErrorHelpProvider,
  useTwilioErrorHelp,
} from '../../src/index.ts';
import { de } from '../../src/locales/de.ts';
import { ownCause, ownEntry } from '../helpers/ownEntry.ts';
import { slowPanel } from '../helpers/slowPanel.ts';

// As in a browser: no `act`, which would run effects before a load that is there at once has ended.

vi.mock(import('#panel'), { spy: true });

beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  await catalog.preload([21211, 20003]);
});
afterAll(() => void vi.unstubAllGlobals());

/** A page of an app, and the way to render it again. */
function mount(): { host: HTMLElement; render: (ui: ReactElement) => void } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  return { host, render: (ui) => root.render(<StrictMode>{ui}</StrictMode>) };
}

/** The shipped entries, each some promises after it was asked for, as a chunk that is already here. */
const later: Catalog = { ...catalog, has: () => false, get: () => undefined };

const Status = (): ReactElement => <p>{useTwilioErrorHelp({ code: 21211 }).status}</p>;

test.each([
  ['a language', { locale: de }],
  ['a catalog', { catalog: later }],
  ['a catalog that fails at once', { catalog: { ...later, load: () => Promise.reject(new Error('gone')) } }],
])('the hook leaves "loading" if the load ends before its effect runs: %s', async (_, settings) => {
  const { host, render } = mount();
  render(
    <TwilioErrorHelpProvider {...settings}>
      <Status />
    </TwilioErrorHelpProvider>,
  );
  await vi.waitFor(() => expect(host).toHaveTextContent(/ready|failed/));
});

test('the help is in the page as soon as its last chunk arrives: nothing waits for a Suspense boundary', async () => {
  const panel = slowPanel();
  const { host, render } = mount();
  render(<TwilioErrorHelp code={20003} />);
  await vi.waitFor(() => expect(host.querySelector('.teh-skeleton')).toBeVisible());
  await panel.arrive();
  // React renders in a microtask, so before the event loop turns. A boundary would hold it back for 300 ms.
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.querySelector('.teh-skeleton')).toBeNull();
  expect(host.querySelector('fieldset')).toBeVisible();
});

test('a second panel is there at once', async () => {
  const { host, render } = mount();
  render(<TwilioErrorHelp code={20003} />);
  await vi.waitFor(() => expect(host.querySelector('fieldset')).toBeVisible());
  const second = mount();
  let hadSkeleton = false;
  new MutationObserver(() => {
    hadSkeleton ||= second.host.querySelector('.teh-skeleton') !== null;
  }).observe(second.host, { childList: true, subtree: true });
  second.render(<TwilioErrorHelp code={20003} />);
  await vi.waitFor(() => expect(second.host.querySelector('fieldset')).toBeVisible());
  expect(hadSkeleton).toBe(false);
});

test('a language object that the app makes anew on each render loads nothing again', async () => {
  const { host, render } = mount();
  const translator = vi.fn<NonNullable<Locale['translator']>>(async (key) => {
    const translate = await de.translator?.(key);
    return (entry) => translate?.(entry) ?? entry;
  });
  const page = (time: number): ReactElement => (
    <>
      <output>{time}</output>
      <TwilioErrorHelp code={20003} locale={{ ...de, translator }} />
    </>
  );
  render(page(0));
  await vi.waitFor(() => expect(host.querySelector('fieldset')).toBeVisible());
  const calls = translator.mock.calls.length;
  const fieldset = host.querySelector('fieldset');
  for (let time = 1; time <= 5; time++) {
    render(page(time));
    await vi.waitFor(() => expect(host.querySelector('output')).toHaveTextContent(String(time)));
    expect(host.querySelector('fieldset')).toBe(fieldset);
  }
  expect(translator).toHaveBeenCalledTimes(calls);
});

test("help stays in English if its translation doesn't load", async () => {
  const { host, render } = mount();
  const broken: Locale = { ...de, translator: () => Promise.reject(new Error('gone')) };
  render(<TwilioErrorHelp code={20003} locale={broken} />);
  await vi.waitFor(() => expect(host.querySelector('fieldset')).toBeVisible());
  expect(host.querySelector('.teh-title')).toHaveTextContent(catalog.get(20003)?.title ?? '');
});

/** A page that calls `onCommit` while its second render is committed: the effects of that render are still pending. */
function Hasty({
  time,
  onCommit,
  children,
}: {
  time: number;
  onCommit: (host: HTMLElement) => void;
  children: ReactElement;
}) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (time === 1 && host.current) onCommit(host.current);
  }, [time, onCommit]);
  return <div ref={host}>{children}</div>;
}

describe('what a person does before the effects of the last render have run', () => {
  test('moves the focus to the next cause', async () => {
    const { host, render } = mount();
    const entry = { ...ownEntry, causes: [ownCause('one'), ownCause('two')] };
    const page = (time: number): ReactElement => (
      <Hasty time={time} onCommit={(panel) => panel.querySelector<HTMLElement>('.teh-tried')?.click()}>
        <TwilioErrorHelp entry={entry} headingLevel={time === 0 ? 2 : 3} />
      </Hasty>
    );
    render(page(0));
    await vi.waitFor(() => expect(host.querySelector('.teh-tried')).toBeVisible());
    render(page(1));
    await vi.waitFor(() => expect(host.querySelector('.teh-lead-title')).toHaveTextContent('Cause two'));
    await vi.waitFor(() => expect(host.querySelector('.teh-lead-heading')).toHaveFocus());
  });

  test('goes to the first error that is found', async () => {
    const { host, render } = mount();
    const found: SearchHit = { key: 20003, code: 20003, title: 'Authenticate', product: 'platform', match: 'code' };
    const press = (key: string) => (panel: HTMLElement) =>
      panel.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const page = (time: number): ReactElement => (
      <Hasty time={time} onCommit={press('ArrowDown')}>
        <ErrorSearch defaultValue="20003" search={async () => [found]} />
      </Hasty>
    );
    render(page(0));
    await vi.waitFor(() => expect(host.querySelector('input')).toBeVisible());
    render(page(1));
    await vi.waitFor(() => expect(host.querySelector('[role=option][aria-selected=true]')).toHaveTextContent('20003'));
  });
});
