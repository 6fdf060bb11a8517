import type { ErrorEntry } from './types.ts';

/** Loads a file of entries. */
export type Load = () => Promise<{ entries: readonly ErrorEntry[] }>;

/**
 * A run of codes and the file that contains them. `first`: the lowest code, 0 for a file of errors without a code. `span`: how much higher
 * the last one is. `isBasic`: no entry of the file tests traffic facts.
 */
export type Route = readonly [first: number, span: number, load: Load, isBasic?: boolean];

/** Ids of errors without a code, and the file that contains them. */
export type CodelessRoute = readonly [ids: readonly string[], load: Load, isBasic?: boolean];

/** The routes to all files but those of the codes that most people meet. */
export interface FurtherRoutes {
  /** Ascending, without overlap. */
  readonly routes: readonly Route[];
  readonly codelessRoutes: readonly CodelessRoute[];
}
