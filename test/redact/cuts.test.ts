import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain.ts';
import { truncate } from '../../src/internal/truncate.ts';
import { toMarkdown } from '../../src/output/toMarkdown.ts';

const hex = '0123456789abcdef'.repeat(2);

/** Each kind of secret as it may stand in a message, and the part of it that must not come out. */
const secrets: readonly (readonly [kind: string, text: string, secret: string])[] = [
  ['Auth Token', 'fedcba9876543210'.repeat(2), 'fedcba9876543210'.repeat(2)],
  ['API key secret', 'aB3dE6gH'.repeat(4), 'aB3dE6gH'.repeat(4)],
  ['JWT', ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJBQyJ9AbCd', 'c2lnbmF0dXJl'].join('.'), 'eyJzdWIiOiJBQyJ9AbCd'],
  ['password in a URL', 'https://me:hunter2pwXYZ@api.twilio.com/x', 'hunter2pwXYZ'],
  ['named password', 'password="hunter2pwXYZ kestrel9"', 'hunter2pwXYZ kestrel9'],
  ['header', 'Authorization: Basic QUNhYmNkZWZnaGlqa2xtbm9wOnNlY3JldA==', 'QUNhYmNkZWZnaGlqa2xtbm9wOnNlY3JldA=='],
  ['SID and password', `AC${hex}:hunter2pwXYZ`, 'hunter2pwXYZ'],
];

/** The places at which texts are cut, in characters: the quote in a reason, and the message. */
const CUTS = [160, 4000];

describe.each(secrets)('a %s', (_, text, secret) => {
  test.each(CUTS)('leaves no five characters in a row near the cut at %i', async (cut) => {
    for (let at = cut - text.length - 12; at <= cut + 2; at++) {
      const message = `${`Authenticate ${'x '.repeat(cut)}`.slice(0, at)} ${text} end`;
      const explanation = await explain({ code: 20003, status: 401, message });
      const out = toMarkdown(explanation);
      for (let i = 0; i + 5 <= secret.length; i++) {
        const part = secret.slice(i, i + 5);
        expect(out.includes(part) ? `${part} at ${at}` : '').toBe('');
      }
    }
  });
});

describe('truncate', () => {
  test('cuts where a word starts', () => {
    expect(truncate('one two three', 10)).toBe('one two…');
    expect(truncate('one two', 7)).toBe('one two');
  });

  test('never splits a surrogate pair', () => {
    for (let max = 2; max < 12; max++) expect(truncate('a 😀😀😀 b 😀 c', max)).not.toMatch(/\p{Surrogate}/u);
  });

  test('shows something of a text without spaces', () => {
    expect(truncate('あ'.repeat(50), 20)).toBe(`${'あ'.repeat(19)}…`);
  });
});
