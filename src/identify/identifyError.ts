import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { textOf } from '../internal/textOf.ts';
import { parseTwilioError } from '../parse/parseTwilioError.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { recognise } from './recognise.ts';

/** Which error a value is, and what it states. */
export interface IdentifiedError {
  /** `undefined` if nothing of Twilio was recognised, or if only a code was passed. */
  report: TwilioErrorReport | undefined;
  /** `undefined` if nothing of Twilio was recognised. */
  key: EntryKey | undefined;
  /** All errors that share the text, the likeliest first, if there are several. `key` is the first of them. */
  candidates?: readonly EntryKey[];
}

export interface IdentifyOptions {
  /** Where the entry of a code is loaded from, if its own words have to confirm the code. */
  catalog: Catalog;
  /** The error's key, if the app knows it. Then nothing is loaded. */
  key?: EntryKey | undefined;
}

/**
 * Identifies an error: the one way for `explain`, the hook, the components and the server.
 *
 * @returns At once if the value states a code and shows that it is Twilio's, if the app knows the key, or if what has to be loaded
 *   already is. Otherwise a promise, which never rejects: a value without a code needs the index of texts, a code without a sign of
 *   Twilio needs its entry. If that can't be loaded, what was known before counts.
 */
export function identifyError(
  value: unknown,
  evidence: Evidence,
  { key }: IdentifyOptions,
): IdentifiedError | Promise<IdentifiedError> {
  const report = parseTwilioError(value);
  if (report) return { report, key: key ?? recognise(report, evidence) };
  const message = textOf(value);
  const recognised = recognise(message, evidence);
  // A text that only its set phrase gives away states as much as a message that was parsed.
  return { report: recognised ? { source: 'text', message } : undefined, key: key ?? recognised };
}
