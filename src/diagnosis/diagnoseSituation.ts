import type { Cause } from '../catalog/types.ts';
import type { Facts } from '../facts/fact.ts';
import type { Answers } from '../facts/evidence.ts';
import { type JudgedCause, compareJudgedCauses, judgeCause } from './judgeCause.ts';
import { nextQuestion } from './question/nextQuestion.ts';
import type { Situation } from './situation.ts';
import type { Diagnosis, RankedCause } from './types.ts';

/** Like `diagnose`, but with only the code and sentences that the situation brings. */
export function diagnoseSituation(situation: Situation, answers: Answers = {}): Diagnosis {
  const { entry, factReader } = situation;
  const facts = factReader?.factsOf(situation, answers) ?? {};
  const causes = entry?.causes ?? [];
  const tried = triedIn(answers, causes);
  const judged = causes
    .map((cause, order) => judgeCause(cause, order, facts, tried.includes(cause.id)))
    .sort(compareJudgedCauses);
  const isSettled = judged[0]?.place === 'certain';
  const diagnosis: Diagnosis = {
    causes: judged.map((one) => {
      const { cause, verdict, place } = one;
      const ranked: RankedCause = {
        verdict,
        ...(factReader?.describe(one, facts, situation) ?? { cause, because: [] }),
      };
      // Of several causes that are settled, only the first is certain: most facts support it.
      if (one === judged[0] && isSettled) {
        ranked.certain = true;
        ranked.settledBy = settlerOf(one, facts);
      } else if (place === 'lowered' || (isSettled && place !== 'refuted')) {
        ranked.unlikely = true;
      }
      if (place === 'tried') ranked.tried = true;
      return ranked;
    }),
    ...factReader?.remarksOn(facts, situation),
  };
  if (tried.length > 0) diagnosis.tried = tried;
  const question = isSettled ? undefined : nextQuestion(situation, judged, facts, answers ?? {});
  if (question) diagnosis.question = question;
  return diagnosis;
}

function settlerOf({ reasons: [decisive = []] }: JudgedCause, facts: Facts): NonNullable<RankedCause['settledBy']> {
  // A status that nobody put into words is no message.
  if (facts.says?.seen && decisive.some(({ name }) => name === 'says')) return 'message';
  return decisive.some(({ name }) => facts[name]?.from === 'host') ? 'host' : 'request';
}

/** Ids of the causes that were tried, each once. Apps without types pass anything. */
function triedIn(answers: Answers | null, causes: readonly Cause[]): string[] {
  const tried: unknown = answers?.tried;
  if (!Array.isArray(tried)) return [];
  return [...new Set<string>(tried)].filter((id) => causes.some((cause) => cause.id === id));
}
