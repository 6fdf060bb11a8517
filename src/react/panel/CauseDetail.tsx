import type { ElementType, ReactElement } from 'react';
import type { Cause } from '../../catalog/types.ts';
import type { RankedCause } from '../../diagnosis/types.ts';
import type { PanelStrings } from '../../strings/types.ts';
import { renderSnippet } from '../render/renderSnippet.tsx';
import { renderInlineMarkup } from '../render/renderInlineMarkup.tsx';
import { renderSteps } from '../parts/ResolutionSteps.tsx';

export interface CauseDetailProps {
  ranked: RankedCause;
  /** Permission that Twilio's message names as missing. */
  permission?: string | undefined;
  strings: PanelStrings;
  Link: ElementType;
}

/** What is the same wherever a cause is shown. */
interface DrawnCause extends Pick<CauseDetailProps, 'strings' | 'Link'> {
  explanation: ReactElement;
  steps: ReactElement;
}

const drawn = new WeakMap<Cause, DrawnCause>();

/** Draws once, since React skips an element that it has seen, and on a server most of what a panel shows is this. */
function drawCause(cause: Cause, strings: PanelStrings, Link: ElementType): DrawnCause {
  let known = drawn.get(cause);
  if (known?.strings !== strings || known.Link !== Link) {
    known = {
      strings,
      Link,
      explanation: (
        <p className="teh-explanation" lang={cause.lang}>
          {renderInlineMarkup(cause.explanation, Link)}
        </p>
      ),
      steps: (
        <div className="teh-steps" lang={cause.lang}>
          {renderSteps(cause, strings, Link)}
        </div>
      ),
    };
    drawn.set(cause, known);
  }
  return known;
}

/** Why a cause stands where it stands, what it is, and what to do about it. */
export function CauseDetail({ ranked, permission, strings, Link }: CauseDetailProps): ReactElement {
  const { cause, because } = ranked;
  const { explanation, steps } = drawCause(cause, strings, Link);
  return (
    <>
      {explanation}
      {because.length > 0 && (
        <div className="teh-why">
          <p className="teh-label">{strings.why}</p>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{renderInlineMarkup(reason, null)}</li>
            ))}
          </ul>
        </div>
      )}
      {permission !== undefined && (
        <>
          {renderSnippet({ language: 'text', title: strings.missingPermission, code: permission }, strings, Link)}
          {renderSnippet(
            { language: 'json', title: strings.policy, code: `{"allow":["${permission}"]}` },
            strings,
            Link,
          )}
        </>
      )}
      {steps}
    </>
  );
}
