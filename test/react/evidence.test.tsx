import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog, type Evidence, TwilioErrorHelp } from '../../src/index.ts';
import { choose, groups, lead, option, questions, reasons, unfold } from '../helpers/panel.ts';
import { titleOf } from '../helpers/titleOf.ts';

const SIGNED = 'Which credentials signed the request?';
const ADDRESS = 'Which address did the request call?';
const OTHERS = 'Do other requests with the same credentials succeed?';

const AC = `AC${'0123456789abcdef'.repeat(2)}`;
const SK = `SK${'0123456789abcdef'.repeat(2)}`;
const ACCOUNTS_URL = 'https://api.twilio.com/2010-04-01/Accounts.json';
const AUTHENTICATE = { code: 20003, message: 'Authenticate', status: 401 };

beforeAll(() => catalog.preload([20003, 70051]));

describe('a username that starts with SK', () => {
  test('leaves the three key types and Not sure to choose from, and says what it shows', () => {
    render(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: SK }} />);
    const group = screen.getByRole('group', { name: SIGNED });
    expect(within(group).getAllByRole('radio')).toHaveLength(4);
    for (const label of ['Main API key', 'Standard API key', 'Restricted API key', 'Not sure']) {
      expect(option(label)).not.toBeChecked();
    }
    expect(group).toHaveAccessibleDescription(
      'The username starts with SK, so an API key signed the request. The SID does not show its type.',
    );
    expect(reasons()).toContain('The username starts with SK, so an API key signed the request.');
  });

  test('makes the Accounts API likely once Standard is chosen and the address is known', async () => {
    render(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: SK, method: 'GET', url: ACCOUNTS_URL }} />);
    expect(lead()).toBe(`Check this first: ${titleOf('key-type-cannot-access-accounts')}`);
    await choose([SIGNED, 'Standard API key']);
    expect(lead()).toBe(`Likely cause: ${titleOf('key-type-cannot-access-accounts')}`);
    expect(reasons()).toEqual(
      expect.arrayContaining([
        'You chose Standard API key.',
        'The username starts with SK, so an API key signed the request.',
        'The request called the Accounts API.',
      ]),
    );
    expect(questions()).not.toContain(ADDRESS);
  });

  test('says what the host states apart from what the person chose', () => {
    render(
      <TwilioErrorHelp
        error={AUTHENTICATE}
        evidence={{ credential: 'standard-key', username: SK, url: ACCOUNTS_URL }}
      />,
    );
    expect(lead()).toBe(`Likely cause: ${titleOf('key-type-cannot-access-accounts')}`);
    expect(reasons()).toContain('The application states Standard API key.');
    expect(reasons().join(' ')).not.toContain('You chose');
    expect(questions()).toEqual([]);
  });
});

describe('a username that starts with AC', () => {
  test('answers the question about credentials: it is not asked', () => {
    render(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: AC }} />);
    expect(questions()).toEqual([OTHERS]);
    expect(screen.getByText(/^From the request: Account SID \+ Auth Token\./)).toHaveTextContent(
      'The username starts with AC, so an Account SID signed the request.',
    );
    expect(lead()).toBe(`Check this first: ${titleOf('wrong-sid-or-token')}`);
    expect(reasons()).toEqual([
      'The username starts with AC, so an Account SID signed the request.',
      'This pair may call the Accounts API, so the key type is not the reason.',
    ]);
  });

  test('decides against an answer that says otherwise, and the conflict is said', () => {
    render(
      <TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: AC }} answers={{ credential: 'standard-key' }} />,
    );
    const notice = 'You chose Standard API key, but the username sent starts with AC. The username decides.';
    expect(screen.getByText(notice)).toBeVisible();
    expect(lead()).not.toContain('Standard and Restricted keys');
    expect(groups()).toContain('The key type: All 2 ruled out');
  });

  test('leaves a way to take back the answer that it contradicts', async () => {
    render(
      <TwilioErrorHelp
        error={AUTHENTICATE}
        evidence={{ username: AC }}
        defaultAnswers={{ credential: 'standard-key' }}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Clear answers' }));
    expect(screen.queryByText(/The username decides\./)).not.toBeInTheDocument();
    expect(questions()).toEqual([OTHERS]);
  });

  test('decides against what the host states, and the conflict is said', () => {
    render(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: AC, credential: 'api-key' }} />);
    expect(
      screen.getByText(
        'The application states an API key, but the username sent starts with AC. The username decides.',
      ),
    ).toBeVisible();
  });
});

describe('a secret in the place of the username', () => {
  const secret = '0123456789abcdef'.repeat(2);

  test('is said, and shown nowhere', async () => {
    render(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: secret }} />);
    expect(
      screen.getByText(
        'This looks like an Auth Token, not a username. It was not kept. If it was shown or logged anywhere, replace it in the Console.',
      ),
    ).toBeVisible();
    expect(lead()).toBe(`The cause: ${titleOf('same-value-for-username-and-password')}`);
    await unfold('Raw error');
    expect(document.documentElement.outerHTML).not.toContain(secret);
    expect(document.documentElement.outerHTML).not.toContain(secret.slice(0, 16));
  });

  test('does not reach the clipboard either', async () => {
    const user = userEvent.setup();
    render(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: secret }} />);
    await user.click(screen.getByRole('button', { name: 'Copy for a ticket' }));
    await screen.findByText('Copied, secrets and numbers masked');
    expect(await navigator.clipboard.readText()).not.toContain(secret);
  });
});

describe('a cause that is certain', () => {
  test.each<[what: string, message: string, cause: string]>([
    ['no credentials', 'Authentication Error - No credentials provided', titleOf('authorization-header-missing')],
    ['a compliance profile', 'Primary compliance profile is not approved', titleOf('compliance-profile-not-approved')],
    ['a Trial account', 'This feature is not available on a Trial account', titleOf('trial-account-restriction')],
    ['a policy', 'Policy evaluation failed', titleOf('account-policy-refusal')],
  ])("is stated where Twilio's message names %s, and nothing is asked", (_, message, cause) => {
    render(<TwilioErrorHelp error={{ code: 20003, message, status: 401 }} />);
    expect(lead()).toBe(`The cause: ${cause}`);
    expect(screen.getByText('Stated by Twilio')).toBeVisible();
    expect(reasons()).toEqual([`Twilio's message says “${message}”.`]);
    expect(questions()).toEqual([]);
  });

  test.each<[what: string, evidence: Evidence, cause: string]>([
    [
      'a key SID in the place of the account',
      { username: SK, url: `https://api.twilio.com/2010-04-01/Accounts/${SK}/Messages.json` },
      titleOf('api-key-used-as-account-sid'),
    ],
    [
      'an address without an account',
      { username: AC, url: 'https://api.twilio.com/2010-04-01/Accounts/undefined/Messages.json' },
      titleOf('path-account-null-or-undefined'),
    ],
    ['another Region', { username: SK, credentialRegion: 'ie1', url: ACCOUNTS_URL }, titleOf('region-mismatch')],
    ['a blank in the username', { username: ` ${AC}` }, titleOf('extra-characters-in-credential')],
  ])('is stated where the request shows %s, and Twilio is not said to have stated it', (_, evidence, cause) => {
    render(<TwilioErrorHelp error={AUTHENTICATE} evidence={evidence} />);
    expect(lead()).toBe(`The cause: ${cause}`);
    expect(screen.getByText('Shown by the request')).toBeVisible();
    expect(screen.queryByText('Stated by Twilio')).not.toBeInTheDocument();
    expect(questions()).toEqual([]);
  });

  test('is said to be stated by the application where nobody else knows of it', async () => {
    const entry = await catalog.load(21211);
    expect(entry).toBeDefined();
    render(<TwilioErrorHelp code={21211} evidence={{ credential: 'test-credentials', to: '+15005550001' }} />);
    expect(lead()).toMatch(/^The cause: /);
    expect(screen.getByText('Stated by the application')).toBeVisible();
  });
});

test("a link in Twilio's message stays text where the message is given as the reason", () => {
  const message = 'Policy evaluation failed [Log in here](https://evil.example/login)';
  render(<TwilioErrorHelp error={{ code: 20003, message, status: 401 }} />);
  expect(reasons()).toEqual([`Twilio's message says “${message}”.`]);
  expect(screen.queryByRole('link', { name: 'Log in here' })).not.toBeInTheDocument();
});

describe('70051 with a missing permission', () => {
  const message =
    'Authorization Error - required permission twilio/messaging/messages/create is missing. Grant it to the key.';

  test('shows the permission, and the policy that grants it, each to copy', async () => {
    const user = userEvent.setup();
    render(<TwilioErrorHelp error={{ code: 70051, message, status: 401 }} />);
    expect(lead()).toMatch(/^The cause: /);
    expect(reasons()).toContain('Twilio names the permission that is missing: /twilio/messaging/messages/create.');
    await user.click(screen.getByRole('button', { name: 'Copy: Missing permission' }));
    expect(await navigator.clipboard.readText()).toBe('/twilio/messaging/messages/create');
    await user.click(screen.getByRole('button', { name: 'Copy: As a policy' }));
    expect(JSON.parse(await navigator.clipboard.readText())).toEqual({ allow: ['/twilio/messaging/messages/create'] });
  });
});

describe('evidence that a host passes as an inline object', () => {
  test('resets nothing when the host renders again', async () => {
    const host = (): React.ReactElement => (
      <TwilioErrorHelp
        error={{ code: 20003, message: 'Authenticate', status: 401 }}
        evidence={{ username: SK, method: 'GET' }}
      />
    );
    const { rerender } = render(host());
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Accounts']);
    const group = await unfold('The account or Region');
    option('Accounts', ADDRESS).focus();
    for (let i = 0; i < 3; i++) rerender(host());
    expect(option('Standard API key')).toBeChecked();
    expect(option('Accounts', ADDRESS)).toBeChecked();
    expect(option('Accounts', ADDRESS)).toHaveFocus();
    expect(lead()).toMatch(/^Likely cause/);
    expect(group).toBeInTheDocument();
    expect(group).toHaveAttribute('open');
  });

  test('re-ranks when a value changes, and keeps the answers', async () => {
    const { rerender } = render(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: SK }} />);
    await choose([SIGNED, 'Standard API key']);
    rerender(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: SK, url: ACCOUNTS_URL }} />);
    expect(option('Standard API key')).toBeChecked();
    expect(lead()).toBe(`Likely cause: ${titleOf('key-type-cannot-access-accounts')}`);
  });

  test('is never changed by the panel', async () => {
    const evidence: Evidence = Object.freeze({ username: SK, url: ACCOUNTS_URL });
    render(<TwilioErrorHelp error={Object.freeze({ ...AUTHENTICATE })} evidence={evidence} />);
    await choose([SIGNED, 'Standard API key']);
    expect(evidence).toEqual({ username: SK, url: ACCOUNTS_URL });
  });

  test('may be missing altogether, or hold nothing', () => {
    const { rerender } = render(<TwilioErrorHelp error={AUTHENTICATE} evidence={undefined} />);
    rerender(<TwilioErrorHelp error={AUTHENTICATE} evidence={{ username: undefined, url: undefined }} />);
    expect(lead()).toBe('Start with these two');
    expect(questions()).toEqual([SIGNED]);
  });
});
