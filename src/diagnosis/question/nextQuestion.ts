import type { Answers } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';
import { isAsLikely, type JudgedCause, PREVALENCES } from '../judgeCause.ts';
import type { Situation } from '../situation.ts';
import type { Question } from '../types.ts';
import type { Asking } from './asking.ts';
import { type Candidate, candidateForCredential, otherCandidates } from './candidates.ts';
import { questionInWords } from './questionInWords.ts';

/**
 * The question whose answer separates the leading causes best, or `undefined` if no answer would change which cause leads. The start of
 * the username comes first, then the type of the key, then the best of the others, among them Twilio's message.
 *
 * @param judged The causes, sorted.
 */
export function nextQuestion(
  situation: Situation,
  judged: readonly JudgedCause[],
  facts: Facts,
  answers: Answers,
): Question | undefined {
  const { entry, sentences } = situation;
  if (!entry || judged.length === 0) return undefined;
  // A client SDK has no username: it passes on an Access Token that something else signed.
  const aboutTokens = entry.credentials === 'access-token' || facts.tool?.value === 'client-sdk';
  const causes = judged.toSorted((a, b) => a.order - b.order);
  const asking: Asking = { entry, causes, facts, relevant: aboutTokens ? withoutToken(facts) : facts, answers };
  const credential = candidateForCredential(asking, aboutTokens);
  const chosen =
    // A look into a failing token tells more than what signed it.
    (!aboutTokens && credential) || bestOf(otherCandidates(asking, situation, credential), judged);
  return chosen && questionInWords(chosen, sentences, aboutTokens);
}

/** Leaves out that an Access Token signed the request: what signed the token is still to be asked. */
function withoutToken(facts: Facts): Facts {
  const { signer, ...others } = facts;
  return signer?.value === 'access-token' ? others : facts;
}

/** Twilio's message must be looked up, so a question about it gains nothing from further texts. */
const COUNTED_MESSAGES = 3;

/**
 * The candidate that separates most of the likeliest causes, common ones above all, and whose answers put the most causes first. Only if
 * none separates the likeliest, the next likeliest count, and so on.
 */
function bestOf(candidates: readonly Candidate[], judged: readonly JudgedCause[]): Candidate | undefined {
  for (const first of judged) {
    const equals = judged.filter((one) => isAsLikely(one, first));
    let best: Candidate | undefined;
    let most = 0;
    for (const candidate of candidates) {
      const { field, outcomes, leaders } = candidate;
      // A common cause counts 3, an occasional one 2, a rare one 1.
      const separated = equals
        .filter(({ order }) => new Set(outcomes.map((all) => `${all[order]?.place} ${all[order]?.counted}`)).size > 1)
        .reduce((sum, { cause }) => sum + 3 - PREVALENCES.indexOf(cause.prevalence), 0);
      const gain = separated * (field === 'message' ? Math.min(leaders, COUNTED_MESSAGES) : leaders);
      if (gain > most) [best, most] = [candidate, gain];
    }
    if (best) return best;
  }
  return undefined;
}
