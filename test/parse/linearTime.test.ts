import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { readStructure } from '../../src/parse/readStructure.ts';
import { readText } from '../../src/parse/readText.ts';
import { stripWrapping } from '../../src/parse/stripWrapping.ts';

// Beginnings of what the regular expressions look for, and what their quantifiers run over.
const fragments = [
  ...[' ', '\t', '\n', '\r\n', '1', '12345 ', '(12345)', 'a', 'a.', '.', '-', '/', '//', '//a@', '\\', '"', "'", '""', '&', '=', 'a='],
  ...['│', '\u001B[', '\u001B[1;', ':', ': ', '{', '}', '[', ']', '] ', '<', '<Message>', '…', '\u00A0'],
  ...['error ', 'error', 'code ', 'code:', 'HTTP ', 'HTTP 401 ', 'status ', 'twilio ', 'twilio', 'x-twilio', 'com.twilio', 'by: com.twilio'],
  ...['https://', 'https://a.', 'https://api.twilio.com/v1', 'https://twilio.com/docs/', 'GET ', 'RQ', 'Unable to ', 'Unable to a'],
  ...['AccountSid ', 'AccountSid', 'resource /', 'requested resource /', 'required permission ', '401 ', '401 Authenticate '],
  ...['message: "', 'message":"', "message '", 'information: ', 'Exception: ', 'Error: HTTP 401 error: ', 'Code=1 "', ' in ', ' in a', ' at '],
  ...['\n at ', '\n\t', '\n at a modules', 'More info', ' See http', 'Error: username is required', 'Msg=a&', '%20', '+', 'a=b&c ', 'api request '],
];

const milliseconds = (run: () => unknown): number => {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

describe.each<[string, (text: string) => unknown]>([
  ['parseTwilioError', parseTwilioError],
  ['parseTwilioError on a message', (message) => parseTwilioError({ code: 20003, message })],
  ['readText', (text) => readText(text, {})],
  ['readStructure', readStructure],
  ['stripWrapping', (text) => stripWrapping(text, false)],
  ['stripWrapping on a message', (text) => stripWrapping(text, true)],
])('%s', (_, read) => {
  test.each(fragments)('takes about ten times as long for ten times as many %j', (fragment) => {
    const text = fragment.repeat(1_000_000 / fragment.length);
    const short = milliseconds(() => read(text.slice(0, 100_000)));
    // Quadratic time would be a hundred times as long. Busy machines: three times as long, and 20 ms, are forgiven.
    expect(milliseconds(() => read(text))).toBeLessThan(30 * short + 20);
  });

  test.each(fragments)('takes about ten times as long for ten times as many %j before something else', (fragment) => {
    const text = `${fragment.repeat(1_000_000 / fragment.length)}\u0001!`;
    const short = milliseconds(() => read(text.slice(-100_000)));
    expect(milliseconds(() => read(text))).toBeLessThan(30 * short + 20);
  });
});
