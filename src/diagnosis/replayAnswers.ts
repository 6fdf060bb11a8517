import { diagnoseSituation } from './diagnoseSituation.ts';
import type { Situation } from './situation.ts';
import type { Diagnosis, Question } from './types.ts';
import type { AnswerField, Answers } from '../facts/evidence.ts';

/** A question with its answer. `undefined`: not answered yet. */
export interface AskedQuestion {
  question: Question;
  answer: Answers[AnswerField];
}

/** The questions in the order in which they come up, and the diagnosis that the answers lead to. */
export interface Replay {
  asked: AskedQuestion[];
  diagnosis: Diagnosis;
}

/** The diagnosis after some answers, and the stages that one more answer leads to. */
interface Stage {
  diagnosis: Diagnosis;
  after: Map<unknown, Stage>;
}

/** The stage before the first answer. Stages are kept, since answers are replayed on every change and every render. */
const starts = new WeakMap<Situation, Stage>();

/**
 * Goes through the questions as a person would, up to the first one without an answer. Answers to questions that don't come up count as
 * well: an app may know more than was asked.
 */
export function replayAnswers(situation: Situation, given: Answers): Replay {
  const reach = (answers: Answers): Stage => ({
    diagnosis: diagnoseSituation(situation, answers),
    after: new Map(),
  });
  const asked: AskedQuestion[] = [];
  const { tried, ...others } = given;
  const answers: Answers = {};
  const first = starts.get(situation) ?? reach(answers);
  starts.set(situation, first);
  const follow = (from: Stage): Stage => {
    const { question } = from.diagnosis;
    const answer = question && given[question.field];
    if (!question || answer === undefined) return from;
    asked.push({ question, answer });
    Object.assign(answers, { [question.field]: answer });
    const next = from.after.get(answer) ?? reach({ ...answers });
    from.after.set(answer, next);
    return follow(next);
  };
  let stage = follow(first);
  // After a cause was tried, the earlier questions stay, and more may come up.
  if (tried?.length) {
    Object.assign(answers, { tried });
    stage = follow(reach({ ...answers }));
  }
  const unasked = Object.entries(others).some(([field, answer]) => answer !== undefined && !(field in answers));
  const { diagnosis } = unasked ? reach(given) : stage;
  if (diagnosis.question) asked.push({ question: diagnosis.question, answer: undefined });
  return { asked, diagnosis };
}

/**
 * The answers after one was given or changed. Answers to later questions are kept only if the question comes up again.
 *
 * @param value `undefined` clears the answer.
 */
export function withAnswer<F extends AnswerField>(
  situation: Situation,
  given: Answers,
  field: F,
  value: Answers[F],
): Answers {
  const { asked } = replayAnswers(situation, given);
  const at = asked.findIndex(({ question }) => question.field === field);
  const later = new Map(asked.slice(at + 1).map(({ question, answer }) => [question.field, answer]));
  let next: Answers = { ...given, [field]: value };
  for (const name of later.keys()) delete next[name];
  if (value === undefined) delete next[field];
  for (;;) {
    const open = replayAnswers(situation, next).asked.find(({ answer }) => answer === undefined);
    const kept = open && later.get(open.question.field);
    if (!open || kept === undefined) return next;
    next = { ...next, [open.question.field]: kept };
  }
}
