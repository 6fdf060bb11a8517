import { catalog as shipped } from './catalog/catalog.ts';
import type { Catalog } from './catalog/createCatalog.ts';
import type { ErrorEntry } from './catalog/types.ts';
import { diagnose, type DiagnoseOptions } from './diagnosis/diagnose.ts';
import type { Diagnosis } from './diagnosis/types.ts';
import type { Evidence } from './facts/evidence.ts';
import type { TwilioErrorReport } from './parse/types.ts';
import { identifyError } from './identify/identifyError.ts';
import { version } from './version.ts';

/** Everything that is known about one error, as plain JSON. */
export interface Explanation {
  /** Version of this package: which catalog gave the answer. */
  version: string;
  /** Absent when the value is not recognisable as a Twilio error. */
  report?: TwilioErrorReport;
  /** Absent when no such error is known. */
  entry?: ErrorEntry;
  diagnosis: Diagnosis;
}

/**
 * The whole way of one error: parse, recognise, load, diagnose.
 *
 * @param value Anything: a caught exception, a response body, a webhook's parameters, a pasted log line, a code.
 * @param evidence What is known about the request.
 * @param options Own catalog, answers of a person, language.
 * @returns Never rejects for bad input: a value that is no Twilio error gives an explanation without report and causes.
 * @throws {CatalogLoadError} A part of the catalog could not be fetched.
 */
export async function explain(
  value: unknown,
  evidence: Evidence = {},
  { catalog = shipped, ...options }: DiagnoseOptions & { catalog?: Catalog } = {},
): Promise<Explanation> {
  const { report, key } = await identifyError(value, evidence, { catalog });
  const entry = key === undefined ? undefined : await catalog.load(key);
  const explanation: Explanation = { version, diagnosis: diagnose(entry, report, evidence, options) };
  if (report) explanation.report = report;
  if (entry) explanation.entry = entry;
  return explanation;
}
