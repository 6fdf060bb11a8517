'use client';

import type { ElementType, ReactElement } from 'react';
import type { CauseGroup, ErrorEntry, Lookalike } from '../../catalog/types.ts';
import type { RankedCause } from '../../diagnosis/types.ts';
import { docsUrl } from '../../catalog/docsUrl.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { CauseDetail } from './CauseDetail.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { type HeadingLevel, headingTag } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { renderVerdictBadge } from '../render/renderVerdictBadge.tsx';

export interface OtherCausesProps {
  /** A group's id on the page is this one, a dash, and its own. */
  id: string;
  entry: ErrorEntry;
  /** Every cause but the one that leads, in order. */
  causes: readonly RankedCause[];
  headingLevel: HeadingLevel;
  strings: PanelStrings;
  Link: ElementType;
}

/** The causes that do not lead, folded by group, ruled-out ones last; then errors that are taken for this one. */
export function OtherCauses({ id, entry, causes, headingLevel, strings, Link }: OtherCausesProps): ReactElement | null {
  const { groups = [], lookalikes = [] } = entry;
  if (causes.length === 0 && lookalikes.length === 0) return null;
  const Heading = headingTag(headingLevel, 1);
  const ungrouped = causes.filter(({ cause }) => !groups.some(({ id }) => id === cause.group));
  return (
    <div className="teh-others">
      <Heading className="teh-others-heading">{strings.otherCauses}</Heading>
      {groups.map((group) => {
        const inside = causes.filter(({ cause }) => cause.group === group.id);
        return inside.length > 0 && drawGroup(group, `${id}-${group.id}`, { causes: inside, strings, Link });
      })}
      {ungrouped.length > 0 && <CauseList causes={ungrouped} strings={strings} Link={Link} />}
      {lookalikes.length > 0 && (
        <Disclosure summary={strings.lookalikes} aside={<span className="teh-count">{lookalikes.length}</span>}>
          <LookalikeList lookalikes={lookalikes} Link={Link} />
        </Disclosure>
      )}
    </div>
  );
}

function LookalikeList({ lookalikes, Link }: { lookalikes: readonly Lookalike[]; Link: ElementType }): ReactElement {
  return (
    <ul className="teh-lookalikes">
      {lookalikes.map(({ code, text, lang }) => (
        <li key={code}>
          {typeof code === 'number' && <Link href={docsUrl(code)}>{code}</Link>}{' '}
          <span lang={lang}>{renderInlineMarkup(text, Link)}</span>
        </li>
      ))}
    </ul>
  );
}

interface CausesProps {
  causes: readonly RankedCause[];
  strings: PanelStrings;
  Link: ElementType;
}

function drawGroup(group: CauseGroup, id: string, { causes, strings, Link }: CausesProps): ReactElement {
  const ruledOut = causes.filter(({ verdict }) => verdict === 'refuted').length;
  const possible = causes.length - ruledOut;
  return (
    <Disclosure
      key={group.id}
      id={id}
      className="teh-group"
      data-group={group.id}
      summary={renderInlineMarkup(group.title, Link)}
      summaryLang={group.lang}
      aside={
        <span className="teh-count">
          {ruledOut === 0 ? strings.possible(possible) : strings.possibleAndRuledOut(possible, ruledOut)}
        </span>
      }
    >
      <CauseList group={group} causes={causes} strings={strings} Link={Link} />
    </Disclosure>
  );
}

/** Causes that are possible, then, folded once more, those that are ruled out; their steps stay readable. */
function CauseList({ group, causes, strings, Link }: CausesProps & { group?: CauseGroup }): ReactElement {
  const ruledOut = causes.filter(({ verdict }) => verdict === 'refuted');
  const item = (ranked: RankedCause): ReactElement => (
    <Disclosure
      key={ranked.cause.id}
      className="teh-cause"
      data-cause={ranked.cause.id}
      data-verdict={ranked.verdict}
      summary={renderInlineMarkup(ranked.cause.title, Link)}
      summaryLang={ranked.cause.lang}
      aside={renderVerdictBadge(ranked, strings)}
    >
      <CauseDetail ranked={ranked} strings={strings} Link={Link} />
    </Disclosure>
  );
  return (
    <>
      {group?.intro !== undefined && (
        <p className="teh-explanation" lang={group.lang}>
          {renderInlineMarkup(group.intro, Link)}
        </p>
      )}
      {causes.filter(({ verdict }) => verdict !== 'refuted').map(item)}
      {ruledOut.length > 0 && (
        <Disclosure className="teh-ruled-out" summary={strings.ruledOut(ruledOut.length)}>
          {ruledOut.map(item)}
        </Disclosure>
      )}
    </>
  );
}
