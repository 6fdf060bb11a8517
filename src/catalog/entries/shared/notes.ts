/** Under a cause that rests on the name of its error, since Twilio publishes little more. */
export const nameOnlyNote = 'Twilio publishes little more than the name of this error.';

/** Under a cause that rests on a rule in the reference of the API, since the error's own page has little more than its name. */
export const referenceNote =
  "The error's own page says little more than its name. The rule is from Twilio's API reference.";

/** Under a cause that only one person has reported. */
export const oneReportNote = 'Based on one report.';

/** The same, if the report has no address that anybody can open. */
export const unlinkedReportNote = "Based on one report that we can't link to.";
