import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { catalog, createCatalog, type ErrorEntry, TwilioErrorHelp, TwilioErrorHelpProvider } from '../../src/index.ts';
import { stopClock } from '../helpers/clock.ts';
import { listen } from '../helpers/liveRegions.ts';
import { lead, option, questions, unfold } from '../helpers/panel.ts';

beforeAll(() => catalog.preload([20003, 'sdk-credentials-missing']));

describe('nothing to show', () => {
  test.each([null, undefined])('an error that is %s draws nothing, not even for its actions', (error) => {
    const { container } = render(
      <TwilioErrorHelp
        error={error}
        fallback={<p>Nothing of Twilio</p>}
        actions={<button type="button">Act</button>}
      />,
    );
    expect(container).toBeEmptyDOMElement();
  });

  test('the panel comes with the error and goes with it', () => {
    const { container, rerender } = render(<TwilioErrorHelp error={null} />);
    rerender(<TwilioErrorHelp error={{ code: 20003, message: 'Authenticate', status: 401 }} />);
    expect(screen.getByRole('region', { name: 'Twilio refused to authenticate this request' })).toBeVisible();
    rerender(<TwilioErrorHelp error={null} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a code', () => {
  beforeAll(() => catalog.preload([20003]));

  test('may be a string of digits', () => {
    render(<TwilioErrorHelp code="20003" />);
    expect(screen.getByRole('region', { name: 'Twilio refused to authenticate this request' })).toBeVisible();
  });

  test.each([null, undefined])('that is %s shows nothing', (code) => {
    const { container } = render(<TwilioErrorHelp code={code} />);
    expect(container).toBeEmptyDOMElement();
  });

  test.each([Number.NaN, -1, 1.5, Infinity, 'abc', ''])('that is none is said to be none: %s', (code) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<TwilioErrorHelp code={code} />);
    expect(screen.getByRole('region', { name: 'No Twilio error found' })).toBeVisible();
    expect(warn.mock.calls.flat().every((text) => String(text).includes('`code` is neither'))).toBe(true);
  });
});

describe('a code that nobody knows', () => {
  const unknown = { code: 99_998, message: 'Something new', status: 401 };

  test('is named, with what its status means, the message, and where Twilio may describe it', () => {
    render(<TwilioErrorHelp error={unknown} />);
    expect(screen.getByRole('region', { name: 'No help stored for error 99998' })).toBeVisible();
    expect(screen.getByText("The code is not in Twilio's list of February 2025. It may be newer.")).toBeVisible();
    expect(screen.getByText('HTTP 401: The request was not authenticated.')).toBeVisible();
    expect(screen.getByText("Twilio's message").nextElementSibling).toHaveTextContent('Something new');
    expect(screen.getByRole('button', { name: 'Copy code 99998' })).toBeVisible();
    expect(screen.getByRole('link', { name: "Read Twilio's page for 99998" })).toHaveAttribute(
      'href',
      'https://www.twilio.com/docs/api/errors/99998',
    );
    expect(questions()).toEqual([]);
  });

  test('shows the raw error, masked, when it is unfolded', async () => {
    const secret = '0123456789abcdef'.repeat(2);
    render(<TwilioErrorHelp error={{ ...unknown, authToken: secret }} />);
    const raw = await unfold('Raw error');
    expect(await within(raw).findByText(/99998/)).toBeVisible();
    expect(document.body.innerHTML).not.toContain(secret);
  });

  test('says nothing of a status that was not passed', () => {
    render(<TwilioErrorHelp code={99_998} />);
    expect(screen.getByRole('region')).not.toHaveTextContent('HTTP');
    expect(screen.queryByText("Twilio's message")).not.toBeInTheDocument();
  });
});

describe('a code that is known by name only', () => {
  test('shows name, code and link, and says that no causes are stored', () => {
    const bare: ErrorEntry = { code: 990_002, title: 'Conference is full', product: 'voice', level: 'warning' };
    render(<TwilioErrorHelp entry={bare} />);
    expect(screen.getByRole('region', { name: 'Conference is full' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy code 990002' })).toBeVisible();
    expect(screen.getByText('No causes are stored for this code.')).toBeVisible();
    expect(screen.getByRole('link', { name: "Read Twilio's page for 990002" })).toBeVisible();
    expect(questions()).toEqual([]);
    expect(screen.queryByRole('heading', { name: 'Other causes' })).not.toBeInTheDocument();
    expect(screen.queryByText('Sources')).not.toBeInTheDocument();
  });
});

describe('what is not an error of Twilio', () => {
  test('is said, with what arrived as text, without a question and without a link to Twilio', () => {
    render(<TwilioErrorHelp error={new Error('<b>Ouch</b>')} />);
    expect(screen.getByRole('region', { name: 'No Twilio error found' })).toBeVisible();
    expect(screen.getByText('What was passed carries no Twilio code, message or address.')).toBeVisible();
    expect(screen.getByText('What arrived').nextElementSibling?.textContent).toBe('<b>Ouch</b>');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText('Warning')).toBeInTheDocument();
  });

  test('gives way to the fallback of the host', () => {
    const { container } = render(
      <TwilioErrorHelp error={new Error('Ouch')} fallback={<p>Something else failed.</p>} />,
    );
    expect(container.innerHTML).toBe('<p>Something else failed.</p>');
  });

  test('gives way to nothing where the fallback is null', () => {
    const { container } = render(<TwilioErrorHelp error={new Error('Ouch')} fallback={null} />);
    expect(container).toBeEmptyDOMElement();
  });

  test('does not use the fallback for an error of Twilio', () => {
    render(<TwilioErrorHelp code={20003} fallback={<p>Something else failed.</p>} />);
    expect(screen.queryByText('Something else failed.')).not.toBeInTheDocument();
    expect(lead()).toBe('Start with these two');
  });

  test.each<[what: string, value: () => unknown]>([
    ['a number that is no code', () => -1],
    ['not a number', () => Number.NaN],
    ['true', () => true],
    ['a symbol', () => Symbol('x')],
    ['a function', () => () => 20003],
    ['an empty object', () => ({})],
    ['an empty text', () => ''],
    ['a very long text', () => 'x'.repeat(100_000)],
    [
      'an object whose getters throw',
      () => ({
        get message() {
          throw new Error('no');
        },
      }),
    ],
    [
      'an object that contains itself',
      () => {
        const self: Record<string, unknown> = {};
        self['cause'] = self;
        return self;
      },
    ],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
  ])('%s breaks nothing', (_, value) => {
    render(<TwilioErrorHelp error={value()} />);
    const region = screen.getByRole('region', { name: 'No Twilio error found' });
    // A text of up to 4,000 characters, which scrolls, and the words around it.
    expect(region.textContent.length).toBeLessThan(4_200);
  });
});

describe('an error that has no code', () => {
  test('is recognised by its text, and that is said', () => {
    render(<TwilioErrorHelp error={new Error('username is required')} />);
    expect(screen.getByText('Recognised by its text; Twilio sent no code.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Copy code/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /^Read Twilio's page/ })).not.toBeInTheDocument();
    expect(screen.getByRole('region')).not.toHaveAccessibleName('No Twilio error found');
  });
});

describe('a message from the network', () => {
  test('is shown as text however long it is and whatever it holds', () => {
    const message = `<img src=x onerror=alert(1)> [click](https://evil.example) ${'very long '.repeat(300)}`;
    render(<TwilioErrorHelp error={{ code: 20003, message, status: 401 }} />);
    const shown = screen.getByText("Twilio's message").nextElementSibling;
    expect(shown?.textContent.startsWith('<img src=x onerror=alert(1)> [click]')).toBe(true);
    expect(shown?.children).toHaveLength(0);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('an entry of the host', () => {
  const own: ErrorEntry = {
    code: 20003,
    title: 'Ask the platform team',
    product: 'platform',
    level: 'warning',
    retryable: true,
    summary: 'Our gateway signs all requests. See [the handbook](https://handbook.example.com/twilio).',
    causes: [
      {
        id: 'own-gateway-down',
        title: 'The gateway is down',
        explanation: 'It restarts every night.',
        prevalence: 'common',
        when: { suggestedBy: { otherRequests: 'no' } },
        steps: [{ id: 'wait', text: 'Wait five minutes.' }],
        source: { url: 'https://handbook.example.com/twilio', read: '2026-11-20' },
      },
    ],
  };

  test('takes the place of the shipped one in a catalog of the host', () => {
    const catalogOfHost = createCatalog({ entries: [own] });
    render(
      <TwilioErrorHelpProvider catalog={catalogOfHost}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByRole('region', { name: 'Ask the platform team' })).toBeVisible();
    expect(screen.getByText('Warning')).toBeInTheDocument();
    expect(screen.getByText('Retrying can help')).toBeVisible();
    expect(screen.getByRole('link', { name: 'the handbook' })).toHaveAttribute(
      'href',
      'https://handbook.example.com/twilio',
    );
    expect(lead()).toBe('Check this first: The gateway is down');
    expect(screen.queryByText('Who may call what')).not.toBeInTheDocument();
    expect(screen.getByText('Independent help, not by Twilio. Read on 20 Nov 2026.')).toBeVisible();
  });

  test('leaves the shipped ones as they are for all other codes', async () => {
    render(
      <TwilioErrorHelpProvider catalog={createCatalog({ entries: [{ ...own, code: 990_001 }] })}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByRole('region', { name: 'Twilio refused to authenticate this request' })).toBeVisible();
  });

  test('may be passed to the panel as it is, with the error that was caught', () => {
    const onDiagnosis = vi.fn();
    render(
      <TwilioErrorHelp
        entry={own}
        error={{ code: 20003, message: 'Authenticate', status: 401 }}
        onDiagnosis={onDiagnosis}
      />,
    );
    expect(screen.getByText('HTTP 401')).toBeVisible();
    expect(screen.getByText('Authenticate')).toBeVisible();
    expect(onDiagnosis).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ causes: expect.anything() }), 20003);
  });

  test('may rule out all of its causes: then that is said, and the answers can be cleared', async () => {
    const { user, pass } = stopClock();
    const [cause] = own.causes ?? [];
    if (!cause) throw new Error('The entry has no cause.');
    const onlyKeys: ErrorEntry = {
      ...own,
      causes: [
        { ...cause, id: 'own-key', when: { requires: { signer: 'api-key' }, suggestedBy: { keyType: 'standard' } } },
        { ...cause, id: 'own-pair', title: 'The pair is old', when: { requires: { signer: 'api-key' } } },
      ],
    };
    render(<TwilioErrorHelp entry={onlyKeys} />);
    const heard = listen();
    await user.click(option('Account SID + Auth Token'));
    await pass(500);
    const notice =
      'Nothing on this list fits all that is known. One of the answers may be off. Clear the answers, or copy this for a ticket.';
    expect(screen.getAllByText(notice)[0]).toBeVisible();
    expect(heard).toEqual([notice]);
    expect(screen.getByText('Ruled out · 2')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear answers' }));
    expect(lead()).toMatch(/^Check this first/);
  });
});
