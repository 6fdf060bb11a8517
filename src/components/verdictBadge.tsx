import type { ReactElement } from 'react';
import type { RankedCause } from '../diagnosis/types.ts';
import type { PanelMessages } from '../messages/types.ts';

/** The verdict in a word, with a shape that says the same: filled dot, ring, struck ring. Called, not rendered. */
export function verdictBadge({ verdict, certain, settledBy }: RankedCause, messages: PanelMessages): ReactElement {
  const settled =
    settledBy === 'message'
      ? messages.statedByTwilio
      : settledBy === 'request'
        ? messages.shownByRequest
        : messages.statedByApplication;
  return (
    <span className="teh-badge" data-verdict={certain ? 'certain' : verdict}>
      {certain ? settled : messages.verdict[verdict]}
    </span>
  );
}
