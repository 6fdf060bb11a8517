import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Answers, catalog, type Diagnosis, type EntryKey, TwilioErrorHelp } from '../../src/index.ts';
import { choose, lead, option, questions, reasons } from '../helpers/panel.ts';
import { titleOf } from '../helpers/titleOf.ts';

const SIGNED = 'Which credentials signed the request?';
const ADDRESS = 'Which address did the request call?';
const OTHERS = 'Do other requests with the same credentials succeed?';

const ACCOUNTS_LIKELY = `Likely cause: ${titleOf('key-type-cannot-access-accounts')}`;

beforeAll(() => catalog.preload([20003]));

describe('answers to questions that do not come up', () => {
  const BLANK = { username: ` AC${'0123456789abcdef'.repeat(2)}` };

  test('offer nothing to clear where they change nothing', () => {
    render(<TwilioErrorHelp code={20003} evidence={BLANK} answers={{ channel: 'sms' }} />);
    expect(questions()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Clear answers' })).not.toBeInTheDocument();
  });

  test('can be cleared where they led to something', async () => {
    render(<TwilioErrorHelp code={20003} evidence={BLANK} defaultAnswers={{ credential: 'standard-key' }} />);
    expect(questions()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear answers' }));
    expect(screen.queryByText(/The username decides\./)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Clear answers' })).not.toBeInTheDocument();
  });
});

describe('a panel that keeps the answers itself', () => {
  test('tells the host all answers after each one', async () => {
    const onAnswersChange = vi.fn();
    render(<TwilioErrorHelp code={20003} onAnswersChange={onAnswersChange} />);
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Accounts']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear answers' }));
    expect(onAnswersChange.mock.calls).toEqual([
      [{ credential: 'standard-key' }],
      [{ credential: 'standard-key', resource: 'accounts' }],
      [{}],
    ]);
  });

  test('tells the host which answers were dropped', async () => {
    const onAnswersChange = vi.fn();
    render(<TwilioErrorHelp code={20003} onAnswersChange={onAnswersChange} />);
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Something else'], [OTHERS, 'No'], [SIGNED, 'Not sure']);
    expect(onAnswersChange).toHaveBeenLastCalledWith({ credential: 'not-sure' });
  });

  test('passes yes and no as true and false', async () => {
    const onAnswersChange = vi.fn();
    render(<TwilioErrorHelp code={20003} onAnswersChange={onAnswersChange} />);
    await choose([SIGNED, 'Main API key'], [OTHERS, 'Yes'], [OTHERS, 'No'], [OTHERS, 'Not tried']);
    expect(onAnswersChange.mock.calls.map(([answers]) => (answers as Answers).otherRequestsSucceed)).toEqual([
      undefined,
      true,
      false,
      'not-sure',
    ]);
  });

  test('starts with the answers that the host gives, and lets them be changed', async () => {
    render(<TwilioErrorHelp code={20003} defaultAnswers={{ credential: 'standard-key', resource: 'accounts' }} />);
    expect(lead()).toBe(ACCOUNTS_LIKELY);
    expect(option('Standard API key')).toBeChecked();
    expect(option('Accounts', ADDRESS)).toBeChecked();
    await choose([SIGNED, 'Account SID + Auth Token']);
    expect(lead()).toBe(`Check this first: ${titleOf('wrong-sid-or-token')}`);
  });

  test('does not tell the host what it gave itself', () => {
    const onAnswersChange = vi.fn();
    render(
      <TwilioErrorHelp
        code={20003}
        defaultAnswers={{ credential: 'standard-key' }}
        onAnswersChange={onAnswersChange}
      />,
    );
    expect(onAnswersChange).not.toHaveBeenCalled();
  });

  test('keeps the answers when the host renders again with other answers to start with', async () => {
    const { rerender } = render(<TwilioErrorHelp code={20003} defaultAnswers={{ credential: 'main-key' }} />);
    await choose([SIGNED, 'Standard API key']);
    rerender(<TwilioErrorHelp code={20003} defaultAnswers={{ credential: 'auth-token' }} />);
    expect(option('Standard API key')).toBeChecked();
  });

  test('calls the newest function of a host that passes a new one each time', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const { rerender } = render(<TwilioErrorHelp code={20003} onAnswersChange={first} />);
    rerender(<TwilioErrorHelp code={20003} onAnswersChange={second} />);
    await choose([SIGNED, 'Main API key']);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledExactlyOnceWith({ credential: 'main-key' });
  });

  test('another error starts without answers', async () => {
    const { rerender } = render(<TwilioErrorHelp error={{ code: 20003, message: 'Authenticate', status: 401 }} />);
    await choose([SIGNED, 'Standard API key']);
    await catalog.preload([20404]);
    rerender(<TwilioErrorHelp error={{ code: 20404, message: 'Not found', status: 404 }} />);
    rerender(<TwilioErrorHelp error={{ code: 20003, message: 'Authenticate', status: 401 }} />);
    expect(questions()).toEqual([SIGNED]);
    expect(lead()).toBe('Start with these two');
  });
});

describe('a host that keeps the answers', () => {
  function Host({ start = {} }: { start?: Answers }) {
    const [answers, setAnswers] = useState<Answers>(start);
    return (
      <>
        <TwilioErrorHelp code={20003} answers={answers} onAnswersChange={setAnswers} />
        <output>{JSON.stringify(answers)}</output>
      </>
    );
  }

  test('sees every answer, and the panel follows', async () => {
    render(<Host />);
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Accounts']);
    expect(lead()).toBe(ACCOUNTS_LIKELY);
    expect(screen.getByText('{"credential":"standard-key","resource":"accounts"}')).toBeVisible();
  });

  test('can refuse an answer: the radio goes back', async () => {
    const onAnswersChange = vi.fn();
    render(<TwilioErrorHelp code={20003} answers={{ credential: 'main-key' }} onAnswersChange={onAnswersChange} />);
    await choose([SIGNED, 'Standard API key']);
    expect(onAnswersChange).toHaveBeenCalledExactlyOnceWith({ credential: 'standard-key' });
    expect(option('Main API key')).toBeChecked();
    expect(lead()).toBe(`Check this first: ${titleOf('secret-does-not-match-username')}`);
  });

  test('can set answers to questions that did not come up', () => {
    render(<Host start={{ resource: 'accounts' }} />);
    expect(reasons()).toContain('You answered that the request called the Accounts API.');
    expect(questions()).toEqual([SIGNED]);
  });

  test('can clear them from outside', async () => {
    const { rerender } = render(<TwilioErrorHelp code={20003} answers={{ credential: 'standard-key' }} />);
    rerender(<TwilioErrorHelp code={20003} answers={{}} />);
    expect(lead()).toBe('Start with these two');
    expect(option('Standard API key')).not.toBeChecked();
  });
});

describe('onDiagnosis', () => {
  const told = (): { calls: [string, EntryKey][]; listener: (diagnosis: Diagnosis, key: EntryKey) => void } => {
    const calls: [string, EntryKey][] = [];
    return {
      calls,
      listener: ({ causes: [first] }, key) => calls.push([`${first?.cause.id} ${first?.verdict}`, key]),
    };
  };

  test('hears the first diagnosis once the panel is on the screen', () => {
    const { calls, listener } = told();
    render(<TwilioErrorHelp code={20003} onDiagnosis={listener} />);
    expect(calls).toEqual([['wrong-sid-or-token open', 20003]]);
  });

  test('hears each answer that changes an id or a verdict, with the whole ranking', async () => {
    const { calls, listener } = told();
    render(<TwilioErrorHelp code={20003} onDiagnosis={listener} />);
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Accounts']);
    expect(calls.slice(1)).toEqual([
      ['key-type-cannot-access-accounts open', 20003],
      ['key-type-cannot-access-accounts supported', 20003],
    ]);
  });

  test('does not hear what changes neither an id nor a verdict', async () => {
    const { calls, listener } = told();
    const { rerender } = render(<TwilioErrorHelp code={20003} onDiagnosis={listener} />);
    await choose([SIGNED, 'Not sure']);
    rerender(<TwilioErrorHelp code={20003} evidence={{ method: 'GET' }} headingLevel={3} onDiagnosis={listener} />);
    expect(calls).toHaveLength(1);
  });

  test('is not called again for a new function', () => {
    const { listener, calls } = told();
    const second = vi.fn();
    const { rerender } = render(<TwilioErrorHelp code={20003} onDiagnosis={listener} />);
    rerender(<TwilioErrorHelp code={20003} onDiagnosis={second} />);
    expect(calls).toHaveLength(1);
    expect(second).not.toHaveBeenCalled();
  });

  test('hears the newest of several evidences', () => {
    const { calls, listener } = told();
    const { rerender } = render(<TwilioErrorHelp code={20003} onDiagnosis={listener} />);
    rerender(<TwilioErrorHelp code={20003} evidence={{ username: '' }} onDiagnosis={listener} />);
    expect(calls.at(-1)).toEqual(['credentials-not-loaded supported', 20003]);
  });
});
