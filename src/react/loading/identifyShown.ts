import type { Evidence } from '../../facts/evidence.ts';
import { type IdentifiedError, identifyError, type IdentifyOptions } from '../../identify/identifyError.ts';
import { textOf } from '../../internal/textOf.ts';
import { maskSecrets } from '../../redact/maskText.ts';
import { after } from './Resource.ts';

/** Which error a value is, and what to show if it isn't Twilio's. */
export interface ShownError extends IdentifiedError {
  /** What the value says, secrets masked. Only without a key. */
  text?: string;
}

/** Like `identifyError`, for a value that is shown to people. */
export function identifyShown(
  value: unknown,
  evidence: Evidence,
  options: IdentifyOptions,
): ShownError | Promise<ShownError> {
  return after(identifyError(value, evidence, options), (found) =>
    found.key === undefined ? { ...found, text: maskSecrets(textOf(value)) } : found,
  );
}
