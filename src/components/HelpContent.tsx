import type { ReactElement } from 'react';
import { Arrival } from './Arrival.tsx';
import { EntryCallout } from './EntryCallout.tsx';
import { HelpBody, type HelpBodyProps } from './HelpBody.tsx';
import { HelpFoot } from './HelpFoot.tsx';

export interface HelpContentProps extends HelpBodyProps {
  titleId: string;
}

/** Everything inside the panel once the entry is there. */
export function HelpContent({ titleId, ...body }: HelpContentProps): ReactElement {
  const { entry, report, headingLevel, locale, Link } = body;
  const { messages, lang } = locale;
  return (
    <div className="teh-content">
      <EntryCallout {...{ titleId, entry, report, headingLevel, messages, Link }} />
      <HelpBody {...body} />
      <HelpFoot code={entry.code ?? report?.code} entry={entry} lang={lang} messages={messages} Link={Link} />
      <Arrival titleId={titleId} />
    </div>
  );
}
