import {
  type ComponentPropsWithoutRef,
  type ElementType,
  forwardRef,
  type ReactElement,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import { consolePlaces } from '../catalog/consolePlaces.ts';
import type { Step, StepLink, Way } from '../catalog/types.ts';
import { classNames } from '../internal/classNames.ts';
import { stepsEn } from '../messages/stepsEn.ts';
import type { StepsMessages } from '../messages/types.ts';
import { drawSnippet } from './drawSnippet.tsx';
import { inlineText } from './inlineText.tsx';

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
  messages?: StepsMessages | undefined;
  /** Draws links. @default 'a' */
  Link?: ElementType | undefined;
}

/** A numbered sequence of steps, with alternatives lettered inside it. Renders a `<div>`; works on the server. */
export const ResolutionSteps: ForwardRefExoticComponent<ResolutionStepsProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef<HTMLDivElement, ResolutionStepsProps>(function ResolutionSteps(
    { steps, ways, who, note, messages = stepsEn, Link = 'a', className, ...rest },
    ref,
  ) {
    return (
      <div ref={ref} {...rest} className={classNames('teh-steps', className)}>
        {drawSteps({ steps, ways, who, note }, messages, Link)}
      </div>
    );
  });

/** What is inside. Called, not rendered: a panel has dozens. */
export function drawSteps(
  { steps, ways, who, note }: Pick<ResolutionStepsProps, 'steps' | 'ways' | 'who' | 'note'>,
  messages: StepsMessages,
  Link: ElementType,
): ReactElement {
  const item = (one: Step): ReactElement => drawStep('li', one, messages, Link);
  const items = steps.map(item);
  if (ways && ways.length > 0) {
    const check = steps.findIndex(({ id }) => id === 'check');
    items.splice(
      check < 0 ? items.length : check,
      0,
      <li key="ways">
        {messages.doOneOf}
        <ol className="teh-ways" type="A">
          {ways.map((way) => (
            <li key={way.id} data-way={way.id}>
              <strong lang={way.lang}>{inlineText(way.title, Link)}</strong>
              {way.steps.length === 1 && way.steps[0] ? (
                drawStep('div', way.steps[0], messages, Link)
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
      {who !== undefined && <p className="teh-who">{inlineText(messages.who(who), Link)}</p>}
      {note !== undefined && <p className="teh-note">{inlineText(note, Link)}</p>}
    </>
  );
}

function drawStep(Tag: 'li' | 'div', step: Step, messages: StepsMessages, Link: ElementType): ReactElement {
  return (
    <Tag key={step.id} data-step={step.id}>
      <span lang={step.lang}>{inlineText(step.text, Link)}</span>
      {step.link && drawTarget(step.link, messages, Link)}
      {step.snippet && drawSnippet(step.snippet, messages, Link)}
    </Tag>
  );
}

/** The page a step leads to: a page of Twilio's, or a page of the Console in both Consoles. */
function drawTarget(link: StepLink, messages: StepsMessages, Link: ElementType): ReactElement | null {
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
          {messages.legacyConsole}{' '}
          <span lang="en">
            {legacyHref === undefined ? <strong>{legacyPath}</strong> : <Link href={legacyHref}>{legacyPath}</Link>}
          </span>
        </span>
      )}
    </span>
  );
}
