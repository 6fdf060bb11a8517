import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import type { EntryKey } from '../../src/catalog/types.ts';
import type { Evidence } from '../../src/facts/evidence.ts';
import type { TwilioErrorReport } from '../../src/parse/types.ts';
import { recognise } from '../../src/identify/recognise.ts';
import { sid } from '../fixtures/scenarios.ts';

const api = `https://api.twilio.com/2010-04-01/Accounts/${sid('AC')}`;

describe('a set phrase of Twilio or of an SDK', () => {
  const sentences: readonly (readonly [text: string, key: EntryKey])[] = [
    ['Authenticate', 20003],
    ['Authenticate.', 20003],
    ['[HTTP 401] Unable to create record: Authenticate', 20003],
    ['HTTP 401 error: Unable to create record: Authenticate', 20003],
    ['com.twilio.exception.ApiException: Authenticate', 20003],
    ['Twilio.Exceptions.ApiException: Authentication Error - invalid username', 20003],
    ['Authentication Error - No credentials provided', 20003],
    ['Primary compliance profile is not approved. Please complete the KYC process in Trust Hub to gain access.', 20003],
    ['This feature is not available on a Trial account. Please upgrade your account to gain access.', 20003],
    ['Policy evaluation failed', 20003],
    ['Authorization failed: required permission twilio/messaging/messages/list is missing', 70051],
    ['required permission /twilio/iam/api-keys/create is missing', 70051],
    ['Authorization failed: required permission twilio/verify/verification/create is missing', 8021],
    ['[HTTP 403] Unable to create record: Resource not accessible with Test Account Credentials', 20008],
    [`[HTTP 400] Unable to create record: AccountSid ${sid('SK')}  is invalid`, 21470],
    ['AccountSid SKXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX is invalid', 21470],
    ['HTTP 400 error: Unable to create record: Account not authorized to call +4930123456', 21215],
    [`The requested resource /2010-04-01/Accounts/${sid('AC')}/Calls/${sid('CA')}.json was not found`, 20404],
    ['RestException [Error]: The requested resource /Services/undefined/Verifications was not found', 20404],
    [
      '[HTTP 404] Unable to create record: The requested resource /HostedNumbers/HostedNumberOrders was not found',
      20404,
    ],
    ["[HTTP 400] Unable to create record: The 'To' number +33600000000 is not a valid phone number.", 21211],
    ["The 'To' number  is not a valid phone number.", 21211],
    ["The 'From' number +1415 is not a valid phone number, shortcode, or alphanumeric sender ID.", 21212],
    [
      'The From phone number +61450 is not a valid, SMS-capable inbound phone number or short code for your account.',
      21606,
    ],
    [
      "The 'From' phone number provided (+125) is not a valid message-capable Twilio phone number for this destination",
      21606,
    ],
    [
      'The number +1202 is unverified. Trial accounts cannot send messages to unverified numbers; verify +1202 at twilio.com/user/account/phone-numbers/verified',
      21608,
    ],
    ['[HTTP 400] Unable to create record: Attempt to send to unsubscribed recipient', 21610],
    ["Permission to send an SMS has not been enabled for the region indicated by the 'To' number: +234.", 21408],
    ['Error: username is required', 'sdk-credentials-missing'],
    ['password is required', 'sdk-credentials-missing'],
    ['Username can not be null', 'sdk-credentials-missing'],
    ['Credentials are required to create a Client', 'sdk-credentials-missing'],
    ['Credentials are required to create a TwilioClient', 'sdk-credentials-missing'],
    ['Error: accountSid must start with AC', 'sdk-account-sid-form'],
    [
      'accountSid must start with AC. The given SID indicates an API Key which requires the accountSid to be passed as an additional option',
      'sdk-account-sid-form',
    ],
    ['Failed to fetch access token: Error Status Code: 401', 'oauth-token-fetch-failed'],
    [
      'Failed to fetch access token: Error Status Code: 401\nFailed to fetch access token: Authenticate',
      'oauth-token-fetch-failed',
    ],
    ['getaddrinfo ENOTFOUND api.ie1.twilio.com', 'host-not-reachable'],
    ["Failed to resolve 'api.ie1.twilio.com' ([Errno -2] Name or service not known)", 'host-not-reachable'],
    [
      "Hostname/IP does not match certificate's altnames: Host: conversations.ie1.twilio.com. is not in the cert's altnames",
      'host-not-reachable',
    ],
    ['curl: (6) Could not resolve host: api.ie1.twilio.com', 'host-not-reachable'],
    ['getaddrinfo EAI_AGAIN api.twilio.com', 'host-not-reachable'],
    ['webhook request rejected: X-Twilio-Signature mismatch', 'webhook-signature-mismatch'],
    ['403 Twilio Request Validation Failed.', 'webhook-signature-mismatch'],
  ];

  test.each(sentences)('"%s" is %s', (text, key) => {
    expect(recognise(text)).toBe(key);
  });

  test.each([...new Set(sentences.map(([, key]) => key))])('%s leads to an entry', async (key) => {
    expect(await catalog.load(key)).toBeDefined();
  });

  test('is found in any case, and with blanks around it', () => {
    expect(recognise('  POLICY EVALUATION FAILED\n')).toBe(20003);
  });

  test('is found in the message of a report', () => {
    expect(recognise({ source: 'text', message: 'Policy evaluation failed' })).toBe(20003);
  });

  test('is not looked for where the value states a code', () => {
    expect(recognise({ source: 'rest-body', code: 21211, message: 'Authenticate' })).toBe(21211);
    expect(recognise({ source: 'rest-body', code: 99_998, message: 'Authenticate' })).toBe(99_998);
  });
});

describe('a bare refusal', () => {
  const report: TwilioErrorReport = { source: 'http-client', status: 401, message: 'Request failed' };

  test.each<[string, TwilioErrorReport | string, Evidence]>([
    ['the report shows an address of Twilio', { ...report, request: { url: `${api}/Messages.json` } }, {}],
    ['the host knows an address of Twilio', report, { url: `${api}/Messages.json` }],
    ['the host knows an address without its scheme', report, { url: 'api.twilio.com/2010-04-01/Accounts.json' }],
    ['only the text says that it was refused', 'Outbound request failed: Unauthorized', { url: `${api}.json` }],
    ['only the text names the status', 'Request failed with status code 401', { url: `${api}.json` }],
  ])('is 20003 where %s', (_, value, evidence) => {
    expect(recognise(value, evidence)).toBe(20003);
  });

  test.each<[string, TwilioErrorReport | string, Evidence]>([
    ['nobody knows the address', report, {}],
    ["the address is somebody else's", report, { url: 'https://api.example.com/Accounts.json' }],
    ["the address only looks like Twilio's", report, { url: 'https://api.twilio.com.example.com/Accounts.json' }],
    ['Twilio is only named in it', report, { url: 'https://example.com/?next=https://api.twilio.com/' }],
    ['it was no refusal', { ...report, status: 500 }, { url: `${api}.json` }],
    ['the number stands for something else', 'Sent 4012 messages', { url: `${api}.json` }],
  ])('is nothing where %s', (_, value, evidence) => {
    expect(recognise(value, evidence)).toBeUndefined();
  });
});

describe("somebody else's words", () => {
  test.each([
    '',
    'Something went wrong',
    'Authenticated',
    'Please authenticate to continue',
    'Could not authenticate',
    'Failed to authenticate user: wrong password',
    'Authentication error - the directory did not answer',
    'You do not have the required permission to view this page',
    'Missing required permission: repo:write',
    'Failed to fetch access token: invalid_grant',
    'To number is not a valid phone number',
    "Module not found: Error: Can't resolve 'twilio'",
    'Invalid access token signature of another vendor',
    'User is not authorized to call the endpoint /admin',
    'Username is required.',
    'Password is required and must have eight characters',
    'Credentials are required',
    'The requested resource /articles/7 was not found on this server',
    'The resource /articles/7 was not found',
    'OPA: policy evaluation failed for package httpapi.authz',
    'This coupon cannot be used on a trial account',
    'getaddrinfo ENOTFOUND db.internal',
    'getaddrinfo ENOTFOUND db.internal. See https://www.twilio.com/docs for SMS alerts.',
    'Unauthorized',
    '401',
    'TypeError: Cannot read properties of undefined',
    'Request failed with status code 401',
    'Twilio',
  ])('"%s" is nothing', (text) => {
    expect(recognise(text)).toBeUndefined();
  });
});

describe('any value', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a report without a message', { source: 'text' }],
    ['a report whose message is no text', { source: 'text', message: 42 }],
    ['a report whose message is null', { source: 'text', message: null }],
    ['a number', 42],
  ])('%s is nothing, and does not throw', (_, value) => {
    expect(recognise(value as string)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['an address that is no text', { url: {} }],
    ['an address without a text form', { url: Object.create(null) }],
    ['a symbol as an address', { url: Symbol('url') }],
  ])('%s as evidence does not throw', (_, evidence) => {
    expect(recognise('Unauthorized', evidence as Evidence)).toBeUndefined();
    expect(recognise('Policy evaluation failed', evidence as Evidence)).toBe(20003);
  });

  // Long logs are pasted. Anything above linear time would take minutes for these.
  test.each([
    ['one line', 'Authenticate '.repeat(800_000)],
    ['many lines', '\n: authenticate'.repeat(700_000)],
    ['a long name', `accountsid ${'x'.repeat(10_000_000)}`],
    ['many hosts that do not resolve', 'enotfound '.repeat(1_000_000)],
  ])('10 MB of %s takes no time', (_, text) => {
    const start = performance.now();
    recognise(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test('the table is at most 750 bytes, minified and gzipped, for it is in every first load', async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../../src/identify/recognise.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(750);
});
