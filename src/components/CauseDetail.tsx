import type { ElementType, ReactElement } from 'react';
import type { RankedCause } from '../diagnosis/types.ts';
import type { PanelMessages } from '../messages/types.ts';
import { inlineText } from './inlineText.tsx';
import { resolutionSteps } from './ResolutionSteps.tsx';
import { SnippetBlock } from './SnippetBlock.tsx';

export interface CauseDetailProps {
  ranked: RankedCause;
  /** Permission that Twilio's message names as missing. */
  permission?: string | undefined;
  messages: PanelMessages;
  Link: ElementType;
}

/** Why a cause stands where it stands, what it is, and what to do about it. */
export function CauseDetail({ ranked, permission, messages, Link }: CauseDetailProps): ReactElement {
  const { cause, because } = ranked;
  return (
    <>
      <p className="teh-explanation" lang={cause.lang}>
        {inlineText(cause.explanation, Link)}
      </p>
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
          <SnippetBlock
            snippet={{ language: 'text', title: messages.missingPermission, code: permission }}
            messages={messages}
            Link={Link}
          />
          <SnippetBlock
            snippet={{ language: 'json', title: messages.policy, code: `{"allow":["${permission}"]}` }}
            messages={messages}
            Link={Link}
          />
        </>
      )}
      {resolutionSteps({
        steps: cause.steps,
        ways: cause.ways,
        who: cause.who,
        note: cause.note,
        lang: cause.lang,
        messages,
        Link,
      })}
    </>
  );
}
