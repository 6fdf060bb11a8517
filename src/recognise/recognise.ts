import type { EntryKey } from '../catalog/types.ts';
import type { Evidence } from '../diagnosis/types.ts';
import type { TwilioErrorReport } from '../parse/types.ts';

// Set phrases, most specific first, matched in lower case. Sources: the message variants and SDK guards as the threads and
// SDKs that the entries name show them.
const PHRASES: readonly (readonly [RegExp, EntryKey])[] = [
  [/required permission \W*twilio/, 70051],
  [
    /primary compliance|available on a trial|policy evaluation failed\W*$|authentication error - (inv|no )|(^|[:\n] ?)authenticate\.?$/,
    20003,
  ],
  [/test account cred/, 20008],
  [/accountsid \S+\s+is invalid/, 21470],
  [/account not authorized/, 21215],
  [/resource \/(2010|v\d|services)\S+ was not found/, 20404],
  [/(username|password) (is required$|can ?not be null)|to create a client/, 'sdk-credentials-missing'],
  [/accountsid must start/, 'sdk-account-sid-form'],
  [/fetch access token/, 'oauth-token-fetch-failed'],
  [/(enotfound|eai_again|host:?) \S+twilio/, 'host-not-reachable'],
  [/twilio-signature/, 'webhook-signature-mismatch'],
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
    const report = typeof reportOrText === 'string' ? { message: reportOrText } : reportOrText;
    const { code, message = '', status, request }: Partial<TwilioErrorReport> = report ?? {};
    if (code !== undefined) return code;
    // Phrases are short; what follows in a log is not looked at.
    const text = message.slice(0, 4000).trim().toLowerCase();
    const url = evidence?.url ?? request?.url ?? '';
    const found = PHRASES.find(([phrase]) => phrase.test(text))?.[1];
    // Verify has a code of its own for the same refusal.
    if (found === 70051 && /\bverify\.twilio/.test(url)) return 8021;
    if (found !== undefined) return found;
    const isRefused = /\b(unauthorized|401)\b/.test(`${status} ${text}`);
    return isRefused && /^(https:\/\/)?[\w.-]+\.twilio\.com(?![\w.-])/.test(url) ? 20003 : undefined;
  } catch {
    return undefined; // an untyped host passed something that is no text
  }
}
