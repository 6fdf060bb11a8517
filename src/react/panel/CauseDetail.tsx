import type { ElementType, ReactElement } from 'react';
import { orderedSteps } from '../../catalog/orderedSteps.ts';
import type { Cause, Step, StepLink, Way } from '../../catalog/types.ts';
import type { RankedCause } from '../../diagnosis/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { renderLegacy, renderOtherWays, renderSteps } from '../parts/ResolutionSteps.tsx';
import { type HeadingLevel, headingTag } from '../render/headingLevel.ts';
import { type LinkTarget, targetOf } from '../render/linkTarget.ts';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { renderSnippet } from '../render/renderSnippet.tsx';

export interface CauseDetailProps {
  ranked: RankedCause;
  /** Permission that Twilio's message names as missing. */
  permission?: string | undefined;
  /** Called when the steps didn't help. Without it, there is no button for that. */
  onTried?: (() => void) | undefined;
  /** Level of the panel's title. */
  headingLevel: HeadingLevel;
  strings: PanelStrings;
  Link: ElementType;
}

/** What a cause is, how to fix it, and, in smaller print, the evidence for it. */
export function CauseDetail({
  ranked,
  permission,
  onTried,
  headingLevel,
  strings,
  Link,
}: CauseDetailProps): ReactElement {
  const { cause, because } = ranked;
  const fix = renderFix(cause, strings, Link);
  const hasOthers = fix.others.length > 0;
  const hasNotes = (cause.details ?? cause.who ?? cause.note) !== undefined;
  const FixHeading = headingTag(headingLevel, 2);
  return (
    <>
      <p className="teh-explanation" lang={cause.lang}>
        {renderInlineMarkup(cause.explanation, Link)}
      </p>
      {permission !== undefined && renderPermission(permission, strings, Link)}
      <FixHeading className="teh-fix">{strings.fixIt}</FixHeading>
      {fix.steps}
      {(fix.button || hasOthers) && (
        <div className="teh-buttons">
          {fix.button}
          {hasOthers && (
            <Disclosure className="teh-more" summary={strings.otherWays}>
              {renderOtherWays(fix.others, strings, Link)}
            </Disclosure>
          )}
        </div>
      )}
      {fix.legacy}
      {because.length > 0 && renderReasons(because, strings)}
      {(hasNotes || onTried) && (
        <div className="teh-after">
          {hasNotes && (
            <Disclosure className="teh-details" summary={strings.details}>
              <CauseNotes cause={cause} strings={strings} Link={Link} />
            </Disclosure>
          )}
          {onTried && (
            <button type="button" className="teh-tried" onClick={onTried}>
              {strings.didNotHelp}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** The missing permission, and a policy that grants it. */
function renderPermission(permission: string, strings: PanelStrings, Link: ElementType): ReactElement {
  const policy = `{"allow":["${permission}"]}`;
  return (
    <>
      {renderSnippet({ language: 'text', title: strings.missingPermission, code: permission }, strings, Link)}
      {renderSnippet({ language: 'json', title: strings.policy, code: policy }, strings, Link)}
    </>
  );
}

function renderReasons(because: readonly string[], strings: PanelStrings): ReactElement {
  return (
    <p className="teh-why">
      <span className="teh-label">{strings.basedOn}</span>{' '}
      {because.map((reason) => (
        <span key={reason} className="teh-reason">
          {renderInlineMarkup(reason, null)}{' '}
        </span>
      ))}
    </p>
  );
}

function CauseNotes({
  cause: { details, who, note, lang },
  strings,
  Link,
}: Pick<CauseDetailProps, 'strings' | 'Link'> & { cause: Cause }): ReactElement {
  return (
    <>
      {details !== undefined && <p lang={lang}>{renderInlineMarkup(details, Link)}</p>}
      {who !== undefined && <p className="teh-who">{renderInlineMarkup(strings.who(who), Link)}</p>}
      {note !== undefined && (
        <p className="teh-note" lang={lang}>
          {renderInlineMarkup(note, Link)}
        </p>
      )}
    </>
  );
}

/** The elements of a cause's fix, and what they were made with. */
interface Fix extends Pick<CauseDetailProps, 'strings' | 'Link'> {
  steps: ReactElement;
  button: ReactElement | undefined;
  legacy: ReactElement | null | undefined;
  /** Ways beside the one among the steps. */
  others: readonly Way[];
}

const rendered = new WeakMap<Cause, Fix>();

/** Creates the elements of a fix once: React skips an element that it has rendered, and on a server they are most of a panel. */
function renderFix(cause: Cause, strings: PanelStrings, Link: ElementType): Fix {
  const known = rendered.get(cause);
  if (known?.strings === strings && known.Link === Link) return known;
  const [first, ...others] = cause.ways ?? [];
  const isSettled = cause.cases?.length === 1;
  // The first way, and the only case, are among the steps.
  const steps = orderedSteps({
    steps: cause.steps,
    ways: first && [first],
    cases: isSettled ? cause.cases : undefined,
  }).flatMap((one) => {
    if ('step' in one) return one.step;
    return 'ways' in one ? one.ways.flatMap(stepsOf) : one.cases.flatMap((only) => only.steps);
  });
  const [link, target] = firstTarget(steps) ?? [];
  const fix: Fix = {
    strings,
    Link,
    others,
    steps: (
      <div className="teh-steps" lang={cause.lang}>
        {renderSteps({ steps, cases: isSettled ? [] : cause.cases }, strings, Link, link)}
      </div>
    ),
    button: target && (
      <Link className="teh-button teh-primary" href={target.href}>
        {target.isInConsole ? strings.openInConsole(target.page) : target.page}
      </Link>
    ),
    legacy:
      target?.legacyPath === undefined ? undefined : <p className="teh-also">{renderLegacy(target, strings, Link)}</p>,
  };
  rendered.set(cause, fix);
  return fix;
}

/** The steps of a way; its first one names it. */
function stepsOf({ title, lang, steps: [first, ...rest] }: Way): Step[] {
  if (!first) return [];
  return [{ ...first, text: `**${title.replaceAll('*', '')}:** ${first.text}`, ...(lang && { lang }) }, ...rest];
}

/** The first page that the steps link to, with its link. */
function firstTarget(steps: readonly Step[]): [StepLink, LinkTarget] | undefined {
  for (const { link } of steps) {
    const target = link && targetOf(link);
    if (target?.href !== undefined) return [link as StepLink, target];
  }
  return undefined;
}
