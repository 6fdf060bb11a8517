import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/redact/redact.ts';
import { entryFiles } from '../catalog/entryFiles.ts';
import { repeated, secretFragments } from '../fixtures/fragments.mjs';
import { runs } from '../seed.ts';

// Put together here, so that no file holds a credential in its full shape.
const hex = '0123456789abcdef'.repeat(2);
const token = 'fedcba9876543210'.repeat(2);
const keySecret = 'aB3dE6gH'.repeat(4);
const accountSid = `AC${hex}`;
const keySid = `SK${hex}`;
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJBQyJ9', 'c2lnbmF0dXJl-_'].join('.');
const basic = btoa(`${accountSid}:${token}`);
const email = 'jane.doe+sms@mail.example.co.uk';

describe('in copies and on the screen', () => {
  test.each([
    ['an Auth Token alone', token, '…'],
    ['an Auth Token whose first letters are those of a SID', `ac${token.slice(2)}`, '…'],
    ['an Auth Token in capitals', `token ${token.toUpperCase()}.`, 'token ….'],
    ['an Auth Token in a sentence', `sent ${token}, refused`, 'sent …, refused'],
    ['an Auth Token behind an escaped line end', String.raw`a\n${token}\nb`, String.raw`a\n…\nb`],
    ['an Auth Token in a query', `?a=%20${token}%20&b=1`, '?a=%20…%20&b=1'],
    ['an Auth Token behind a color code', `\u001B[31m${token}\u001B[0m`, '\u001B[31m…\u001B[0m'],
    ['an environment variable', 'TWILIO_AUTH_TOKEN=not-hex-at-all', 'TWILIO_AUTH_TOKEN=…'],
    ['an environment variable in quotes', 'export TWILIO_API_SECRET="a b c"', 'export TWILIO_API_SECRET="…"'],
    ['a field of a JSON text', `{"authToken":"x\\"y","code":20003}`, `{"authToken":"…","code":20003}`],
    [
      'a field of a JSON text within a JSON text',
      String.raw`{\"client_secret\":\"xyz\",\"a\":1}`,
      String.raw`{\"client_secret\":\"…\",\"a\":1}`,
    ],
    ['a field of a Python dictionary', "{'password': u'hunter2', 'n': 1}", "{'password': u'…', 'n': 1}"],
    ['a field of a Ruby hash', ':auth_token=>"hunter2"', ':auth_token=>"…"'],
    ['a line of notes', 'Auth Token: hunter2', 'Auth Token: …'],
    ['an element of XML', '<AuthToken>hunter2</AuthToken>', '<AuthToken>…</AuthToken>'],
    ['a field of a form', 'To=x&Password=hunter2&b=1', 'To=x&Password=…&b=1'],
    ['an API key secret', `apiSecret: ${keySecret}`, 'apiSecret: …'],
    ['an API key secret without a name', `made ${keySecret} just now`, 'made … just now'],
    ['a secret that is not closed', 'secret: "abc def', 'secret: "…'],
    ['a JWT', `token ${jwt} is old`, 'token … is old'],
    ['a JWT in a query', `wss://a.twilio.com/?token=${jwt}&v=2`, 'wss://a.twilio.com/?token=…&v=2'],
    ['a Basic header', `authorization: Basic ${basic}`, 'authorization: Basic …'],
    ['a Bearer header of curl', `-H "AUTHORIZATION: Bearer abc.def" -d x`, `-H "AUTHORIZATION: Bearer …" -d x`],
    ['a header in a JSON text', `{"Authorization":"Basic ${basic}"}`, `{"Authorization":"Basic …"}`],
    ['a header without its name', `sent Basic ${basic}`, 'sent Basic …'],
    ['cookies, to the end of the line', 'Cookie: a=1; b="2"\nHost: x', 'Cookie: …\nHost: x'],
    ['cookies that are set', `'set-cookie': [ 'a=1; Path=/', 'b=2' ]`, `'set-cookie': […]`],
    ['the signature of a webhook', 'X-Twilio-Signature: 0/KCTR6DLpKmkAf8muzZqo1nDgQ=', 'X-Twilio-Signature: …'],
    ['credentials in a URL', `https://me:p@ss%2Fword@api.twilio.com/x?y`, 'https://…@api.twilio.com/x?y'],
    [
      'credentials in a URL with escaped slashes',
      String.raw`https:\/\/me:word@api.twilio.com\/x`,
      String.raw`https:\/\/…@api.twilio.com\/x`,
    ],
    ['credentials in an escaped URL', 'u=https%3A%2F%2Fme%3Aword%40host%2Fx', 'u=https%3A%2F%2F…%40host%2Fx'],
  ])('masks %s', (_, text, expected) => {
    expect(redact(text, { for: 'screen' })).toBe(expected);
    expect(redact(text, { for: 'copy' })).toBe(expected);
  });

  test('masks the password that follows a SID', () => {
    expect(redact(`curl -u ${accountSid}:hunter2 x`, { for: 'screen' })).toBe(`curl -u ${accountSid}:… x`);
    expect(redact(`curl -u ${keySid}:${keySecret} x`)).toBe('curl -u SK01…ef:… x');
  });

  test.each([
    'AUTH_TOKEN=undefined',
    '{"password":null,"secret":""}',
    `username and password are required`,
    'authToken is required',
    'Send `Authorization: Bearer` with a token.',
    'printf %s "${TWILIO_CLIENT_SECRET:?is not set}" "$TWILIO_AUTH_TOKEN"',
    'Pass SID and secret: as third argument.',
    'Error 20003, HTTP 401, at 2026-11-23T10:00:00.000+01:00 with twilio-node/6.0.2 and node@20.19.0',
    'Mon, 23 Nov 2026 10:00:00 +0000, {"from":"2026-11-23","to":20261123,"date":"2026-11-23 10:00:00 +0100"}',
    '1.0.0+20261123101500',
    `RQ${hex}`,
    'Authentication Error - invalid username',
    'ACXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
    'https://www.twilio.com/docs/errors/20003#x@y',
    'https://api.twilio.com/2010-04-01/Accounts/undefined/Messages.json?PageSize=50',
    'c0ffee'.repeat(7),
  ])('leaves %s as it is', (text) => {
    expect(redact(text)).toBe(text);
    expect(redact(text, { for: 'screen' })).toBe(text);
  });

  test('leaves the words of the catalog as they are', () => {
    const texts = entryFiles.flatMap(({ entries }) => textsIn(entries));
    expect(texts.filter((text) => redact(text, { for: 'screen' }) !== text)).toEqual([]);
  });
});

describe('in copies alone', () => {
  test.each([
    ['a SID', `/Accounts/${accountSid}/Keys/${keySid}.json`, '/Accounts/AC01…ef/Keys/SK01…ef.json'],
    ['a SID in a form', `AccountSid=${accountSid}&b=%3D${keySid}%26`, 'AccountSid=AC01…ef&b=%3DSK01…ef%26'],
    ['a SID that is too long', `${accountSid}0`, 'AC01…f0'],
    ['a SID without its last character', `/Accounts/${accountSid.slice(0, -1)}/Keys/`, '/Accounts/AC01…de/Keys/'],
    ['a SID without its last two', `/Accounts/${accountSid.slice(0, -2)}/Keys/`, '/Accounts/AC01…cd/Keys/'],
    ['a SID without its last three', `/Services/VA${hex.slice(0, -3)}/`, '/Services/VA01…bc/'],
    ['a phone number', "The 'To' number +15551234567 is not valid", "The 'To' number +…67 is not valid"],
    ['a phone number with separators', 'call +1 (555) 123-4567.', 'call +…67.'],
    ['a phone number of a channel', 'whatsapp:+15551234567', 'whatsapp:+…67'],
    ['a phone number of a channel without a plus sign', 'whatsapp:15551234567', 'whatsapp:…67'],
    ['phone numbers in a form', 'To=%2B15551234567&From=5551234567', 'To=%2B…67&From=…67'],
    ['a number behind a name in a JSON text', '{"to":"(555) 123-4567","from":"12345"}', '{"to":"…67","from":"12345"}'],
    ['an email address', `from ${email}, twice`, 'from …@…, twice'],
    ['an email address in a form', 'Email=jane%40example.com&x=1', 'Email=…%40…&x=1'],
    ['an email address in another script', 'an jürgen@bücher.example', 'an …@…'],
    ['a SIP address', 'sip:alice@10.0.0.1;transport=tls', 'sip:…;transport=tls'],
    ['a SIP address with a domain', '<sip:+15551234567@x.sip.twilio.com>', '<sip:…@…>'],
  ])('masks or shortens %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
    expect(redact(text, { for: 'screen' })).toBe(text);
  });

  test('masks numbers in fields for numbers, and leaves short codes, names and dates', () => {
    expect(
      redact({
        to: '5551234567',
        from: 'Acme',
        phoneNumber: ['555-123-4567'],
        caller: '12345',
        dates: { from: '2026-11-23' },
      }),
    ).toEqual({ to: '…67', from: 'Acme', phoneNumber: ['…67'], caller: '12345', dates: { from: '2026-11-23' } });
  });
});

describe('fields', () => {
  test('masks every text under a name that stands for a secret, however it is written', () => {
    expect(
      redact({
        authToken: 'a',
        AUTH_TOKEN: 'b',
        auth: { username: 'me', password: 'c' },
        client_secret: ['d', { deep: 'e' }],
        headers: { authorization: 'Basic f', Cookie: 'g', 'X-Twilio-Signature': 'h', accept: 'i' },
      }),
    ).toEqual({
      authToken: '…',
      AUTH_TOKEN: '…',
      auth: { username: 'me', password: '…' },
      client_secret: ['…', { deep: '…' }],
      headers: { authorization: 'Basic …', Cookie: '…', 'X-Twilio-Signature': '…', accept: 'i' },
    });
  });

  test('masks headers in lists', () => {
    expect(redact(['Accept', 'x', 'Authorization', 'abc', 'Cookie', 'd'])).toEqual([
      'Accept',
      'x',
      'Authorization',
      '…',
      'Cookie',
      '…',
    ]);
    expect(redact([{ name: 'authorization', value: 'abc' }])).toEqual([{ name: 'authorization', value: '…' }]);
  });

  test('leaves what shows that a secret is missing', () => {
    const missing = { authToken: undefined, password: null, secret: '', AUTH_TOKEN: 'undefined' };
    expect(redact(missing)).toEqual(missing);
  });

  test('masks names of fields, and keeps each field', () => {
    expect(redact({ [accountSid]: 1, [token]: 2, [hex]: 3 })).toEqual({ 'AC01…ef': 1, '…': 2, '…3': 3 });
  });

  test('leaves values that are no texts', () => {
    const date = new Date(0);
    const call = () => token;
    const value = { a: 15_551_234_567, b: true, c: null, d: undefined, e: 10n, f: Symbol.iterator, date, call };
    expect(redact(value)).toEqual(value);
  });

  test('masks numbers that are secrets, codes or phone numbers by their names', () => {
    const value = { pin: 482_913, to: 15_551_234_567, Code: 482_913, code: 20_003, session: 3, status: 401 };
    expect(redact(value)).toEqual({ pin: '…', to: '…67', Code: '…', code: 20_003, session: 3, status: 401 });
    expect(redact({ to: 15_551_234_567 }, { for: 'screen' })).toEqual({ to: 15_551_234_567 });
  });

  test('gives an Error as plain data, with its causes and without its stack', () => {
    const error = Object.assign(new Error(`no ${token}`, { cause: new TypeError(`is ${token}`) }), {
      code: 20003,
      to: '+15551234567',
    });
    expect(redact(error)).toEqual({
      name: 'Error',
      message: 'no …',
      cause: { name: 'TypeError', message: 'is …' },
      code: 20003,
      to: '+…67',
    });
    expect(redact(new AggregateError([error], 'all'))).toMatchObject({ message: 'all', errors: [{ message: 'no …' }] });
  });

  test('opens Maps, Sets, URLs, form data and headers', () => {
    expect(redact(new Map([['password', 'a']]))).toEqual({ password: '…' });
    expect(redact(new Set([token, 'a']))).toEqual(['…', 'a']);
    expect(redact({ url: new URL('https://me:word@host/x') })).toEqual({ url: 'https://…@host/x' });
    expect(redact(new URLSearchParams({ To: '+15551234567', AuthToken: 'a' }))).toEqual({ To: '+…67', AuthToken: '…' });
    expect(redact(new Headers({ authorization: 'Bearer abc' }))).toEqual({ authorization: 'Bearer …' });
  });
});

describe('hostile values', () => {
  test('never changes what was passed', () => {
    const value = Object.freeze({ list: Object.freeze([token]), password: 'a' });
    expect(redact(value)).toEqual({ list: ['…'], password: '…' });
    expect(value).toEqual({ list: [token], password: 'a' });
  });

  test('marks an object that contains itself, and keeps one that is in two places', () => {
    const shared = { token };
    const value: Record<string, unknown> = { a: shared, b: shared, password: shared };
    value['self'] = value;
    expect(redact(value)).toEqual({
      a: { token: '…' },
      b: { token: '…' },
      password: { token: '…' },
      self: '[circular]',
    });
    expect(() => JSON.stringify(redact(value))).not.toThrow();
  });

  test('reads past what throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const value = {
      get broken(): string {
        throw new Error('no');
      },
      proxy,
      keys: new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      fine: 'yes',
    };
    expect(redact(value)).toEqual({ broken: '…', proxy: '…', keys: '…', fine: 'yes' });
    expect(redact(proxy)).toBe('…');
  });

  test('keeps null prototypes, holes, and fields called __proto__', () => {
    const bare = Object.assign(Object.create(null) as object, { token });
    expect(Object.getPrototypeOf(redact(bare))).toBeNull();
    const sparse = redact([, token, ,]); // eslint-disable-line no-sparse-arrays
    expect([sparse.length, 0 in sparse, sparse[1]]).toEqual([3, false, '…']);
    const parsed = redact(JSON.parse(`{"__proto__":{"polluted":"${token}"}}`) as object);
    expect(Object.keys(parsed)).toEqual(['__proto__']);
    expect(JSON.stringify(parsed)).toBe('{"__proto__":{"polluted":"…"}}');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('stops reading a list that calls back without end', () => {
    let calls = 0;
    const endless = {
      *[Symbol.iterator]() {},
      forEach(each: (item: unknown, key: unknown) => void): void {
        while (calls < 1e7) each(calls++, 'key');
      },
    };
    redact(endless);
    expect(calls).toBeLessThan(1e6);
  });

  test('is bounded by depth and by size', () => {
    let deep: unknown = token;
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(JSON.stringify(redact(deep))).toMatch(/^(\{"deep":){51}"…"\}{51}$/);
    const endless = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
          get: endless,
        },
      );
    expect(redact(endless())).toBeTypeOf('object');
    const holes: unknown[] = [];
    holes.length = 2 ** 32 - 1;
    expect(redact(holes).length).toBeLessThan(1e6);
  });

  test.each([null, undefined, 'no', {}, { for: 'everybody' }])(
    'masks as for a copy where the options are %j',
    (options) => {
      expect(redact(accountSid, options as never)).toBe('AC01…ef');
    },
  );

  // Some tenths of a second in linear time, minutes in quadratic time. The bench says how the time grows.
  test.each(secretFragments)('reads a text of 300 kB: %j', { timeout: 10_000 }, (fragment) => {
    expect(() => redact(repeated(fragment, 300_000))).not.toThrow();
  });
});

describe('laws', () => {
  // No hex digits, capitals or dots: they would make another value of the secret that they touch.
  const around = fc.string({ unit: fc.constantFrom(...' ,;:="\'`\\/{}[]()<>&%?!-ghxyz…\n'.split('')) });
  const secrets = [token, token.toUpperCase(), jwt, keySecret];
  const withSecret = fc
    .tuple(around, fc.constantFrom(...secrets), around)
    .map(([before, value, after]) => `${before} ${value} ${after}`);
  const leaf = fc.oneof(
    withSecret,
    fc.constantFrom(accountSid, email, '+15551234567', 'to=5551234567', `password=${token}`),
    fc.string(),
    fc.integer(),
    fc.constant(null),
  );
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('authToken', 'to', 'authorization', 'value', 'name', '__proto__', 'constructor'),
  );
  const nested = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value')), fc.dictionary(name, tie('value'))),
  })).value;
  const modes = ['screen', 'copy'] as const;

  test.each(modes)('no secret survives, however deep it is (%s)', (mode) => {
    fc.assert(
      fc.property(nested, (value) => {
        const text = JSON.stringify(redact({ value }, { for: mode }));
        for (const secret of secrets) expect(text).not.toContain(secret);
        if (mode === 'copy')
          for (const personal of [accountSid, email, '5551234567']) expect(text).not.toContain(personal);
      }),
    );
  });

  test.each(modes)('masking twice is masking once (%s)', (mode) => {
    fc.assert(
      fc.property(nested, (value) => {
        const once = redact(value, { for: mode });
        expect(redact(once, { for: mode })).toEqual(once);
      }),
    );
  });

  test.each(modes)('masking a text twice is masking it once, whatever it is made of (%s)', (mode) => {
    const pieces = fc.constantFrom(
      accountSid,
      keySid,
      token,
      jwt,
      'eyJ',
      'Basic ',
      'bearer+',
      'Authorization: ',
      'password',
      'secret=',
      '"authToken":"',
      '\\"secret\\":\\"',
      'Cookie: ',
      'set-cookie: [',
      'https://',
      '@',
      '%40',
      '%2F%2F',
      '%3D',
      '%2B1555123',
      ':',
      '=',
      '>',
      '"',
      "'",
      '`',
      '\\',
      '\\n',
      '\n',
      ' ',
      '+15551234567',
      '+',
      '5551234',
      'to=',
      'whatsapp:',
      'sip:',
      email,
      '.com',
      '.',
      '-',
      '…',
      '$',
      '{',
      '[',
      ']',
      '(',
      ',',
      ';',
      '&',
      '/',
      'null',
      'x',
      'AC',
      'Z9',
      '20',
      '2026-11-23',
      keySecret,
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
        const once = redact(some.join(''), { for: mode });
        expect(redact(once, { for: mode })).toBe(once);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each(modes)('the shape stays (%s)', (mode) => {
    const plain = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.stringMatching(/^[a-z_]{0,12}$/), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(plain, (value) => {
        expect(shape(redact(value, { for: mode }))).toEqual(shape(value));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
          withObjectString: true,
        }),
        (value) => void redact(value),
      ),
    );
  });
});

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'number' ? 'value' : value;
  return Object.entries(value).map(([key, item]) => [key, shape(item)]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
