import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { expectInOrder, groups, lead, option, questions, unfold } from '../helpers/panel.ts';
import { titleOf } from '../helpers/titleOf.ts';

beforeAll(() => catalog.preload([20003]));

describe('with nothing but the code 20003', () => {
  test('the panel is a region with the name of the error', () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(screen.getByRole('region')).toHaveAccessibleName('Twilio refused to authenticate this request');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Twilio refused to authenticate this request');
  });

  test('the person reads how serious it is, the code, the status and whether retrying helps', () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(screen.getByText('Error')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy code 20003' })).toHaveTextContent('20003');
    expect(screen.getByText('HTTP 401')).toBeVisible();
    expect(screen.getByText('Retrying does not help')).toBeVisible();
  });

  test('the person reads that 20003 may mean invalid credentials or missing permission', () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(
      screen.getByText(/credentials are not valid, they are valid but not allowed for this request/),
    ).toBeVisible();
  });

  test('the person is told that no message was passed, and which messages leave the cause open', () => {
    render(<TwilioErrorHelp code={20003} />);
    const hint = screen.getByText(/Twilio's message is not known here\./);
    expect(hint).toHaveTextContent('Authenticate and Authentication Error - invalid username leave the cause open');
    expect(within(hint).getAllByText(/Authent/, { selector: 'code' })).toHaveLength(2);
    expect(screen.queryByText("Twilio's message")).not.toBeInTheDocument();
  });

  test('the person reads the message exactly as sent where there is one', () => {
    const message = 'Authenticate  **not bold** `not code` [no link](https://example.com) <b>no markup</b>';
    render(<TwilioErrorHelp error={{ code: 20003, message, status: 401 }} />);
    const shown = screen.getByText("Twilio's message").nextElementSibling;
    expect(shown?.textContent).toBe(message);
    expect(shown?.children).toHaveLength(0);
    expect(screen.queryByText(/message is not known here/)).not.toBeInTheDocument();
  });

  test('the question is a group of native radio buttons with its help, none of them chosen', () => {
    render(<TwilioErrorHelp code={20003} />);
    const group = screen.getByRole('group', { name: 'Which credentials signed the request?' });
    expect(group.tagName).toBe('FIELDSET');
    expect(group).toHaveAccessibleDescription(/AC… is an Account SID, SK… is an API key\. .* does not show its type\./);
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ type, checked }) => [type, checked])).toEqual(radios.map(() => ['radio', false]));
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
  });

  test.each([
    ['Main API key', /^SK… May call its own account's resources, Accounts and API keys included\./],
    ['Standard API key', /^SK… May call its own account's resources, except Accounts and API keys\./],
    ['Restricted API key', /^SK… May call what its permissions list, not the Accounts API\..* Permissions tab\./],
    ['Account SID + Auth Token', /^AC… May call its own account's resources, Accounts and API keys included\./],
    ['Not sure', /^The next question needs only the first two letters of the username\./],
  ])('"%s" is the name of an option, its hint the description, and both belong to the click target', (label, hint) => {
    render(<TwilioErrorHelp code={20003} />);
    const radio = option(label);
    expect(radio).toHaveAccessibleName(label);
    expect(radio).toHaveAccessibleDescription(hint);
    expect(radio.closest('label')).toHaveTextContent(hint.source.startsWith('^SK') ? `${label}SK…` : label);
  });

  test('two causes stand open: a value, and the key type with its three ways out', () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(lead()).toBe('Start with these two');
    const titles = screen.getAllByRole('heading', { level: 4 });
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'The value',
      titleOf('key-type-cannot-access-accounts'),
    ]);
    expect(screen.getByText(/Both key types are limited on purpose\./)).toBeVisible();
    const ways = screen.getByText('Do one of these:').querySelector('ol');
    expect([...(ways?.children ?? [])].map((way) => way.querySelector('strong')?.textContent)).toEqual([
      'Sign this call with a Main API key',
      'Sign this call with Account SID + Auth Token',
      'Call something else, if the call only tests the connection',
    ]);
    expect(screen.getByText(/Who can fix it:/)).toHaveTextContent(/somebody who may manage API keys in the Console/);
  });

  test('nothing is called likely while nothing is known', () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(screen.getByRole('region')).not.toHaveTextContent(/likely/i);
  });

  test('the other causes are folded by group, each with how many are possible', () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(groups()).toEqual([
      'The value: 9 possible',
      'The key type: 2 possible',
      'The account or Region: 5 possible',
      'How the credentials were sent: 4 possible',
      'Twilio holds the account back: 4 possible',
      'Looks the same, is another code: 4',
    ]);
  });

  test('a folded cause unfolds to what it is and what to do', async () => {
    render(<TwilioErrorHelp code={20003} />);
    await unfold('The account or Region');
    const cause = await unfold(titleOf('region-mismatch'));
    expect(cause).toHaveAttribute('open');
    expect(within(cause).getByText(/valid in one Region/)).toBeVisible();
    const steps = within(cause).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringMatching(/^Find the Region of the credentials/),
      expect.stringMatching(/^Set both TWILIO_REGION and TWILIO_EDGE/),
      expect.stringMatching(/^Send the request again/),
    ]);
  });

  test('errors that look alike lead to their pages', async () => {
    render(<TwilioErrorHelp code={20003} />);
    const part = await unfold('Looks the same, is another code');
    const links = within(part).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['70051', 'https://www.twilio.com/docs/api/errors/70051'],
      ['20008', 'https://www.twilio.com/docs/api/errors/20008'],
      ['20101', 'https://www.twilio.com/docs/api/errors/20101'],
      ['20404', 'https://www.twilio.com/docs/api/errors/20404'],
    ]);
  });

  test("the foot leads to Twilio's page, says whose help this is and when it was read, and names its sources", async () => {
    render(<TwilioErrorHelp code={20003} />);
    expect(screen.getByRole('link', { name: "Read Twilio's page for 20003" })).toHaveAttribute(
      'href',
      'https://www.twilio.com/docs/api/errors/20003',
    );
    expect(screen.getByText('Independent help, not by Twilio. Read on 23 Nov 2026.')).toBeVisible();
    const sources = await unfold('Sources');
    expect(within(sources).getByRole('link', { name: /^support\.twilio\.com/ })).toBeVisible();
    expect(within(sources).getAllByText('read on 23 Nov 2026')).toHaveLength(
      within(sources).getAllByRole('listitem').length,
    );
  });

  test('who may call what is folded below, and there is no raw error to show', async () => {
    render(<TwilioErrorHelp code={20003} />);
    const part = await unfold('Who may call what');
    expect(within(part).getByRole('table', { name: 'Which credential may call what' })).toBeVisible();
    expect(screen.queryByText('Raw error')).not.toBeInTheDocument();
  });

  test('everything stands in reading order: title, message, question, leading cause, other causes, foot', () => {
    render(<TwilioErrorHelp error={{ code: 20003, message: 'Authenticate', status: 401 }} />);
    expectInOrder(
      screen.getByRole('heading', { level: 2 }),
      screen.getByRole('button', { name: 'Copy code 20003' }),
      screen.getByText(/20003 has three meanings/),
      screen.getByText('Authenticate', { selector: 'p' }),
      option('Main API key'),
      option('Not sure'),
      screen.getByRole('heading', { name: 'Start with these two' }),
      screen.getByRole('heading', { name: 'Other causes' }),
      screen.getByText('The value', { selector: 'summary *' }),
      screen.getByText('Looks the same, is another code'),
      screen.getByRole('button', { name: 'Copy for a ticket' }),
      screen.getByRole('link', { name: "Read Twilio's page for 20003" }),
      screen.getByText(/Independent help/),
      screen.getByText('Sources'),
    );
    expectInOrder(screen.getByText('Looks the same, is another code'), screen.getByText('Who may call what'));
    expectInOrder(screen.getByText('Looks the same, is another code'), screen.getByText('Raw error'));
    expect(questions()).toEqual(['Which credentials signed the request?']);
  });
});
