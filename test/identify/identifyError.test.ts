import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import type { EntryKey } from '../../src/catalog/types.ts';
import type { Evidence } from '../../src/facts/evidence.ts';
import { identifyError } from '../../src/identify/identifyError.ts';
import { integrations } from '../fixtures/errors/integrations.ts';
import { otherLanguages } from '../fixtures/errors/otherLanguages.ts';
import { apps } from '../fixtures/errors/apps.ts';
import { printed } from '../fixtures/errors/printed.ts';
import { stored } from '../fixtures/errors/stored.ts';
import { unsignedErrors } from '../fixtures/errors/unsigned.ts';
import { wrapped } from '../fixtures/errors/wrapped.ts';
import { sid } from '../fixtures/scenarios.ts';

const identify = async (value: unknown, evidence: Evidence = {}) => identifyError(value, evidence, { catalog });
const keyOf = async (value: unknown, evidence?: Evidence): Promise<EntryKey | undefined> =>
  (await identify(value, evidence)).key;

describe('an error that shows nothing of Twilio but its words', () => {
  test.each(unsignedErrors.map((one) => [one.title, one] as const))(
    '%s is recognized',
    async (_, { value, evidence, key }) => {
      expect(await keyOf(value, evidence)).toBe(key);
      expect(await catalog.load(key)).toBeDefined();
    },
  );

  test('has a report that states its text', async () => {
    const message = "Error: 'To' number is not a valid mobile number";
    expect(await identify(message)).toMatchObject({ key: 21614, report: { source: 'text' } });
  });
});

describe.each(Object.entries({ ...wrapped, ...stored }))('an error as it is passed on by %s', (_, errors) => {
  test.each(errors.map(([key, value, evidence]) => [key, JSON.stringify(value), value, evidence] as const))(
    '%s is recognized in %s',
    async (key, _text, value, evidence) => {
      expect(await keyOf(value, evidence)).toBe(key);
    },
  );
});

describe('an error as a library or an app prints it', () => {
  test.each(
    [...otherLanguages, ...printed, ...apps].map(([key, ...rest]) => [key, JSON.stringify(rest[0]), rest] as const),
  )('%s is recognized in %s, with what else it states', async (key, _, [value, evidence, stated = {}]) => {
    const found = await identify(value, evidence);
    expect(found.key).toBe(key);
    expect(found.report).toMatchObject(stated);
  });
});

describe('an error as an integration passes it on', () => {
  test.each(integrations.map(([key, value, ...rest]) => [key, JSON.stringify(value), value, rest] as const))(
    '%s is recognized in %s, with what else it states',
    async (key, _, value, [stated, evidence]) => {
      const { key: found, candidates = [], report } = await identify(value, evidence);
      expect(candidates.length > 0 ? candidates : [found]).toContain(key);
      expect(report).toMatchObject(stated);
    },
  );
});

describe('a code', () => {
  test('is known at once if the value shows that it is Twilio’s', () => {
    const error = { code: 20003, more_info: 'https://www.twilio.com/docs/errors/20003', message: 'Authenticate' };
    expect(identifyError(error, {}, { catalog })).toMatchObject({ key: 20003, report: { message: 'Authenticate' } });
  });

  test('is known at once if the app says so', () => {
    const error = { code: 21211, message: 'Something new' };
    expect(identifyError(error, { tool: 'twilio-node' }, { catalog })).toMatchObject({ key: 21211 });
  });

  test.each([
    [20003, 20003],
    ['20003', 20003],
    [{ code: 20003 }, 20003],
    ['Error - 12300', 12_300],
  ])('is known at once if there is nothing else: %j', (value, key) => {
    expect(identifyError(value, {}, { catalog })).toMatchObject({ key });
  });

  test('counts if its entry’s own words are beside it', async () => {
    const { key, report } = await identify({ code: 20003, message: 'Authenticate', status: 401 });
    expect(key).toBe(20003);
    expect(report).not.toHaveProperty('unconfirmed');
  });

  test('does not count beside words of others', async () => {
    expect(await identify({ code: 20003, message: 'Payment failed', status: 402 })).toEqual({
      report: undefined,
      key: undefined,
    });
  });

  test('is what the app says it is', () => {
    expect(identifyError(new Error('x'), {}, { catalog, key: 20003 })).toMatchObject({ key: 20003 });
  });
});

describe('a code in a text', () => {
  test.each<[text: string, code: number | undefined]>([
    ['Order code 48213: sending the SMS failed. Twilio error 21211: x', 21211],
    ['https://example.com/?code=54321 Twilio error 20003: Authenticate', 20003],
    ['callback https://example.com/hook?error=12345 failed: Twilio error 11200', 11200],
    ['Postal code 94107 rejected. Twilio error 21628', 21628],
    ['/app/error/12345/twilio.log: Twilio error 20003', 20003],
    ['Error 2024/11/23 10:00 twilio: error 21608', 21608],
    ['Twilio timeout error: 15000 milliseconds', undefined],
    ['Twilio webhook error: 8080 refused', undefined],
    ['Twilio was fine; MySQL error 20003 in Orders', undefined],
    ['Sent 30007 SMS via Twilio without a single failure', undefined],
    ['invoice 30007 for Twilio usage was rejected by the bank', undefined],
    ['Could not save Twilio message: ERROR: 42501: permission denied', undefined],
    ['ERROR-20003', 20003],
    ['Twilio returned 63016', 63016],
    ['Twilio Fehler 20003', 20003],
    ['err=20003', 20003],
    ['Got 30007 from twilio', 30007],
    ['undelivered 30007', 30007],
  ])('%s', async (text, code) => {
    expect(await keyOf(text)).toBe(code);
  });
});

describe('an error inside', () => {
  const body = { code: 20003, message: 'Authenticate', more_info: 'https://www.twilio.com/docs/errors/20003' };
  const form = 'MessageSid=SM1&MessageStatus=undelivered&ErrorCode=20003';

  test.each<[what: string, value: unknown]>([
    ['a list, as its fourth member', { errors: [{ message: 'a' }, { message: 'b' }, { message: 'c' }, body] }],
    ['a Map', new Map(Object.entries(body))],
    ['bytes', new TextEncoder().encode(JSON.stringify(body))],
    ['a body in base64', { isBase64Encoded: true, httpMethod: 'POST', body: btoa(form) }],
    ['fields of any name', { graphQLErrors: [{ extensions: { inner_problem: { details: body } } }] }],
  ])('%s is found', async (_, value) => {
    expect(await keyOf(value)).toBe(20003);
  });

  test('a list is one of several: the others are named', async () => {
    const { report } = await identify([body, { ...body, code: 21211, message: 'x' }]);
    expect(report?.others).toEqual([{ code: 21211, message: 'x' }]);
  });

  test('an alert has what Twilio got from the webhook', async () => {
    const alert = {
      error_code: '11200',
      alert_text: 'Msg&ErrorCode=11200&httpResponse=405&url=https%3A%2F%2Fx.example%2Fa',
    };
    expect((await identify(alert)).report?.webhook).toEqual({ url: 'https://x.example/a', status: 405 });
  });
});

describe('several errors that share a text', () => {
  test('are offered, the likeliest first', async () => {
    const { key, candidates } = await identify('TwilioError: Invalid Access Token signature');
    expect(key).toBe(20107);
    expect(candidates).toEqual([20107, 9401]);
    const ofVideo = await identify('TwilioError: Invalid Access Token signature', { tool: 'twilio-video.js' });
    expect(ofVideo.candidates).toEqual([20107, 9401]);
  });

  const at = (host: string) => ({ url: `https://${host}.twilio.com/v1/Things` });

  test.each<[why: string, value: unknown, evidence: Evidence, key: EntryKey]>([
    ['the product that was called', 'Twilio: Unique name already exists', at('sync'), 54301],
    [
      'the product in a URL of the value',
      { config: at('sync'), response: { data: { message: 'Rate limit exceeded' } } },
      {},
      54009,
    ],
    ['the resource that was called', 'Twilio: Invalid URL', { url: '/2010-04-01/Accounts/x/Calls.json' }, 21205],
    ['the tool', 'Twilio: The destination number is blocked by Twilio', { tool: 'SIP trunking' }, 32203],
    ['the SDK', 'TwilioError: Participant not found', { tool: 'twilio-video.js' }, 53204],
    ['the device', 'Twilio: Invalid application SID', { platform: 'browser' }, 31100],
    ['no product', 'Twilio: Unauthorized', {}, 70004],
    ['the HTTP status', { message: 'Twilio: Validation error', status: 400 }, {}, 63100],
  ])('are led by the one that %s shows', async (_, value, evidence, key) => {
    const found = await identify(value, evidence);
    expect(found.key).toBe(key);
    expect(found.candidates?.[0]).toBe(key);
    expect(found.candidates?.length).toBeGreaterThan(1);
  });

  test('are those of the message under an early code that no list has', async () => {
    const body = { message: 'The authorization with Token failed', code: 2016, user_error: false, params: {} };
    expect(await keyOf(body)).toBe(20151);
    expect(await keyOf({ ...body, message: 'Something new' })).toBe(2016);
  });

  test.each([
    'Failed to verify Twilio signature',
    'Twilio webhook signature verification failed',
    '[twilio] Webhook verification failed: Invalid signature for URL: https://example.com/voice',
    'event=twilio_signature_invalid',
    'Rejected: bad Twilio signature',
  ])('are none where an app tells of a signature: %s', async (text) => {
    expect(await keyOf(text, { tool: 'twilio-node' })).toBe('webhook-signature-mismatch');
  });

  test('are none if a code says which', async () => {
    const body = { code: 9401, message: 'Invalid Access Token signature', user_error: true, params: {} };
    expect(await identify(body)).not.toHaveProperty('candidates');
  });
});

describe('a bare refusal', () => {
  const url = `https://api.twilio.com/2010-04-01/Accounts/${sid('AC')}/Messages.json`;

  test.each<[string, unknown, Evidence]>([
    ['the app knows a URL of Twilio', 'Request failed with status code 401', { url }],
    ['the app knows a URL without its scheme', 'Request failed with status code 401', { url: 'api.twilio.com/v1/x' }],
    ['only the text says that it was refused', 'Outbound HTTP request failed with status code Unauthorized', { url }],
    ['the text names the URL', `requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: ${url}`, {}],
    ['the URL follows the sentence of urllib', `HTTP Error 401: Unauthorized ${url}`, {}],
    ['the URL follows the sentence of axios', `Error: Request failed with status code 401 at ${url}`, {}],
    ['.NET has thrown it', 'The remote server returned an error: (401) Unauthorized.', { url }],
    ['Down has thrown it', `Down::ClientError (401 Unauthorized): ${url}`, {}],
    ['OpenURI has thrown it', `OpenURI::HTTPError: 401 Unauthorized (${url})`, {}],
    ['a browser could not load it', `GET ${url} net::ERR_ABORTED 401 (Unauthorized)`, {}],
    [
      'ffmpeg could not open it',
      `[https @ 0x55d0] HTTP error 401 Unauthorized\n${url}: Server returned 401 Unauthorized (authorization failed)`,
      {},
    ],
    [
      'wget could not load it',
      `--2026-07-22 10:00:00-- ${url}\nHTTP request sent, awaiting response... 401 Unauthorized\n\nUsername/Password Authentication Failed.`,
      {},
    ],
    [
      'PHP could not open it',
      `file_get_contents(${url}): failed to open stream: HTTP request failed! HTTP/1.1 401 Unauthorized`,
      {},
    ],
    ['Go got another status', `Get "${url}": unexpected status code 401 Unauthorized`, {}],
    ['only the status follows the URL', `Failed to download media from ${url}: 401`, {}],
  ])('is 20003 where %s', async (_, value, evidence) => {
    const { key, report } = await identify(value, evidence);
    expect(key).toBe(20003);
    expect(report).not.toHaveProperty('message');
  });

  test.each<[string, unknown, Evidence]>([
    ['nobody knows the URL', 'Request failed with status code 401', {}],
    ["the URL is somebody else's", 'Request failed with status code 401', { url: 'https://api.example.com/Accounts' }],
    ["the URL only looks like Twilio's", 'Unauthorized', { url: 'https://api.twilio.com.example.com/Accounts' }],
    ['Twilio is only named in it', 'Unauthorized', { url: 'https://example.com/?next=https://api.twilio.com/' }],
    ['it was no refusal', 'Request failed with status code 500', { url }],
    ['something else is said', '[HTTP 401] Unable to create record: Something entirely new', { url }],
    ['the number stands for something else', 'Sent 4012 messages', { url }],
    ["an app's webhook failed", 'Twilio webhook handler failed: Request failed with status code 401', {}],
    ["an app's token endpoint failed", 'Could not get a Twilio token: Request failed with status code 401', {}],
  ])('is nothing where %s', async (_, value, evidence) => {
    expect(await keyOf(value, evidence)).toBeUndefined();
  });

  test('gives way to what else is said', async () => {
    const said = "[HTTP 401] Unable to create record: Authorization Error: actor doesn't have any assertions";
    expect(await keyOf(said, { url })).toBe(70051);
  });
});

describe("somebody else's words", () => {
  test.each([
    '',
    'Something went wrong',
    'Authenticate',
    'Authenticated',
    'Please authenticate to continue',
    'Failed to authenticate user: wrong password',
    'Authentication error - the directory did not answer',
    'You do not have the required permission to view this page',
    'Missing required permission: repo:write',
    'Failed to fetch access token: invalid_grant',
    'Request validation failed: "email" is required',
    'Account not authorized to view invoices',
    'This feature is not available on a trial plan',
    'Policy evaluation failed',
    "Module not found: Error: Can't resolve 'twilio'",
    'Username is required.',
    'Password is required and must have eight characters',
    'The requested resource /articles/7 was not found on this server',
    'The resource /articles/7 was not found',
    'getaddrinfo ENOTFOUND db.internal',
    'Unauthorized',
    '401',
    'TypeError: Cannot read properties of undefined',
    'Request failed with status code 401',
    'Twilio',
  ])('"%s" is nothing', async (text) => {
    expect(await identify(text)).toEqual({ report: undefined, key: undefined });
    expect(await identify(new Error(text))).toEqual({ report: undefined, key: undefined });
  });
});

describe('any evidence', () => {
  test.each<[string, unknown]>([
    ['a URL that is no text', { url: {} }],
    ['a tool without a text form', { tool: Object.create(null) }],
    ['a symbol as a URL', { url: Symbol('url') }],
  ])('%s does not throw', async (_, evidence) => {
    expect(await keyOf('Unauthorized', evidence as Evidence)).toBeUndefined();
  });
});

test('a catalog that cannot be loaded leaves what was known', async () => {
  const broken = { ...catalog, has: () => false, load: () => Promise.reject(new Error('offline')) };
  const error = { code: 21211, message: "The 'To' number +1 is not a valid phone number.", status: 400 };
  // The index of texts recognizes it all the same.
  expect(await identifyError(error, {}, { catalog: broken })).toMatchObject({ key: 21211 });
});

test.each([
  ['a code behind its own words', 'HTTP retrieval failure 11200 https://example.com/voice 404', 11200],
  ['a code at the end of its own words', 'Your message was filtered by a carrier 30007', 30007],
  ['words without their article', '[HTTP 400] Unable to create record: Content Variables parameter is invalid', 21656],
])('recognizes %s', async (_, text, code) => {
  expect(await identify(text)).toMatchObject({ key: code });
});

test('takes the number of a system error for no code', async () => {
  const error = `HTTPSConnectionPool(host='api.twilio.com', port=443): Max retries exceeded with url: /2010-04-01 ([Errno 11001] getaddrinfo failed)`;
  expect(await identify(error)).toMatchObject({ key: 'host-not-reachable' });
});

test.each([
  'tcpc0x7f TCP connect() error: Connection timed out [code=120110]',
  'tlsc0x7f TLS connect() error: Invalid argument [code 130020]',
])('takes a status of PJSIP for no code: %s', async (text) => {
  expect((await identify(text, { tool: 'TwilioVoice iOS' })).report?.code).toBeUndefined();
});
