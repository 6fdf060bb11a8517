/** Level of a heading that the app chooses. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The tag of a heading some levels below. At most `h6`. */
export function headingTag(level: HeadingLevel, below = 0): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${Math.min(6, level + below) as HeadingLevel}`;
}
