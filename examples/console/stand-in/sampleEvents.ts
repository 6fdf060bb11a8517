import { randomSid } from './world.ts';

/** Parameters of a form post. */
export type Form = Record<string, string>;

interface Sample {
  code: string;
  level: 'ERROR' | 'WARNING';
  message: string;
  /** First letters of the SID of the call, message or service that it is about. */
  about: string;
  webhook?: { url: string; status: number };
}

const samples: readonly Sample[] = [
  {
    code: '11200',
    level: 'ERROR',
    message: 'Got HTTP 502 response to https://example.com/voice',
    about: 'CA',
    webhook: { url: 'https://example.com/voice', status: 502 },
  },
  {
    code: '12300',
    level: 'ERROR',
    message: 'Invalid Content-Type. Content-Type supplied: application/json',
    about: 'CA',
    webhook: { url: 'https://example.com/voice', status: 200 },
  },
  { code: '30034', level: 'ERROR', message: 'US A2P 10DLC - Message from an Unregistered Number', about: 'SM' },
  {
    code: '13224',
    level: 'WARNING',
    message: 'Dial: Twilio does not support calling this number or the number is invalid',
    about: 'CA',
  },
  {
    code: '11205',
    level: 'ERROR',
    message: 'HTTP connection failure',
    about: 'SM',
    webhook: { url: 'https://example.com/sms', status: 0 },
  },
  { code: '82002', level: 'WARNING', message: 'Twilio Function response body too large', about: 'ZF' },
  { code: '20104', level: 'WARNING', message: 'Access Token expired or expiration date invalid', about: 'CA' },
  { code: '60203', level: 'ERROR', message: 'Max send attempts reached', about: 'VE' },
];

/**
 * A debugger event: https://www.twilio.com/docs/usage/troubleshooting/debugging-event-webhooks. The page leaves open what is inside
 * `more_info` and `webhook`.
 */
export function debuggerEvent(accountSid: string, number: number, time = new Date()): Form {
  const { code, level, message, about, webhook } = samples[number % samples.length] as Sample;
  return {
    Sid: randomSid('NO'),
    AccountSid: accountSid,
    Timestamp: time.toISOString(),
    Level: level,
    PayloadType: 'application/json',
    Payload: JSON.stringify({
      resource_sid: randomSid(about),
      service_sid: null,
      error_code: code,
      more_info: { Msg: message, ErrorCode: code, LogLevel: level },
      ...(webhook && {
        webhook: {
          type: 'application/json',
          request: { url: webhook.url, method: 'POST', headers: {}, parameters: {} },
          response: { status_code: webhook.status, headers: {}, body: '' },
        },
      }),
    }),
  };
}

const failures = ['30003', '30007', '30005', '30006'];

/** The status callback of a message that was not delivered. It has no text. */
export function messageStatus(accountSid: string, number: number): Form {
  const sid = randomSid('SM');
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    ErrorCode: failures[number % failures.length] as string,
    From: '+15005550006',
    MessageSid: sid,
    MessageStatus: number % 2 ? 'failed' : 'undelivered',
    SmsSid: sid,
    SmsStatus: number % 2 ? 'failed' : 'undelivered',
    To: `+1555010${String(number % 10_000).padStart(4, '0')}`,
  };
}
