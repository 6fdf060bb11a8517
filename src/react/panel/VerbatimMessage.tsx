import type { ReactElement } from 'react';

/** A message shorter than this fits without scrolling even in a narrow panel. In characters. */
const MAY_SCROLL = 120;

/** A text from outside, shown exactly as it arrived. A long one scrolls. */
export function VerbatimMessage({ text, label }: { text: string; label: string }): ReactElement {
  const scrolls = text.length > MAY_SCROLL;
  return (
    <div className="teh-message">
      <span className="teh-label">{label}</span>
      <p
        className="teh-message-text"
        translate="no"
        dir="auto"
        role={scrolls ? 'group' : undefined}
        aria-label={scrolls ? label : undefined}
        // What scrolls has to be reachable by keyboard.
        tabIndex={scrolls ? 0 : undefined}
      >
        {text}
      </p>
    </div>
  );
}
