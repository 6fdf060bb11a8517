import type { ErrorEntry } from '../catalog/types.ts';
import type { Answers, Evidence } from '../facts/evidence.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { sentences as english } from '../strings/en/sentences.ts';
import type { Sentences } from '../strings/sentenceTypes.ts';
import { allMeans } from './allMeans.ts';
import { diagnoseSituation } from './diagnoseSituation.ts';
import type { Diagnosis } from './types.ts';

/** What a person answered, and the language of the sentences. */
export interface DiagnoseOptions {
  /** Answers to earlier questions. They outrank what the app states, but not what the request shows. */
  answers?: Answers | undefined;
  /** @default English */
  sentences?: Sentences | undefined;
}

/**
 * Ranks the causes of an error, with the reason for each and the next thing worth asking. Pure and synchronous.
 *
 * @param entry The error's entry. Without an entry, or with one that has no causes, the list is empty.
 * @param report What `parseTwilioError` read from the error, if anything.
 * @param evidence What the app knows about the request. Unknown fields are ignored, a malformed URL counts as unknown.
 * @returns The causes, best first, refuted ones last. Never throws.
 */
export function diagnose(
  entry: ErrorEntry | undefined,
  report: TwilioErrorReport | undefined,
  evidence: Evidence = {},
  options?: DiagnoseOptions,
): Diagnosis {
  // Apps without types pass null.
  const { answers, sentences } = options ?? {};
  return diagnoseSituation({ entry, report, evidence, sentences: sentences ?? english, ...allMeans }, answers ?? {});
}
