import { expect, test } from 'vitest';
import { quotedIn } from '../../src/diagnosis/derive/saidFacts.ts';
import { entryFiles } from '../catalog/entryFiles.ts';

const messagesOfAll = entryFiles.flatMap(({ entries }) => entries).flatMap(({ messages = [] }) => messages);
const quoting = messagesOfAll.filter((message) => /\{(?:to|from)\}/.test(message));

test('the catalog has texts that quote a number', () => {
  expect(quoting.length).toBeGreaterThan(10);
});

test.each(quoting)('the numbers are read from %j', (message) => {
  const to = '+525512345678';
  const from = '+15005550006';
  const said = message
    .replace(/^~/, '')
    .replaceAll('{to}', to)
    .replaceAll('{from}', from)
    .replaceAll(/\{\w+\}/g, 'one');
  expect(quotedIn(said)).toMatchObject({
    ...(message.includes('{to}') && { to }),
    ...(message.includes('{from}') && { from }),
  });
});

test('words of a text that quotes nothing are no number', () => {
  const fixed = messagesOfAll.filter((message) => !/[{\d]/.test(message));
  expect(fixed.length).toBeGreaterThan(1000);
  const misread = fixed.filter((message) => quotedIn(message).to !== undefined || quotedIn(message).from !== undefined);
  expect(misread).toEqual([]);
});

test('a name in brackets between the field and its value is passed over', () => {
  expect(quotedIn(`Invalid From Number (caller ID): MG${'0123456789abcdef'.repeat(2)}`)).toEqual({
    from: `MG${'0123456789abcdef'.repeat(2)}`,
  });
});
