import type { Cause } from '../catalog/types.ts';
import type { AnswerField } from '../facts/evidence.ts';
import type { Verdict } from '../facts/verdict.ts';

/** A cause with its verdict. */
export interface RankedCause {
  /** The cause to show. Its title, explanation and steps fit what is known; `id` and `covers` are those of the entry's cause. */
  cause: Cause;
  /** `supported`: everything it requires is known to hold. `refuted`: something that was seen contradicts it. `open`: neither. */
  verdict: Verdict;
  /** Twilio's message or the request settles that this is the cause. */
  certain?: true;
  /** What settles a certain cause. `message`: what the error says. `host`: the request together with what the app states. */
  settledBy?: 'message' | 'request' | 'host';
  /** Another cause is certain, or an answer, a claim or a missing phrase contradicts this one. It is not ruled out. */
  unlikely?: true;
  /** According to the answers, its steps didn't help. It comes after every other possible cause. */
  tried?: true;
  /** Why the cause has its place, in whole sentences to show. */
  because: string[];
}

/** One choice of a question. */
export interface QuestionOption {
  /** The value for `answers[field]`. */
  value: string | boolean;
  label: string;
  hint?: string;
}

/** The next question worth asking, to show as a radio group. */
export interface Question {
  /** The field of the answers that the question fills. */
  field: AnswerField;
  legend: string;
  help?: string;
  options: QuestionOption[];
}

/** The causes, best first, refuted ones last. */
export interface Diagnosis {
  /** Every cause of the entry, best first, refuted ones last. */
  causes: RankedCause[];
  /** Absent if a cause is certain, or if no answer would change which cause leads. */
  question?: Question;
  /** Ids of the causes whose steps didn't help, in the order in which they were tried. */
  tried?: string[];
  /** What signed the request, if known: its name, and how it is known. */
  signedWith?: { name: string; because: string; from: 'answer' | 'host' | 'request' };
  /** The permission that Twilio's message says is missing, with its leading slash: `/twilio/messaging/messages/list`. */
  permission?: string;
  /** Notices to show: an answer or a statement that the request contradicts, a value that was dropped. */
  notices?: string[];
}
