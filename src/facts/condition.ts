import type { FactName, FactValues } from './factValues.ts';

/**
 * Holds when every named fact has the value, or one of the values. `says` holds when Twilio's message contains the
 * text, or one of the texts, in any case; `field` where the error names that field of a request or a registration, or one of them.
 * Unknown facts leave a condition undecided.
 */
export type Condition = { [F in FactName]?: FactValues[F] | FactValues[F][] } & {
  says?: string | string[];
  field?: string | string[];
};

/** When a cause applies. Plain data, so that the catalog can be published and read as JSON. */
export interface When {
  /** Must hold. A fact that was seen and contradicts it rules the cause out; an answer, a claim or a missing phrase only lowers it. */
  requires?: Condition;
  /** Speaks for the cause; any one of several is enough. A contradiction does not rule it out but puts it last. */
  suggestedBy?: Condition | Condition[];
  /** Rules the cause out where it was seen, lowers it where it was answered or claimed; any one of several is enough. */
  excludedBy?: Condition | Condition[];
  /** Settles that this is the cause, whatever else is unknown; any one of several is enough. */
  decisive?: Condition | Condition[];
}
