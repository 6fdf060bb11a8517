/**
 * Joins patterns into one group, so that each can stand on a line of its own, with a comment: `new RegExp(either([/a/, /b/]), 'i')`.
 *
 * @param patterns Their flags don't count. A string is a pattern that contains another one.
 */
export const either = (patterns: readonly (RegExp | string)[]): string =>
  `(?:${patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join('|')})`;
