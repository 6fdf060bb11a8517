import type { ReportedWebhook } from './types.ts';

/** What the body of a response looks like. The first that fits counts. */
const FORMS: readonly (readonly [form: ReportedWebhook['body'], pattern: RegExp])[] = [
  [
    'error-page',
    /Traceback \(most recent call last\)|(?:Fatal|Parse) error<\/b>|\bWhitelabel Error Page\b|<title>(?:Error|Exception)\b/,
  ],
  ['twiml', /^(?:<\?xml[^>]{0,200}\?>\s{0,99}(?:<!--[^>]{0,500}-->\s{0,99})?)?<Response\b/],
  ['printed-first', /^[^<]{1,999}<\?xml\s|^[\s\uFEFF]{1,99}<Response\b/],
  ['html', /^\s{0,99}<(?:!doctype html|html|head|body)\b/i],
  ['xml', /^<\?xml\s/],
  ['json', /^\s{0,99}[{[]/],
  ['text', /\S/],
];
/** Where TwiML begins in a string. */
const TWIML = /^[ \t]{0,20}(?:<\?xml[^>]{0,200}\?>\s{0,99})?<Response\b/m;

/** What a body looks like, by its first 5,000 characters. */
export function bodyForm(body: string): ReportedWebhook['body'] {
  const start = body.slice(0, 5000);
  return FORMS.find(([, pattern]) => pattern.test(start))?.[0];
}

/** `twiml` if a report in prose shows the TwiML that Twilio got. */
export function bodyIn(text: string): ReportedWebhook['body'] {
  return TWIML.test(text) ? 'twiml' : undefined;
}
