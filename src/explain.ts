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
  /** Version of this package, and so of its catalog. */
  version: string;
  /** What the value states. Absent if it isn't recognized as a Twilio error. */
  report?: TwilioErrorReport;
  /** The error's entry. Absent if no such error is known. */
  entry?: ErrorEntry;
  /** The causes, and the next question. */
  diagnosis: Diagnosis;
}

/**
 * Explains an error: parses it, identifies it, loads its entry and diagnoses its cause.
 *
 * @param value Anything: a caught exception, a response body, a webhook's parameters, a pasted log line, a code.
 * @param evidence What your app knows about the request.
 * @param options Your own catalog, a person's answers, the language of the sentences.
 * @returns An explanation without report and causes if the value isn't a Twilio error. Never rejects for bad input.
 * @throws {CatalogLoadError} A part of the catalog couldn't be fetched.
 */
export async function explain(
  value: unknown,
  evidence: Evidence = {},
  given?: DiagnoseOptions & { catalog?: Catalog },
): Promise<Explanation> {
  // Apps without types pass null.
  const { catalog: own, ...options } = given ?? {};
  const catalog = own ?? shipped;
  const { report, key } = await identifyError(value, evidence, { catalog });
  const entry = key === undefined ? undefined : await catalog.load(key);
  const explanation: Explanation = { version, diagnosis: diagnose(entry, report, evidence, options) };
  if (report) explanation.report = report;
  if (entry) explanation.entry = entry;
  return explanation;
}
