import { describe, expect, test } from 'vitest';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { extractJson } from '../../src/parse/extractJson.ts';
import { extractFromText } from '../../src/parse/extractFromText.ts';
import { unwrapMessage } from '../../src/parse/unwrapMessage.ts';

/** Characters of the texts for the parts of the parser. */
const LONG = 40_000;

/** What the quantifiers of the regular expressions run over. */
const runs = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '1',
  'a',
  'A',
  '.',
  '-',
  '/',
  '\\',
  '"',
  "'",
  '&',
  '=',
  '│',
  ':',
  '{',
  '[',
  '<',
  '…',
  'a.',
  'a ',
];

/** What the regular expressions look for; each may be repeated, and each may stand before a run. */
const words = [
  '12345 ',
  '(12345)',
  '//',
  '//a@',
  '""',
  'a=',
  'a=b&c ',
  '%20',
  '\u001B[',
  '\u001B[1;',
  ': ',
  '}',
  '] ',
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
  'https://',
  'https://a.',
  'https://api.twilio.com/v1',
  'https://twilio.com/docs/',
  'GET ',
  'RQ',
  'Unable to ',
  'AccountSid ',
  'AccountSid',
  'requested resource /',
  'required permission ',
  '401 ',
  '401 Authenticate ',
  'Error: ',
  '<Message>',
  'message: "',
  'message":"',
  "message '",
  'information: ',
  'by: com.twilio',
  'Exception: ',
  'Code=1 "',
  ' in ',
  ' in a',
  ' at ',
  '\n at ',
  '\n at a modules',
  'More info',
  ' See http',
  ' (',
  'Msg=a&',
  'api request ',
  'Exception ',
  'Error (',
  "Error ('",
  'message] => ',
  '"message"=>"',
  '&apos;',
  '&#x27',
  'code - ',
  '" at ',
  ' (map',
];

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Texts of about so many characters: one thing repeated, alone, before and after something else, and, of short ones, after each word. */
const texts = (fragment: string, length: number): string[] => {
  const run = repeated(fragment, length);
  const after = runs.includes(fragment) && length <= LONG ? words : ['Twilio: '];
  return [run, `${run}\u0001!`, ...after.map((word) => `${word}${run}\u0001`)];
};

/** Time of the processor, in milliseconds: other programs on the machine do not count. */
const milliseconds = (run: () => unknown): number => {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1000;
};

describe.each<[string, number, (text: string) => unknown]>([
  ['parseTwilioError', 1_000_000, parseTwilioError],
  // Of a text parseTwilioError reads the two ends only. Its parts have no such limit, and show more with less.
  ['parseTwilioError on a message', LONG, (message) => parseTwilioError({ code: 20003, message })],
  ['extractFromText', LONG, (text) => extractFromText(text, {})],
  ['extractJson', LONG, extractJson],
  ['unwrapMessage', LONG, (text) => unwrapMessage(text, false)],
  ['unwrapMessage on a message', LONG, (text) => unwrapMessage(text, true)],
])('%s', (_, length, read) => {
  test.each([...runs, ...words])('takes about ten times as long for ten times as many %j', (fragment) => {
    const short = texts(fragment, length / 10);
    const slow = texts(fragment, length).find((text, i) => {
      // Quadratic time would be a hundred times as long. Three times as long, 20 ms, and two failures are forgiven, for
      // the collection of garbage and the compiler run when they like.
      const isSlow = (): boolean => milliseconds(() => read(text)) > 30 * milliseconds(() => read(short[i] ?? '')) + 20;
      return isSlow() && isSlow() && isSlow();
    });
    expect(slow?.slice(0, 40)).toBeUndefined();
  });
});
