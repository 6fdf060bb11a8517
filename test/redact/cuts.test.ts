import { describe, expect, test } from 'vitest';
import { truncate } from '../../src/internal/truncate.ts';

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
