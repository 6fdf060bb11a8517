import {
  type ComponentPropsWithoutRef,
  type ElementType,
  forwardRef,
  type ReactElement,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import { consolePlaces } from '../../catalog/consolePlaces.ts';
import type { Step, StepLink, Way } from '../../catalog/types.ts';
import { classNames } from '../../internal/classNames.ts';
import { stepsStrings } from '../../strings/en/steps.ts';
import type { StepsStrings } from '../../strings/types.ts';
import { renderSnippet } from '../render/renderSnippet.tsx';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';

export interface ResolutionStepsProps extends ComponentPropsWithoutRef<'div'> {
  /** What to do, in order. */
  steps: readonly Step[];
  /** Alternatives. They stand before the step with the id `check`, or after the last step. */
  ways?: readonly Way[] | undefined;
  /** Who can carry the steps out. */
  who?: string | undefined;
  /** What the sources leave open, shown small below. */
  note?: string | undefined;
  /** The interface's strings. @default English */
  strings?: StepsStrings | undefined;
  /** Draws links. @default 'a' */
  Link?: ElementType | undefined;
}

/** A numbered sequence of steps, with alternatives lettered inside it. Renders a `<div>`; works on the server. */
export const ResolutionSteps: ForwardRefExoticComponent<ResolutionStepsProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ResolutionStepsProps>(function ResolutionSteps(
    { steps, ways, who, note, strings = stepsStrings, Link = 'a', className, ...rest },
    ref,
  ) {
    return (
      <div ref={ref} {...rest} className={classNames('teh-steps', className)}>
        {renderSteps({ steps, ways, who, note }, strings, Link)}
      </div>
    );
  });

/** What is inside. Called, not rendered: a panel has dozens. */
export function renderSteps(
  { steps, ways, who, note }: Pick<ResolutionStepsProps, 'steps' | 'ways' | 'who' | 'note'>,
  strings: StepsStrings,
  Link: ElementType,
): ReactElement {
  const item = (one: Step): ReactElement => drawStep('li', one, strings, Link);
  const items = steps.map(item);
  if (ways && ways.length > 0) {
    const check = steps.findIndex(({ id }) => id === 'check');
    items.splice(
      check < 0 ? items.length : check,
      0,
      <li key="ways">
        {strings.doOneOf}
        <ol className="teh-ways" type="A">
          {ways.map((way) => (
            <li key={way.id} data-way={way.id}>
              <strong lang={way.lang}>{renderInlineMarkup(way.title, Link)}</strong>
              {way.steps.length === 1 && way.steps[0] ? (
                drawStep('div', way.steps[0], strings, Link)
              ) : (
                <ol>{way.steps.map(item)}</ol>
              )}
            </li>
          ))}
        </ol>
      </li>,
    );
  }
  return (
    <>
      <ol>{items}</ol>
      {who !== undefined && <p className="teh-who">{renderInlineMarkup(strings.who(who), Link)}</p>}
      {note !== undefined && <p className="teh-note">{renderInlineMarkup(note, Link)}</p>}
    </>
  );
}

function drawStep(Tag: 'li' | 'div', step: Step, strings: StepsStrings, Link: ElementType): ReactElement {
  return (
    <Tag key={step.id} data-step={step.id}>
      <span lang={step.lang}>{renderInlineMarkup(step.text, Link)}</span>
      {step.link && drawTarget(step.link, strings, Link)}
      {step.snippet && renderSnippet(step.snippet, strings, Link)}
    </Tag>
  );
}

/** The page a step leads to: a page of Twilio's, or a page of the Console in both Consoles. */
function drawTarget(link: StepLink, strings: StepsStrings, Link: ElementType): ReactElement | null {
  if ('href' in link) {
    return (
      <span className="teh-place">
        <Link href={link.href}>{link.text}</Link>
      </span>
    );
  }
  const place = consolePlaces.find(({ id }) => id === link.place);
  if (!place) return null;
  const { path, href, legacyPath, legacyHref } = place;
  return (
    <span className="teh-place" translate="no">
      <span lang="en">{href === undefined ? <strong>{path}</strong> : <Link href={href}>{path}</Link>}</span>
      {legacyPath !== undefined && (
        <span className="teh-legacy">
          {strings.legacyConsole}{' '}
          <span lang="en">
            {legacyHref === undefined ? <strong>{legacyPath}</strong> : <Link href={legacyHref}>{legacyPath}</Link>}
          </span>
        </span>
      )}
    </span>
  );
}
