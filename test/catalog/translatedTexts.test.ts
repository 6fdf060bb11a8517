import { expect, test } from 'vitest';
import type { ErrorEntry } from '../../src/catalog/types.ts';
import { mapTexts } from '../../src/i18n/mapTexts.ts';
import { translateEntry } from '../../src/i18n/translateEntry.ts';
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

test("an app's own text keeps the language that it names, and without one counts as English", () => {
  const own = {
    ...{ id: 'acme-limit', title: 'Das Limit ist erreicht', explanation: 'Je Team 1000 am Tag.', when: {} },
    ...{ prevalence: 'common' as const, source: { url: 'https://wiki.example.com', read: '2026-11-20' } },
    steps: [{ id: 'raise', text: 'Limit erhöhen lassen.' }],
  };
  const entry: ErrorEntry = {
    ...{ code: 99_001, title: 'Abgelehnt', product: 'messaging', level: 'error', summary: 'Vom Gateway.' },
    causes: [own],
  };
  const german: ErrorEntry = { ...entry, lang: 'de', causes: [{ ...own, lang: 'de' }] };
  const langs = ({ lang, causes = [] }: ErrorEntry) => [
    lang,
    ...causes.flatMap((one) => [one.lang, one.steps[0]?.lang]),
  ];
  expect(langs(translateEntry(german, {}))).toEqual(['de', 'de', 'de']);
  expect(langs(translateEntry(entry, {}))).toEqual(['en', 'en', 'en']);
});
