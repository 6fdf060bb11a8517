import type { Catalog } from '../catalog/createCatalog.ts';
import type { EntryKey, ErrorEntry } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { loadIdentifyError } from '#identify';
import { textOf } from '../internal/textOf.ts';
import { warnOnce } from '../internal/warnOnce.ts';
import type { ShownError } from './loading/identifyShown.ts';
import { after } from './loading/Resource.ts';
import type { HelpInput } from './TwilioErrorHelp.types.ts';

declare const process: { env: { NODE_ENV?: string } };

/** What was passed to a component, and which error it is. */
export interface IdentifiedInput extends ShownError {
  /** Nothing was passed. */
  isEmpty: boolean;
  /** The error, or the code, as it was passed. */
  original: unknown;
}

/**
 * Identifies the error that was passed to a component, on the server and in browsers. Synchronously for a code, or if the code that
 * reads errors is loaded. Rejects if that fails to load.
 */
export function identifyInput(
  { error, code, entry }: HelpInput,
  evidence: Evidence,
  catalog: Catalog,
): IdentifiedInput | Promise<IdentifiedInput> {
  const original = error ?? code;
  if (original == null && !entry) return { isEmpty: true, original, report: undefined, key: undefined };
  const key = entry ? keyOfEntry(entry) : keyOfCode(code);
  const complete = (identified: ShownError): IdentifiedInput => ({ ...identified, isEmpty: false, original });
  if (error == null) return complete({ report: undefined, key, text: textOf(code) });
  return after(
    after(loadIdentifyError(), (identifyError) => identifyError(error, evidence, { catalog, key })),
    complete,
  );
}

export function keyOfEntry({ code, id }: ErrorEntry): EntryKey | undefined {
  return code ?? id;
}

/** `undefined`: no code was passed, or a value that can't be a code. */
function keyOfCode(code: HelpInput['code']): EntryKey | undefined {
  const number = typeof code === 'string' && /^\d+$/.test(code) ? Number(code) : code;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return number;
  try {
    if (process.env.NODE_ENV !== 'production' && code != null) {
      warnOnce('`code` is neither a positive whole number nor a string of digits, so there is no help for it.');
    }
  } catch {
    // `process` is undefined in a browser without a bundler
  }
  return undefined;
}
