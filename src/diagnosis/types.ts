import type { Cause } from '../catalog/types.ts';
import type { AnswerField } from '../facts/evidence.ts';
import type { Verdict } from '../facts/verdict.ts';

/** A cause with its verdict. */
export interface RankedCause {
  /** As it is to be shown: title, explanation and steps fit what is known. `id` and `covers` are those of the entry's cause. */
  cause: Cause;
  /** `supported`: all that it needs is known to hold. `refuted`: something that was seen contradicts it. `open`: neither. */
  verdict: Verdict;
  /** Twilio's message or the request itself settles it. */
  certain?: true;
  /** What settles a cause that is certain: Twilio's message, the request, or the request together with what the host states. */
  settledBy?: 'message' | 'request' | 'host';
  /** Another cause is certain, or an answer, a claim or a missing phrase speaks against this one. It is not ruled out. */
  unlikely?: true;
  /** Its steps were carried out and did not help, as the answers say. It comes after every other cause that is possible. */
  tried?: true;
  /** Whole sentences, fit to show: why the cause stands where it stands. */
  because: string[];
}

/** One choice of a question. */
export interface QuestionOption {
  /** Goes into `answers[field]`. */
  value: string | boolean;
  label: string;
  hint?: string;
}

/** The next thing worth asking, fit to show as a radio group. */
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
  /** Absent when a cause is certain, or when no answer would change the order. */
  question?: Question;
  /** Ids of causes whose steps did not help, in the order in which they were tried. */
  tried?: string[];
  /** What signed the request, where that is known: in words, and why. */
  signedWith?: { name: string; because: string; from: 'answer' | 'host' | 'request' };
  /** Permission that Twilio's message says is missing, with its leading slash: `/twilio/messaging/messages/list`. */
  permission?: string;
  /** Fit to show: an answer or a statement that the request contradicts, or a value that was dropped. */
  notices?: string[];
}
