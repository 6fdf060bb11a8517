import type { Answers } from '../facts/evidence.ts';
import type { AskedQuestion } from './replayAnswers.ts';
import type { Diagnosis, Question, RankedCause } from './types.ts';

/** Which cause to show first, and what to show with it. */
export interface CauseArrangement {
  /** The cause to show first. `undefined` while a question is more useful than a guess, and if no cause is left. */
  lead: RankedCause | undefined;
  /** Every other cause, best first, ruled-out ones last. */
  others: readonly RankedCause[];
  /** The question that is open. */
  question: Question | undefined;
  /** The person has answered something. */
  isAnswered: boolean;
  /** There are causes, and each is ruled out or was tried without success. */
  isNoneLeft: boolean;
  /** No question is left, and more than one cause is possible. */
  isAtAnEnd: boolean;
}

/** Arranges the causes for a panel. While a question is open, only a supported cause leads: any other would be a guess. */
export function arrangeCauses(
  { causes }: Diagnosis,
  asked: readonly AskedQuestion[],
  answers: Answers,
): CauseArrangement {
  const question = asked.find(({ answer }) => answer === undefined)?.question;
  const [best] = causes;
  const likeliest = best && best.verdict !== 'refuted' && !best.tried ? best : undefined;
  const lead = likeliest && (likeliest.verdict === 'supported' || !question) ? likeliest : undefined;
  const others = lead ? causes.filter((ranked) => ranked !== lead) : causes;
  const isAnswered = Object.values(answers).some((answer) => answer !== undefined);
  return {
    lead,
    others,
    question,
    isAnswered,
    isNoneLeft: best !== undefined && !likeliest,
    isAtAnEnd: isAnswered && lead?.verdict === 'open' && others.some(({ verdict }) => verdict !== 'refuted'),
  };
}
