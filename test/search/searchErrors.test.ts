import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeMessageIndex } from '../../scripts/makeMessageIndex.mjs';
import { makeSearchIndex } from '../../scripts/makeSearchIndex.mjs';
import { searchErrors } from '../../src/search/searchErrors.ts';
import type { EntryKey, ErrorEntry } from '../../src/catalog/types.ts';
import { importGenerated } from '../helpers/importGenerated.ts';
import { ownCause } from '../helpers/ownEntry.ts';
import { anyCodeUnit } from '../helpers/anyCodeUnit.ts';

const entries: ErrorEntry[] = [
  { code: 404, title: 'Not Found', product: 'platform', level: 'error' },
  { code: 20001, title: 'Unknown parameters', product: 'platform', level: 'error' },
  {
    code: 20003,
    title: 'Twilio refused to authenticate this request',
    product: 'platform',
    level: 'error',
    causes: [
      ownCause('no-pair', { title: 'Account SID and Auth Token do not match' }),
      ownCause('deleted', { title: 'The API key was deleted' }),
    ],
    messages: ['Authenticate', 'Authentication Error - invalid username'],
  },
  {
    code: 21211,
    title: "Invalid 'To' Phone Number",
    product: 'messaging',
    level: 'error',
    messages: ["The 'To' number %s is not a valid phone number"],
  },
  { code: 21421, title: 'Phone Number is invalid', product: 'phone-numbers', level: 'error' },
  { code: 60200, title: 'Paramètre invalide', product: 'verify', level: 'error' },
  { code: 200030, title: 'A longer code', product: 'voice', level: 'warning' },
  {
    id: 'sdk-username-required',
    title: 'No user name was passed',
    product: 'platform',
    level: 'error',
    messages: ['username is required'],
  },
];

/** A search over the entries above. */
async function search(query: unknown) {
  vi.resetModules();
  const modules = [{ file: 'a.ts', entries }];
  const index = await importGenerated<object>(makeSearchIndex(modules));
  vi.doMock('../../src/search/searchIndex.ts', () => index);
  const messages = await importGenerated<object>(makeMessageIndex(modules));
  vi.doMock('../../src/catalog/messageIndex.ts', () => messages);
  const { searchErrors } = await import('../../src/search/searchErrors.ts');
  return searchErrors(query as string);
}

const keys = async (query: unknown) => (await search(query)).map(({ key }) => key);

afterEach(() => {
  vi.doUnmock('../../src/search/searchIndex.ts');
  vi.doUnmock('../../src/catalog/messageIndex.ts');
  vi.resetModules();
});

describe('somebody who knows the code', () => {
  test('finds it first, and the codes that begin with it next', async () => {
    expect(await search('20003')).toEqual([
      {
        key: 20003,
        code: 20003,
        title: 'Twilio refused to authenticate this request',
        product: 'platform',
        match: 'code',
        hasSteps: true,
      },
      { key: 200030, code: 200030, title: 'A longer code', product: 'voice', match: 'code' },
    ]);
  });

  test('sees what begins with the digits typed so far, in order', async () => {
    expect(await keys('2000')).toEqual([20001, 20003, 200030]);
  });

  test.each([
    'Error 20003',
    'https://www.twilio.com/docs/errors/20003',
    '{"code": 20003, "status": 404}',
    '#20003!',
    '２０００３',
  ])('finds it in %s', async (query) => {
    expect(await keys(query)).toContain(20003);
    expect((await search(query))[0]).toMatchObject({ key: 20003, match: 'code' });
  });

  test('is not led astray by an HTTP status beside other words', async () => {
    expect(await keys('HTTP 404: username is required')).toEqual(['sdk-username-required']);
    expect(await keys('404')).toEqual([404]);
  });
});

describe('somebody who types words', () => {
  test.each<[how: string, query: string, expected: EntryKey[]]>([
    ['in any order', 'number phone invalid', [21211, 21421]],
    ['cut short', 'refu auth', [20003]],
    ['in any case', 'UNKNOWN Param', [20001]],
    ['without accents', 'parametre', [60200]],
    ['with accents that the title lacks', 'únknown', [20001]],
    ['with an apostrophe', "'To' phone", [21211]],
    ['of the product and the title', 'verify invalide', [60200]],
    ['of a cause', 'key deleted', [20003]],
    ['of a message', 'invalid username', [20003]],
    ['of several texts', 'refused deleted', [20003]],
    ['of an id', 'sdk username', ['sdk-username-required']],
  ])('finds them %s', async (_, query, expected) => {
    expect(await keys(query)).toEqual(expect.arrayContaining<EntryKey>(expected));
    expect((await keys(query))[0]).toBe(expected[0]);
  });

  test('gets what comes closest when one of the words occurs nowhere, and nothing when none occurs', async () => {
    const found = await search('phone zebra');
    expect(new Set(found.map(({ key }) => key))).toEqual(new Set([21211, 21421]));
    expect(found.every(({ partial }) => partial)).toBe(true);
    expect(await search('zebra')).toEqual([]);
  });

  test('sees the errors with the rarer words first where none has all of them', async () => {
    expect((await keys('phone deleted zebra'))[0]).toBe(20003);
  });

  test('sees errors with steps before others that have the same words', async () => {
    const found = await search('key');
    expect(found[0]).toMatchObject({ key: 20003, hasSteps: true });
    expect((await search('longer'))[0]).not.toHaveProperty('hasSteps');
  });

  test('does not find the middle of a word', async () => {
    expect(await search('uthenticate')).toEqual([]);
  });

  test('is told which cause or message it was', async () => {
    expect(await search('deleted')).toMatchObject([{ key: 20003, match: 'cause', text: 'The API key was deleted' }]);
    expect(await search('is required')).toMatchObject([
      { key: 'sdk-username-required', match: 'message', text: 'username is required' },
    ]);
    expect(Object.keys((await search('longer'))[0] ?? {})).toEqual(['key', 'code', 'title', 'product', 'match']);
    expect(Object.keys((await search('is required'))[0] ?? {})).toEqual(['key', 'title', 'product', 'match', 'text']);
  });

  test('sees a text that is the query before texts that contain it, and titles before causes', async () => {
    expect(await search('authenticate')).toMatchObject([{ key: 20003, match: 'message', text: 'Authenticate' }]);
    expect(await keys('phone number')).toEqual([21421, 21211]);
  });
});

describe('somebody who pastes an error', () => {
  test.each([
    ['a message with what an SDK wrote around it', '[HTTP 401] Unable to create record: Authenticate', 20003],
    [
      'a message with a number filled in',
      "RestException: The 'To' number +15551234567 is not a valid phone number.",
      21211,
    ],
    [
      'a stack trace',
      `Error: username is required\n${'    at new Twilio (index.js:1:1)\n'.repeat(500)}`,
      'sdk-username-required',
    ],
  ])('finds %s', async (_, query, expected) => {
    expect((await keys(query))[0]).toBe(expected);
  });
});

describe('bad input', () => {
  test.each(['', ' \n ', '???', '…', undefined, null, 20003, {}, ['20003'], Symbol.iterator])(
    'finds nothing for %j',
    async (query) => {
      await expect(search(query)).resolves.toEqual([]);
    },
  );

  test.each(['(', '[a-z]+', '.*', '\\', '$&', '__proto__ constructor', '\uD800'])('takes %j as text', async (query) => {
    await expect(search(query)).resolves.toEqual([]);
  });

  test('never fails, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCodeUnit, maxLength: 200 }), async (query) => {
        expect((await searchErrors(query)).length).toBeLessThanOrEqual(50);
      }),
    );
  });

  test('loads the index again after a failed load', async () => {
    vi.resetModules();
    vi.doMock('../../src/search/searchIndex.ts', () => {
      throw new Error('offline');
    });
    const { searchErrors } = await import('../../src/search/searchErrors.ts');
    await expect(searchErrors('20003')).rejects.toThrow();
    // A module that is reset while it loads stays half loaded.
    await import('../../src/catalog/messageIndex.ts');
    vi.doUnmock('../../src/search/searchIndex.ts');
    vi.resetModules();
    await expect(searchErrors('20003')).resolves.toMatchObject([{ key: 20003 }]);
  });
});

describe('the shipped index', () => {
  test.each([
    ['20003', 20003],
    ['authenticate', 20003],
    ['Error 30007: carrier', 30007],
    ['text blocked carrier', 30007],
    ['unsubscribed', 21610],
    ['webhook timeout', 11200],
    ['too many requests', 20429],
    ['Permission Denied', 20003],
    ['Unknown destination handset', 30005],
    ["Invalid 'To' Phone Number", 21211],
  ])('answers %s within the first two with %s', async (query, key) => {
    expect((await searchErrors(query)).slice(0, 2).map((hit) => hit.key)).toContain(key);
  });

  test.each([
    ['wrong password', 20003],
    ['log in', 20003],
    ['sms not delivered', 30003],
    ['not delivered', 30008],
    ['wrong number', 21211],
    ['blocked', 30004],
    ['invalid phone number', 21211],
  ])('finds what people mean by "%s" within the first eight: %s', async (query, key) => {
    expect((await searchErrors(query)).slice(0, 8).map((hit) => hit.key)).toContain(key);
  });

  test('gives at most 50 hits', async () => {
    expect(await searchErrors('invalid')).toHaveLength(50);
  });
});
