import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Sentences } from '../strings/en/sentences.ts';
import type { Strings, PanelStrings } from '../strings/types.ts';

/**
 * Translated texts of one entry, by the path of the text (see `translateEntry`). Each stands beside the hash of the
 * English that it translates: a text whose English changed is stale and falls back to English.
 */
export type EntryOverlay = Readonly<Record<string, readonly [hash: string, text: string]>>;

/** A language. Pass it to `TwilioErrorHelpProvider`. */
export interface Locale {
  /** BCP 47 tag, for the `lang` attribute and `Intl`. */
  lang: string;
  strings: Strings;
  sentences: Sentences;
  /**
   * What translates an entry, loaded beside the entry itself. An entry that nobody translated stays English and is marked so.
   * @default the entries of this package, in English
   */
  translator?: (key: EntryKey) => Promise<(entry: ErrorEntry) => ErrorEntry>;
}

/** What the panel takes of a language. */
export type PanelLocale = Pick<Locale, 'lang' | 'sentences'> & { strings: PanelStrings };
