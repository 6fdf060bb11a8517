/** What a report calls a SID, by what the SID identifies. */
export type SidField = 'accountSid' | 'messageSid' | 'callSid' | 'eventSid';

/** The letters that each kind of SID starts with. */
const PREFIXES: Readonly<Record<SidField, string>> = {
  accountSid: 'AC',
  messageSid: '[SM]M',
  callSid: 'CA',
  eventSid: 'NO',
};

export const sidFields: readonly SidField[] = Object.keys(PREFIXES) as SidField[];

/** Matches a string that is a SID of this kind. */
export const WHOLE_SID: Readonly<Record<SidField, RegExp>> = patterns((prefix) => `^${prefix}[0-9a-f]{32}$`);

/** Finds a SID of this kind in a string. */
export const SID_IN_STRING: Readonly<Record<SidField, RegExp>> = patterns((prefix) => `\\b${prefix}[0-9a-f]{32}\\b`);

/** Matches a string that is a SID of any kind. */
export const ANY_SID: RegExp = /^[A-Z]{2}[0-9a-f]{32}$/;

function patterns(sourceOf: (prefix: string) => string): Record<SidField, RegExp> {
  return Object.fromEntries(sidFields.map((field) => [field, new RegExp(sourceOf(PREFIXES[field]))])) as Record<
    SidField,
    RegExp
  >;
}
