import type { ReactElement } from 'react';
import type { RankedCause } from '../../diagnosis/types.ts';
import type { PanelStrings } from '../../strings/types.ts';

/** The verdict in a word, with a shape that says the same: filled dot, ring, struck ring. Called, not rendered. */
export function renderVerdictBadge({ verdict, certain, settledBy }: RankedCause, strings: PanelStrings): ReactElement {
  const settled =
    settledBy === 'message'
      ? strings.statedByTwilio
      : settledBy === 'request'
        ? strings.shownByRequest
        : strings.statedByApplication;
  return (
    <span className="teh-badge" data-verdict={certain ? 'certain' : verdict}>
      {certain ? settled : strings.verdict[verdict]}
    </span>
  );
}
