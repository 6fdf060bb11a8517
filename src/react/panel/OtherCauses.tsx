'use client';

import type { ElementType, ReactElement } from 'react';
import type { CauseGroup, EntryKey, ErrorEntry, Lookalike } from '../../catalog/types.ts';
import type { RankedCause } from '../../diagnosis/types.ts';
import { docsUrl } from '../../catalog/docsUrl.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { CauseDetail } from './CauseDetail.tsx';
import { ChooseErrorButton } from './ChooseErrorButton.tsx';
import { RelatedErrors } from './RelatedErrors.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { renderSteps } from '../parts/ResolutionSteps.tsx';
import { useIsFromServer } from '../hooks/useIsFromServer.ts';
import { useIsPrinting } from '../hooks/useIsPrinting.ts';
import { type HeadingLevel, headingTag } from '../render/headingLevel.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

/** How many causes are listed first while a question is open. The others are collapsed. */
const MOST_COMMON = 3;
/** Up to this many causes are listed without their groups. */
const FEW = 4;

export interface OtherCausesProps {
  entry: ErrorEntry;
  /** Every cause except the leading one, best first, ruled-out ones last. */
  causes: readonly RankedCause[];
  /** There is no leading cause: the first causes are listed, the others collapsed. */
  listsFirst: boolean;
  /** A question is answered, so what is listed first isn't only what is common. */
  isAnswered: boolean;
  /** Shows the help for another error instead. */
  choose?: ((key: EntryKey) => void) | undefined;
  headingLevel: HeadingLevel;
  strings: PanelStrings;
  Link: ElementType;
}

/** The other causes, collapsed, with ruled-out ones in one list at the end, then errors that are mistaken for this one. */
export function OtherCauses({
  entry,
  causes,
  listsFirst,
  isAnswered,
  choose,
  ...context
}: OtherCausesProps): ReactElement | null {
  const { lookalikes = [] } = entry;
  const { headingLevel, strings, Link } = context;
  const isPrinting = useIsPrinting();
  const related = (entry.related ?? []).filter((key) => !lookalikes.some(({ code }) => code === key));
  const hasOnlyRelated = causes.length === 0 && lookalikes.length === 0;
  if (hasOnlyRelated && related.length === 0) return null;
  const Heading = headingTag(headingLevel, 1);
  const possible = causes.filter(({ verdict }) => verdict !== 'refuted');
  const ruledOut = causes.filter(({ verdict }) => verdict === 'refuted');
  const isShort = possible.length <= FEW;
  const first = isShort ? possible : listsFirst ? possible.slice(0, MOST_COMMON) : [];
  const rest = possible.slice(first.length);
  // If all listed causes are common, the heading says so; otherwise each row does.
  const areCommon = !isAnswered && first.length > 0 && first.every(({ cause }) => cause.prevalence === 'common');
  const heading = !listsFirst ? strings.otherCauses : areCommon ? strings.commonCauses : strings.possibleCauses;
  // If another cause is certain, all of these are unlikely, so the badge would distinguish none of them.
  const marksUnlikely = possible.some(({ unlikely }) => !unlikely);
  const shared = { ...context, marksUnlikely, isPrinting };
  const groups = <Groups entry={entry} causes={rest} {...shared} />;
  const relatedList = <RelatedErrors keys={related} choose={choose} strings={strings} Link={Link} />;
  if (hasOnlyRelated) {
    return (
      <div className="teh-others">
        <Heading className="teh-others-heading">{strings.related}</Heading>
        {relatedList}
      </div>
    );
  }
  return (
    <div className="teh-others">
      {causes.length > 0 && <Heading className="teh-others-heading">{heading}</Heading>}
      {first.map((ranked) => renderCause(ranked, listsFirst && !areCommon, shared))}
      {rest.length > 0 &&
        (listsFirst ? (
          <Disclosure className="teh-all" isNeeded={isPrinting} summary={strings.moreCauses(rest.length)}>
            {groups}
          </Disclosure>
        ) : (
          groups
        ))}
      {ruledOut.length > 0 && (
        <Disclosure
          className="teh-ruled-out"
          isNeeded={isPrinting}
          summary={strings.ruledOut}
          aside={rowEnd(ruledOut.length)}
        >
          <RuledOut causes={ruledOut} {...shared} />
        </Disclosure>
      )}
      {lookalikes.length > 0 && (
        <Disclosure className="teh-similar" summary={strings.lookalikes} aside={rowEnd(lookalikes.length)}>
          <LookalikeList lookalikes={lookalikes} choose={choose} strings={strings} Link={Link} />
        </Disclosure>
      )}
      {related.length > 0 && (
        <Disclosure className="teh-related" needsScript summary={strings.related} aside={rowEnd(related.length)}>
          {relatedList}
        </Disclosure>
      )}
    </div>
  );
}

interface Shared extends Pick<OtherCausesProps, 'headingLevel' | 'strings' | 'Link'> {
  marksUnlikely: boolean;
  /** Renders collapsed causes too, so that a printed page has all their titles. */
  isPrinting: boolean;
}

/** What is at the end of a row: a number, or a word. */
const rowEnd = (what: number | string): ReactElement => <span className="teh-count">{what}</span>;

interface GroupRow {
  group: CauseGroup;
  inside: RankedCause[];
}

/** Groups, sorted by their likeliest cause, with ungrouped causes in their place among them. */
function Groups({
  entry,
  causes,
  ...shared
}: Shared & { entry: ErrorEntry; causes: readonly RankedCause[] }): ReactElement {
  const rows: (RankedCause | GroupRow)[] = [];
  for (const ranked of causes) {
    const group = entry.groups?.find(({ id }) => id === ranked.cause.group);
    const row = rows.find((one): one is GroupRow => 'group' in one && one.group === group);
    if (row) row.inside.push(ranked);
    else rows.push(group ? { group, inside: [ranked] } : ranked);
  }
  return (
    <>
      {rows.map((row) =>
        'cause' in row ? (
          renderCause(row, false, shared)
        ) : (
          <Disclosure
            key={row.group.id}
            className="teh-group"
            data-group={row.group.id}
            isNeeded={shared.isPrinting}
            summary={renderInlineMarkup(row.group.title, shared.Link)}
            summaryLang={row.group.lang}
            aside={rowEnd(row.inside.length)}
          >
            <Group group={row.group} causes={row.inside} {...shared} />
          </Disclosure>
        ),
      )}
    </>
  );
}

function Group({
  group: { intro, steps, lang },
  causes,
  ...shared
}: Shared & { group: CauseGroup; causes: readonly RankedCause[] }): ReactElement {
  const { strings, Link } = shared;
  return (
    <>
      {intro !== undefined && (
        <p className="teh-explanation" lang={lang}>
          {renderInlineMarkup(intro, Link)}
        </p>
      )}
      {steps && (
        <div className="teh-steps" lang={lang}>
          {renderSteps({ steps }, strings, Link)}
        </div>
      )}
      {causes.map((ranked) => renderCause(ranked, false, shared))}
    </>
  );
}

/** Ruled-out causes, each with its reason. Their steps can still be opened. */
function RuledOut({ causes, ...shared }: Shared & { causes: readonly RankedCause[] }): ReactElement {
  return <>{causes.map((ranked) => renderCause(ranked, false, shared))}</>;
}

function renderCause(
  ranked: RankedCause,
  saysCommon: boolean,
  { marksUnlikely, headingLevel, strings, Link }: Shared,
): ReactElement {
  const { cause, verdict, because, tried, unlikely } = ranked;
  const aside = tried
    ? strings.tried
    : unlikely && marksUnlikely
      ? strings.unlikely
      : saysCommon && cause.prevalence === 'common'
        ? strings.common
        : undefined;
  const isRuledOut = verdict === 'refuted';
  return (
    <Disclosure
      key={cause.id}
      className="teh-cause"
      data-cause={cause.id}
      data-verdict={verdict}
      summary={renderInlineMarkup(cause.title, Link)}
      summaryLang={cause.lang}
      reason={isRuledOut && because[0] !== undefined ? renderInlineMarkup(because[0], null) : undefined}
      aside={aside && rowEnd(aside)}
    >
      <CauseDetail ranked={ranked} headingLevel={headingLevel} strings={strings} Link={Link} />
    </Disclosure>
  );
}

/** Errors that are mistaken for this one. Each opens its help, or Twilio's docs where the panel can't show another error. */
function LookalikeList({
  lookalikes,
  choose,
  strings,
  Link,
}: Pick<OtherCausesProps, 'choose' | 'strings' | 'Link'> & { lookalikes: readonly Lookalike[] }): ReactElement {
  // A server's HTML works without JavaScript, so it has links.
  const isFromServer = useIsFromServer();
  const open = isFromServer ? undefined : choose;
  return (
    <ul className="teh-lookalikes">
      {lookalikes.map(({ code, text, lang }) => (
        <li key={code}>
          {typeof code === 'number' && (
            <>
              {open ? (
                <ChooseErrorButton code={code} choose={open} label={strings.errorCode(code)}>
                  {code}
                </ChooseErrorButton>
              ) : (
                <Link href={docsUrl(code)}>{code}</Link>
              )}{' '}
            </>
          )}
          {typeof code === 'string' && open ? (
            <ChooseErrorButton code={code} choose={open}>
              <span lang={lang}>{renderInlineMarkup(text, null)}</span>
            </ChooseErrorButton>
          ) : (
            <span lang={lang}>{renderInlineMarkup(text, Link)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
