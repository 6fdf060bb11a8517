import type { Answers, Evidence } from '../facts/evidence.ts';
import type { Facts } from '../facts/fact.ts';
import { warnOnce } from '../internal/warnOnce.ts';
import type { TwilioErrorReport } from '../parse/types.ts';
import { credentialFacts } from './derive/credentialFacts.ts';
import { type Known, mistakesIn, wellTyped } from './derive/known.ts';
import { requestFacts } from './derive/requestFacts.ts';
import { situationFacts } from './derive/situationFacts.ts';
import type { Means } from './situation.ts';

declare const process: { env: { NODE_ENV?: string } };

/**
 * Derives what is known from the error, the app's evidence and the person's answers. What was seen outranks what the person answered. An
 * answer outranks what the app states, since it came later.
 *
 * A malformed URL or Region counts as unknown. Only the form of a username is kept.
 *
 * @param harmless Texts without secrets. While there is no mask, all other texts count as unknown.
 */
export function deriveFacts(
  report: TwilioErrorReport | undefined,
  given: Evidence,
  answered: Answers,
  { trafficFacts, mask }: Means,
  harmless: readonly string[] = [],
): Facts {
  const evidence = { ...wellTyped(shownBy(report)), ...wellTyped(given) };
  try {
    if (process.env.NODE_ENV !== 'production') for (const mistake of mistakesIn(given)) warnOnce(mistake);
  } catch {
    // `process` is undefined in a browser without a bundler
  }
  const message = typeof report?.message === 'string' ? report.message : evidence.message;
  const known: Known = {
    evidence,
    answers: wellTyped(answered),
    report: { ...report, message },
    mask: mask ?? ((text) => (harmless.includes(text) ? text : undefined)),
  };
  return { ...situationFacts(known), ...credentialFacts(known), ...requestFacts(known), ...trafficFacts?.(known) };
}

/** What the error itself shows of the request, as evidence. */
function shownBy(report: TwilioErrorReport | undefined): Evidence {
  const { username, fields }: Partial<TwilioErrorReport> = report ?? {};
  return { username, fields };
}
