import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  catalog,
  CatalogLoadError,
  createCatalog,
  type ErrorEntry,
  type Evidence,
  type HelpInput,
  TwilioErrorHelpProvider,
  type TwilioErrorHelpResult,
  useTwilioErrorHelp,
} from '../../src/index.ts';
import { plainText } from '../../src/catalog/parseInlineMarkup.ts';
import { type SlowCatalog, slowCatalog } from '../helpers/slowCatalog.ts';
import { twilioError } from '../helpers/twilioError.ts';

const AUTHENTICATE = twilioError(20003, 'Authenticate', 401);
const SK = `SK${'0123456789abcdef'.repeat(2)}`;

type Input = HelpInput & { evidence?: Evidence };

function renderHelp(input: Input, slow?: SlowCatalog) {
  return renderHook((props: Input) => useTwilioErrorHelp(props), {
    initialProps: input,
    wrapper: ({ children }: { children: ReactNode }) => (
      <TwilioErrorHelpProvider catalog={slow?.catalog}>{children}</TwilioErrorHelpProvider>
    ),
  });
}

type Ready = Extract<TwilioErrorHelpResult, { status: 'ready' }>;

function ready(result: TwilioErrorHelpResult): Ready {
  if (result.status !== 'ready') throw new Error(`The state is "${result.status}".`);
  return result;
}

const first = (result: TwilioErrorHelpResult): string | undefined => {
  const [leading] = ready(result).diagnosis.causes;
  return leading && `${leading.cause.id} ${leading.verdict}`;
};

beforeAll(() => catalog.preload([20003]));

describe('the states', () => {
  test.each([null, undefined])('empty, when the error is %s', (error) => {
    expect(renderHelp({ error }).result.current).toMatchObject({ status: 'empty' });
  });

  test('unrecognised, with what was passed', async () => {
    const error = new Error('Ouch');
    const { result } = renderHelp({ error });
    // It is looked up among the texts of all errors.
    expect(result.current).toMatchObject({ status: 'loading', key: undefined });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'unrecognised', original: error }));
  });

  test('loading, with what the error itself states, then ready', async () => {
    const slow = slowCatalog();
    const { result } = renderHelp({ error: AUTHENTICATE }, slow);
    expect(result.current).toMatchObject({ status: 'loading', key: 20003, report: AUTHENTICATE });
    await slow.arrive(20003);
    expect(result.current).toMatchObject({ status: 'ready', key: 20003, report: AUTHENTICATE, answers: {} });
    expect(ready(result.current).entry).toBe(catalog.get(20003));
    expect(first(result.current)).toBe('wrong-sid-or-token open');
  });

  test('ready at once, when the part of the catalog is there', () => {
    const { result } = renderHelp({ code: 20003 });
    expect(result.current.status).toBe('ready');
    expect(ready(result.current).asked.map(({ question, answer }) => [question.field, answer])).toEqual([
      ['usernameStart', undefined],
    ]);
  });

  test('ready at once with an entry, whatever it is', () => {
    const entry: ErrorEntry = {
      id: 'own-timeout',
      title: 'The gateway is slow',
      product: 'platform',
      level: 'warning',
    };
    const { result } = renderHelp({ entry });
    expect(result.current).toMatchObject({ status: 'ready', key: 'own-timeout', entry, asked: [] });
    expect(ready(result.current).diagnosis.causes).toEqual([]);
  });

  test('ready without an entry, for a code that nobody knows', async () => {
    const { result } = renderHelp({ error: twilioError(99_998, 'New', 400) });
    await waitFor(() => expect(result.current.status).toBe('ready'));
    expect(result.current).toMatchObject({ status: 'ready', key: 99_998, entry: undefined, asked: [] });
  });

  test('failed, with the error, then loading and ready once it is tried again', async () => {
    const slow = slowCatalog();
    const { result } = renderHelp({ code: 20003 }, slow);
    await slow.fail(20003);
    expect(result.current).toMatchObject({ status: 'failed', key: 20003 });
    const { error } = result.current as Extract<TwilioErrorHelpResult, { status: 'failed' }>;
    expect(error).toBeInstanceOf(CatalogLoadError);
    expect(error.message).toMatch(/^twilio-error-help: .*20003/);
    act(() => result.current.retry());
    expect(result.current.status).toBe('loading');
    await slow.arrive(20003);
    expect(result.current.status).toBe('ready');
  });

  test('retry does nothing while there is nothing to try again', async () => {
    const slow = slowCatalog();
    const { result } = renderHelp({ code: 20003 }, slow);
    act(() => result.current.retry());
    expect(slow.asked).toEqual([20003]);
    await slow.arrive(20003);
    act(() => result.current.retry());
    expect(result.current.status).toBe('ready');
    expect(slow.asked).toEqual([20003]);
  });

  test('the newer error, when an older one arrives late', async () => {
    const slow = slowCatalog();
    const { result, rerender } = renderHelp({ code: 20003 }, slow);
    rerender({ code: 20404 });
    expect(result.current).toMatchObject({ status: 'loading', key: 20404 });
    await slow.arrive(20404);
    await slow.arrive(20003);
    expect(result.current).toMatchObject({ status: 'ready', key: 20404 });
    expect(ready(result.current).entry?.code).toBe(20404);
  });
});

describe('answers', () => {
  test('re-rank, and bring up the next question', () => {
    const { result } = renderHelp({ code: 20003 });
    act(() => result.current.answer('credential', 'standard-key'));
    expect(first(result.current)).toBe('key-type-cannot-access-accounts open');
    expect(ready(result.current).asked.map(({ question, answer }) => [question.field, answer])).toEqual([
      ['resource', undefined],
    ]);
    act(() => result.current.answer('resource', 'accounts'));
    expect(first(result.current)).toBe('key-type-cannot-access-accounts supported');
    expect(ready(result.current).answers).toEqual({ credential: 'standard-key', resource: 'accounts' });
  });

  test('to follow-ups that no longer come up are dropped', () => {
    const { result } = renderHelp({ code: 20003 });
    act(() => result.current.answer('usernameStart', 'SK'));
    act(() => result.current.answer('credential', 'standard-key'));
    act(() => result.current.answer('usernameStart', 'AC'));
    expect(ready(result.current).answers).toEqual({ usernameStart: 'AC' });
  });

  test('are cleared by undefined', () => {
    const { result } = renderHelp({ code: 20003 });
    act(() => result.current.answer('credential', 'standard-key'));
    act(() => result.current.answer('credential', undefined));
    expect(ready(result.current).answers).toEqual({});
    expect(first(result.current)).toBe('wrong-sid-or-token open');
  });

  test('given one after the other before the page is rendered again all count', () => {
    const { result } = renderHelp({ code: 20003 });
    act(() => {
      result.current.answer('credential', 'standard-key');
      result.current.answer('resource', 'accounts');
    });
    expect(ready(result.current).answers).toEqual({ credential: 'standard-key', resource: 'accounts' });
  });

  test('about one error say nothing about another', async () => {
    await catalog.preload([70051]);
    const { result, rerender } = renderHelp({ error: AUTHENTICATE });
    act(() => result.current.answer('credential', 'standard-key'));
    rerender({ error: twilioError(70051, 'Authorization Error', 401) });
    expect(ready(result.current).answers).toEqual({});
    rerender({ error: AUTHENTICATE });
    act(() => result.current.answer('credential', 'main-key'));
    expect(ready(result.current).answers).toEqual({ credential: 'main-key' });
  });

  test('stay when evidence changes, and stay apart from it', () => {
    const { result, rerender } = renderHelp({ error: AUTHENTICATE, evidence: { username: SK } });
    act(() => result.current.answer('credential', 'standard-key'));
    rerender({
      error: AUTHENTICATE,
      evidence: { username: SK, url: 'https://api.twilio.com/2010-04-01/Accounts.json' },
    });
    expect(first(result.current)).toBe('key-type-cannot-access-accounts supported');
    expect(ready(result.current).answers).toEqual({ credential: 'standard-key' });
  });
});

describe('what a custom panel is made from', () => {
  test('the cause that leads, the others, the open question, and what to announce', () => {
    const { result } = renderHelp({ code: 20003 });
    expect(ready(result.current).lead).toBeUndefined();
    expect(ready(result.current).question?.field).toBe('usernameStart');
    act(() => result.current.answer('credential', 'standard-key'));
    act(() => result.current.answer('resource', 'accounts'));
    const { lead, others, question, announcement, diagnosis } = ready(result.current);
    expect(lead?.cause.id).toBe('key-type-cannot-access-accounts');
    expect([lead, ...others]).toEqual(diagnosis.causes);
    expect(question).toBeUndefined();
    expect(announcement).toContain(plainText(lead?.cause.title ?? 'no title'));
  });

  test('a question takes one of its own options', () => {
    const { result } = renderHelp({ code: 20003 });
    const { question } = ready(result.current);
    const option = question?.options.find(({ value }) => value === 'AC');
    if (!question || !option) throw new Error('The first question has no such option.');
    act(() => result.current.answer(question, option));
    expect(ready(result.current).answers).toEqual({ usernameStart: 'AC' });
    act(() => result.current.answer(question, undefined));
    expect(ready(result.current).answers).toEqual({});
  });

  test('another error can be chosen instead', async () => {
    const { result } = renderHelp({ error: AUTHENTICATE });
    act(() => result.current.choose(20404));
    await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', key: 20404, report: AUTHENTICATE }));
  });
});

describe('what a host may rely on', () => {
  test('nothing changes for equal inline evidence', () => {
    const { result, rerender } = renderHelp({ error: AUTHENTICATE, evidence: { username: SK } });
    const { diagnosis, report, answer } = ready(result.current);
    rerender({ error: AUTHENTICATE, evidence: { username: SK } });
    const after = ready(result.current);
    expect(after.diagnosis).toBe(diagnosis);
    expect(after.report).toBe(report);
    expect(after.answer).toBe(answer);
  });

  test('a custom panel can be rendered from it without any boundary', async () => {
    const slow = slowCatalog();
    function OwnPanel(): ReactElement | null {
      const help = useTwilioErrorHelp({ error: AUTHENTICATE });
      if (help.status === 'loading') return <p>One moment.</p>;
      if (help.status !== 'ready') return null;
      const open = help.asked.find(({ answer }) => answer === undefined)?.question;
      return (
        <>
          <h1>{help.entry?.title}</h1>
          <p data-testid="cause">{help.diagnosis.causes[0]?.cause.id}</p>
          {open?.options.map(({ value, label }) => (
            <button key={label} type="button" onClick={() => help.answer(open.field, value)}>
              {label}
            </button>
          ))}
        </>
      );
    }
    render(
      <TwilioErrorHelpProvider catalog={slow.catalog}>
        <OwnPanel />
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByText('One moment.')).toBeVisible();
    await slow.arrive(20003);
    await userEvent.click(screen.getByRole('button', { name: '`SK`' }));
    await userEvent.click(screen.getByRole('button', { name: 'Standard' }));
    await userEvent.click(screen.getByRole('button', { name: 'API keys' }));
    expect(screen.getByTestId('cause')).toHaveTextContent('key-type-cannot-manage-keys');
  });

  test('it uses the catalog of the nearest provider', () => {
    const own: ErrorEntry = { code: 20003, title: 'Ask the platform team', product: 'platform', level: 'error' };
    const { result } = renderHook(() => useTwilioErrorHelp({ code: 20003 }), {
      wrapper: ({ children }) => (
        <TwilioErrorHelpProvider catalog={createCatalog({ entries: [own] })}>{children}</TwilioErrorHelpProvider>
      ),
    });
    expect(ready(result.current).entry?.title).toBe('Ask the platform team');
  });
});
