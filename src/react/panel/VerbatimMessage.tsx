import type { ReactElement } from 'react';

/** A message shorter than this fits into its place, in characters, even where the panel is narrow. */
const MAY_SCROLL = 120;

/** A text from outside, shown exactly as it arrived; a long one scrolls. */
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
