import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';

const key = `SK${'0123456789abcdef'.repeat(2)}`;
const account = `AC${'0123456789abcdef'.repeat(2)}`;
const error = '20101 Invalid Access Token https://www.twilio.com/docs/errors/20101';
const header = { cty: 'twilio-fpa;v=1', typ: 'JWT', alg: 'HS256' };
const payload = {
  jti: `${key}-1764590400`,
  grants: { identity: 'ann', video: { room: 'daily' } },
  iat: 1_764_590_400,
  exp: 1_764_594_000,
  iss: key,
  sub: account,
};
const encode = (part: object): string =>
  btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const tokenOf = (...parts: object[]): string => [...parts.map(encode), 'c2lnbmF0dXJl'].join('.');

const FAULTS: [fault: string | undefined, what: string, change: object][] = [
  [undefined, 'nothing is wrong', {}],
  ['issuer', 'the account as the issuer', { iss: account }],
  ['issuer', 'the key as the account', { sub: key }],
  ['claims', 'a setting that the server lacks', { iss: false }],
  ['claims', 'no expiry', { exp: undefined }],
  ['grants', 'no product', { grants: { identity: 'ann' } }],
  ['grants', 'no identity', { grants: { video: {} } }],
  ['grants', 'no grants', { grants: undefined }],
  ['exp-form', 'milliseconds', { exp: 1_764_594_000_000 }],
  ['exp-form', 'decimals', { exp: 1_764_594_000.25 }],
  ['exp-form', 'a string', { exp: '1764594000' }],
  ['too-long', 'two days', { exp: 1_764_763_200 }],
  ['too-long', 'two days after the time in its id', { iat: undefined, exp: 1_764_763_200 }],
  [undefined, 'masks', { iss: 'xxxxxxxx', sub: 'ACxxxxxxxx', exp: 'xxxxxxxxxx' }],
];

describe('what is wrong with an Access Token beside an error', () => {
  test.each(FAULTS)('%s: the payload has %s', (fault, _, change) => {
    const pasted = JSON.stringify({ ...payload, ...change }, null, 2);
    expect(parseTwilioError(`${error}\n${pasted}`)?.token).toBe(fault);
    const token = tokenOf(header, { ...payload, ...change });
    const report = parseTwilioError(`${error} token: ${token}`);
    expect(report?.token).toBe(fault);
    expect(report?.message ?? '').not.toContain(token.slice(40, 80));
  });

  test('its header', () => {
    expect(
      parseTwilioError(`${error}\n${JSON.stringify({ typ: 'JWT', alg: 'HS256' })}\n${JSON.stringify(payload)}`)?.token,
    ).toBe('header');
    expect(parseTwilioError(`${error} ${tokenOf({ ...header, alg: 'RS256' }, payload)}`)?.token).toBe('header');
    // A capability token of the former Twilio Client
    const capability = { scope: 'scope:client:incoming?clientName=ann', iss: account, exp: 1_764_594_000 };
    expect(parseTwilioError(`${error}\n${JSON.stringify(capability)}`)?.token).toBe('header');
  });

  test('what is no token, or is cut off, tells nothing', () => {
    expect(parseTwilioError(`${error} ${tokenOf(header, payload).slice(0, 90)}`)?.token).toBeUndefined();
    expect(parseTwilioError(`${error}\n{"grants": {"read": true}, "exp": 1}`)?.token).toBeUndefined();
  });

  test('the code that creates it', () => {
    const code = (last: string): string =>
      `const token = new AccessToken(accountSid, apiKey, apiSecret, { identity });\n${last}\nreturn token.toJwt();`;
    expect(parseTwilioError(`${code('')}\n${error}`)?.token).toBe('grants');
    expect(parseTwilioError(`${code('token.addGrant(videoGrant);')}\n${error}`)?.token).toBeUndefined();
    const signed = (secret: string): string => `token = AccessToken(account_sid, api_key, ${secret}, identity=user)`;
    expect(parseTwilioError(`${signed('os.environ["TWILIO_AUTH_TOKEN"]')}\n${error}`)?.sent).toEqual(['auth-token']);
    expect(parseTwilioError(`${signed('api_secret')}\n${error}`)?.sent).toBeUndefined();
  });
});
