import type { ReactElement } from 'react';
import { productName } from '../../catalog/productName.ts';
import type { ErrorEntry } from '../../catalog/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import { CalloutHeader } from './CalloutHeader.tsx';
import type { HeadingLevel } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface EntryCalloutProps {
  titleId: string;
  entry: ErrorEntry;
  report: TwilioErrorReport | undefined;
  headingLevel: HeadingLevel;
  strings: PanelStrings;
}

/** Code, status and title of an entry. Works on the server. */
export function EntryCallout({ titleId, entry, report, headingLevel, strings }: EntryCalloutProps): ReactElement {
  const { title, lang, level, retryable, product, causes } = entry;
  const code = entry.code ?? report?.code;
  // An error's only status is shown if the value doesn't state one.
  const status = report?.status ?? (entry.status?.length === 1 ? entry.status[0] : undefined);
  return (
    <CalloutHeader
      {...{ titleId, lang, level, code, status, retryable, headingLevel, strings }}
      title={renderInlineMarkup(title, null)}
      meta={!causes?.length && <span translate="no">{productName(product)}</span>}
    />
  );
}
