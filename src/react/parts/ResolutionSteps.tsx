import {
  type ComponentPropsWithoutRef,
  type ElementType,
  forwardRef,
  type ReactElement,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import { orderedSteps } from '../../catalog/orderedSteps.ts';
import type { Case, Step, StepLink, Way } from '../../catalog/types.ts';
import { completeStrings } from '../../i18n/completeLocale.ts';
import type { StringOverrides } from '../../i18n/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { stepsStrings } from '../../strings/en/steps.ts';
import type { StepsStrings } from '../../strings/types.ts';
import { externalLink } from '../render/externalLink.tsx';
import { type LinkTarget, targetOf } from '../render/linkTarget.ts';
import { renderSnippet } from '../render/renderSnippet.tsx';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface ResolutionStepsProps extends ComponentPropsWithoutRef<'div'> {
  /** What to do, in order. */
  steps: readonly Step[];
  /** Alternatives, of which one is enough. They come before the step with the id `check`, or after the last step. */
  ways?: readonly Way[] | undefined;
  /** Situations that need different steps. They come in the same place. */
  cases?: readonly Case[] | undefined;
  /** Who can do the steps. */
  who?: string | undefined;
  /** What the sources leave open, in small print below the steps. */
  note?: string | undefined;
  /** Strings of the interface in your own words or another language: any part of them. @default English */
  strings?: StringOverrides | undefined;
  /** Renders links. @default 'a' */
  Link?: ElementType | undefined;
}

/** A numbered list of steps, in which alternatives have letters. Renders a `<div>`. Works on the server. */
export const ResolutionSteps: ForwardRefExoticComponent<ResolutionStepsProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ResolutionStepsProps>(function ResolutionSteps(
    { steps, ways, cases, who, note, strings: own, Link: given = 'a', className, ...rest },
    ref,
  ) {
    const strings = completeStrings(stepsStrings, own);
    const Link = externalLink(given, strings.opensNewTab);
    return (
      <div ref={ref} {...rest} className={classNames('teh-steps', className)}>
        {renderSteps({ steps, ways, cases }, strings, Link)}
        {who !== undefined && <p className="teh-who">{renderInlineMarkup(strings.who(who), Link)}</p>}
        {note !== undefined && <p className="teh-note">{renderInlineMarkup(note, Link)}</p>}
      </div>
    );
  });

/**
 * Renders steps as a numbered list, with alternatives and situations in their place. A function, not a component: a panel has dozens.
 *
 * @param button Link that has its own button: its step says only where the page is.
 */
export function renderSteps(
  { steps, ways, cases }: Pick<ResolutionStepsProps, 'steps' | 'ways' | 'cases'>,
  strings: StepsStrings,
  Link: ElementType,
  button?: StepLink,
): ReactElement {
  // The older Console is named once for each page.
  const named = new Set<string>();
  const inside = stepsInside(strings, Link, button, named);
  return (
    <ol>
      {orderedSteps({ steps, ways, cases }).map((one) => {
        if ('step' in one) return renderStep('li', one.step, strings, Link, button, named);
        if ('ways' in one) {
          return (
            <li key="ways">
              {strings.doOneOf}
              <ol className="teh-ways" type="A">
                {one.ways.map((way) => renderWay(way, Link, inside))}
              </ol>
            </li>
          );
        }
        return (
          <li key="cases">
            <ul className="teh-cases">
              {one.cases.map(({ id, title, lang, steps: own }) => (
                <li key={id} data-case={id}>
                  <strong lang={lang}>{renderInlineMarkup(strings.inCase(title), Link)}</strong> {inside(own)}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function renderWay(
  { id, title, lang, steps }: Way,
  Link: ElementType,
  inside: (steps: readonly Step[]) => ReactElement,
): ReactElement {
  return (
    <li key={id} data-way={id}>
      <strong lang={lang}>{renderInlineMarkup(title, Link)}</strong>
      {inside(steps)}
    </li>
  );
}

/** Renders alternatives that aren't among the steps. A function, not a component. */
export function renderOtherWays(ways: readonly Way[], strings: StepsStrings, Link: ElementType): ReactElement {
  return (
    <ul className="teh-other-ways">{ways.map((way) => renderWay(way, Link, stepsInside(strings, Link, undefined)))}</ul>
  );
}

/** Renders the steps of an alternative. A single step has no number. */
function stepsInside(
  strings: StepsStrings,
  Link: ElementType,
  button: StepLink | undefined,
  named = new Set<string>(),
): (steps: readonly Step[]) => ReactElement {
  return (steps) => {
    const [only, ...more] = steps;
    if (only && more.length === 0) return renderStep('div', only, strings, Link, button, named);
    return <ol>{steps.map((step) => renderStep('li', step, strings, Link, button, named))}</ol>;
  };
}

function renderStep(
  Tag: 'li' | 'div',
  { id, text, lang, link, snippet }: Step,
  strings: StepsStrings,
  Link: ElementType,
  button: StepLink | undefined,
  named: Set<string>,
): ReactElement {
  const target = link && targetOf(link);
  const isNamed = target && named.has(target.path);
  if (target) named.add(target.path);
  return (
    <Tag key={id} data-step={id}>
      <span lang={lang}>{renderInlineMarkup(text, Link)}</span>
      {target && link === button && target.isPlace && (
        <span className="teh-place" lang="en" translate="no">
          {target.path}
        </span>
      )}
      {target && link !== button && (
        <span className="teh-place">
          {renderTarget(target, Link)}
          {!isNamed && renderLegacy(target, strings, Link)}
        </span>
      )}
      {snippet && renderSnippet(snippet, strings, Link)}
    </Tag>
  );
}

function renderTarget({ path, href, isPlace }: LinkTarget, Link: ElementType): ReactElement {
  const content = href === undefined ? <strong>{path}</strong> : <Link href={href}>{path}</Link>;
  return isPlace ? (
    <span lang="en" translate="no">
      {content}
    </span>
  ) : (
    content
  );
}

/** Where the same page is in the older Console, on a line of its own. */
export function renderLegacy(
  { legacyPath, legacyHref }: LinkTarget,
  strings: StepsStrings,
  Link: ElementType,
): ReactElement | null {
  if (legacyPath === undefined) return null;
  return (
    <span className="teh-legacy">
      {strings.legacyConsole}{' '}
      <span lang="en" translate="no">
        {legacyHref === undefined ? legacyPath : <Link href={legacyHref}>{legacyPath}</Link>}
      </span>
    </span>
  );
}
