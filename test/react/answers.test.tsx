import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { causes, choose, expectInOrder, groups, lead, option, questions, reasons, unfold } from '../helpers/panel.ts';
import { titleOf } from '../helpers/titleOf.ts';

const SIGNED = 'Which credentials signed the request?';
const STARTS = 'What does the username start with?';
const ADDRESS = 'Which address did the request call?';
const OTHERS = 'Do other requests with the same credentials succeed?';
const BEFORE = 'Did the same credentials work before?';
const MESSAGE = "What did Twilio's message say?";

const ACCOUNTS_TITLE = titleOf('key-type-cannot-access-accounts');
const KEYS_TITLE = titleOf('key-type-cannot-manage-keys');
const PAIR_TITLE = titleOf('secret-does-not-match-username');
const TOKEN_TITLE = titleOf('wrong-sid-or-token');
const ROTATED_TITLE = titleOf('rotated-token');
const OAUTH_TITLE = titleOf('oauth-token-expired');
const DELETED_TITLE = titleOf('deleted-or-unknown-key');
const SUBACCOUNT_TITLE = titleOf('main-key-on-subaccount-resource');

beforeAll(() => catalog.preload([20003]));
beforeEach(() => {
  render(<TwilioErrorHelp code={20003} />);
});

function groupOf(question: string): HTMLElement {
  return screen.getByText(question, { selector: 'legend' }).parentElement as HTMLElement;
}

/** Every cause that is ruled out, with the reason. */
async function ruledOut(): Promise<Record<string, string[]>> {
  const all = await causes();
  return Object.fromEntries(all.filter(({ verdict }) => verdict === 'Ruled out').map(({ title, why }) => [title, why]));
}

describe('Standard API key', () => {
  beforeEach(() => choose([SIGNED, 'Standard API key']));

  test('points to the Accounts API first, says why, and asks for the address', () => {
    expect(lead()).toBe(`Check this first: ${ACCOUNTS_TITLE}`);
    expect(reasons()).toEqual([
      'You chose Standard API key.',
      'Standard keys may not call the Accounts and API keys resources, on purpose.',
      'Which address the request called is not known yet.',
    ]);
    expect(questions()).toEqual([SIGNED, ADDRESS]);
    expect(screen.getByRole('region')).not.toHaveTextContent('Likely');
  });

  test('shows the two ways out and the third as alternatives, then how to see that it worked', () => {
    const ways = screen.getByText('Do one of these:');
    expect([...ways.querySelectorAll('li > strong')].map((title) => title.textContent)).toEqual([
      'Sign this call with a Main API key',
      'Sign this call with Account SID + Auth Token',
      'Call something else, if the call only tests the connection',
    ]);
    expect(ways.querySelector('ol')).toHaveAttribute('type', 'A');
    expect(ways.nextElementSibling).toHaveTextContent('Send the request again. HTTP 200 shows that it worked.');
    expect(screen.getByText(/^Twilio's support article shows this refusal with/)).toBeVisible();
  });

  test('rules out what needs an Auth Token or an OAuth token, and nothing that only the message can tell', async () => {
    expect(groups()).toEqual([
      'The value: 7 possible, 2 ruled out',
      'The key type: 1 possible',
      'The account or Region: 5 possible',
      'How the credentials were sent: 3 possible, 1 ruled out',
      'Twilio holds the account back: 4 possible',
      'Looks the same, is another code: 4',
    ]);
    expect(await ruledOut()).toEqual({
      [TOKEN_TITLE]: ['You chose Standard API key.'],
      [ROTATED_TITLE]: ['You chose Standard API key.'],
      [OAUTH_TITLE]: ['You chose Standard API key.'],
    });
  });

  test('Accounts: the Accounts API becomes the likely cause', async () => {
    await choose([ADDRESS, 'Accounts']);
    expect(lead()).toBe(`Likely cause: ${ACCOUNTS_TITLE}`);
    expect(reasons()).toEqual(
      expect.arrayContaining([
        'You chose Standard API key.',
        'Standard keys may not call the Accounts and API keys resources, on purpose.',
        'You answered that the request called the Accounts API.',
      ]),
    );
    expect(screen.getByText('Likely')).toBeVisible();
  });

  test('API keys: managing keys becomes the likely cause', async () => {
    await choose([ADDRESS, 'API keys']);
    expect(lead()).toBe(`Likely cause: ${KEYS_TITLE}`);
    const ways = screen.getByText('Do one of these:').querySelectorAll('li > strong');
    expect([...ways].map((title) => title.textContent)).toEqual([
      'Sign with Account SID + Auth Token',
      'Sign with a Main key, where your Console offers one',
      'Call https://iam.twilio.com/v1/Keys with a Restricted key',
    ]);
    expect(await ruledOut()).toMatchObject({
      [ACCOUNTS_TITLE]: ['You answered that the request called the API keys resource.'],
    });
  });

  test('Something else: the key type is ruled out, and the pair is to be checked', async () => {
    await choose([ADDRESS, 'Something else']);
    expect(lead()).toBe(`Check this first: ${PAIR_TITLE}`);
    expect(questions()).toEqual([SIGNED, ADDRESS, OTHERS]);
    expect(await ruledOut()).toMatchObject({
      [ACCOUNTS_TITLE]: ['You answered that the request called neither Accounts nor API keys.'],
      [KEYS_TITLE]: ['You answered that the request called neither Accounts nor API keys.'],
    });
  });

  test('Not sure: the Accounts API stays first, and other requests are asked for', async () => {
    await choose([ADDRESS, 'Not sure']);
    expect(lead()).toBe(`Check this first: ${ACCOUNTS_TITLE}`);
    expect(questions()).toEqual([SIGNED, ADDRESS, OTHERS]);
  });
});

describe('Restricted API key', () => {
  beforeEach(() => choose([SIGNED, 'Restricted API key']));

  test('points to the Accounts API first, and tells it from a missing permission', () => {
    expect(lead()).toBe(`Check this first: ${ACCOUNTS_TITLE}`);
    expect(reasons()).toEqual([
      'You chose Restricted API key.',
      "A Restricted key may call only what its permissions list. Twilio's support article says that the Accounts API is not open to it. A permission that is merely missing has another code, 70051.",
      'Which address the request called is not known yet.',
    ]);
    expect(questions()).toEqual([SIGNED, ADDRESS]);
  });

  test('names the permission that the third way needs, and says what no source shows', () => {
    expect(screen.getByText('/twilio/messaging/messages/list')).toBeVisible();
    expect(screen.getByText(/For a Restricted key the statement rests on the article/)).toBeVisible();
  });

  test('rules out what needs an Auth Token or an OAuth token', async () => {
    expect(await ruledOut()).toEqual({
      [TOKEN_TITLE]: ['You chose Restricted API key.'],
      [ROTATED_TITLE]: ['You chose Restricted API key.'],
      [OAUTH_TITLE]: ['You chose Restricted API key.'],
    });
  });

  test('Accounts: the Accounts API becomes the likely cause', async () => {
    await choose([ADDRESS, 'Accounts']);
    expect(lead()).toBe(`Likely cause: ${ACCOUNTS_TITLE}`);
  });

  test('API keys: managing keys becomes the likely cause, with the permission that allows it', async () => {
    await choose([ADDRESS, 'API keys']);
    expect(lead()).toBe(`Likely cause: ${KEYS_TITLE}`);
    expect(screen.getByText('/twilio/iam/api-keys/*')).toBeVisible();
  });

  test('Something else: the key type is ruled out, and the pair is to be checked', async () => {
    await choose([ADDRESS, 'Something else']);
    expect(lead()).toBe(`Check this first: ${PAIR_TITLE}`);
    expect(await ruledOut()).toHaveProperty([ACCOUNTS_TITLE]);
  });
});

describe('Main API key', () => {
  beforeEach(() => choose([SIGNED, 'Main API key']));

  test('says that the key type is not the reason, and what then is to be checked', () => {
    expect(lead()).toBe(`Check this first: ${PAIR_TITLE}`);
    expect(reasons()).toEqual([
      'You chose Main API key.',
      'A Main key may call the Accounts API, so the key type is not the reason.',
    ]);
    expect(questions()).toEqual([SIGNED, OTHERS]);
  });

  test('keeps the key types possible, and says that the type is to be checked', async () => {
    const open = (await causes()).filter(({ title }) => [ACCOUNTS_TITLE, KEYS_TITLE].includes(title));
    expect(open.map(({ title, verdict }) => [title, verdict])).toEqual([
      [ACCOUNTS_TITLE, 'Possible'],
      [KEYS_TITLE, 'Possible'],
    ]);
    for (const { why } of open) {
      expect(why).toContain(
        'You chose Main API key. Check the type if the address is Accounts or API keys: the SID does not show it.',
      );
    }
  });

  test('Yes: the subaccount is to be checked, and what other requests disprove is ruled out', async () => {
    await choose([OTHERS, 'Yes']);
    expect(lead()).toBe(`Check this first: ${SUBACCOUNT_TITLE}`);
    const disproved = ['You answered that other requests with the same credentials succeed.'];
    expect(await ruledOut()).toMatchObject({
      [PAIR_TITLE]: disproved,
      [DELETED_TITLE]: disproved,
      [titleOf('extra-characters-in-credential')]: disproved,
    });
  });

  test('No: the pair becomes the likely cause', async () => {
    await choose([OTHERS, 'No']);
    expect(lead()).toBe(`Likely cause: ${PAIR_TITLE}`);
    expect(reasons()).toContain('You answered that no other request with the same credentials succeeds.');
  });

  test('Not tried: the pair stays to be checked', async () => {
    await choose([OTHERS, 'Not tried']);
    expect(lead()).toBe(`Check this first: ${PAIR_TITLE}`);
    expect(option('Not tried', OTHERS)).toBeChecked();
  });
});

describe('Account SID + Auth Token', () => {
  beforeEach(() => choose([SIGNED, 'Account SID + Auth Token']));

  test('says that the key type is not the reason, and what then is to be checked', () => {
    expect(lead()).toBe(`Check this first: ${TOKEN_TITLE}`);
    expect(reasons()).toEqual([
      'You chose Account SID + Auth Token.',
      'This pair may call the Accounts API, so the key type is not the reason.',
    ]);
    expect(questions()).toEqual([SIGNED, OTHERS]);
  });

  test('rules out what needs a key or an OAuth token, but not a key secret in the place of the token', async () => {
    const chose = ['You chose Account SID + Auth Token.'];
    expect(await ruledOut()).toEqual({
      [DELETED_TITLE]: chose,
      [ACCOUNTS_TITLE]: chose,
      [KEYS_TITLE]: chose,
      [titleOf('api-key-used-as-account-sid')]: chose,
      [SUBACCOUNT_TITLE]: chose,
      [OAUTH_TITLE]: chose,
    });
  });

  test('Yes: the account in the address is to be checked', async () => {
    await choose([OTHERS, 'Yes']);
    expect(lead()).toBe(`Check this first: ${titleOf('path-account-not-owner')}`);
  });

  test('No: the values become the likely cause, and the past is asked for', async () => {
    await choose([OTHERS, 'No']);
    expect(lead()).toBe(`Likely cause: ${TOKEN_TITLE}`);
    expect(questions()).toEqual([SIGNED, OTHERS, BEFORE]);
  });

  test('No, worked before: a replaced token becomes the likely cause', async () => {
    await choose([OTHERS, 'No'], [BEFORE, 'Yes']);
    expect(lead()).toBe(`Likely cause: ${ROTATED_TITLE}`);
    expect(reasons()).toContain('You answered that the same credentials worked before.');
  });

  test('No, never worked: the values stay the likely cause, and a replaced token is ruled out', async () => {
    await choose([OTHERS, 'No'], [BEFORE, 'No']);
    expect(lead()).toBe(`Likely cause: ${TOKEN_TITLE}`);
    expect(await ruledOut()).toMatchObject({
      [ROTATED_TITLE]: ['You answered that the same credentials never worked before.'],
    });
  });
});

describe('Not sure', () => {
  beforeEach(() => choose([SIGNED, 'Not sure']));

  test('keeps the two starting points, rules nothing out, and asks for two letters', async () => {
    expect(lead()).toBe('Start with these two');
    expect(questions()).toEqual([SIGNED, STARTS]);
    const group = within(screen.getByRole('group', { name: STARTS }));
    expect(group.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'AC',
      'SK',
      expect.stringMatching(/^Two other letters/),
      'Nothing is set',
      'Not sure',
    ]);
    expect(await ruledOut()).toEqual({});
  });

  test('AC: goes on as for Account SID + Auth Token, with the letters as the reason', async () => {
    await choose([STARTS, 'AC']);
    expect(lead()).toBe(`Check this first: ${TOKEN_TITLE}`);
    expect(reasons()).toContain('The username starts with AC, so an Account SID signed the request.');
    expect(questions()).toEqual([SIGNED, STARTS, OTHERS]);
  });

  test('SK, other requests succeed: the Accounts API is to be checked, and the address is asked for', async () => {
    await choose([STARTS, 'SK'], [OTHERS, 'Yes']);
    expect(lead()).toBe(`Check this first: ${ACCOUNTS_TITLE}`);
    expect(reasons()).toContain('The username starts with SK, so an API key signed the request.');
    expect(questions()).toEqual([SIGNED, STARTS, OTHERS, ADDRESS]);
  });

  test('SK, no other request succeeds: the pair becomes the likely cause', async () => {
    await choose([STARTS, 'SK'], [OTHERS, 'No']);
    expect(lead()).toBe(`Likely cause: ${PAIR_TITLE}`);
  });

  test('two other letters: the username becomes the likely cause', async () => {
    await choose([STARTS, 'Two other letters']);
    expect(lead()).toBe(`Likely cause: ${titleOf('username-not-a-live-credential')}`);
  });

  test('nothing is set: variables that are not loaded become the likely cause', async () => {
    await choose([STARTS, 'Nothing is set']);
    expect(lead()).toBe(`Likely cause: ${titleOf('credentials-not-loaded')}`);
  });

  test('not sure again: the message is asked for, and names its cause', async () => {
    await choose([STARTS, 'Not sure']);
    expect(questions()).toEqual([SIGNED, STARTS, MESSAGE]);
    await choose([MESSAGE, 'Authentication Error - No credentials provided']);
    expect(lead()).toBe(`Likely cause: ${titleOf('authorization-header-missing')}`);
    expect(reasons()).toEqual([
      "You answered that Twilio's message says “Authentication Error - No credentials provided”.",
    ]);
  });
});

test('with no question left and several causes open, that is said', async () => {
  const end = 'This is as far as the answers go. Work down the list.';
  await choose([SIGNED, 'Not sure'], [STARTS, 'Not sure']);
  expect(screen.queryByText(end)).not.toBeInTheDocument();
  await choose([MESSAGE, 'Something else']);
  for (let asked = questions(); asked.length < 8; asked = questions()) {
    const open = asked.find((legend) => !within(groupOf(legend)).queryByRole('radio', { checked: true }));
    if (open === undefined) break;
    await choose([open, 'Not sure']);
  }
  expect(screen.getByText(end)).toBeVisible();
  expectInOrder(option('Not sure'), screen.getByText(end), screen.getByRole('heading', { name: 'Other causes' }));
});

describe('what stands where', () => {
  test('a follow-up stands below the question and above everything that it changes', async () => {
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Something else']);
    expectInOrder(
      option('Main API key'),
      option('Not sure'),
      option('Accounts', ADDRESS),
      option('Yes', OTHERS),
      screen.getByRole('button', { name: 'Clear answers' }),
      screen.getByText('Check this first'),
      screen.getByText('Why'),
      screen.getByRole('heading', { name: 'Other causes' }),
    );
  });

  test('what is ruled out stands at the end of its group, folded, with its steps and not struck through', async () => {
    await choose([SIGNED, 'Standard API key']);
    const group = within(await unfold('The value'));
    const ruledOutPart = await unfold('Ruled out · 2');
    expectInOrder(group.getByText(DELETED_TITLE), ruledOutPart);
    const cause = await unfold(TOKEN_TITLE);
    expect(ruledOutPart).toContainElement(cause);
    expect(within(cause).getByText(/^Who can fix it:/)).toBeVisible();
    expect(within(cause).getAllByRole('listitem').length).toBeGreaterThan(3);
    expect(ruledOutPart.querySelectorAll('s, del')).toHaveLength(0);
  });
});

describe('changing the mind', () => {
  test('another answer starts from there: answers to questions that no longer come up are gone', async () => {
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Something else'], [OTHERS, 'No']);
    expect(lead()).toBe(`Likely cause: ${PAIR_TITLE}`);
    await choose([SIGNED, 'Not sure']);
    expect(lead()).toBe('Start with these two');
    expect(questions()).toEqual([SIGNED, STARTS]);
    await choose([SIGNED, 'Standard API key']);
    expect(questions()).toEqual([SIGNED, ADDRESS]);
    expect(lead()).toBe(`Check this first: ${ACCOUNTS_TITLE}`);
  });

  test('an answer stays where its question comes up again', async () => {
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Accounts'], [SIGNED, 'Restricted API key']);
    expect(option('Accounts', ADDRESS)).toBeChecked();
    expect(lead()).toBe(`Likely cause: ${ACCOUNTS_TITLE}`);
    expect(reasons()[0]).toBe('You chose Restricted API key.');
  });

  test('an answer changes only what stands below the questions', async () => {
    const header = screen.getByText(/20003 has three meanings/);
    const group = screen.getByRole('group', { name: SIGNED });
    const before = [header.outerHTML, [...group.querySelectorAll('input')]];
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Accounts']);
    expect([header.outerHTML, [...group.querySelectorAll('input')]]).toEqual(before);
    expect(screen.getByRole('group', { name: SIGNED })).toBe(group);
  });

  test('everything is as at first once the answers are cleared', async () => {
    expect(screen.queryByRole('button', { name: 'Clear answers' })).not.toBeInTheDocument();
    await choose([SIGNED, 'Standard API key'], [ADDRESS, 'Accounts']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear answers' }));
    expect(lead()).toBe('Start with these two');
    expect(questions()).toEqual([SIGNED]);
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Clear answers' })).not.toBeInTheDocument();
  });

  test('what was unfolded stays open when an answer changes the order', async () => {
    const group = await unfold('The account or Region');
    await choose([SIGNED, 'Standard API key']);
    expect(group).toBeInTheDocument();
    expect(group).toHaveAttribute('open');
  });
});
