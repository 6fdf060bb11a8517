import type { ElementType, ReactElement } from 'react';
import type { CauseGroup, ErrorEntry } from '../catalog/types.ts';
import type { Diagnosis, RankedCause } from '../diagnosis/types.ts';
import type { Messages } from '../messages/types.ts';
import { CauseDetail } from './CauseDetail.tsx';
import { type HeadingLevel, headingTag } from './headingLevel.ts';
import { inlineText } from './inlineText.tsx';
import { ResolutionSteps } from './ResolutionSteps.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

/** What stands in the leading slot: one cause, or, with nothing known, a group's introduction and the first cause of another group. */
export type Lead = { heading: string; cause: RankedCause; group?: CauseGroup };

/**
 * Chooses what leads. While nothing speaks for any cause, the group that holds the most frequent ones speaks for all of
 * them, if it has an introduction, and the first cause outside of it stands beside it.
 */
export function leadOf(entry: ErrorEntry, { causes }: Diagnosis, messages: Messages): Lead | undefined {
  const [first] = causes;
  if (!first || first.verdict === 'refuted') return undefined;
  if (first.because.length === 0 && first.verdict === 'open') {
    const group = entry.groups?.find(({ id, intro, steps }) => id === first.cause.group && intro && steps);
    const other = group && causes.find(({ cause, verdict }) => cause.group !== group.id && verdict !== 'refuted');
    if (group && other) return { heading: messages.lead.unanswered(2), cause: other, group };
  }
  return { heading: first.certain ? messages.lead.certain : messages.lead[first.verdict], cause: first };
}

export interface LeadingCauseProps {
  lead: Lead;
  permission?: string | undefined;
  headingLevel: HeadingLevel;
  messages: Messages;
  Link: ElementType;
}

/** The cause to look at first, open, with its reasons and its steps. */
export function LeadingCause({ lead, permission, headingLevel, messages, Link }: LeadingCauseProps): ReactElement {
  const { heading, cause: ranked, group } = lead;
  const Heading = headingTag(headingLevel, 1);
  const Below = headingTag(headingLevel, 2);
  const badge = <VerdictBadge verdict={ranked.verdict} certain={ranked.certain} messages={messages} />;
  const title = <span lang={ranked.cause.lang}>{inlineText(ranked.cause.title, Link)}</span>;
  const detail = <CauseDetail ranked={ranked} permission={permission} messages={messages} Link={Link} />;
  if (!group) {
    return (
      <div className="teh-lead" data-verdict={ranked.certain ? 'certain' : ranked.verdict} data-cause={ranked.cause.id}>
        <Heading className="teh-lead-heading">
          <span className="teh-eyebrow">{heading}</span>
          <span className="teh-hidden">: </span>
          {title}
        </Heading>
        {badge}
        {detail}
      </div>
    );
  }
  return (
    <div className="teh-lead" data-verdict="open">
      <Heading className="teh-lead-heading">
        <span className="teh-eyebrow">{heading}</span>
      </Heading>
      <ol className="teh-start">
        <li data-group={group.id}>
          <Below className="teh-start-title" lang={group.lang}>
            {inlineText(group.title, Link)}
          </Below>
          <p className="teh-explanation" lang={group.lang}>
            {inlineText(group.intro ?? '', Link)}
          </p>
          <ResolutionSteps steps={group.steps ?? []} messages={messages} Link={Link} />
        </li>
        <li data-cause={ranked.cause.id}>
          <Below className="teh-start-title">{title}</Below>
          {detail}
        </li>
      </ol>
    </div>
  );
}
