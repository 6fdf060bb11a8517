import type { ReactElement } from 'react';
import type { ErrorEntry } from '../../catalog/types.ts';
import { completeStrings } from '../../i18n/completeLocale.ts';
import type { PanelLocale } from '../../i18n/types.ts';

/** The language of an entry's help: English throughout where none of its causes is translated, since half-sentences in two languages help nobody. */
export function localeOf({ causes = [] }: ErrorEntry, locale: PanelLocale, english: PanelLocale): PanelLocale {
  const isUntranslated = locale.lang !== 'en' && causes.length > 0 && causes.every(({ lang }) => lang === 'en');
  return isUntranslated ? { ...english, strings: completeStrings(english.strings, locale.own) } : locale;
}

/** Says, in the language of the interface, that what follows is English. */
export function EnglishNote({ locale: { lang, strings } }: { locale: PanelLocale }): ReactElement {
  return (
    <p className="teh-note" lang={lang}>
      {strings.onlyInEnglish}
    </p>
  );
}
