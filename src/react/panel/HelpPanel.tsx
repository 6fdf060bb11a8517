import type { ReactElement } from 'react';
import { ArrivalAnnouncement } from './ArrivalAnnouncement.tsx';
import { EntryCallout } from './EntryCallout.tsx';
import { DiagnosisSection, type HelpBodyProps } from './DiagnosisSection.tsx';
import { HelpFooter } from './HelpFooter.tsx';

export interface HelpContentProps extends HelpBodyProps {
  titleId: string;
}

/** Everything inside the panel once the entry is there. */
export function HelpPanel({ titleId, ...body }: HelpContentProps): ReactElement {
  const { entry, report, headingLevel, locale, Link } = body;
  const { strings, lang } = locale;
  return (
    <div className="teh-content">
      <EntryCallout {...{ titleId, entry, report, headingLevel, strings, Link }} />
      <DiagnosisSection {...body} />
      <HelpFooter code={entry.code ?? report?.code} entry={entry} lang={lang} strings={strings} Link={Link} />
      <ArrivalAnnouncement titleId={titleId} />
    </div>
  );
}
