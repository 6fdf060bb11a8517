export const SID: RegExp = /^([a-z]{2})[0-9a-f]{32}$/i;
/** A SID whose digits are masked: ACXXXX…, AC***, AC…, AC12…ef. */
export const MASKED_SID: RegExp = /^([a-z]{2})(?:[x*•.]+|[0-9a-f]*(?:…|\.{3,}|[*•]{2,}|x{3,})[0-9a-f]*)$/i;
/** What replaces a whole value in a log, or before people post an error: `[FILTERED]`, `<redacted>`, `***`, `xxxx`. */
export const MASKED_WORD: RegExp = /^(?:[…*•.]+$|x{3,}$|\W*(?:censor|redact|mask|filtered|hidden|removed|snip))/i;
/** What an empty variable becomes in a string. */
export const EMPTY: RegExp = /^(?:null|undefined|none|nil|nan|)$/i;

/** The two letters of a SID, masked or not, in capitals. `undefined`: the string is no SID. */
export function sidPrefix(text: string): string | undefined {
  return (SID.exec(text) ?? MASKED_SID.exec(text))?.[1]?.toUpperCase();
}
