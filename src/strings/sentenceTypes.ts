import type { AnswerField } from '../facts/evidence.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactName, FactValues } from '../facts/factValues.ts';

/** A whole sentence about a known fact, or a function that puts what was seen into it. */
export type FactSentence = string | ((fact: Fact) => string);

/** One sentence for each value, or one for all where there are too many to list, such as countries. */
type SentencesOf<V extends string> = string extends V ? FactSentence : { [One in V]?: FactSentence };

/** The strings of a question. Options by value, each a label and an optional hint. */
export interface QuestionWords {
  legend: string;
  help?: string;
  options: Record<string, readonly [label: string, hint?: string]>;
}

/** Every sentence of the diagnosis. */
export interface Sentences {
  /** What is known, by fact and value. Every value that a condition tests has a sentence. */
  facts: { [F in FactName]: SentencesOf<FactValues[F]> | (F extends 'verb' ? FactSentence : never) } & {
    field: FactSentence;
  };
  /** The name of a credential, by a value of `credential` in the evidence or of the fact `signer`: `Standard API key`. */
  credential: (credential: string) => string;
  /** Twilio's message, as a reason. */
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

/** The facts about the request itself, which a cause of any error can test. */
type BasicFact =
  | 'signer'
  | 'keyType'
  | 'conflict'
  | 'usernameFault'
  | 'resource'
  | 'pathAccount'
  | 'pathPart'
  | 'pathService'
  | 'pathSid'
  | 'accountRelation'
  | 'regionRelation'
  | 'credentialRegion'
  | 'host'
  | 'tool'
  | 'commandLine'
  | 'requestBody'
  | 'otherRequests'
  | 'workedBefore'
  | 'status'
  | 'field';

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

/** The sentences that are enough for an entry whose causes test basic facts alone. The others may be there as well. */
export interface BasicSentences extends Omit<Sentences, 'facts' | 'questions'> {
  facts: Pick<Sentences['facts'], BasicFact> & Partial<Sentences['facts']>;
  questions: Pick<Sentences['questions'], BasicQuestion> & Partial<Sentences['questions']>;
}

/** The sentences about traffic facts: messages, calls, webhooks, registrations and Access Tokens. */
export interface TrafficSentences {
  facts: Omit<Sentences['facts'], BasicFact>;
  questions: Omit<Sentences['questions'], BasicQuestion>;
}
