import type { EntryKey } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { textOf } from '../internal/textOf.ts';
import { parseTwilioError } from '../parse/parseTwilioError.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { recognise } from './recognise.ts';

/** What a value states, and which error it is. `key` is `undefined` where nothing of Twilio was recognised. */
export interface IdentifiedError {
  report: TwilioErrorReport | undefined;
  key: EntryKey | undefined;
}

/**
 * Parses and recognises a value.
 *
 * @param own The error's key, where it is known already.
 */
export function identifyError(value: unknown, evidence: Evidence, own?: EntryKey): IdentifiedError {
  const report = parseTwilioError(value);
  if (report) return { report, key: own ?? recognise(report, evidence) };
  const message = textOf(value);
  const key = recognise(message, evidence);
  // A text that only its set phrase gives away states as much as a message that was parsed.
  return { report: key ? { source: 'text', message } : undefined, key: own ?? key };
}
