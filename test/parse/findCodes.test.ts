import { expect, test } from 'vitest';
import { findCodes } from '../../src/parse/findCodes.ts';

const codesIn = (text: string): number[] => findCodes(text).codes.map(({ code }) => code);

test.each(['Twilio error 20003', 'https://www.twilio.com/docs/api/errors/20003', 'Error code 20003'])(
  'finds five digits: %s',
  (text) => expect(codesIn(text)).toEqual([20003]),
);

test.each([
  ['https://www.twilio.com/docs/api/errors/1001', 1001],
  ['Error code: 1001', 1001],
  ['Twilio code 450000', 450000],
])('finds four or six digits in a link or after the word code: %s', (text, code) =>
  expect(codesIn(text)).toEqual([code]),
);

test.each(['Twilio 1001', 'Twilio error 1001', 'Error 450000 from Twilio', 'exit code 1001'])(
  'finds no four or six digits elsewhere: %s',
  (text) => expect(codesIn(text)).toEqual([]),
);
