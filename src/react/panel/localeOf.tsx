import type { ReactElement } from 'react';
import type { ErrorEntry } from '../../catalog/types.ts';
import { completeStrings } from '../../i18n/completeLocale.ts';
import type { PanelLocale } from '../../i18n/types.ts';

/** The language of an entry's help: all English if none of its causes is translated, since a mix of two languages helps nobody. */
export function localeOf({ causes = [] }: ErrorEntry, locale: PanelLocale, english: PanelLocale): PanelLocale {
  const isUntranslated = locale.lang !== 'en' && causes.length > 0 && causes.every(({ lang }) => lang === 'en');
  return isUntranslated ? { ...english, strings: completeStrings(english.strings, locale.own) } : locale;
}

/** Says, in the language of the interface, that the help is in English. */
export function EnglishNote({ locale: { lang, strings } }: { locale: PanelLocale }): ReactElement {
  return (
    <p className="teh-note" lang={lang}>
      {strings.onlyInEnglish}
    </p>
  );
}
