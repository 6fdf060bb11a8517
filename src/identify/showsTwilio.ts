import type { Evidence } from '../facts/evidence.ts';
import { textOf } from '../internal/textOf.ts';
import { CHANNEL_ADDRESS } from '../parse/signs.ts';

/** Whether the app's evidence shows that the error is Twilio's. */
export function showsTwilio({ tool, url, webhookUrl, username, accountSid, credential, to, from }: Evidence): boolean {
  return (
    // Kinds of credentials that only Twilio has
    /^(?:(?:main|standard|restricted)-key|test-credentials)$/.test(textOf(credential)) ||
    /twilio|twilsock/i.test(textOf(tool)) ||
    [to, from].some((address) => CHANNEL_ADDRESS.test(textOf(address))) ||
    callsTwilio(url) ||
    [url, webhookUrl].some(callsFunction) ||
    /^\s*(?:AC|SK)[0-9a-fx*.…]/i.test(textOf(username)) ||
    /^AC[0-9a-fx*.…]/i.test(textOf(accountSid))
  );
}

/** Whether a URL, with or without its scheme, is at Twilio. */
export function callsTwilio(url: unknown): boolean {
  return /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){0,6}twilio\.com(?![\w.-])/i.test(textOf(url).slice(0, 500));
}

/** Whether a URL is that of a Function. */
const callsFunction = (url: unknown): boolean =>
  /^https?:\/\/[\w-]{1,63}\.twil\.io(?![\w.-])/i.test(textOf(url).slice(0, 200));
