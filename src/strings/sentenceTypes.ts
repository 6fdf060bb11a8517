import type { AnswerField } from '../facts/evidence.ts';
import type { BasicFact } from '../facts/basicFacts.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactName, FactValues } from '../facts/factValues.ts';

/** A whole sentence about a known fact, or a function that puts what was seen into it. */
export type FactSentence = string | ((fact: Fact) => string);

/** One sentence for each value, or one for all where there are too many to list, such as countries. */
type SentencesOf<V extends string> = string extends V ? FactSentence : { [One in V]?: FactSentence };

/** The strings of a question. Options by value, each a label and an optional hint. The legend is plain text; the others can have inline markup. */
export interface QuestionWords {
  legend: string;
  help?: string;
  options: Record<string, readonly [label: string, hint?: string]>;
}

/** Every sentence of the diagnosis. */
export interface Sentences {
  /** What is known, by fact and value. Every value that a condition tests has a sentence. */
  facts: {
    [F in FactName]: SentencesOf<FactValues[F]> | (F extends 'verb' | 'status' | 'pathNames' ? FactSentence : never);
  } & {
    field: FactSentence;
  };
  /** The name of a credential, by a value of `credential` in the evidence or of the fact `signer`: `Standard API key`. */
  credential: (credential: string) => string;
  /** What the error says, as a reason: `seen`, or the status of the webhook's response in `value`, where nobody put it into words. */
  says: (fact: Fact) => string;
  /** What is not known yet, for the facts that can be asked for. */
  unknown: { [F in FactName | 'says']?: string };
  /** The claimed key type doesn't fit a cause that stays open. */
  checkType: (credential: string, from: Fact['from']) => string;
  /** The permission that Twilio's message names. */
  permission: (name: string) => string;
  /** The username contradicts the credential that was answered or stated. */
  conflict: (credential: string, from: Fact['from'], prefix: string) => string;
  /** The request's URL contradicts the answer. */
  addressConflict: (what: string) => string;
  /** The cause's steps didn't help. */
  tried: string;
  /** A secret was given as the username. */
  secretGiven: string;
  /** Option of every question. */
  notSure: string;
  /** Option of the question for Twilio's message. */
  somethingElse: string;
  /** A country's name by its ISO code. `ZZ`: a country that isn't listed. */
  country: (code: string) => string;
  /** `keyType` and `tokenKey` ask for `credential`, too: where an API key signed the request, and what signed an Access Token. */
  questions: Record<AnswerField | 'keyType' | 'tokenKey', QuestionWords>;
}

/** The questions about the request itself, which can come up for any error. */
type BasicQuestion =
  | 'credential'
  | 'keyType'
  | 'tokenKey'
  | 'usernameStart'
  | 'resource'
  | 'otherRequestsSucceed'
  | 'workedBefore'
  | 'message';

/** The sentences that questions need. Those of other questions may be there as well. */
export interface QuestionSentences extends Pick<Sentences, 'notSure' | 'somethingElse' | 'country'> {
  questions: Pick<Sentences['questions'], BasicQuestion> & Partial<Sentences['questions']>;
}

/** The sentences about facts. Those about traffic facts may be there as well. */
export interface FactSentences extends Omit<Sentences, 'facts' | keyof QuestionSentences> {
  facts: Pick<Sentences['facts'], BasicFact> & Partial<Sentences['facts']>;
}

/** The sentences that are enough for an entry whose causes test basic facts alone. The others may be there as well. */
export type BasicSentences = QuestionSentences & FactSentences;

/** Some sentences. */
export interface SomeSentences extends Partial<Omit<Sentences, 'facts' | 'questions'>> {
  facts?: Partial<Sentences['facts']>;
  questions?: Partial<Sentences['questions']>;
}

/** The sentences that a panel has by now. Those about facts arrive with the code that derives facts. */
export type PanelSentences = QuestionSentences & SomeSentences;

/** The questions about traffic: messages, calls, webhooks, registrations and Access Tokens. */
export interface TrafficQuestionSentences {
  questions: Omit<Sentences['questions'], BasicQuestion>;
}

/** The sentences about traffic facts. */
export interface TrafficFactSentences {
  facts: Omit<Sentences['facts'], BasicFact>;
}
