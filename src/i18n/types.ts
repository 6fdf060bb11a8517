import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { PanelSentences, Sentences } from '../strings/sentenceTypes.ts';
import type { Strings, PanelStrings } from '../strings/types.ts';

/**
 * The translated strings of one entry, by path (see `mapTexts`), each with the hash of the English that it translates. If the
 * English has changed since, it is shown instead.
 */
export type EntryOverlay = Readonly<Record<string, readonly [hash: string, text: string]>>;

/** Any part of an object of strings. Functions and lists are replaced whole. */
export type DeepPartial<T> = T extends readonly unknown[] | ((...args: never[]) => unknown)
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** Strings of the interface that an app overrides, in any language. */
export type StringOverrides = DeepPartial<Strings>;

/** A language, for `TwilioErrorHelpProvider`. What it lacks is shown in English. */
export interface Locale {
  /** BCP 47 tag, for the `lang` attribute and `Intl`. */
  lang: string;
  strings: DeepPartial<Strings>;
  sentences: DeepPartial<Sentences>;
  /** The strings that the app overrides. They are also used where help is shown in English. Set by the provider. */
  own?: StringOverrides | undefined;
  /**
   * Loads what translates an entry, in parallel with the entry. Untranslated entries stay English and are marked so.
   * @default the entries of this package, in English
   */
  translator?: (key: EntryKey) => Promise<(entry: ErrorEntry) => ErrorEntry>;
}

/** A language in which nothing is missing. */
export interface CompleteLocale extends Pick<Locale, 'lang' | 'translator'> {
  strings: Strings;
  sentences: Sentences;
}

/** A complete language with the panel's strings alone. */
export interface PanelLocale extends Pick<Locale, 'own'> {
  lang: string;
  strings: PanelStrings;
  sentences: PanelSentences;
}
