/** The part that is used. Its own types need those of a parser that nothing else here needs. */
declare module 'scslre' {
  /** Finds the parts of an expression that take more than linear time. */
  export function analyse(literal: { source: string; flags: string }): { reports: readonly object[] };
}
