import type { ErrorEntry } from './types.ts';

/** Loads a file of entries. */
export type Load = () => Promise<{ entries: readonly ErrorEntry[] }>;

/** First code of a segment, how much higher the last one is, the file that contains them, and whether no entry of it tests traffic facts. */
export type Route = readonly [first: number, span: number, load: Load, isBasic?: boolean];

/** Ids of errors without a code, the file that contains them, and whether no entry of it tests traffic facts. */
export type CodelessRoute = readonly [ids: readonly string[], load: Load, isBasic?: boolean];

/** The files that aren't common. */
export interface FurtherRoutes {
  /** Ascending, without overlap. */
  readonly routes: readonly Route[];
  readonly codelessRoutes: readonly CodelessRoute[];
}
