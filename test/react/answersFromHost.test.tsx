import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { type Answers, type Diagnosis, type EntryKey, TwilioErrorHelp } from '../../src/index.ts';
import { ownEntry } from '../helpers/ownEntry.ts';
import { answers, lead, option, questions } from '../helpers/panel.ts';
import { ACCOUNTS, change, KEYS, RESOURCE } from '../helpers/resourceQuestion.ts';

const LIKELY = 'Most likely cause: The Accounts resource is closed';

describe('a panel that keeps the answers itself', () => {
  test('starts with the answers that the host gives, without telling it, and lets them be changed', async () => {
    const onAnswersChange = vi.fn();
    render(
      <TwilioErrorHelp entry={ownEntry} defaultAnswers={{ resource: 'accounts' }} onAnswersChange={onAnswersChange} />,
    );
    expect(lead()).toBe(LIKELY);
    expect(answers()).toEqual([`Endpoint: ${ACCOUNTS}`]);
    expect(onAnswersChange).not.toHaveBeenCalled();
    await userEvent.click(change());
    await userEvent.click(option(KEYS));
    expect(lead()).toBe('Most likely cause: Cause keys');
    expect(onAnswersChange.mock.calls).toEqual([[{ resource: 'keys' }]]);
  });

  test('keeps the answers when the host renders again with other answers to start with', async () => {
    const { rerender } = render(<TwilioErrorHelp entry={ownEntry} />);
    await userEvent.click(option(ACCOUNTS));
    rerender(<TwilioErrorHelp entry={ownEntry} defaultAnswers={{ resource: 'keys' }} />);
    expect(lead()).toBe(LIKELY);
  });

  test('calls the newest function of a host that passes a new one each time', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const { rerender } = render(<TwilioErrorHelp entry={ownEntry} onAnswersChange={first} />);
    rerender(<TwilioErrorHelp entry={ownEntry} onAnswersChange={second} />);
    await userEvent.click(option(ACCOUNTS));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledExactlyOnceWith({ resource: 'accounts' });
  });
});

describe('a host that keeps the answers', () => {
  function Host(): ReactElement {
    const [given, setGiven] = useState<Answers>({});
    return (
      <>
        <TwilioErrorHelp entry={ownEntry} answers={given} onAnswersChange={setGiven} />
        <output>{JSON.stringify(given)}</output>
      </>
    );
  }

  test('sees every answer, and the panel follows', async () => {
    render(<Host />);
    await userEvent.click(option(ACCOUNTS));
    expect(lead()).toBe(LIKELY);
    expect(screen.getByText('{"resource":"accounts"}')).toBeVisible();
  });

  test('can refuse an answer: the question stays as it was', async () => {
    const onAnswersChange = vi.fn();
    render(<TwilioErrorHelp entry={ownEntry} answers={{}} onAnswersChange={onAnswersChange} />);
    await userEvent.click(option(ACCOUNTS));
    expect(onAnswersChange).toHaveBeenCalledExactlyOnceWith({ resource: 'accounts' });
    expect(questions()).toEqual([RESOURCE]);
    expect(option(ACCOUNTS)).not.toBeChecked();
    expect(lead()).toBeUndefined();
  });

  test('can clear them from outside', () => {
    const { rerender } = render(<TwilioErrorHelp entry={ownEntry} answers={{ resource: 'accounts' }} />);
    rerender(<TwilioErrorHelp entry={ownEntry} answers={{}} />);
    expect(answers()).toEqual([]);
    expect(questions()).toEqual([RESOURCE]);
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

  test('is called for the first diagnosis, and for each answer that changes an id or a verdict', async () => {
    const { calls, listener } = told();
    render(<TwilioErrorHelp entry={ownEntry} onDiagnosis={listener} />);
    expect(calls).toEqual([['accounts open', 98_765]]);
    await userEvent.click(option(ACCOUNTS));
    expect(calls.slice(1)).toEqual([['accounts supported', 98_765]]);
  });

  test("isn't called if neither an id nor a verdict changes, or for a new function", () => {
    const { calls, listener } = told();
    const second = vi.fn();
    const { rerender } = render(<TwilioErrorHelp entry={ownEntry} onDiagnosis={listener} />);
    rerender(<TwilioErrorHelp entry={ownEntry} evidence={{ method: 'GET' }} headingLevel={3} onDiagnosis={second} />);
    expect(calls).toHaveLength(1);
    expect(second).not.toHaveBeenCalled();
  });

  test('is called for newer evidence', () => {
    const { calls, listener } = told();
    const { rerender } = render(<TwilioErrorHelp entry={ownEntry} onDiagnosis={listener} />);
    rerender(<TwilioErrorHelp entry={ownEntry} evidence={{ resource: 'accounts' }} onDiagnosis={listener} />);
    expect(calls.at(-1)).toEqual(['accounts supported', 98_765]);
  });
});
