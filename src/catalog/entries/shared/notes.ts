/** Under a cause that rests on the name of its error, since Twilio publishes little more. */
export const nameOnlyNote = 'Twilio publishes little more than the name of this error.';

/** Under a cause that only one person has reported. */
export const oneReportNote = 'Based on one report.';
