import type { ElementType, ReactElement } from 'react';
import type { RankedCause } from '../../diagnosis/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { CauseDetail } from './CauseDetail.tsx';
import { type HeadingLevel, headingTag } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { renderVerdictBadge } from '../render/renderVerdictBadge.tsx';

export interface LeadingCauseProps {
  lead: RankedCause;
  permission?: string | undefined;
  onTried: () => void;
  headingLevel: HeadingLevel;
  strings: PanelStrings;
  Link: ElementType;
}

/** The cause to look at first, on the only surface that stands out. */
export function LeadingCause({ lead, headingLevel, strings, Link, ...detail }: LeadingCauseProps): ReactElement {
  const { cause, verdict, certain } = lead;
  const Heading = headingTag(headingLevel, 1);
  return (
    <div className="teh-lead" data-verdict={certain ? 'certain' : verdict} data-cause={cause.id}>
      <Heading className="teh-lead-heading" tabIndex={-1}>
        {renderVerdictBadge(lead, strings)}{' '}
        <span className="teh-lead-title" lang={cause.lang}>
          {renderInlineMarkup(cause.title, Link)}
        </span>
      </Heading>
      <CauseDetail ranked={lead} headingLevel={headingLevel} strings={strings} Link={Link} {...detail} />
    </div>
  );
}
