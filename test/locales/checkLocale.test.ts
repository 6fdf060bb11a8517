import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { hashText } from '../../src/i18n/hashText.ts';
import { translateEntry } from '../../src/i18n/translateEntry.ts';
import type { EntryOverlay, Locale } from '../../src/i18n/types.ts';
import type { Strings } from '../../src/strings/types.ts';
import { type Subject, entryTexts, faults } from './checkLocale.ts';

const entry = await catalog.load(20003);
if (!entry) throw new Error('The catalog has no 20003.');

/** English as a translation of itself: complete, with the right markup, and English throughout. */
const overlay: EntryOverlay = Object.fromEntries(
  [...entryTexts(entry)].map(([path, text]) => [path, [hashText(text), text] as const]),
);
const proper = { locale: english, overlays: { 20003: overlay }, same: [], banned: [] } satisfies Subject;

const withMessages = (change: Partial<Strings>): Subject => withLocale({ strings: { ...english.strings, ...change } });
const withLocale = (change: Partial<Locale>): Subject => ({ ...proper, locale: { ...english, ...change } });
const withText = (path: string, text: string, hash = overlay[path]?.[0] ?? ''): Subject => ({
  ...proper,
  overlays: { 20003: { ...overlay, [path]: [hash, text] } },
});
const { 'rotated-token.title': _, ...withoutTitle } = overlay;
const facts = english.sentences.facts;

type Check = keyof typeof faults;

/** A breach of each promise, and what the fault has to name. */
const breaches: readonly (readonly [check: Check, what: string, broken: Subject, named: RegExp])[] = [
  [
    'says everything that English says',
    'a fact has no sentence',
    withLocale({ sentences: { ...english.sentences, facts: { ...facts, numbers: { same: 'Same.' } } } }),
    /^sentences\.facts\.numbers\.different is missing/,
  ],
  [
    'says everything that English says',
    'a sentence is about nothing',
    withMessages({ httpMeaning: { ...english.strings.httpMeaning, 418: 'A teapot.' } }),
    /^strings\.httpMeaning\.418 is not in English/,
  ],
  [
    'says everything that English says',
    'a text became a function that nobody calls here',
    withMessages({ why: (() => 'Why') as unknown as string }),
    /^strings\.why is a function/,
  ],
  [
    'translates every text of its entries as it reads now',
    'a text is missing',
    { ...proper, overlays: { 20003: withoutTitle } },
    /^20003 rotated-token\.title is missing/,
  ],
  [
    'translates every text of its entries as it reads now',
    'the English changed',
    withText('rotated-token.title', 'The token was replaced', '1a2b3c'),
    /^20003 rotated-token\.title is stale/,
  ],
  [
    'translates every text of its entries as it reads now',
    'the English is gone',
    withText('rotated-token.subtitle', 'Replaced', '1a2b3c'),
    /^20003 rotated-token\.subtitle is not in the entry/,
  ],
  ['leaves nothing empty', 'a text is empty', withMessages({ why: '' }), /^strings\.why: .* is empty/],
  ['leaves nothing empty', 'a text begins with a blank', withMessages({ why: ' Why' }), /^strings\.why: .* blanks/],
  [
    'leaves nothing empty',
    'a sentence shows that a value is missing',
    withMessages({ errorCode: () => 'Error undefined' }),
    /^strings\.errorCode\(20003\): .* not there/,
  ],
  [
    'keeps the markup',
    'code is translated',
    withText('account-policy-refusal.steps.new-address', 'To make a key, use `https://iam.twilio.com/v2/Keys`.'),
    /lacks `https:\/\/iam\.twilio\.com\/v1\/Keys`/,
  ],
  [
    'keeps the markup',
    'code stands twice',
    withText('oauth-token-expired.explanation', '`Authorization: Bearer` only: `Authorization: Bearer`.'),
    /has `Authorization: Bearer`, which English has not/,
  ],
  [
    'keeps the markup',
    'code does not close',
    withText('oauth-token-expired.explanation', '`Authorization: Bearer` and `Basic.'),
    /does not close/,
  ],
  [
    'keeps the markup',
    'a button of ours goes by its English name',
    withMessages({ copyForTicket: 'Ticket' }),
    /^20003 account-policy-refusal\.steps\.support: .* lacks \*\*Ticket\*\*/,
  ],
  [
    "keeps Twilio's terms",
    'a term is translated',
    withText('rotated-token.title', 'The Authentication Token was replaced'),
    /lacks Auth Token/,
  ],
  [
    'ends each text as English does, and as what stands around it needs',
    'a full stop is missing',
    withMessages({ copyFailed: 'Copy did not work' }),
    /^strings\.copyFailed: .* with a full stop/,
  ],
  [
    'ends each text as English does, and as what stands around it needs',
    'a label has one',
    withMessages({ copied: 'Copied.' }),
    /^strings\.copied: .* without a mark/,
  ],
  [
    'names what was seen and what was counted',
    'a count is lost',
    withMessages({ possible: () => 'Some possible' }),
    /^strings\.possible\(4\): .* does not say 4/,
  ],
  [
    'names what was seen and what was counted',
    'a kind of SID has no name',
    withLocale({
      sentences: {
        ...english.sentences,
        facts: {
          ...facts,
          usernameFault: { ...facts.usernameFault, 'other-sid': ({ seen }) => `It starts with ${seen}.` },
        },
      },
    }),
    /no name for a SID that starts with MG/,
  ],
  ['leaves no text in English but names', 'a text is English', proper, /^strings\.copied: "Copied" is English/],
  [
    'leaves no text in English but names',
    'a name is in the list in vain',
    { ...proper, same: ['Twilio Flex'] },
    /^"Twilio Flex" is in the list and used nowhere/,
  ],
  [
    'leaves no English word in a sentence',
    'a sentence is half English',
    withMessages({ noCauses: 'Keine Gründe of this code.' }),
    /^strings\.noCauses: .* "of"/,
  ],
  [
    'keeps to the style of the language',
    'a word is banned',
    { ...proper, banned: [[/\bcopied\b/i, 'says "copied"']] },
    /^strings\.copied: .* says "copied"/,
  ],
  ['shows its entries without a part marked as English', 'nothing translates', proper, /^20003: no translator/],
  [
    'shows its entries without a part marked as English',
    'the translator does not know the overlay',
    withLocale({ translator: async () => (given) => translateEntry(given, {}) }),
    /^20003: a part is marked as English/,
  ],
];

describe('the check that a language', () => {
  test.each(breaches)('%s notices when %s', async (check, _what, broken, named) => {
    expect(await faults[check](broken)).toContainEqual(expect.stringMatching(named));
  });

  test.each([
    'says everything that English says',
    'translates every text of its entries as it reads now',
    'leaves nothing empty',
    'keeps the markup',
    "keeps Twilio's terms",
    'ends each text as English does, and as what stands around it needs',
    'names what was seen and what was counted',
    'keeps to the style of the language',
  ] satisfies Check[])('%s finds nothing in English itself', async (check) => {
    expect(await faults[check](proper)).toEqual([]);
  });

  test('leaves no text in English but names is content when every text is listed', async () => {
    const listed = (await faults['leaves no text in English but names'](proper)).flatMap(
      (fault) => /^\S.*?: "(.*)" is English/.exec(fault)?.[1] ?? [],
    );
    expect(await faults['leaves no text in English but names']({ ...proper, same: listed })).toEqual([]);
  });
});
