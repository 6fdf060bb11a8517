import type { EntryKey } from './types.ts';

/**
 * A part of the catalog did not load, because the network or the host's build does not serve it. The failure is
 * forgotten, so calling again tries again; a browser may keep a failed module until the page is reloaded.
 */
export class CatalogLoadError extends Error {
  override readonly name = 'CatalogLoadError';
  /** Key that was asked for. */
  readonly key: EntryKey;
  /** The part that did not load: `20003-20003`, first and last code, or `codeless`. */
  readonly range: string;

  constructor(key: EntryKey, range: string, cause: unknown) {
    super(
      `twilio-error-help: part ${range} of the error catalog did not load, so ${key} has no help for now. Call again to retry, or load it early with catalog.preload.`,
      { cause },
    );
    this.key = key;
    this.range = range;
  }
}
