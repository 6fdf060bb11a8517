import type { EntryKey } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { TwilioErrorReport } from '../parse/types.ts';

// Set phrases, most specific first, matched in lower case. Sources: the message variants and SDK guards as the threads and
// SDKs that the entries name show them. Most exceptions of Python, PHP, Java and C# show a message and no code.
const PHRASES: readonly (readonly [RegExp, EntryKey])[] = [
  [/token: error status/, 'oauth-token-fetch-failed'],
  // Verify has a code of its own for the same refusal.
  [/required permission \W*twilio\/verify/, 8021],
  [/required permission \W*twilio/, 70051],
  [
    /primary compl|available on a trial|policy evaluation failed\.?$|authentication error - (inv|no )|(^|[:\n] ?)authenticate\.?$/,
    20003,
  ],
  [/test account cred/, 20008],
  [/accountsid \S+\s+is invalid/, 21470],
  [/account not auth/, 21215],
  [/requested resource \/\S+ was not found(?! on)/, 20404],
  [/the region ind/, 21408],
  [/'to' num.* phone/, 21211],
  [/'from' num.* phone/, 21212],
  [/s\w*-capable/, 21606],
  [/s to unverified/, 21608],
  [/unsubscribed rec/, 21610],
  [/(username|password) (is required$|can not be null)|to create a \S*client/, 'sdk-credentials-missing'],
  [/sid must start/, 'sdk-account-sid-form'],
  [/(enotfound|eai_again|host:?|resolve) \S+\.twilio/, 'host-not-reachable'],
  [/twilio-signature|request validation failed/, 'webhook-signature-mismatch'],
];

/**
 * Which error a text without a code is, by the set phrases of Twilio and its SDKs.
 *
 * @param reportOrText A report, or any text. A report with a code is that code.
 * @param evidence An address at Twilio makes a bare "Unauthorized" Twilio's.
 * @returns `undefined` when nothing is recognised. Never throws.
 */
export function recognise(
  reportOrText: TwilioErrorReport | string | undefined,
  evidence?: Evidence,
): EntryKey | undefined {
  try {
    // A text has none of the fields, so it is its own message; a report without a message is no text that says anything.
    const {
      code,
      message = reportOrText as unknown,
      status,
      request,
    } = (reportOrText ?? {}) as Partial<TwilioErrorReport>;
    if (code !== undefined) return code;
    // Phrases are short; what follows in a log is not looked at.
    const text = String(message).slice(0, 4000).trim().toLowerCase();
    return (
      PHRASES.find(([phrase]) => phrase.test(text))?.[1] ??
      (/\b(unauthorized|401)\b/.test(`${status} ${text}`) &&
      /^(https:\/\/)?[\w.-]+\.twilio\.com(?![\w.-])/.test(evidence?.url ?? request?.url ?? '')
        ? 20003
        : undefined)
    );
  } catch {
    return undefined; // an untyped host passed something that is no text
  }
}
