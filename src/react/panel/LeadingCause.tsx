import type { ElementType, MouseEvent, ReactElement } from 'react';
import type { CauseGroup, ErrorEntry } from '../../catalog/types.ts';
import type { Diagnosis, RankedCause } from '../../diagnosis/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { CauseDetail } from './CauseDetail.tsx';
import { type HeadingLevel, headingTag } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { ResolutionSteps } from '../parts/ResolutionSteps.tsx';
import { renderVerdictBadge } from '../render/renderVerdictBadge.tsx';

/** What stands in the leading slot: one cause, or, with nothing known, a group's introduction and the first cause of another group. */
export type Lead = { heading: string; cause: RankedCause; group?: CauseGroup };

/**
 * Chooses what leads. While nothing speaks for any cause, the group that holds the most frequent ones speaks for all of
 * them, if it has an introduction, and the first cause outside of it stands beside it.
 */
export function leadOf(entry: ErrorEntry, { causes }: Diagnosis, strings: PanelStrings): Lead | undefined {
  const [first] = causes;
  if (!first || first.verdict === 'refuted') return undefined;
  if (first.because.length === 0 && first.verdict === 'open') {
    const group = entry.groups?.find(({ id, intro, steps }) => id === first.cause.group && intro && steps);
    const other = group && causes.find(({ cause, verdict }) => cause.group !== group.id && verdict !== 'refuted');
    if (group && other) return { heading: strings.lead.unanswered(2), cause: other, group };
  }
  return { heading: first.certain ? strings.lead.certain : strings.lead[first.verdict], cause: first };
}

export interface LeadingCauseProps {
  lead: Lead;
  /** Where a group leads: the id of its folded part below, and how many causes are in it. */
  folded?: { id: string; count: number } | undefined;
  permission?: string | undefined;
  headingLevel: HeadingLevel;
  strings: PanelStrings;
  Link: ElementType;
}

/** The cause to look at first, open, with its reasons and its steps. */
export function LeadingCause({
  lead,
  folded,
  permission,
  headingLevel,
  strings,
  Link,
}: LeadingCauseProps): ReactElement {
  const { heading, cause: ranked, group } = lead;
  const Heading = headingTag(headingLevel, 1);
  const Below = headingTag(headingLevel, 2);
  const title = <span lang={ranked.cause.lang}>{renderInlineMarkup(ranked.cause.title, Link)}</span>;
  const detail = <CauseDetail ranked={ranked} permission={permission} strings={strings} Link={Link} />;
  if (!group) {
    return (
      <div
        // Another cause is another element, so that it eases in.
        key={ranked.cause.id}
        className="teh-lead"
        data-verdict={ranked.certain ? 'certain' : ranked.verdict}
        data-cause={ranked.cause.id}
      >
        <Heading className="teh-lead-heading">
          <span className="teh-eyebrow">{heading}</span>
          <span className="teh-hidden">: </span>
          {title}
        </Heading>
        {renderVerdictBadge(ranked, strings)}
        {detail}
      </div>
    );
  }
  return (
    <div key={group.id} className="teh-lead" data-verdict="open">
      <Heading className="teh-lead-heading">
        <span className="teh-eyebrow">{heading}</span>
      </Heading>
      <ol className="teh-start">
        <li data-group={group.id}>
          <Below className="teh-start-title" lang={group.lang}>
            {renderInlineMarkup(group.title, Link)}
          </Below>
          <p className="teh-explanation" lang={group.lang}>
            {renderInlineMarkup(group.intro ?? '', Link)}
          </p>
          <ResolutionSteps steps={group.steps ?? []} strings={strings} Link={Link} />
          {folded && (
            <p className="teh-show-all">
              <a href={`#${folded.id}`} onClick={(event) => unfold(event, folded.id)}>
                {strings.showAll(folded.count)}
              </a>
            </p>
          )}
        </li>
        <li data-cause={ranked.cause.id}>
          <Below className="teh-start-title">{title}</Below>
          {detail}
        </li>
      </ol>
    </div>
  );
}

/** Without a script the link leads there and no further. The address of the page stays, since it may be a router's. */
function unfold(event: MouseEvent, id: string): void {
  const part = document.getElementById(id);
  if (!(part instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  part.open = true;
  part.querySelector('summary')?.focus();
}
