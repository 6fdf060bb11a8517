import type { ReactElement } from 'react';
import type { RankedCause } from '../../diagnosis/types.ts';
import type { PanelStrings } from '../../strings/types.ts';

/** How sure the leading cause is, in words. */
export function badgeText({ verdict, certain, settledBy }: RankedCause, strings: PanelStrings): string {
  if (certain) return strings.confirmedBy[settledBy ?? 'message'];
  return verdict === 'supported' ? strings.lead.supported : strings.lead.open;
}

/** How sure the leading cause is, with a shape that says the same: diamond, dot, ring. A function, not a component. */
export function renderVerdictBadge(ranked: RankedCause, strings: PanelStrings): ReactElement {
  return (
    <span className="teh-badge" data-verdict={ranked.certain ? 'certain' : ranked.verdict}>
      {badgeText(ranked, strings)}
    </span>
  );
}
