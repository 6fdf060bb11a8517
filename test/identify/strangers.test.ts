import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { identifyError } from '../../src/identify/identifyError.ts';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { codeVendors } from '../fixtures/errors/codeVendors.ts';
import { furtherVendors } from '../fixtures/errors/furtherVendors.ts';
import { gateways } from '../fixtures/errors/gateways.ts';
import { inPassing } from '../fixtures/errors/inPassing.ts';
import { laterVendors } from '../fixtures/errors/laterVendors.ts';
import { moreVendors } from '../fixtures/errors/moreVendors.ts';
import { neighbors } from '../fixtures/errors/neighbors.ts';
import { otherErrors } from '../fixtures/errors/otherErrors.ts';
import { axios, named, otherVendors } from '../fixtures/errors/otherVendors.ts';

const NOTHING = { report: undefined, key: undefined };
const strangers = {
  ...otherVendors,
  ...moreVendors,
  ...codeVendors,
  ...laterVendors,
  ...furtherVendors,
  ...gateways,
  ...inPassing,
};
const all = Object.values(strangers).flat();

test('errors of at least 1,980 kinds are tried, and 340 more in nine shapes', () => {
  expect(all.length).toBeGreaterThanOrEqual(1980);
  expect(Object.values(neighbors).flat().length).toBeGreaterThanOrEqual(9 * 340);
});

describe.each(Object.entries(strangers))('no error of %s is claimed', (_, values) => {
  test.each(values.map((value) => [value instanceof Error ? String(value) : JSON.stringify(value), value] as const))(
    '%s',
    async (_text, value) => {
      expect(await identifyError(value, {}, { catalog })).toEqual(NOTHING);
      if (typeof value === 'string') expect(await identifyError(new Error(value), {}, { catalog })).toEqual(NOTHING);
    },
  );
});

test.each(Object.entries(neighbors))('no error of %s is claimed', async (_, values) => {
  for (const value of values) {
    expect(await identifyError(value, {}, { catalog }), JSON.stringify(value)).toEqual(NOTHING);
    if (typeof value === 'string')
      expect(await identifyError(new Error(value), {}, { catalog }), value).toEqual(NOTHING);
    expect(parseTwilioError(value)?.unconfirmed ?? true).toBe(true);
  }
});

describe('a carrier whose messages are like Twilio’s', () => {
  const message = 'StatusCallback is not a valid URL';
  const page = 'https://developer.signalwire.com/rest/overview/error-codes';

  test.each<[where: string, value: unknown]>([
    ['in a log line', `SignalWire 422 invalid_parameter: ${message}`],
    ['in the name of a class', named('SignalWireError', message, { errorCode: 21402 })],
    ['by its host', axios('https://example.signalwire.com/api/laml/Messages', 422, { code: 21402, message })],
    ['by its documentation', { code: 21402, message, more_info: page, status: 422 }],
    ['by its documentation, in a log line', `failed {"code":21402,"message":"${message}","more_info":"${page}"}`],
    ['before a message of Twilio’s', 'Vonage: Attempt to send to unsubscribed recipient'],
  ])('is recognized %s', async (_, value) => {
    expect((await identifyError(value, {}, { catalog })).key).toBeUndefined();
  });

  test('does not hide an error of Twilio’s', async () => {
    const error = 'Twilio error 21610 after the move from Vonage, which also failed for this recipient';
    expect((await identifyError(`${error}${' '.repeat(200)}Twilio`, {}, { catalog })).key).toBe(21610);
  });
});

describe('a stack with a frame of a Twilio SDK', () => {
  const own = 'at handler (/app/src/routes/sms.ts:20:11)';
  const middleware = 'at /app/node_modules/twilio/lib/webhooks/webhooks.js:255:13';
  const express = 'at next (/app/node_modules/express/lib/router/route.js:149:13)';
  const sdk = 'at Object.emit (/app/node_modules/@twilio/voice-sdk/es5/twilio/device.js:40:7)';
  const thrown = (message: string, frames: readonly string[], fields: object = {}): Error =>
    Object.assign(new Error(message), fields, { stack: `Error: ${message}\n    ${frames.join('\n    ')}` });

  test.each([
    ['a handler that the webhook middleware has called', [own, express, middleware]],
    ['a middleware after it', [express, middleware, express]],
    ['a listener to an event of the SDK', [own, sdk]],
  ])('shows nothing in %s', async (_, frames) => {
    for (const value of Object.values(codeVendors).flat()) {
      const said = value instanceof Error ? value.message : typeof value === 'string' ? value : JSON.stringify(value);
      const error = thrown(said, frames);
      expect(await identifyError(error, {}, { catalog }), error.message).toEqual(NOTHING);
      expect(await identifyError(`${error.stack}`, {}, { catalog }), error.message).toEqual(NOTHING);
    }
    const error = thrown('Validation failed', frames, { code: 20003 });
    expect(await identifyError(error, {}, { catalog })).toEqual(NOTHING);
  });

  test.each([
    ['the SDK has thrown', [sdk, own]],
    ['what the SDK called has thrown', [express, sdk, own]],
  ])('shows whose it is where %s', async (_, frames) => {
    const error = thrown('Something new', frames, { code: 31005 });
    expect(await identifyError(error, {}, { catalog })).toMatchObject({ key: 31005 });
    expect(await identifyError(`${error.stack} {\n  code: 31005\n}`, {}, { catalog })).toMatchObject({ key: 31005 });
  });
});

test.each([
  Object.assign(new Error('Maximum number of webhooks reached (15)'), { name: 'DiscordAPIError[30007]', code: 30007 }),
  Object.assign(new Error('E11001 duplicate key on update'), { name: 'MongoServerError', code: 11001 }),
  'SQL Server error 11001: No such host is known.',
  { code: 20404, message: 'The article was not found', moreInfo: 'https://docs.example.com/errors/20404', status: 404 },
])('the app’s own word does not make an error of another vendor Twilio’s: %s', async (value) => {
  expect((await identifyError(value, { tool: 'twilio-node 5' }, { catalog })).key).toBeUndefined();
});

describe('nothing else is claimed', () => {
  test.each(otherErrors)('%s', async (_, value) => {
    expect((await identifyError(value, {}, { catalog })).key).toBeUndefined();
  });
});

// The parser alone can't look anything up: it keeps what has the form of an error of the API, and says that it is unconfirmed.
test('the parser alone claims what has the form of an error of the API, and nothing else', () => {
  const claimed = all.filter((value) => parseTwilioError(value) !== undefined);
  expect(claimed.map((value) => parseTwilioError(value)?.unconfirmed)).toEqual(claimed.map(() => true));
  // Few errors of others have that form.
  expect(claimed.length).toBeLessThanOrEqual(all.length / 40);
});

test.each([
  'Error: Redis connection refused while handling status callback from api.twilio.com',
  'Postgres error: could not connect to server: Connection refused (while saving https://api.twilio.com/2010-04-01/Accounts/AC/Recordings/RE)',
  'Could not find lookup for api.twilio.com in config',
  'Elastic SIP trunk: TLS handshake failed with example.pstn.twilio.com',
])("another program's failed connection beside a host of Twilio's is no failure to reach Twilio: %s", async (text) => {
  expect((await identifyError(text, {}, { catalog })).key).toBeUndefined();
});
