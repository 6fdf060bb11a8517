import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { catalog } from '../../src/catalog/catalog.ts';
import type { EntryKey, ErrorEntry } from '../../src/catalog/types.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import type { Locale } from '../../src/i18n/types.ts';
import { interfaceTexts, valuesIn } from '../../scripts/i18n/interfaceTexts.ts';
import { type Language, type Reviewed, translationsOf } from '../../scripts/i18n/translations.ts';

/** A language, and what its tests need to know about it. */
export interface Subject extends Language {
  /** Texts that read the same in English, apart from `SAME_EVERYWHERE`. */
  same: readonly string[];
  /** What no text of the language holds outside of `code`, and what to write instead. */
  banned: readonly (readonly [pattern: RegExp, instead: string])[];
}

/** Names, and titles joined by marks alone, which every language writes as English does. */
const SAME_EVERYWHERE: readonly string[] = [
  'HTTP 401',
  'Account SID + Auth Token',
  'Access Token',
  '`AC`',
  '`SK`',
  'SMS',
  'MMS',
  'WhatsApp',
  'Messenger',
  'ContentVariables',
  "`'`",
  'RCS',
  'Main',
  'Standard',
  'Restricted',
  'Webhook',
  '200',
  '404',
  '405',
  'XXX.',
  'XXX: YYY.',
];

/** Twilio's terms, which stay English. */
const TERMS =
  /\b(?:Twilio|Account SID|Auth Token|Access Token|Main|Standard|Restricted|Console|Region|Messaging Service|Trust Hub|US1)/g;

/** Words of English that are no words of the other languages. */
const ENGLISH_WORDS = /\b(?:the|and|with|which|this|that|is|of|does|your|from)\b/i;

const MARKUP = /`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\(https:\/\/[^\s)]+\)/g;

/**
 * What is wrong with a language, a kind of fault each: says where it is, and how to fix it. Exported for the tests of
 * these checks; a language calls `checkLocale`.
 */
export const faults = {
  'says nothing that nobody can check': (subject) => {
    const unknown = new Set<string>();
    interfaceTexts(subject.locale, unknown);
    return [...unknown].map((at) => `${at} is a function. Add arguments for it to SAMPLES.`);
  },

  'leaves nothing empty': (subject) =>
    inEveryText(subject, ({ english, text }) => {
      if (text.trim() === '') return 'is empty';
      // Where nothing was seen, English shows the gap too.
      const added = (fault: RegExp): boolean => fault.test(text) && !fault.test(english);
      if (added(/^\s|\s$| {2}|\n/)) return 'has blanks too many';
      return added(/undefined|\[object/) ? 'shows a value that is not there' : undefined;
    }),

  'keeps the markup': (subject) => {
    // A button or a snippet of ours goes by its translated name; everything else in bold is in Twilio's Console, which is
    // in English: rows of the table and answers are no buttons, though they share names with it.
    const ours = new Map(
      pairsOf(subject)
        .filter(({ at }) => !/^strings\.table|^sentences\./.test(at))
        .map(({ english, text }) => [english, text]),
    );
    return inEveryText(subject, ({ english, text }) => {
      const wanted = markupOf(english).map((part) => {
        const name = /^\*\*(.+)\*\*$/.exec(part)?.[1];
        return name !== undefined && ours.has(name) ? `**${ours.get(name)}**` : part;
      });
      const missing = without(wanted, markupOf(text));
      const surplus = without(markupOf(text), wanted);
      if (missing.length > 0) return `lacks ${missing.join(' ')}`;
      if (surplus.length > 0) return `has ${surplus.join(' ')}, which English doesn't have`;
      return /[`*]/.test(text.replace(MARKUP, '')) ? 'has a backtick or an asterisk that does not close' : undefined;
    });
  },

  "keeps Twilio's terms": (subject) =>
    inEveryText(subject, ({ english, text }) => {
      const missing = (plain(english).match(TERMS) ?? []).filter((term) => !text.includes(term));
      return missing.length > 0 ? `lacks ${missing.join(', ')}` : undefined;
    }),

  'ends each text as English does, and as what stands around it needs': (subject) =>
    inEveryText(subject, ({ english, text }) => {
      const [kind, end] = ENDS.find(([, , ofEnglish]) => ofEnglish.test(english)) ?? NO_END;
      return end.test(text) ? undefined : `does not end ${kind}`;
    }),

  'names what was seen and what was counted': (subject) => {
    const found: string[] = [];
    for (const { at, english: reference, text } of pairsOf(subject)) {
      const lost = valuesIn(at).filter((value) => isWordOf(reference, value) && !text.includes(value));
      if (lost.length > 0) found.push(`${at}: "${text}" does not say ${lost.join(', ')}. English: "${reference}"`);
    }
    for (const prefix of prefixes()) {
      if (nameOfSid(english, prefix) !== undefined && nameOfSid(subject.locale, prefix) === undefined) {
        found.push(
          `sentences.facts.usernameFault.other-sid has no name for a SID that starts with ${prefix}. Add one.`,
        );
      }
    }
    return found;
  },

  'leaves no text in English but names': (subject) => {
    const known = new Set([...SAME_EVERYWHERE, ...subject.same]);
    return pairsOf(subject)
      .filter(({ english, text }) => english === text && !known.has(text))
      .map(({ at, text }) => `${at}: "${text}" is English. Translate it; a name goes into the list.`);
  },

  'leaves no English word in a sentence': (subject) =>
    inEveryText(subject, ({ text }) => {
      const [word] = ENGLISH_WORDS.exec(plain(text)) ?? [];
      return word === undefined ? undefined : `has the English word "${word}"`;
    }),

  'keeps to the style of the language': (subject) =>
    inEveryText(subject, ({ text }) => {
      const [, instead] = subject.banned.find(([pattern]) => pattern.test(plain(text))) ?? [];
      return instead;
    }),
} satisfies Record<string, (subject: Subject) => string[]>;

/** Tests a language for each kind of fault. */
export function checkLocale(subject: Subject): void {
  const { lang } = subject.locale;
  describe(`the language ${lang}`, () => {
    test('has a tag that browsers know', () => {
      expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
      expect(Intl.DateTimeFormat.supportedLocalesOf(lang)).toEqual([lang]);
    });

    test.each(Object.entries(faults))('%s', (_, find) => {
      expect(find(subject)).toEqual([]);
    });
  });
}

/** How a text can end in English, and in any language: words for the fault, then both patterns. */
const ENDS: readonly (readonly [kind: string, end: RegExp, ofEnglish: RegExp])[] = [
  ['with a full stop', /[.。]$/, /\.$/],
  ['with a question mark', /[?？]$|か。$/, /\?$/],
  ['with a colon', /[:：]$/, /:$/],
];
const NO_END = ['without a mark, as English does', /[^.。?？:：]$/] as const;

const plain = (text: string): string => text.replace(MARKUP, '·');
const markupOf = (text: string): string[] =>
  (text.match(MARKUP) ?? []).map((part) => part.replace(/^\[.*\]\((.*)\)$/, '$1')).toSorted();

/** The items of a list that another one has less often. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Looks for a fault in each translated text. */
function inEveryText(
  subject: Subject,
  faultOf: (pair: { english: string; text: string }) => string | undefined,
): string[] {
  // Many samples give the same text; once is enough.
  const found = new Map<string, string>();
  for (const { at, english, text } of pairsOf(subject)) {
    const fault = faultOf({ english, text });
    const place = `${at.replace(/\(.*/, '')} ${text}`;
    if (fault !== undefined && !found.has(place)) found.set(place, `${at}: "${text}" ${fault}. English: "${english}"`);
  }
  return [...found.values()];
}

/** The current translations. Those that are missing, stale or dead are reported by `npm run i18n:check`. */
function pairsOf(subject: Subject): { at: string; english: string; text: string }[] {
  return translationsOf(subject).flatMap(({ at, english, text, state }) =>
    state === 'current' && text !== undefined ? [{ at, english, text }] : [],
  );
}

/** An entry of the shipped catalog. */
export async function entryOf(key: EntryKey): Promise<ErrorEntry> {
  const entry = await catalog.load(key);
  if (!entry) throw new Error(`The catalog has no ${key}.`);
  return entry;
}

/** What `npm run i18n:update` recorded of a language. */
export function reviewedOf(lang: string): Reviewed {
  return JSON.parse(
    readFileSync(new URL(`../../src/locales/${lang}/reviewed.json`, import.meta.url), 'utf8'),
  ) as Reviewed;
}

function isWordOf(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return at >= 0 && !/\w/.test(`${text[at - 1] ?? ''}${text[at + value.length] ?? ''}`);
}

/** What a language calls a SID by its first two letters, without the letters; `undefined` where it has no name for it. */
function nameOfSid({ sentences }: Locale, prefix: string): string | undefined {
  const sentence = sentences.facts?.usernameFault?.['other-sid'];
  if (typeof sentence !== 'function') return undefined;
  const about = (seen: string): string => sentence({ value: 'other-sid', from: 'request', seen }).replaceAll(seen, '·');
  // No SID of Twilio's starts with QQ.
  return about(prefix) === about('QQ') ? undefined : about(prefix);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const prefixes = (): string[] => LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
