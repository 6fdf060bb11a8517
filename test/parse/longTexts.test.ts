import { describe, expect, test } from 'vitest';
import { messageIndex } from '../../src/catalog/messageIndex.ts';
import { matchTexts } from '../../src/identify/matchTexts.ts';
import { readIndex } from '../../src/identify/textIndex.ts';
import { parseTwilioError } from '../../src/parse/parseTwilioError.ts';
import { fragments, longTexts } from '../fixtures/fragments.mjs';

// regularExpressions.test.ts shows that no expression takes more than linear time. Here the code around them reads 1 MB: some milliseconds
// in linear time, minutes in quadratic time, so that the limit needs no exact clock. The bench says how the time grows.
const options = { timeout: 10_000 };

const index = readIndex(messageIndex);

describe.each<[string, (text: string) => unknown]>([
  ['a text', parseTwilioError],
  ['a message', (message) => parseTwilioError({ code: 20003, message })],
  ['a text that is looked up', (text) => matchTexts(index, text, 'twilio')],
])('%s', (_, read) => {
  test.each(fragments)('of 1 MB is read: %j', options, (fragment) => {
    for (const text of longTexts(fragment, 1_000_000)) expect(() => read(text)).not.toThrow();
  });
});

test.each([
  ['brackets', ')'.repeat(120_000)],
  ['brackets before the end of a line', `${')'.repeat(60_000)}\nx`],
])('nested causes share one budget: %s', options, (_, message) => {
  const nested = (depth: number): object => ({ message, cause: depth > 0 ? nested(depth - 1) : undefined });
  expect(() => parseTwilioError(nested(8))).not.toThrow();
});

test('of a longer text, the beginning and the end are read, and where they meet, no code arises', () => {
  const [beginning, end] = ['Twilio error 21', '211: the last line'];
  const text = `${beginning.padStart(60_000)}${' '.repeat(100_000)}${end.padEnd(60_000)}`;
  expect(parseTwilioError(text)?.code).toBeUndefined();
  expect(parseTwilioError(`Twilio error 21211${text}`)?.code).toBe(21211);
});
