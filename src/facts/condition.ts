import type { FactName, FactValues } from './factValues.ts';

/**
 * Holds when each fact named here has its value, or one of its values. `says` tests Twilio's message: it must contain the string, or one
 * of the strings, ignoring case. `field` tests the fields that the error names. While a fact is unknown, the condition is undecided.
 */
export type Condition = { [F in FactName]?: FactValues[F] | FactValues[F][] } & {
  says?: string | string[];
  field?: string | string[];
};

/** When a cause applies. Plain data, so that the catalog can be published and read as JSON. */
export interface When {
  /** Must hold. A fact that was seen and contradicts it rules the cause out. An answer, a claim or a missing phrase only moves it down. */
  requires?: Condition;
  /**
   * Supports the cause. Any one of several is enough. `workedBefore`, `occurs`, `affected`, `stage` or `waited` alone only moves it up, because
   * it fits unknown causes as well. A contradiction doesn't rule the cause out, but moves it down.
   */
  suggestedBy?: Condition | Condition[];
  /** Rules the cause out if it was seen, and moves it down if it was answered or claimed. Any one of several is enough. */
  excludedBy?: Condition | Condition[];
  /** Settles that this is the cause, whatever else is unknown. Any one of several is enough. */
  decisive?: Condition | Condition[];
}
