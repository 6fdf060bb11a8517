import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { readStructure } from '../../src/parse/readStructure.ts';
import { readText } from '../../src/parse/readText.ts';
import { stripWrapping } from '../../src/parse/stripWrapping.ts';

// Beginnings of what the regular expressions look for, and what their quantifiers run over.
const fragments = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '1',
  '12345 ',
  '(12345)',
  'a',
  'a.',
  '.',
  '-',
  '/',
  '//',
  '//a@',
  '\\',
  '"',
  "'",
  '""',
  '&',
  '=',
  'a=',
  '│',
  '\u001B[',
  '\u001B[1;',
  ':',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '] ',
  '<',
  '<Message>',
  '…',
  '\u00A0',
  'error ',
  'error',
  'code ',
  'code:',
  'HTTP ',
  'HTTP 401 ',
  'status ',
  'twilio ',
  'twilio',
  'x-twilio',
  'com.twilio',
  'by: com.twilio',
  'https://',
  'https://a.',
  'https://api.twilio.com/v1',
  'https://twilio.com/docs/',
  'GET ',
  'RQ',
  'Unable to ',
  'Unable to a',
  'AccountSid ',
  'AccountSid',
  'resource /',
  'requested resource /',
  'required permission ',
  '401 ',
  '401 Authenticate ',
  'message: "',
  'message":"',
  "message '",
  'information: ',
  'Exception: ',
  'Error: HTTP 401 error: ',
  'Code=1 "',
  ' in ',
  ' in a',
  ' at ',
  '\n at ',
  '\n\t',
  '\n at a modules',
  'More info',
  ' See http',
  'Error: username is required',
  'Msg=a&',
  '%20',
  '+',
  'a=b&c ',
  'api request ',
];

/** Time of the processor, in milliseconds: other programs on the machine do not count. */
const milliseconds = (run: () => unknown): number => {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1000;
};

/** Texts of so many characters, made of one fragment: alone, and before and after something else. */
const texts = (fragment: string, length: number): string[] => {
  const run = fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);
  return [run, `${run}\u0001!`, `Twilio: ${run}x`];
};

describe.each<[string, number, (text: string) => unknown]>([
  // Of longer texts parseTwilioError reads the two ends only, so its parts are tried without that limit as well.
  ['parseTwilioError', 1_000_000, parseTwilioError],
  ['parseTwilioError on a message', 1_000_000, (message) => parseTwilioError({ code: 20003, message })],
  ['readText', 200_000, (text) => readText(text, {})],
  ['readStructure', 200_000, readStructure],
  ['stripWrapping', 200_000, (text) => stripWrapping(text, false)],
  ['stripWrapping on a message', 200_000, (text) => stripWrapping(text, true)],
])('%s', (_, length, read) => {
  test.each(fragments)('takes about ten times as long for ten times as many %j', (fragment) => {
    const short = texts(fragment, length / 10);
    for (const [i, text] of texts(fragment, length).entries()) {
      // Quadratic time would be a hundred times as long. Three times as long, 20 ms, and two failures are forgiven, for
      // the collection of garbage and the compiler run when they like.
      const grows = (): boolean => milliseconds(() => read(text)) > 30 * milliseconds(() => read(short[i] ?? '')) + 20;
      expect(grows() && grows() && grows(), JSON.stringify(text.slice(0, 40))).toBe(false);
    }
  });
});
