import { expect, test } from 'vitest';
import { mapTexts } from '../../src/i18n/translateEntry.ts';
import { fullEntries } from './entryFiles.ts';

/** What every language shows as it is: texts of Twilio's, and code. */
const AS_IT_IS = new Set(['messages', 'says', 'code', 'output']);

/** Where three words follow one another, in a form such as `causes.steps.text`. */
function* proseIn(value: unknown, at: readonly string[] = []): Generator<string> {
  if (typeof value === 'string') {
    if (/[a-z]+ [a-z]+ [a-z]+/i.test(value)) yield `${at.join('.')}: ${value}`;
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (!AS_IT_IS.has(name)) yield* proseIn(inner, Array.isArray(value) ? at : [...at, name]);
    }
  }
}

test('a translation reaches every text of an entry', () => {
  expect([...proseIn(fullEntries)].length).toBeGreaterThan(fullEntries.length);
  expect(fullEntries.flatMap((entry) => [...proseIn(mapTexts(entry, () => '·'))])).toEqual([]);
});
