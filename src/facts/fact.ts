import type { FactKey, FactName, FactValues } from './factValues.ts';

/** One thing that is known. Of `says`, Twilio's message; of `field`, the names of the fields, separated by `, `. */
export interface Fact<V extends string = string> {
  value: V;
  /** Who knows it: a person answered, the app stated it, or it was seen in the request or in what Twilio sent. */
  from: 'answer' | 'host' | 'request';
  /** What was seen, for the sentence: two letters of a SID, a number of characters, the credential that was chosen. Of `says`, lower case. */
  seen?: string;
  /** The answer that this fact of the request contradicts. */
  against?: string;
  /** Of `says`: no cause of the error looks for anything in this message, so that a text which would suggest one and is missing speaks against none. */
  vague?: true;
}

/** What is known. A fact that nobody stated is absent. */
export type Facts = { [F in FactKey]?: Fact<F extends FactName ? FactValues[F] : string> };
