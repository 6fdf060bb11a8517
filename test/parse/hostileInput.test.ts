import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';

const throwing = (): never => {
  throw new Error('do not touch');
};
const everyTrap = (trap: () => unknown): ProxyHandler<object> =>
  Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, trap]));
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cycle = (): object => {
  const one: Record<string, unknown> = { message: 'one' };
  one['cause'] = { message: 'two', cause: one, errors: [one, one], response: { data: one } };
  return one;
};
const endless = (): object => ({
  get cause() {
    return endless();
  },
  get response() {
    return endless();
  },
});
const body = { code: 20003, message: 'Authenticate', status: 401 };

describe('nobody gets an exception', () => {
  test.each<[string, unknown]>([
    ['a revoked Proxy', revoked()],
    ['an error with a revoked Proxy as its cause', new Error('x', { cause: revoked() })],
    ['a Proxy whose traps throw', new Proxy({}, everyTrap(throwing))],
    ['a Proxy whose traps return Proxies', new Proxy({}, { get: () => new Proxy({}, { get: throwing }) })],
    ['a function whose fields throw', new Proxy(() => 1, { get: throwing })],
    ['an object whose prototype is a Proxy', Object.create(new Proxy({}, { get: throwing }))],
    [
      'getters that throw',
      {
        get code() {
          return throwing();
        },
        get message() {
          return throwing();
        },
        get response() {
          return throwing();
        },
      },
    ],
    [
      'a value that cannot become a text',
      { code: { toString: throwing }, message: { [Symbol.toPrimitive]: throwing } },
    ],
    ['a class that cannot become JSON', { toJSON: throwing, toString: throwing, valueOf: throwing, message: 'x' }],
    ['a tag that throws', Object.defineProperty({}, Symbol.toStringTag, { get: throwing })],
    ['a null prototype', Object.create(null)],
    ['symbols as values', { code: Symbol('20003'), message: Symbol('x'), cause: Symbol('y') }],
    ['BigInts as values', { code: 20003n, status: 401n, cause: 1n }],
    ['a form that throws', { getAll: true, get: throwing }],
    ['an error in a loop', cycle()],
    ['JSON that breaks off', '{"code":'],
    ['JSON that is too deep', '['.repeat(100_000)],
    ['half a character', '\uD800 Error 20003 \uDFFF'],
  ])('for %s', (_, value) => {
    expect(() => parseTwilioError(value)).not.toThrow();
  });

  test('and a getter that throws does not hide the rest', () => {
    const value = Object.defineProperty({ ...body }, 'requestId', { get: throwing });
    expect(parseTwilioError(value)).toMatchObject(body);
  });

  test('and a loop does not hide an error beside it', () => {
    expect(parseTwilioError({ cause: cycle(), original: body })).toMatchObject(body);
  });

  test('and a frozen error is read like any other', () => {
    expect(parseTwilioError(Object.freeze(Object.assign(new Error('Authenticate'), body)))).toMatchObject(body);
  });

  test('and an object without a prototype is read like any other', () => {
    expect(parseTwilioError(Object.assign(Object.create(null), body))).toMatchObject(body);
  });

  test('and getters of a class are read', () => {
    class Refusal {
      get code() {
        return 20003;
      }
      get message() {
        return 'Authenticate';
      }
      get moreInfo() {
        return 'https://www.twilio.com/docs/errors/20003';
      }
    }
    expect(parseTwilioError(new Refusal())).toMatchObject({ code: 20003, message: 'Authenticate' });
  });
});

describe('nothing is done to what is read', () => {
  test('keys that pollute prototypes stay where they are', () => {
    const report = parseTwilioError(
      '{"__proto__":{"status":500},"constructor":{"prototype":{"x":1}},"code":20003,"message":"x","more_info":"https://www.twilio.com/docs/errors/20003"}',
    );
    expect(report).toMatchObject({ code: 20003, message: 'x' });
    expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('status');
    expect({}).not.toHaveProperty('x');
  });

  test('no function of it is called, so an HTTP client sends no request', () => {
    const called: string[] = [];
    const client = new Proxy(body, {
      get: (target, field) =>
        Reflect.get(target, field) ??
        (/get$|request|then/.test(String(field)) ? () => called.push(String(field)) : undefined),
    });
    expect(parseTwilioError(client)).toMatchObject(body);
    expect(called).toEqual([]);
  });

  test('it may not be written to', () => {
    const guard = new Proxy(structuredClone({ cause: body }), {
      set: throwing,
      defineProperty: throwing,
      deleteProperty: throwing,
    });
    expect(parseTwilioError(guard)).toMatchObject(body);
  });
});

describe('little is read of what is large', () => {
  // 600 fields is the limit that the parser sets itself; an error of axios takes some 150.
  test.each<[string, (count: () => void) => unknown]>([
    [
      'of objects without end',
      (count) => {
        const handler: ProxyHandler<object> = {
          get(_, field) {
            count();
            return field === 'getAll' ? undefined : new Proxy({}, handler);
          },
        };
        return new Proxy({}, handler);
      },
    ],
    [
      'of a list without end',
      (count) => {
        const handler: ProxyHandler<object> = {
          get(_, field) {
            count();
            return /^\d+$/.test(String(field)) ? new Proxy(Array(100).fill(0), handler) : undefined;
          },
        };
        return new Proxy(Array(100).fill(0), handler);
      },
    ],
  ])('%s', (_, make) => {
    let reads = 0;
    parseTwilioError(make(() => reads++));
    expect(reads).toBeGreaterThan(10);
    expect(reads).toBeLessThanOrEqual(600);
  });

  test('each field once', () => {
    const reads = new Map<string | symbol, number>();
    const error = new Proxy(new Error(body.message, { cause: body }), {
      get(target, field) {
        reads.set(field, (reads.get(field) ?? 0) + 1);
        return Reflect.get(target, field) as unknown;
      },
    });
    expect(parseTwilioError(error)).toMatchObject(body);
    expect([...reads].filter(([field, times]) => times > 1 && field !== 'getAll')).toEqual([]);
  });

  test('and still an error inside five objects of 80 fields each is found', () => {
    const fields = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`field${index}`, 'text']));
    let nested: object = body;
    for (let level = 0; level < 5; level++) nested = { ...fields, inner: nested };
    expect(parseTwilioError({ ...nested, service: 'twilio' })).toMatchObject(body);
  });

  test('of causes without end', () => {
    expect(parseTwilioError(endless())).toBeUndefined();
  });

  test('of a text: 60,000 characters at its beginning and as many at its end', () => {
    const filler = 'lorem ipsum '.repeat(800_000);
    expect(parseTwilioError(`Twilio error 20003: x\n${filler}`)).toMatchObject({ code: 20003, message: 'x' });
    expect(parseTwilioError(`${filler}\nTwilio error 20003: x`)).toMatchObject({ code: 20003 });
    expect(parseTwilioError(`${filler}\nTwilio error 20003: x\n${filler}`)).toBeUndefined();
  });
});
