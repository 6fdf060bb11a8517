import { describe, expect, test } from 'vitest';
import { messageIndex } from '../../src/catalog/messageIndex.ts';
import { matchTexts } from '../../src/identify/matchTexts.ts';
import { readIndex } from '../../src/identify/textIndex.ts';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { startCpuTimer } from '../helpers/cpuTimer.ts';

// A sample beside what regularExpressions.test.ts shows of each expression: what the code around them does.

/** Special characters, the ends of lines, and what the parser looks for; each is repeated, alone and behind every other. */
const fragments = [
  ...[' ', '\t', '\n', '\r\n', '1', 'a', 'A', '.', '-', '/', '\\', '"', "'", '&', '=', '│', ':', '{', '}', '[', ']'],
  ...[
    '<',
    '>',
    '(',
    ')',
    ')\n',
    ']\n',
    '…',
    'a.',
    'a ',
    '//a@',
    '\u001B[1;',
    '\u001B[31m',
    '{"',
    '{"a":',
    '\\"',
    '%20',
  ],
  ...[
    '12345 ',
    '(12345)',
    'error ',
    'code: ',
    'HTTP 401 ',
    'twilio ',
    'Twilio error 20003 ',
    'https://api.twilio.com/v1',
  ],
  ...[
    'ErrorCode=',
    'a=b&c ',
    'Msg=a&',
    'message: "',
    'Exception: ',
    '<Message>',
    '\n at a modules',
    'Got HTTP 404 response to ',
    'Twilio API returned HTTP ',
  ],
  ...['request failed with status code ', 'Authenticate ', 'is not a valid phone number ', 'the To number '],
];

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const milliseconds = (run: () => unknown): number => {
  const elapsed = startCpuTimer();
  run();
  return elapsed();
};

const index = readIndex(messageIndex);

describe.each<[string, number, (text: string) => unknown]>([
  ['a text', 1_000_000, parseTwilioError],
  ['a text that is read whole', 100_000, parseTwilioError],
  ['a message', 100_000, (message) => parseTwilioError({ code: 20003, message })],
  ['a text that is looked up', 60_000, (text) => matchTexts(index, text, true)],
])('%s', (_, length, read) => {
  test.each(fragments)('takes at most thirteen times as long for ten times as many %j', (fragment) => {
    const texts = (size: number): string[] => {
      const run = repeated(fragment, size);
      return [run, `${run}\u0001!`, `Twilio: ${run}\nx`];
    };
    const short = texts(length / 10);
    const slow = texts(length).find((text, i) => {
      // 20 ms and two failures are forgiven: the collection of garbage and the compiler run when they like.
      const isSlow = (): boolean => milliseconds(() => read(text)) > 13 * milliseconds(() => read(short[i] ?? '')) + 20;
      return isSlow() && isSlow() && isSlow();
    });
    expect(slow?.slice(0, 40)).toBeUndefined();
  });
});

test.each([
  ['brackets', ')'.repeat(120_000)],
  ['brackets before the end of a line', `${')'.repeat(60_000)}\nx`],
])('nested causes share one budget: %s', (_, message) => {
  const nested = (depth: number): object => ({ message, cause: depth > 0 ? nested(depth - 1) : undefined });
  expect(milliseconds(() => parseTwilioError(nested(8)))).toBeLessThan(500);
});
