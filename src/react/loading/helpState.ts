import { CatalogLoadError } from '../../catalog/CatalogLoadError.ts';
import type { EntryKey, ErrorEntry } from '../../catalog/types.ts';
import type { TwilioErrorReport } from '../../parse/types.ts';
import type { IdentifiedInput } from '../identifyInput.ts';
import type { Loaded, Resource } from './Resource.ts';
import type { LoadedParts } from './useHelp.ts';

/** What is known about an error before its help is loaded. */
interface Identified {
  key: EntryKey;
  report: TwilioErrorReport | undefined;
  /** If several errors share the message, all of them, the likeliest first. */
  candidates?: readonly EntryKey[];
}

/** Nothing is known about the error yet. */
interface Unidentified {
  key: undefined;
  report: undefined;
}

/** What the help for an error shows: nothing, a notice, a skeleton, the panel, or a failure. */
export type HelpState =
  /** No error was passed. */
  | { status: 'empty' }
  /** What was passed isn't a Twilio error, or is one without a code and a known message: then there is a `report`. */
  | {
      status: 'unrecognised';
      report: TwilioErrorReport | undefined;
      original: unknown;
      /** What it says, secrets masked. */
      text: string;
    }
  /** `key` is `undefined` until the error is identified. */
  | ({ status: 'loading' } & (Identified | Unidentified))
  /** `entry` is `undefined` if the code is not known. */
  | ({ status: 'ready'; entry: ErrorEntry | undefined } & Identified)
  /** `key` is `undefined` if the code that reads errors failed to load. */
  | ({ status: 'failed'; error: CatalogLoadError } & (Identified | Unidentified));

type ReadyState = Extract<HelpState, { status: 'ready' }>;

/** The state of the help, from what is identified and loaded so far. */
export function helpStateOf<P>(
  identification: Resource<IdentifiedInput>,
  loaded: Loaded<LoadedParts<P>> | undefined,
): Exclude<HelpState, ReadyState> | (ReadyState & LoadedParts<P>) {
  if (!identification.loaded) return { status: 'loading', ...UNIDENTIFIED };
  if (identification.loaded.status === 'failed') {
    return { status: 'failed', ...UNIDENTIFIED, error: loadErrorOf(undefined, 'reader', identification.loaded.error) };
  }
  const { isEmpty, original, key, text = '', ...rest } = identification.loaded.value;
  if (isEmpty) return { status: 'empty' };
  if (key === undefined) return { status: 'unrecognised', report: rest.report, original, text };
  const identified = { key, ...rest };
  if (!loaded) return { status: 'loading', ...identified };
  if (loaded.status === 'ready') return { status: 'ready', ...identified, ...loaded.value };
  return { status: 'failed', ...identified, error: loadErrorOf(key, 'panel', loaded.error) };
}

const UNIDENTIFIED: Unidentified = { key: undefined, report: undefined };

function loadErrorOf(key: EntryKey | undefined, part: string, error: unknown): CatalogLoadError {
  return error instanceof CatalogLoadError ? error : new CatalogLoadError(key, part, error);
}
