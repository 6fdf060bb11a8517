import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { exceptions } from '../fixtures/errors/exceptions.ts';
import { otherErrors } from '../fixtures/errors/otherErrors.ts';
import { restBodies } from '../fixtures/errors/restBodies.ts';
import { sdkTexts } from '../fixtures/errors/sdkTexts.ts';
import { tools } from '../fixtures/errors/tools.ts';
import { webhooks } from '../fixtures/errors/webhooks.ts';

const PAGE = 'https://www.twilio.com/docs/errors/21211';

describe.each([
  ['a body of an answer', restBodies],
  ['the text of an SDK', sdkTexts],
  ['a caught error', exceptions],
  ['the output of a tool or of a client SDK', tools],
  ['a webhook or a resource', webhooks],
])('somebody who has %s', (_, recorded) => {
  test.each(recorded.map((one) => [one.title, one] as const))('reads %s', (_title, { value, report }) => {
    expect({ ...parseTwilioError(value) }).toStrictEqual(report);
  });
});

describe('somebody whose error is not Twilio’s', () => {
  test.each(otherErrors)('gets no report for %s', (_, value) => {
    expect(parseTwilioError(value)).toBeUndefined();
  });
});

describe('somebody who passes a code', () => {
  test.each([
    ['a number', 20003],
    ['a text', '20003'],
    ['a text with blanks', ' 20003\n'],
  ])('may pass %s', (_, value) => {
    expect({ ...parseTwilioError(value) }).toStrictEqual({ code: 20003, source: 'text' });
  });

  test.each([
    ['too small', 9999],
    ['too large', 100_000],
    ['with a fraction', 20003.1],
    ['in a list of numbers', [1, 20003]],
    ['inside an object', { error: 20003 }],
    ['as a text inside an object', { error: '20003' }],
  ])('may not pass one that is %s', (_, value) => {
    expect(parseTwilioError(value)).toBeUndefined();
  });

  test.each(['code: 20003', 'Error 20003', 'Twilio error code 20003', 'error_code: 30007'])(
    'may pass the words %s, which are no message',
    (text) => {
      expect({ ...parseTwilioError(text) }).toStrictEqual({ code: Number(/\d+/.exec(text)), source: 'text' });
    },
  );
});

describe('a report', () => {
  test.each([
    'twilio.base.exceptions.TwilioRestException: HTTP 403 error: Unable to create record\n  Endpoint: POST https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages.json',
    'Twilio WhatsApp Sender failed\nError: HTTP 401 error: Unable to create record',
    'ERROR sms worker | twilio_error code=30485 | campaign=abc | the app wrote this',
    'Error: twilio_send_failed:60238',
    '[HTTP 401] Unable to create record',
  ])('shows no words of an app as Twilio’s message: %s', (text) => {
    expect(parseTwilioError(text)).not.toHaveProperty('message');
  });

  const body = { code: 20003, message: 'Authenticate', status: 401 };
  const link = { more_info: 'https://www.twilio.com/docs/errors/20003' };

  test.each([
    ['parameters of the API', { To: '12025550123', From: '15005550006' }, '12025550123', '15005550006'],
    ['parameters of an SDK', { to: '+12025550123', from: '+15005550006' }, '+12025550123', '+15005550006'],
    ['a service', { to: '0701740605', messagingServiceSid: `MG${'1'.repeat(32)}` }, '0701740605', undefined],
  ])('holds the recipient and the sender of %s beside the error', (_, sent, to, from) => {
    expect(
      parseTwilioError({ error: { code: 21211, message: 'No', status: 400, more_info: PAGE }, sent }),
    ).toMatchObject({
      to,
      ...(from && { from }),
    });
  });

  test.each([
    ['two amounts', { from: 10_000, to: 2_000_000 }],
    ['a period', { from: '2026-01-01', to: '2026-02-01' }],
    ['two addresses', { from: 'a@example.com', to: 'b@example.com' }],
    ['what a webhook got', { From: '+12025550123', To: '+15005550006', MessageSid: `SM${'1'.repeat(32)}` }],
    ['another message', { to: '+12025550123', from: '+15005550006', status: 'delivered' }],
  ])('holds nothing of %s beside the error', (_, other) => {
    const report = parseTwilioError({ error: { code: 21211, message: 'No', status: 400, more_info: PAGE }, other });
    expect([report?.to, report?.from]).toStrictEqual([undefined, undefined]);
  });

  test('has no message for what Xcode shows of an error', () => {
    const dump =
      '(NSError) 0x0000600000c728b0 domain: "com.twilio.voice.error" - code: 31603 {\n  _userInfo = 0x0000600000279f60\n}';
    expect(parseTwilioError(dump)).toMatchObject({ code: 31603, platform: 'ios' });
    expect(parseTwilioError(dump)).not.toHaveProperty('message');
  });

  test('holds what was parsed, where no copy and no JSON finds it', () => {
    const report = parseTwilioError(body);
    expect(report?.original).toBe(body);
    expect(Object.keys(report ?? {})).not.toContain('original');
    expect(JSON.parse(JSON.stringify(report))).not.toHaveProperty('original');
  });

  test.each([
    ['a link over plain HTTP', 'http://www.twilio.com/docs/errors/20003'],
    ['a host that ends like Twilio', 'https://evil-twilio.com/docs/errors/20003'],
    ['a host that begins like Twilio', 'https://www.twilio.com.evil.example/docs/errors/20003'],
    ['credentials that look like Twilio', 'https://www.twilio.com@evil.example/docs/errors/20003'],
    ['a script', 'javascript:alert("https://www.twilio.com/")'],
  ])('has no link for %s', (_, more_info) => {
    expect({ ...parseTwilioError({ ...body, more_info }) }).toStrictEqual({
      ...body,
      unconfirmed: true,
      source: 'rest-body',
    });
  });

  test.each(['https://twilio.com', 'https://support.twilio.com/hc/x?y#z', 'https://www.twilio.com/docs/errors/20003'])(
    'has the link %s',
    (more_info) => {
      expect(parseTwilioError({ ...body, more_info })?.moreInfo).toBe(more_info);
    },
  );

  test('holds a message without the blanks around it, also where it looks like a report', () => {
    expect(parseTwilioError({ code: 20003, message: ' in /a.php\n', source: 'rest-body' })?.message).toBe('in /a.php');
  });

  test('holds at most 4,000 characters of a message', () => {
    const message = parseTwilioError({ ...body, message: 'word '.repeat(1000) })?.message;
    expect(message).toHaveLength(4000);
    expect(message).toMatch(/word…$/);
  });

  test('holds no credentials of an address', () => {
    const report = parseTwilioError(
      'Error 20003: GET https://AC0:secret@api.twilio.com/2010-04-01/Accounts.json failed for ftp://me:secret@host/',
    );
    expect(report?.request).toEqual({ method: 'GET', url: 'https://api.twilio.com/2010-04-01/Accounts.json' });
    expect(report?.message).toContain('https://api.twilio.com/');
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  test.each([99, 600, 401.5, 'ok', '0401', null])('has no status for %s', (status) => {
    expect(parseTwilioError({ ...body, ...link, status })).not.toHaveProperty('status');
  });

  test.each([20003, '20003'])('takes the code %s and a status as text', (code) => {
    expect(parseTwilioError({ ...link, code, message: 'Authenticate', status: '401' })).toMatchObject({
      code: 20003,
      status: 401,
    });
  });

  test.each([
    ['name and message', { name: 'NotFoundError', message: 'No device' }, 'NotFoundError: No device'],
    ['its message alone, if the name says nothing', { name: 'Error', message: 'No device' }, 'No device'],
    ['its name alone', { name: 'OverconstrainedError', message: '' }, 'OverconstrainedError'],
    ['nothing that the message says already', { name: 'Error', message: 'getting the media failed' }, undefined],
  ])('holds of the error inside %s', (_, originalError, inner) => {
    const message = 'AcquisitionFailedError (31402): getting the media failed';
    const report = parseTwilioError({ ...link, name: 'AcquisitionFailedError', code: 31402, message, originalError });
    expect(report?.inner).toBe(inner);
    expect(parseTwilioError(JSON.parse(JSON.stringify(report)))?.inner).toBe(inner);
  });

  test('states no status of a webhook in the text of an alert', () => {
    const report = parseTwilioError({ error_code: '11200', alert_text: 'Msg=Got+HTTP+404+response&ErrorCode=11200' });
    expect({ ...report }).toStrictEqual({ code: 11200, message: 'Got HTTP 404 response', source: 'alert' });
  });

  test.each([
    [
      'a code in a field is better than one in a text',
      {
        message: 'Twilio error 21211: x',
        cause: { code: 20003, status: 401, more_info: 'https://www.twilio.com/docs/errors/20003' },
      },
      20003,
    ],
    ['a code in a text is better than none', { message: 'Twilio failed', cause: 'Twilio error 21211: x' }, 21211],
    [
      'the outer one of two codes counts',
      { code: 21211, message: 'x', status: 400, cause: { code: 20003, message: 'y', status: 401 } },
      21211,
    ],
    [
      'but one that is Twilio’s beats one around it',
      {
        code: 50000,
        message: 'Upstream failure',
        status: 500,
        cause: { code: 20003, message: 'Authenticate', more_info: 'https://www.twilio.com/docs/errors/20003' },
      },
      20003,
    ],
  ])('is about one error: %s', (_, value, code) => {
    expect(parseTwilioError(value)?.code).toBe(code);
  });
});
