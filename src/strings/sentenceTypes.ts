import type { AnswerField } from '../facts/evidence.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactName, FactValues } from '../facts/factValues.ts';

/** A whole sentence about a known fact, or a function of it where what was seen belongs into it. */
export type FactSentence = string | ((fact: Fact) => string);

/** Sentences by value; one for all values where these are too many to list, as countries are. */
type SentencesOf<V extends string> = string extends V ? FactSentence : { [One in V]?: FactSentence };

/** A question's words; options by value, each a label and an optional hint. */
export interface QuestionWords {
  legend: string;
  help?: string;
  options: Record<string, readonly [label: string, hint?: string]>;
}

/** Every sentence that the diagnosis can say. */
export interface Sentences {
  /** What is known, by fact and value, or one sentence for every value. What a condition asks for has a sentence. */
  facts: { [F in FactName]?: SentencesOf<FactValues[F]> | (F extends 'verb' ? FactSentence : never) } & {
    field?: FactSentence;
  };
  /** A credential by the value of the evidence or of the fact `signer`, as a name: `Standard API key`, `Account SID + Auth Token`. */
  credential: (credential: string) => string;
  /** Twilio's message, as the reason. */
  says: (fact: Fact) => string;
  /** What is not known yet, for the facts that can be asked for. */
  unknown: { [F in FactName | 'says']?: string };
  /** A key type that was claimed and does not fit a cause that stays open. */
  checkType: (credential: string, from: Fact['from']) => string;
  permission: (name: string) => string;
  /** The request contradicts what was answered or stated. */
  conflict: (credential: string, from: Fact['from'], prefix: string) => string;
  /** The request shows another address than the one that was answered. */
  addressConflict: (what: string) => string;
  /** The steps of the cause did not help. */
  tried: string;
  secretGiven: string;
  notSure: string;
  somethingElse: string;
  /** A country by its ISO code, as a label; `ZZ`: another one than those that are listed. */
  country: (code: string) => string;
  /** `keyType` and `tokenKey` are words for the field `credential` too: where a key signed the request, or an Access Token. */
  questions: Record<AnswerField | 'keyType' | 'tokenKey', QuestionWords>;
}
