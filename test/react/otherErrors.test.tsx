import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { catalog, createCatalog, type ErrorEntry, TwilioErrorHelp, TwilioErrorHelpProvider } from '../../src/index.ts';
import { plainText } from '../../src/catalog/parseInlineMarkup.ts';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/strings/en/interface.ts';
import { lead, questions, expand } from '../helpers/panel.ts';
import { NAME_20003 } from '../helpers/titleOf.ts';
import { twilioError } from '../helpers/twilioError.ts';

beforeAll(() => catalog.preload([20003, 'sdk-credentials-missing']));

/** An entry without causes. */
const bare: ErrorEntry = { code: 990_002, title: 'Conference is full', product: 'voice', level: 'warning' };

describe('nothing to show', () => {
  test.each([null, undefined])('an error that is %s renders nothing, not even for its actions', (error) => {
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
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
    rerender(<TwilioErrorHelp error={null} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a code', () => {
  test('may be a string of digits', () => {
    render(<TwilioErrorHelp code="20003" />);
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
  });

  test.each([null, undefined])('that is %s shows nothing', (code) => {
    const { container } = render(<TwilioErrorHelp code={code} />);
    expect(container).toBeEmptyDOMElement();
  });

  test("that can't be one isn't taken for a Twilio error, and development warns once", () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const code of [Number.NaN, -1, 1.5, Infinity, 'abc', '']) {
      const { unmount } = render(<TwilioErrorHelp code={code} />);
      expect(
        screen.getByRole('region', { name: "This doesn't look like a Twilio error" }),
        `code ${code}`,
      ).toBeVisible();
      unmount();
    }
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('`code` is neither'));
  });
});

describe('a code that nobody knows', () => {
  const unknown = twilioError(99_998, 'Something new', 401);

  test('is named, with what its status means, the message, and where Twilio may describe it', () => {
    render(<TwilioErrorHelp error={unknown} />);
    expect(screen.getByRole('region', { name: 'Unknown Twilio error 99998' })).toBeVisible();
    expect(screen.getByText(/^This code isn't in our list\./)).toHaveTextContent(
      "Twilio didn't accept the credentials.",
    );
    expect(screen.getByText('HTTP 401')).toBeVisible();
    expect(screen.getByText("Twilio's message").nextElementSibling).toHaveTextContent('Something new');
    // A page about a code that Twilio has not published would not be there.
    expect(screen.getByRole('link', { name: /^Open Twilio's list of error codes/ })).toHaveAttribute(
      'href',
      'https://www.twilio.com/docs/api/errors',
    );
    expect(questions()).toEqual([]);
  });

  test('shows the raw error, masked, when it is expanded', async () => {
    const secret = '0123456789abcdef'.repeat(2);
    render(<TwilioErrorHelp error={{ ...unknown, authToken: secret }} />);
    const raw = await expand('Raw error');
    expect(await within(raw).findByText(/99998/)).toBeVisible();
    expect(document.body.innerHTML).not.toContain(secret);
  });

  test("says nothing about a status that wasn't passed", () => {
    render(<TwilioErrorHelp code={99_998} />);
    expect(screen.getByRole('region')).not.toHaveTextContent('HTTP');
    expect(screen.queryByText("Twilio's message")).not.toBeInTheDocument();
  });
});

describe('a code that is known by name only', () => {
  test("shows name, code and product, and the link to Twilio's guide", () => {
    render(<TwilioErrorHelp entry={bare} />);
    expect(screen.getByRole('region', { name: 'Error 990002: Conference is full' })).toBeVisible();
    expect(screen.getByText('Voice')).toBeVisible();
    expect(screen.getByText(/^We have no steps for this code yet\./)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open Twilio's guide for 990002/ })).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Copy for support' })).toHaveLength(1);
    expect(questions()).toEqual([]);
    expect(screen.queryByRole('heading', { name: /causes/ })).not.toBeInTheDocument();
    expect(screen.queryByText('Sources')).not.toBeInTheDocument();
  });
});

describe('an entry', () => {
  test('lists related errors if it has no causes, and a chosen one replaces the error', async () => {
    await catalog.preload([30007]);
    render(<TwilioErrorHelp entry={{ ...bare, related: [30007] }} />);
    expect(screen.getByRole('heading', { name: 'Related errors' })).toBeVisible();
    const related = screen.getByRole('button', { name: /^Error 30007/ });
    await waitFor(() => expect(related).toHaveTextContent(/^Error 30007.+/));
    fireEvent.click(related);
    expect(await screen.findByRole('region', { name: /^Error 30007: / })).toBeVisible();
  });

  test('stays replaced by the chosen error while the app renders an equal one again, but not when it renders another', async () => {
    await catalog.preload([30007, 20404]);
    const caught = (path: string) => twilioError(20404, `The requested resource ${path} was not found`, 404);
    const { rerender } = render(<TwilioErrorHelp error={caught('/v1/a')} />);
    const related = await expand('Similar error codes');
    fireEvent.click(within(related).getAllByRole('button')[0] as HTMLElement);
    expect(await screen.findByRole('region', { name: /^Error (?!20404)/ })).toBeVisible();
    rerender(<TwilioErrorHelp error={caught('/v1/a')} />);
    expect(screen.getByRole('region', { name: /^Error (?!20404)/ })).toBeVisible();
    rerender(<TwilioErrorHelp error={caught('/v1/b')} />);
    expect(screen.getByRole('region', { name: /^Error 20404: / })).toBeVisible();
  });

  test('marks the language of the titles of related errors, which the interface never translates', async () => {
    const own = createCatalog({ entries: [{ ...bare, code: 990_003, title: 'Konferenz ist voll', lang: 'de-CH' }] });
    render(<TwilioErrorHelp entry={{ ...bare, related: [30007, 990_003] }} catalog={own} locale={de} />);
    expect(await screen.findByText('Konferenz ist voll')).toHaveAttribute('lang', 'de-CH');
    const title = plainText((await catalog.load(30007))?.title ?? '');
    expect(await screen.findByText(title)).toHaveAttribute('lang', 'en');
  });

  test('opens the help for an error that is mistaken for it', async () => {
    const lookalikes = [
      { code: 30007, text: 'A carrier blocked it.' },
      { code: 'sdk-credentials-missing', text: 'No credentials were passed.' },
    ];
    await catalog.preload([30007]);
    const { rerender } = render(<TwilioErrorHelp entry={{ ...bare, lookalikes }} />);
    const similar = await expand('Similar error codes');
    expect(within(similar).getByText('A carrier blocked it.')).toBeVisible();
    await userEvent.click(within(similar).getByRole('button', { name: 'Error 30007' }));
    expect(await screen.findByRole('region', { name: /^Error 30007: / })).toHaveFocus();
    rerender(<TwilioErrorHelp key="again" entry={{ ...bare, lookalikes }} />);
    await expand('Similar error codes');
    await userEvent.click(screen.getByRole('button', { name: 'No credentials were passed.' }));
    const title = plainText(catalog.get('sdk-credentials-missing')?.title ?? 'no title');
    expect(await screen.findByRole('region', { name: title })).toHaveFocus();
  });

  test('says when to retry only where that can help', () => {
    const retryAdvice = 'Try again in a minute.';
    const { rerender } = render(<TwilioErrorHelp entry={{ ...bare, retryable: true, retryAdvice }} />);
    expect(screen.getByText(retryAdvice)).toBeVisible();
    rerender(<TwilioErrorHelp entry={{ ...bare, retryable: false, retryAdvice }} />);
    expect(screen.queryByText(retryAdvice)).not.toBeInTheDocument();
  });
});

describe("an error that isn't Twilio's", () => {
  test('is said not to be, with its text, without a question, and with the link to a list of codes', async () => {
    render(<TwilioErrorHelp error={new Error('<b>Ouch</b>')} />);
    expect(await screen.findByRole('region', { name: "This doesn't look like a Twilio error" })).toBeVisible();
    expect(screen.getByText('It has no Twilio code, message or URL.')).toBeVisible();
    expect(screen.getByText('What we received').nextElementSibling?.textContent).toBe('<b>Ouch</b>');
    expect(screen.getByRole('link', { name: new RegExp(`^${en.openErrorList}`) })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByText(/Warning|^Error/)).not.toBeInTheDocument();
  });

  test('gives way to the fallback of the host', async () => {
    const { container } = render(
      <TwilioErrorHelp error={new Error('Ouch')} fallback={<p>Something else failed.</p>} />,
    );
    await waitFor(() => expect(container.innerHTML).toBe('<p>Something else failed.</p>'));
  });

  test('shows nothing if the fallback is null', async () => {
    const { container } = render(<TwilioErrorHelp error={new Error('Ouch')} fallback={null} />);
    await waitFor(() => expect(container).toBeEmptyDOMElement());
  });

  test("doesn't use the fallback for a Twilio error", () => {
    render(<TwilioErrorHelp code={20003} fallback={<p>Something else failed.</p>} />);
    expect(screen.queryByText('Something else failed.')).not.toBeInTheDocument();
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
  ])('%s breaks nothing', async (_, value) => {
    render(<TwilioErrorHelp error={value()} />);
    const region = await screen.findByRole('region', { name: "This doesn't look like a Twilio error" });
    // A text of up to 4,000 characters, which scrolls, and the words around it.
    expect(region.textContent.length).toBeLessThan(4_200);
  });
});

describe('an error that has no code', () => {
  test('is recognized by its text, and that is said', async () => {
    render(<TwilioErrorHelp error={new Error('username is required')} evidence={{ tool: 'twilio-node 6.0.2' }} />);
    expect(await screen.findByText('Matched by its text. Twilio sent no error code.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Twilio docs/ })).not.toBeInTheDocument();
    expect(screen.getByRole('region')).not.toHaveAccessibleName("This doesn't look like a Twilio error");
  });

  test.each<[shows: string, error: unknown]>([
    [
      'only Twilio’s URL and status',
      'POST https://api.twilio.com/2010-04-01/Accounts/x/Messages.json 400 (Bad Request)',
    ],
    ['only an unknown message', new Error('Twilio error: the flux capacitor failed')],
  ])('is said to be Twilio’s if it shows %s', async (_, error) => {
    render(<TwilioErrorHelp error={error} />);
    expect(await screen.findByRole('region', { name: en.noCodeTitle })).toBeVisible();
    expect(screen.getByText(en.noCodeText)).toBeVisible();
    expect(screen.getByRole('link', { name: new RegExp(`^${en.openErrorList}`) })).toBeVisible();
  });
});

describe('a message from the network', () => {
  test('is shown as text, however long it is and whatever it contains', () => {
    const message = `<img src=x onerror=alert(1)> [click](https://evil.example) ${'very long '.repeat(300)}`;
    render(<TwilioErrorHelp error={twilioError(20003, message, 401)} />);
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
    expect(screen.getByRole('region', { name: 'Error 20003: Ask the platform team' })).toBeVisible();
    expect(screen.getByText('Warning')).toBeInTheDocument();
    expect(screen.getByText('Retrying can help')).toBeVisible();
    expect(screen.getByRole('link', { name: /^the handbook/ })).toHaveAttribute(
      'href',
      'https://handbook.example.com/twilio',
    );
    expect(screen.getByText('The gateway is down')).toBeVisible();
    expect(screen.queryByText('Key permissions')).not.toBeInTheDocument();
  });

  test('leaves the shipped ones as they are for all other codes', async () => {
    render(
      <TwilioErrorHelpProvider catalog={createCatalog({ entries: [{ ...own, code: 990_001 }] })}>
        <TwilioErrorHelp code={20003} />
      </TwilioErrorHelpProvider>,
    );
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
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

  test('may have all of its causes ruled out: the panel says so, and what to do then', () => {
    const [cause] = own.causes ?? [];
    if (!cause) throw new Error('The entry has no cause.');
    const onlyAccounts: ErrorEntry = { ...own, causes: [{ ...cause, when: { requires: { resource: 'accounts' } } }] };
    render(<TwilioErrorHelp entry={onlyAccounts} evidence={{ url: 'https://verify.twilio.com/v2/Services' }} />);
    expect(screen.getByText(en.noneLeft)).toBeVisible();
    expect(lead()).toBeUndefined();
    expect(screen.getByRole('link', { name: /^Contact Twilio Support/ })).toBeVisible();
    expect(screen.getAllByText('Ruled out')).toHaveLength(1);
  });

  test('may have no cause left to try: no cause leads, and the focus goes to the button that undoes the last one', async () => {
    const [cause] = own.causes ?? [];
    if (!cause) throw new Error('The entry has no cause.');
    const causes = [cause, { ...cause, id: 'another', title: 'Something else' }].map((one) => ({ ...one, when: {} }));
    render(<TwilioErrorHelp entry={{ ...own, causes }} />);
    for (const { title } of causes) {
      expect(lead()).toBe(`${en.lead.open}: ${plainText(title)}`);
      await userEvent.click(screen.getByRole('button', { name: "That didn't help" }));
    }
    expect(lead()).toBeUndefined();
    expect(screen.getByText(en.noneLeft)).toBeVisible();
    const undo = screen.getAllByRole('button', { name: /^Undo/ });
    expect(undo).toHaveLength(causes.length);
    await waitFor(() => expect(undo.at(-1)).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Clear answers' }));
    expect(lead()).toBe(`${en.lead.open}: ${plainText(causes[0]?.title ?? '')}`);
  });
});
