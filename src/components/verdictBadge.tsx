import type { ReactElement } from 'react';
import type { Verdict } from '../diagnosis/types.ts';
import type { Messages } from '../messages/types.ts';

export interface VerdictBadgeProps {
  verdict: Verdict;
  certain?: boolean | undefined;
  messages: Messages;
}

/** The verdict in a word, with a shape that says the same: filled dot, ring, struck ring. */
export function VerdictBadge({ verdict, certain, messages }: VerdictBadgeProps): ReactElement {
  return (
    <span className="teh-badge" data-verdict={certain ? 'certain' : verdict}>
      {certain ? messages.statedByTwilio : messages.verdict[verdict]}
    </span>
  );
}
