import type { ElementType, ReactElement } from 'react';
import type { Cause } from '../catalog/types.ts';
import type { RankedCause } from '../diagnosis/types.ts';
import type { PanelMessages } from '../messages/types.ts';
import { drawSnippet } from './drawSnippet.tsx';
import { inlineText } from './inlineText.tsx';
import { drawSteps } from './ResolutionSteps.tsx';

export interface CauseDetailProps {
  ranked: RankedCause;
  /** Permission that Twilio's message names as missing. */
  permission?: string | undefined;
  messages: PanelMessages;
  Link: ElementType;
}

/** What is the same wherever a cause is shown. */
interface DrawnCause extends Pick<CauseDetailProps, 'messages' | 'Link'> {
  explanation: ReactElement;
  steps: ReactElement;
}

const drawn = new WeakMap<Cause, DrawnCause>();

/** Draws once, since React skips an element that it has seen, and on a server most of what a panel shows is this. */
function drawCause(cause: Cause, messages: PanelMessages, Link: ElementType): DrawnCause {
  let known = drawn.get(cause);
  if (known?.messages !== messages || known.Link !== Link) {
    known = {
      messages,
      Link,
      explanation: (
        <p className="teh-explanation" lang={cause.lang}>
          {inlineText(cause.explanation, Link)}
        </p>
      ),
      steps: (
        <div className="teh-steps" lang={cause.lang}>
          {drawSteps(cause, messages, Link)}
        </div>
      ),
    };
    drawn.set(cause, known);
  }
  return known;
}

/** Why a cause stands where it stands, what it is, and what to do about it. */
export function CauseDetail({ ranked, permission, messages, Link }: CauseDetailProps): ReactElement {
  const { cause, because } = ranked;
  const { explanation, steps } = drawCause(cause, messages, Link);
  return (
    <>
      {explanation}
      {because.length > 0 && (
        <div className="teh-why">
          <p className="teh-label">{messages.why}</p>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{inlineText(reason, null)}</li>
            ))}
          </ul>
        </div>
      )}
      {permission !== undefined && (
        <>
          {drawSnippet({ language: 'text', title: messages.missingPermission, code: permission }, messages, Link)}
          {drawSnippet(
            { language: 'json', title: messages.policy, code: `{"allow":["${permission}"]}` },
            messages,
            Link,
          )}
        </>
      )}
      {steps}
    </>
  );
}
