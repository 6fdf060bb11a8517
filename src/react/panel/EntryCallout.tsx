import type { ElementType, ReactElement } from 'react';
import type { ErrorEntry } from '../../catalog/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import { CalloutHeader } from './CalloutHeader.tsx';
import { CalloutMeta } from './CalloutMeta.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { MessageHint } from './MessageHint.tsx';

export interface EntryCalloutProps {
  titleId: string;
  entry: ErrorEntry;
  report: TwilioErrorReport | undefined;
  headingLevel: HeadingLevel;
  strings: PanelStrings;
  Link: ElementType;
}

/** The callout of an entry with what the error itself states. Works on the server. */
export function EntryCallout({ titleId, entry, report, headingLevel, strings, Link }: EntryCalloutProps): ReactElement {
  const { title, lang, level, summary, messageHint, retryable } = entry;
  const code = entry.code ?? report?.code;
  const message = report?.message;
  // The status an error always has, where the error at hand does not state its own.
  const status = report?.status ?? (entry.status?.length === 1 ? entry.status[0] : undefined);
  return (
    <>
      <CalloutHeader
        {...{ titleId, lang, level, message, headingLevel, strings }}
        title={renderInlineMarkup(title, Link)}
        meta={<CalloutMeta {...{ code, status, retryable, strings }} />}
        summary={summary && renderInlineMarkup(summary, Link)}
      >
        {!message && messageHint && <MessageHint hint={messageHint} lang={lang} strings={strings} Link={Link} />}
      </CalloutHeader>
      {code === undefined && <p className="teh-note">{strings.recognisedByText}</p>}
    </>
  );
}
