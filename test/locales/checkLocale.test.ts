import { describe, expect, test } from 'vitest';
import { interfaceHashes, entryTexts } from '../../scripts/i18n/translations.ts';
import { interfaceTexts } from '../../scripts/i18n/interfaceTexts.ts';
import type { ErrorEntry } from '../../src/catalog/types.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { hashText } from '../../src/i18n/hashText.ts';
import type { EntryOverlay, Locale } from '../../src/i18n/types.ts';
import type { Strings } from '../../src/strings/types.ts';
import { type Subject, faults } from './checkLocale.ts';

const entry: ErrorEntry = {
  code: 1,
  title: 'Twilio rejected the token',
  product: 'platform',
  level: 'error',
  causes: [
    {
      id: 'replaced',
      title: 'The Auth Token was replaced',
      explanation: 'Twilio takes `Authorization: Bearer` only.',
      prevalence: 'common',
      when: {},
      steps: [{ id: 'copy', text: `Press **${english.strings.copyForSupport}**.` }],
      source: { url: 'https://www.twilio.com/docs', read: '2026-11-28' },
    },
  ],
};

/** English as a translation of itself: complete, with the right markup, and English throughout. */
const overlay: EntryOverlay = Object.fromEntries(
  [...entryTexts(entry)].map(([path, text]) => [path, [hashText(text), text] as const]),
);
const reviewed = Object.fromEntries(
  [...interfaceHashes(interfaceTexts(english))].map(([path, hash]) => [path, [hash, hash] as const]),
);
const proper = {
  locale: english,
  overlays: { 1: overlay },
  entries: { 1: entry },
  reviewed,
  same: [],
  banned: [],
} satisfies Subject;

const withMessages = (change: Partial<Strings>): Subject => withLocale({ strings: { ...english.strings, ...change } });
const withLocale = (change: Partial<Locale>): Subject => ({ ...proper, locale: { ...english, ...change } });
const withText = (path: string, text: string, hash = overlay[path]?.[0] ?? ''): Subject => ({
  ...proper,
  overlays: { 1: { ...overlay, [path]: [hash, text] } },
});
const facts = english.sentences.facts;

type Check = keyof typeof faults;

/** A breach of each promise, and what the fault has to name. */
const breaches: readonly (readonly [check: Check, what: string, broken: Subject, named: RegExp])[] = [
  [
    'says nothing that nobody can check',
    'a text became a function that nobody calls here',
    withMessages({ details: (() => 'Details') as unknown as string }),
    /^strings\.details is a function/,
  ],
  ['leaves nothing empty', 'a text is empty', withMessages({ details: '' }), /^strings\.details: .* is empty/],
  [
    'leaves nothing empty',
    'a text begins with a blank',
    withMessages({ details: ' Details' }),
    /^strings\.details: .* blanks/,
  ],
  [
    'leaves nothing empty',
    'a sentence shows that a value is missing',
    withMessages({ errorCode: () => 'Error undefined' }),
    /^strings\.errorCode\(20003\): .* not there/,
  ],
  [
    'keeps the markup',
    'code is translated',
    withText('replaced.explanation', 'Twilio takes `Autorisierung: Bearer` only.'),
    /lacks `Authorization: Bearer`/,
  ],
  [
    'keeps the markup',
    'code is there twice',
    withText('replaced.explanation', '`Authorization: Bearer` only: `Authorization: Bearer`.'),
    /has `Authorization: Bearer`, which English doesn't have/,
  ],
  [
    'keeps the markup',
    'code does not close',
    withText('replaced.explanation', '`Authorization: Bearer` and `Basic.'),
    /does not close/,
  ],
  [
    'keeps the markup',
    'a button of ours goes by its English name',
    withMessages({ copyForSupport: 'Ticket' }),
    /^1 replaced\.steps\.copy: .* lacks \*\*Ticket\*\*/,
  ],
  [
    "keeps Twilio's terms",
    'a term is translated',
    withText('replaced.title', 'The Authentication Token was replaced'),
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
    withMessages({ moreCauses: () => 'Some causes' }),
    /^strings\.moreCauses\(4\): .* does not say 4/,
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
];

describe('the check that a language', () => {
  test.each(breaches)('%s notices when %s', (check, _what, broken, named) => {
    expect(faults[check](broken)).toContainEqual(expect.stringMatching(named));
  });

  test.each([
    'says nothing that nobody can check',
    'leaves nothing empty',
    'keeps the markup',
    "keeps Twilio's terms",
    'ends each text as English does, and as what stands around it needs',
    'names what was seen and what was counted',
    'keeps to the style of the language',
  ] satisfies Check[])('%s finds nothing in English itself', (check) => {
    expect(faults[check](proper)).toEqual([]);
  });

  test('leaves no text in English but names is content when every text is listed', () => {
    const check = faults['leaves no text in English but names'];
    const listed = check(proper).flatMap((fault) => /^\S.*?: "(.*)" is English/.exec(fault)?.[1] ?? []);
    expect(check({ ...proper, same: listed })).toEqual([]);
  });

  test.each([
    ['a sentence changed in English', { ...proper, reviewed: { ...reviewed, 'strings.why': ['old', 'old'] as const } }],
    ['an entry changed in English', withText('replaced.title', 'Older words', 'old')],
    ['an entry has a new text', { ...proper, overlays: { 1: {} } }],
    ['an entry lost a text', withText('replaced.subtitle', 'Replaced', 'old')],
  ] as const)('is not concerned when %s', (_, subject) => {
    // English would be found to be English, for good reason.
    for (const [name, check] of Object.entries(faults)) {
      if (!name.includes(' English ')) expect(check(subject)).toEqual([]);
    }
  });
});
