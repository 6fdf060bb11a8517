import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Sentences } from '../strings/sentenceTypes.ts';
import type { Strings, PanelStrings } from '../strings/types.ts';

/**
 * Translated texts of one entry, by the path of the text (see `translateEntry`). Each stands beside the hash of the
 * English that it translates: a text whose English changed is stale and falls back to English.
 */
export type EntryOverlay = Readonly<Record<string, readonly [hash: string, text: string]>>;

/** Any part of an object of strings; functions and lists are taken whole. */
export type DeepPartial<T> = T extends readonly unknown[] | ((...args: never[]) => unknown)
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** Strings of the interface that an app says in other words, in whatever language. */
export type StringOverrides = DeepPartial<Strings>;

/** A language. Pass it to `TwilioErrorHelpProvider`. What it does not say is shown in English. */
export interface Locale {
  /** BCP 47 tag, for the `lang` attribute and `Intl`. */
  lang: string;
  strings: DeepPartial<Strings>;
  sentences: DeepPartial<Sentences>;
  /** Those of `strings` that an app says in its own words: they stay where help is shown in English. Set by the provider. */
  own?: StringOverrides | undefined;
  /**
   * What translates an entry, loaded beside the entry itself. An entry that nobody translated stays English and is marked so.
   * @default the entries of this package, in English
   */
  translator?: (key: EntryKey) => Promise<(entry: ErrorEntry) => ErrorEntry>;
}

/** A language in which nothing is missing. */
export interface CompleteLocale extends Pick<Locale, 'lang' | 'translator'> {
  strings: Strings;
  sentences: Sentences;
}

/** What the panel takes of a language. */
export interface PanelLocale extends Pick<Locale, 'own'> {
  lang: string;
  strings: PanelStrings;
  sentences: Sentences;
}
