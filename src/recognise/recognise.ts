import type { EntryKey } from '../catalog/types.ts';
import type { Evidence } from '../diagnosis/types.ts';
import type { TwilioErrorReport } from '../parse/types.ts';

// Set phrases, most specific first, matched in lower case. Sources: the message variants and SDK guards as the threads and
// SDKs that the entries name show them.
const PHRASES: readonly (readonly [RegExp, EntryKey])[] = [
  [/required permission/, 70051],
  [/compliance profile|on a trial account|policy evaluation failed|authentication error -/, 20003],
  [/test account credentials/, 20008],
  [/accountsid \S+\s+is invalid/, 21470],
  [/not authorized to call/, 21215],
  [/requested resource \S+ was not found/, 20404],
  [/(?:username|password) (?:is required|can ?not be null)|credentials are required/, 'sdk-credentials-missing'],
  [/accountsid must start with ac/, 'sdk-account-sid-form'],
  [/failed to fetch access token/, 'oauth-token-fetch-failed'],
  [/(?:enotfound|eai_again|getaddrinfo|could not resolve host)[^]*twilio\.com/, 'host-not-reachable'],
  [/x-twilio-signature/, 'webhook-signature-mismatch'],
  [/(?:^|[:\n] ?)authenticate\.?$/, 20003],
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
  evidence: Evidence = {},
): EntryKey | undefined {
  const report = typeof reportOrText === 'string' ? { message: reportOrText } : (reportOrText ?? {});
  const { code, message = '', status, request } = report as Partial<TwilioErrorReport>;
  if (code !== undefined) return code;
  // Phrases are short; what follows in a log is not looked at.
  const text = message.slice(0, 4000).trim().toLowerCase();
  const url = evidence.url ?? request?.url ?? '';
  const found = PHRASES.find(([phrase]) => phrase.test(text))?.[1];
  // Verify has a code of its own for the same refusal.
  if (found === 70051 && /\bverify\.twilio\.com/.test(url)) return 8021;
  if (found !== undefined) return found;
  const refused = status === 401 || /\bunauthorized\b|\b401\b/.test(text);
  return refused && /^(?:https:\/\/)?[\w.-]+\.twilio\.com\b/.test(url) ? 20003 : undefined;
}
