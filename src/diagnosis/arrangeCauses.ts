import type { Answers } from '../facts/evidence.ts';
import type { AskedQuestion } from './replayAnswers.ts';
import type { Diagnosis, Question, RankedCause } from './types.ts';

/** Which cause leads, and what is around it. */
export interface CauseArrangement {
  /** The cause to show first. `undefined` while a question is worth more than a guess, and if every cause is ruled out. */
  lead: RankedCause | undefined;
  /** Every other cause, best first, those that are ruled out last. */
  others: readonly RankedCause[];
  /** The question that is open. */
  question: Question | undefined;
  /** The person has answered something. */
  isAnswered: boolean;
  /** There are causes, and everything known speaks against each of them. */
  isAllRuledOut: boolean;
  /** No question is left, and more than one cause is possible. */
  isAtAnEnd: boolean;
}

/** Arranges the causes for a panel. While nothing is known the question comes first: a cause that is only possible would be a guess. */
export function arrangeCauses(
  { causes }: Diagnosis,
  asked: readonly AskedQuestion[],
  answers: Answers,
): CauseArrangement {
  const question = asked.find(({ answer }) => answer === undefined)?.question;
  const [best] = causes;
  const likeliest = best && best.verdict !== 'refuted' ? best : undefined;
  const lead = likeliest && (likeliest.verdict === 'supported' || !question) ? likeliest : undefined;
  const others = lead ? causes.filter((ranked) => ranked !== lead) : causes;
  const isAnswered = Object.values(answers).some((answer) => answer !== undefined);
  return {
    lead,
    others,
    question,
    isAnswered,
    isAllRuledOut: best !== undefined && !likeliest,
    isAtAnEnd: isAnswered && lead?.verdict === 'open' && others.some(({ verdict }) => verdict !== 'refuted'),
  };
}
