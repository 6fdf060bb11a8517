import type { EntryKey } from './types.ts';

/**
 * A part of the catalog did not load, because the network or the host's build does not serve it. The failure is
 * forgotten, so calling again tries again; a browser may keep a failed module until the page is reloaded.
 */
export class CatalogLoadError extends Error {
  override readonly name = 'CatalogLoadError';
  /** Key that was asked for. `undefined` if it was not known yet, because the part that reads errors did not load. */
  readonly key: EntryKey | undefined;
  /** The part that did not load: `20003-20003`, first and last code; `codeless`, `own`; or, of the components, `panel` or `reader`. */
  readonly range: string;

  constructor(key: EntryKey | undefined, range: string, cause: unknown) {
    super(
      `twilio-error-help: part ${range} of the error catalog did not load, so ${key ?? 'this error'} has no help for now. Call again to retry, or load it early with catalog.preload.`,
      { cause },
    );
    this.key = key;
    this.range = range;
  }
}
