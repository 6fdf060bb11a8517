import { expect, test } from 'vitest';
import { entryFiles } from './entryFiles.ts';
import { entriesOf, type Files, fullOf, lint, nameOf, withCause, withEntry } from './lint.ts';

/** More does not fit beside the code on a narrow panel. */
const LONGEST_TITLE = 60;

/** Words of four or more capitals that are names, not shouting. One that no title uses any more is removed. */
const ABBREVIATIONS: readonly string[] =
  'BYOC CNAM HELP HTML HTTP HTTPS JSON MPLS MQTT OCSP PATCH PSD2 SAML SCIM SHAKEN STIR STOP WABA'.split(' ');

const SHOUTED = /\b[A-Z][A-Z0-9]{3,}\b/g;

/** Titles of entries, of causes, of ways and of groups. */
function titlesOf(files: Files): readonly { title: string; at: string }[] {
  return entriesOf(files).flatMap((entry) => [
    { title: entry.title, at: nameOf(entry) },
    ...(entry.groups ?? []).map(({ id, title }) => ({ title, at: `${nameOf(entry)} ${id}` })),
    ...(entry.causes ?? []).flatMap((cause) => [
      { title: cause.title, at: `${nameOf(entry)} ${cause.id}` },
      ...(cause.ways ?? []).map(({ id, title }) => ({ title, at: `${nameOf(entry)} ${cause.id}/${id}` })),
    ]),
  ]);
}

lint(
  'no title is empty or has blanks around it',
  function* (files) {
    for (const { title, at } of titlesOf(files)) {
      if (title === '' || title !== title.trim() || /\s\s|\n/.test(title))
        yield `${at}: the title is "${title}". Write words with one blank between them.`;
    }
  },
  [
    withEntry({ title: '' }),
    withEntry({ title: ' A title' }),
    withCause({ title: '' }),
    withCause({ title: 'A  title' }),
  ],
);

lint(
  `no title of an entry has more than ${LONGEST_TITLE} characters`,
  function* (files) {
    for (const entry of entriesOf(files)) {
      const { length } = entry.title;
      if (length > LONGEST_TITLE)
        yield `${nameOf(entry)}: "${entry.title}" has ${length} characters instead of at most ${LONGEST_TITLE}. Shorten it.`;
    }
  },
  [withEntry({ title: 'x'.repeat(LONGEST_TITLE + 1) })],
);

lint(
  'no title ends with a full stop or any other mark',
  function* (files) {
    for (const { title, at } of titlesOf(files)) {
      if (/[.!?:;,…]$/.test(title)) yield `${at}: "${title}" ends with "${title.at(-1)}". Leave it out.`;
    }
  },
  [withEntry({ title: 'A title.' }), withEntry({ title: 'A title!' }), withCause({ title: 'A title:' })],
);

lint(
  'no title shouts',
  function* (files) {
    for (const { title, at } of titlesOf(files)) {
      const words = (title.replaceAll(/`[^`]*`/g, '').match(SHOUTED) ?? []).filter(
        (word) => !ABBREVIATIONS.includes(word),
      );
      if (words.length > 0) {
        yield `${at}: "${title}" shouts ${words.join(', ')}. Write small letters; a name goes into ABBREVIATIONS.`;
      }
    }
  },
  [withEntry({ title: 'INVALID number' }), withCause({ title: 'The token is WRONG' })],
);

lint(
  'the title of a full entry begins with a capital letter, a digit or code',
  function* (files) {
    for (const entry of fullOf(files)) {
      if (!/^[A-Z0-9`]/.test(entry.title))
        yield `${nameOf(entry)}: "${entry.title}" begins with "${entry.title.at(0)}". Begin it with a capital letter.`;
    }
  },
  [withEntry({ title: 'token is wrong' })],
);

lint(
  'the title of a full entry is written in sentence case',
  function* (files) {
    for (const entry of fullOf(files)) {
      const words = entry.title
        .replaceAll(/`[^`]*`/g, '')
        .split(' ')
        .slice(1)
        .filter((word) => /^[a-z]{4,}/i.test(word));
      const capitals = words.filter((word) => /^[A-Z][a-z]/.test(word));
      if (words.length > 1 && capitals.length === words.length) {
        yield `${nameOf(entry)}: every word of "${entry.title}" begins with a capital letter. Keep it for the first one and for names.`;
      }
    }
  },
  [withEntry({ title: 'Invalid Account Number Given' })],
);

test('every abbreviation that titles may shout is used by one', () => {
  const used = new Set(titlesOf(entryFiles).flatMap(({ title }) => title.match(SHOUTED) ?? []));
  expect(ABBREVIATIONS.filter((word) => !used.has(word))).toEqual([]);
});
