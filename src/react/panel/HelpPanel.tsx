import type { ReactElement } from 'react';
import { ArrivalAnnouncement } from './ArrivalAnnouncement.tsx';
import type { EntryKey } from '../../catalog/types.ts';
import { EntryCallout } from './EntryCallout.tsx';
import { OtherErrors } from './OtherErrors.tsx';
import type { PanelLocale } from '../../i18n/types.ts';
import { EnglishNote, localeOf } from './localeOf.tsx';
import { DiagnosisSection, type HelpBodyProps } from './DiagnosisSection.tsx';

export interface HelpContentProps extends HelpBodyProps {
  titleId: string;
  /** All errors that share the message, if there are several. */
  candidates?: readonly EntryKey[] | undefined;
  /** The language of what isn't translated. */
  english: PanelLocale;
  /** Shows the help for another error instead. */
  choose: (key: EntryKey) => void;
  /** Called when somebody seems about to use the panel: a pointer or the focus enters it. */
  expectAnswer: () => void;
}

/** Everything inside the panel once the entry is loaded. */
export function HelpPanel({
  titleId,
  candidates,
  english,
  choose,
  expectAnswer,
  ...body
}: HelpContentProps): ReactElement {
  const { entry, report, headingLevel } = body;
  const locale = localeOf(entry, body.locale, english);
  const { strings, lang } = locale;
  return (
    <div className="teh-content" lang={lang} onPointerEnter={expectAnswer} onFocus={expectAnswer}>
      <EntryCallout {...{ titleId, entry, report, headingLevel, strings }} />
      {locale !== body.locale && <EnglishNote locale={body.locale} />}
      <DiagnosisSection {...body} locale={locale} choose={choose}>
        <OtherErrors current={entry.code ?? entry.id ?? ''} {...{ candidates, report, choose, strings }} />
      </DiagnosisSection>
      <ArrivalAnnouncement titleId={titleId} strings={strings} />
    </div>
  );
}
