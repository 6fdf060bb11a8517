import { describe, expect, test } from 'vitest';
import { redact } from '../../src/redact/redact.ts';
import { leakedPart } from '../helpers/secrets.ts';

// Put together here, so that no file holds a credential in its full shape.
const hex = '0123456789abcdef'.repeat(2);
const token = 'fedcba9876543210'.repeat(2);
const word = 'hunter2pw';
const ac = `AC${hex}`;
const keySecret = 'aB3dE6gH'.repeat(4);
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJBQyJ9AbCd', 'c2lnbmF0dXJl-_1234'].join('.');
const sendGrid = ['SG', 'aB3dE6gHaB3dE6gH12', 'xY9zW8vUxY9zW8vU34567'].join('.');
const pem = [
  '-----BEGIN PRIVATE',
  ' KEY-----\n',
  'MIIEvQIBADANBgkqhk\nhunter2pwAAAA',
  '\n-----END PRIVATE',
  ' KEY-----',
].join('');

/** Each string with the secret in it. */
const leaks: readonly (readonly [text: string, secret: string])[] = [
  // schemes of Authorization
  ['Authorization: ApiKey abcdefSecret', 'abcdefSecret'],
  [`Authorization: token ${word}`, word],
  [
    `Authorization: AWS4-HMAC-SHA256 Credential=x/y, SignedHeaders=host, Signature=${token}${token}`,
    `${token}${token}`,
  ],
  [`authorization=Digest%20${word}`, word],
  // names in bodies that were not parsed
  ...['token', 'pass', 'pwd', 'password', 'client_secret', 'api_key', 'x-api-key', 'otp', 'pin', 'session'].map(
    (name) => [`{"${name}":"${word}"}`, word] as const,
  ),
  [`GET /x?token=${word}&a=1`, word],
  [`/x?pwd=${word}`, word],
  [`TOKEN=${word}`, word],
  [`DB_PASS=${word}`, word],
  // values
  ['password=$ecretPw1', 'ecretPw1'],
  [`password=(${word})`, word],
  [`password={${word}}`, word],
  [`password=\`${word}\``, word],
  [`password=<${word}>`, word],
  ['password: correct horse battery', 'correct horse battery'],
  ['password=hunt,er2pw', 'er2pw'],
  ['password=hunt&er2pw', 'er2pw'],
  [`authToken -> ${word}`, word],
  [`**authToken**: ${word}`, word],
  [`\`authToken\`: \`${word}\``, word],
  [`const authToken: string = "${word}"`, word],
  [`{&quot;authToken&quot;:&quot;${word}&quot;}`, word],
  [String.raw`{"auth\u0054oken":"${word}"}`, word],
  [`authToken\u001B[0m: ${word}`, word],
  [`{"name":"TWILIO_AUTH_TOKEN","value":"${word}"}`, word],
  [`\${TWILIO_AUTH_TOKEN:-${word}}`, word],
  [`rawHeaders: [ 'Authorization',\n  'Custom ${word}' ]`, word],
  ['secret: "abc def ghi', 'abc def ghi'],
  [`  authToken: '${word}',\n  code: 20003`, word],
  [`auth_token = '''${word}'''`, word],
  [`:password=>"${word}"`, word],
  // credentials without a name
  [`key ${sendGrid} used`, sendGrid],
  [`apiKey: ${sendGrid}`, sendGrid],
  [`sent ${btoa(`${ac}:${token}`)} to`, btoa(`${ac}:${token}`)],
  [`${token}0`, token],
  [`${token}${token}`, token],
  [`${token.slice(0, 12)} ${token.slice(12)}`, token.slice(12)],
  [`${token.slice(0, 12)}\n${token.slice(12)}`, token.slice(12)],
  [`${token.slice(0, 12)}\u200B${token.slice(12)}`, token.slice(12)],
  [`${token.slice(0, 12)}\u00AD${token.slice(12)}`, token.slice(12)],
  [`secret is ${'aBcDeFgH'.repeat(4)} here`, 'aBcDeFgH'.repeat(4)],
  [`made ${keySecret.toLowerCase()} now`, keySecret.toLowerCase()],
  [`curl -u ${ac.toLowerCase()}:${word}`, word],
  [`curl -u ${ac}:hun@ter2pw/x https://api.twilio.com`, 'ter2pw/x'],
  [`${ac} : ${word}`, word],
  [jwt.replaceAll('.', '%2E'), 'eyJzdWIiOiJBQyJ9AbCd'],
  [`${jwt.slice(0, 30)}\n${jwt.slice(30)}`, jwt.slice(30)],
  [pem, 'hunter2pwAAAA'],
  [`auth=('${ac}', '${word}')`, word],
  [`twilio('${ac}','${word}')`, word],
  // what languages print of an object
  [`["password":protected]=>\n  string(9) "${word}"`, word],
  [`[auth_token] => ${word}\n`, word],
  [`s:10:"auth_token";s:9:"${word}";`, word],
  [`#<Client @auth_token="${word}", @region=nil>`, word],
  [`Client(username='${ac}', password='${word}')`, word],
  [`Credentials[accountSid=${ac}, authToken=${word}]`, word],
  [`{Username:${ac} Password:${word}}`, word],
  [`Config { auth_token: Some("${word}") }`, word],
  [`Data: [AuthToken, ${word}]`, word],
  [`map[Authorization:[Basic ${btoa(`me:${word}`)}]]`, btoa(`me:${word}`)],
  [`[Symbol(map)]: Map(1) { 'authorization' => { name: 'Authorization', value: 'Basic ${word}' } }`, word],
  // code
  [`define('TWILIO_AUTH_TOKEN', '${word}');`, word],
  [`os.Setenv("TWILIO_AUTH_TOKEN", "${word}")`, word],
  [`client.setAuthToken("${word}")`, word],
  [`new AccessToken('${ac}', 'SK${hex}', '${word}')`, word],
  [`authToken?: string = '${word}'`, word],
  [`localStorage.setItem('token', '${word}')`, word],
  // files, tables and the command line
  [`- name: TWILIO_AUTH_TOKEN\n  value: ${word}`, word],
  [`<add key="TwilioAuthToken" value="${word}" />`, word],
  [`<input type="password" name="authToken" value="${word}">`, word],
  [`<Password type="text"><![CDATA[${word}]]></Password>`, word],
  [`<t:AuthToken xmlns:t="x">${word}</t:AuthToken>`, word],
  [`<td>Auth Token</td><td>${word}</td>`, word],
  [`| \`TWILIO_AUTH_TOKEN\` | \`${word}\` |`, word],
  [`TWILIO_AUTH_TOKEN    ${word}`, word],
  [`auth_token: >-\n  ${word}\n`, word],
  [`Auth Token:\n${word}`, word],
  [`twilio login --auth-token ${word}`, word],
  [`machine api.twilio.com login ${ac} password ${word}`, word],
  [`curl -u "${ac}:two ${word}" https://x`, word],
  [`curl -su $SID:${word}`, word],
  [`https -a me:${word} api.twilio.com`, word],
  [`Content-Disposition: form-data; name="AuthToken"\r\n\r\n${word}\r\n--b--`, word],
  // escaped again
  [JSON.stringify(JSON.stringify({ password: `ab"${word}` })), word],
  [JSON.stringify(JSON.stringify(JSON.stringify({ authToken: word }))), word],
  [String.raw`https:\\/\\/me:${word}@api.twilio.com`, word],
  [`https%3A%2F%2Fx.example%2F%3Ftoken%3D${word}%26b%3D1`, word],
  // the name of the next field is no password
  [JSON.stringify({ username: ac, password: word }), word],
  // on several lines, in groups
  [`Authorization: Bearer ${jwt.slice(0, 30)}\n  ${jwt.slice(30)}`, jwt.slice(30)],
  [
    `Basic ${btoa(`${ac}:${token}`).slice(0, 64)}\n${btoa(`${ac}:${token}`).slice(64)}`,
    btoa(`${ac}:${token}`).slice(64),
  ],
  [`${sendGrid.slice(0, 36)}\n${sendGrid.slice(36)}`, sendGrid.slice(36)],
  [token.replace(/.{8}(?=.)/g, '$&-'), token.slice(0, 8)],
  [`${token.slice(0, 10)} ${token.slice(10, 20)} ${token.slice(20)}`, token.slice(10, 20)],
  [`SK${hex}=${word}`, word],
  [`OQ${hex}:${word}`, word],
  [`AccountName=x;AccountKey=${word}==;EndpointSuffix=y`, word],
  // URLs
  [`https://me:p/a?s#s${word}@host.example.com/x`, word],
  [`https://me:two words${word}@host.example.com/x`, word],
  [`https%253A%252F%252Fme%253A${word}%2540host`, word],
  [String.raw`https:\u002f\u002fme:${word}\u0040host`, word],
];

test.each(leaks)('no five characters in a row of the secret in %j are left', (text, secret) => {
  for (const purpose of ['screen', 'copy'] as const) {
    expect(leakedPart(redact(text, { for: purpose }), secret)).toBe('');
    expect(leakedPart(JSON.stringify(redact({ message: text }, { for: purpose })), secret)).toBe('');
  }
});

test.each([
  ['headers with capital names', [{ Name: 'Authorization', Value: `Custom ${word}` }]],
  ['pairs', [['password', word]]],
  ['arguments of a command', ['--auth-token', word]],
  ['an object that says how it becomes JSON', { code: 1, toJSON: () => ({ authToken: word }) }],
  ['bytes', { body: new TextEncoder().encode(word) }],
  ['environment variables', [{ name: 'TWILIO_AUTH_TOKEN', value: word }]],
])('no five characters in a row of a secret are left in %s', (_, value) => {
  const shown = JSON.stringify(redact(value, { for: 'screen' }));
  expect(leakedPart(shown, word)).toBe('');
  expect(shown).not.toContain([...new TextEncoder().encode(word)].join(','));
});

const digits = '5551234567';

describe('in copies', () => {
  test.each([
    `The 'To' number ${digits} is not a valid phone number.`,
    `The number ${digits} is unverified.`,
    "The 'To' number +1\u00A0555\u00A0123\u00A04567 is not valid",
    'call +1\u2011555\u2011123\u20114567',
    'call +1\u2013555\u2013123\u20134567',
    'ring (555) 123-4567 now',
    'ring 555-123-4567 now',
    'ring +49 30/5551234567',
    'ring 0015551234567',
    'ring ＋１５５５１２３４５６７',
    `destination=${digits}`,
    `contact: ${digits}`,
    `recipients: ["${digits}", "${digits}"]`,
    `viber:${digits}`,
    `To=%2B1${digits}&From=whatsapp%3A%2B1${digits}`,
    `{"to":"${digits}"}`,
    `The number ${digits} is unverified; verify ${digits} at twilio.com`,
    `Account not allowed to call ${digits}`,
    `The source phone number provided, ${digits}, is not yet verified`,
    `Invalid parameter \`To\`: ${digits}`,
    `The requested resource /v2/PhoneNumbers/${digits} was not found`,
  ])('the number in %j is masked', (text) => {
    const masked = redact(text).normalize('NFKC').replace(/\D/g, '');
    expect(masked).not.toContain('5551');
    expect(masked).not.toContain('1234');
  });

  test.each([
    'jane@localhost',
    String.raw`jane\u0040example.com`,
    '"jane doe"@example.com',
    'jane.doe+sms@mail.example.co.uk',
    "o'jane@example.com",
    'jane&#64;example.com',
    'mailto:jane@example.com',
  ])('the email address in %j is masked', (text) => {
    expect(redact(`from ${text}, twice`)).not.toMatch(/jane/);
  });

  test('what a message says, and a code that a person was sent, are dropped', () => {
    expect(redact('To=x&Body=Dear+Jane&From=y')).toBe('To=x&Body=…&From=y');
    expect(redact({ Body: 'Dear Jane', otp: '123456' })).toEqual({ Body: '…', otp: '…' });
    expect(redact('VerificationSid=x&Code=123456')).toBe('VerificationSid=x&Code=…');
    expect(redact({ Body: 'Dear Jane' }, { for: 'screen' })).toEqual({ Body: 'Dear Jane' });
  });

  test.each([
    '{"body":"Dear Jane","to":"x"}',
    "create(body='Dear Jane', to='x')",
    'ContentVariables={"1":"Dear Jane"}&To=x',
    'SpeechResult=Dear+Jane',
    '"transcription_text":"Dear Jane"',
    '--data-urlencode "Body=Dear Jane"',
    'name="Body"\r\n\r\nDear Jane\r\n--b',
    '<Body>Dear Jane</Body>',
    '"Digits":"7482913"',
    'name="Code"\r\n\r\n7482913\r\n',
    '"custom_code":"7482913"',
  ])('what a person wrote, typed or was sent in %j is dropped', (text) => {
    expect(redact(text)).not.toMatch(/Jane|82913/);
  });

  test.each([
    '{"body":"{\\"code\\":20003}","to":"x"}',
    '{"body":"upstream timed out"}',
    'Response Body: {"code":20003}',
    '{"code":"20003","to":"x"}',
    '"code":"575001"',
  ])('the body of a response and the code of an error in %j stay', (text) => {
    expect(redact(text)).toBe(text);
  });
});

// What help needs, and what looks like a secret and is none.
test.each([
  'AccessToken: Token expired',
  'Authorization: required',
  'auth token: wrong length 31',
  'auth_token: missing',
  'auth_token_length=32',
  'secretary: Jane',
  'Cookie: rejected. TwilioError 20101 (AccessTokenInvalid)',
  'password is required',
  'tokenType: bearer',
  'credentialSid: none',
  'HTTP 401, code 20003, 2026-11-23T10:00:00Z, 12.5 s, 3000 ms, 1764338000000',
  'node@20.19.0, @twilio/voice-sdk@2.1.0, twilio@6.2.0',
  'ErrorCode=30007&MessageStatus=undelivered',
  '<Code>20003</Code><Message>Authenticate</Message>',
  '{"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401}',
  'https://localhost:3000/path?email=none',
  'http://example.com:8080/a:b/c',
  'commit 2f6b4ad9c1d0e5f7a8b9c0d1e2f3a4b5c6d7e8f9',
  'AccessTokenExpiredOrInvalidError',
  'at Object.<anonymous> (/app/src/token.ts:12:34)',
  'authToken: process.env.TWILIO_AUTH_TOKEN',
  'The signature of the token is not valid',
  'Error: [HTTP 400] Unable to create record',
  'session-description, pincode, passport, compass',
  'shortcode 12345, 711711',
  'port 443, line 1234567 of the log',
  'TWILIO_AUTH_TOKEN must be set',
  'Missing required option --auth-token',
  '--auth-token <token>',
  'Failed to fetch access token: getaddrinfo ENOTFOUND oauth.twilio.com',
  "['No SIP Authorization', 'Your account is not authorized']",
  '[tokenSignature, tokenNotSignedWithApiKey]',
  'curl -u "${TWILIO_API_KEY:?is not set}" https://api.twilio.com',
  'uuid 123e4567-e89b-12d3-a456-426614174000',
  'at sendToken (/app/src/token.js:10:5)',
  'ETIMEDOUT 34.203.250.23:443',
  'index-DkF3a9Qz.js, chunk-4f3a2b1c.js',
  'arn:aws:iam::123456789012:role/x',
  'retry after 1764338000000 ms, (12) 34',
  'SyntaxError: Unexpected token < in JSON at position 0',
  'WWW-Authenticate: Basic realm="Twilio API"',
  'max_tokens: 4096, "tokens_used": 512',
])('%j stays as it is', (text) => {
  expect(redact(text, { for: 'screen' })).toBe(text);
  expect(redact(text)).toBe(text);
});

test('an app adds rules of its own', () => {
  const rule = {
    id: 'order',
    masks: 'personal',
    apply: (text: string) => text.replace(/order \d+/g, 'order …'),
  } as const;
  expect(redact({ note: 'order 4711 failed' }, { rules: [rule] })).toEqual({ note: 'order … failed' });
  expect(redact('order 4711', { for: 'screen', rules: [rule] })).toBe('order 4711');
});
