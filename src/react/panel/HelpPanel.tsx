import type { ReactElement } from 'react';
import { ArrivalAnnouncement } from './ArrivalAnnouncement.tsx';
import { EntryCallout } from './EntryCallout.tsx';
import { DiagnosisSection, type HelpBodyProps } from './DiagnosisSection.tsx';

export interface HelpContentProps extends HelpBodyProps {
  titleId: string;
}

/** Everything inside the panel once the entry is there. */
export function HelpPanel({ titleId, ...body }: HelpContentProps): ReactElement {
  const { entry, report, headingLevel, locale } = body;
  const { strings } = locale;
  return (
    <div className="teh-content">
      <EntryCallout {...{ titleId, entry, report, headingLevel, strings }} />
      <DiagnosisSection {...body} />
      <ArrivalAnnouncement titleId={titleId} strings={strings} />
    </div>
  );
}
