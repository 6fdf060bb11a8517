import type { FactKey, FactName, FactValues } from './factValues.ts';

/** One thing that is known. The value of `says` is Twilio's message, that of `field` the names of the fields, separated by `, `. */
export interface Fact<V extends string = string> {
  value: V;
  /** Who knows it. `answer`: a person answered. `host`: the app stated it. `request`: it was seen in the request or in Twilio's error. */
  from: 'answer' | 'host' | 'request';
  /**
   * A detail for the sentence: two letters of a SID, a number of characters, the chosen credential. For `says`, the words
   * to quote. The value can also hold a status that nobody put into words.
   */
  seen?: string;
  /** The answer that this fact of the request contradicts. */
  against?: string;
  /**
   * Only for `says` and `field`: no cause tests for anything that is in this message, or for any of these fields. So what is missing
   * from it contradicts no suggestion.
   */
  vague?: true;
}

/** What is known. An unknown fact is absent. */
export type Facts = { [F in FactKey]?: Fact<F extends FactName ? FactValues[F] : string> };
