import type { ReactElement } from 'react';
import { ArrivalAnnouncement } from './ArrivalAnnouncement.tsx';
import type { EntryKey } from '../../catalog/types.ts';
import { EntryCallout } from './EntryCallout.tsx';
import { OtherErrors } from './OtherErrors.tsx';
import { DiagnosisSection, type HelpBodyProps } from './DiagnosisSection.tsx';

export interface HelpContentProps extends HelpBodyProps {
  titleId: string;
  /** All errors that share the text, if there are several. */
  candidates?: readonly EntryKey[] | undefined;
  /** Shows the help for another error instead. */
  choose: (key: EntryKey) => void;
}

/** Everything inside the panel once the entry is there. */
export function HelpPanel({ titleId, candidates, choose, ...body }: HelpContentProps): ReactElement {
  const { entry, report, headingLevel, locale } = body;
  const { strings } = locale;
  return (
    <div className="teh-content">
      <EntryCallout {...{ titleId, entry, report, headingLevel, strings }} />
      <OtherErrors current={entry.code ?? entry.id ?? ''} {...{ candidates, report, choose, strings }} />
      <DiagnosisSection {...body} />
      <ArrivalAnnouncement titleId={titleId} strings={strings} />
    </div>
  );
}
