import type { ErrorEntry } from '../../src/catalog/types.ts';
import { english } from '../../src/i18n/englishLocale.ts';
import { hashText } from '../../src/i18n/hashText.ts';
import { mapTexts } from '../../src/i18n/mapTexts.ts';
import type { EntryOverlay, Locale } from '../../src/i18n/types.ts';
import { interfaceTexts } from './interfaceTexts.ts';

/**
 * Which English each interface string translates: the hash of the English, and the hash of its translation at the time. Overlays have the
 * hash of the English with each string instead, since it decides at run time what is shown.
 */
export type Reviewed = Readonly<Record<string, readonly [english: string, own: string]>>;

/** `missing`: not translated, so English is shown. `stale`: the English has changed since. Neither is an error. */
export type TranslationState = 'current' | 'stale' | 'missing';

/** One string in both languages. */
export interface Translation {
  /** `strings.lead.open`, `sentences.says`, `20003 rotated-token.title`. A function has the sample in parentheses. */
  at: string;
  english: string;
  /** `undefined` if it isn't translated. */
  text: string | undefined;
  state: TranslationState;
}

/** A language, with everything that shows the state of its translation. */
export interface Language {
  locale: Locale;
  /** Every overlay of the language, by the key of its entry. */
  overlays: Readonly<Record<string, EntryOverlay>>;
  /** The entries that the overlays translate, by the same keys. */
  entries: Readonly<Record<string, ErrorEntry>>;
  reviewed: Reviewed;
}

/** The path without a function's sample: `strings.moreCauses(4)` → `strings.moreCauses`. */
export const pathOf = (at: string): string => at.replace(/\(.*/s, '');

/** One hash for each path of the interface. A function is hashed by its results for all samples. */
export function interfaceHashes(texts: ReadonlyMap<string, string>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [at, text] of texts) joined.set(pathOf(at), `${joined.get(pathOf(at)) ?? ''}${text}\n`);
  return new Map([...joined].map(([path, text]) => [path, hashText(text)]));
}

/** Every English string with its translation. */
export function translationsOf({ locale, overlays, entries, reviewed }: Language): Translation[] {
  const own = interfaceTexts(locale);
  const reference = interfaceTexts(english);
  const hashes = interfaceHashes(reference);
  const found: Translation[] = [...reference].map(([at, text]) => ({
    at,
    english: text,
    text: own.get(at),
    state: !own.has(at) ? 'missing' : reviewed[pathOf(at)]?.[0] === hashes.get(pathOf(at)) ? 'current' : 'stale',
  }));
  for (const [key, overlay] of Object.entries(overlays)) {
    for (const [path, text] of entryTexts(entries[key])) {
      const [hash, translated] = overlay[path] ?? [];
      found.push({
        at: `${key} ${path}`,
        english: text,
        text: translated || undefined,
        state: !translated ? 'missing' : hash === hashText(text) ? 'current' : 'stale',
      });
    }
  }
  return found;
}

/** Paths of a language that English no longer has. */
export function deadPaths({ locale, overlays, entries }: Language): string[] {
  const reference = new Set(interfaceTexts(english).keys());
  const dead = [...interfaceTexts(locale).keys()].filter((at) => !reference.has(at));
  for (const [key, overlay] of Object.entries(overlays)) {
    const texts = entryTexts(entries[key]);
    for (const path of Object.keys(overlay)) if (!texts.has(path)) dead.push(`${key} ${path}`);
  }
  return dead;
}

/**
 * Updates what has been reviewed. A new or changed string counts as a translation of the current English; an unchanged one keeps its
 * hash.
 *
 * @param confirmed Paths whose translation still fits the changed English.
 */
export function review(locale: Locale, reviewed: Reviewed, confirmed: readonly string[] = []): Reviewed {
  const now = interfaceHashes(interfaceTexts(english));
  const next: Record<string, readonly [english: string, own: string]> = {};
  for (const [path, own] of interfaceHashes(interfaceTexts(locale))) {
    const hash = now.get(path);
    if (hash === undefined) continue;
    const before = reviewed[path];
    next[path] = before && before[1] === own && !confirmed.includes(path) ? before : [hash, own];
  }
  return next;
}

/** The source of an overlay, in the order of the entry. Missing and stale strings have their English in a comment; dead ones are removed. */
export function overlayEntries(
  key: string,
  { overlays: { [key]: overlay = {} }, entries }: Language,
  confirmed: readonly string[] = [],
): string {
  const lines: string[] = [];
  for (const [path, text] of entryTexts(entries[key])) {
    const hash = hashText(text);
    const [known, translated] = overlay[path] ?? [hash, ''];
    const current = known === hash || confirmed.includes(`${key} ${path}`);
    if (!translated) lines.push(`  // missing. English: ${text}`);
    else if (!current) lines.push(`  // stale: write '${hash}' once it translates: ${text}`);
    lines.push(
      `  ${JSON.stringify(path)}: [${JSON.stringify(current || !translated ? hash : known)}, ${JSON.stringify(translated)}],`,
    );
  }
  return lines.join('\n');
}

/** Every string of an entry, in English, by path. */
export function entryTexts(entry: ErrorEntry | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  if (!entry) return texts;
  mapTexts(entry, (path, text) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}
