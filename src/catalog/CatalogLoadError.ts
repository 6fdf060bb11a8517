import type { EntryKey } from './types.ts';

/**
 * A part of the catalog couldn't be loaded: the network failed, or the app's build doesn't contain it. Calling again retries, but some
 * browsers keep a failed module until the page is reloaded.
 */
export class CatalogLoadError extends Error {
  override readonly name = 'CatalogLoadError';
  /** Key that was asked for. `undefined` if the part that reads errors couldn't be loaded, so the key isn't known. */
  readonly key: EntryKey | undefined;
  /**
   * The part that couldn't be loaded: its first and last code such as `20000-20099`, `codeless`, `own`, `routes` (which file contains a
   * code), or a component's `panel` or `reader`.
   */
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
