import { either } from '../internal/either.ts';
import type { ReportedWebhook } from './types.ts';

/** What the body of a response looks like. The first that fits counts. */
const FORMS: readonly (readonly [form: ReportedWebhook['body'], pattern: RegExp])[] = [
  [
    'error-page',
    /Traceback \(most recent call last\)|(?:Fatal|Parse) error<\/b>|\bWhitelabel Error Page\b|<title>(?:Error|Exception)\b/,
  ],
  [
    'error-page',
    new RegExp(
      either([
        // Of frameworks, proxies and platforms
        /<title>[^<]{0,200}\b(?:Server Error|Runtime Error|Application error|Bad Gateway|Service Unavailable)\b/,
        /<title>[^<]{0,200}\b(?:Gateway Time-?out|Exception caught|There was an error|went wrong)\b/,
        /<title>[^<]{0,200}\/\/ Werkzeug Debugger/,
        // WordPress and Laravel
        /<title>[^<]{0,200}&rsaquo; Error\b|critical error on this website|<!-- \w{0,80}Exception: /,
        // Django names the exception and the path.
        /<title>\w{1,80}\s{1,40}at \/\S{0,200}\s{0,9}<\/title>/,
      ]),
      'i',
    ),
  ],
  // A string that a framework encoded as JSON
  ['json', /^\s{0,99}"\s{0,9}<(?:\?xml|Response)\b/],
  [
    'printed-after',
    /^(?:<\?xml[^>]{0,200}\?>)?[^\S\uFEFF]{0,99}<Response\b(?:[^>]{0,200}\/>|[^]{0,5000}?<\/Response>)\s{0,99}(?:<!--[^>]{0,500}-->\s{0,99})?(?!<!--)\S/,
  ],
  // Without an XML declaration, XML may begin with line ends, but not with a byte order mark that was read as a character.
  ['twiml', /^(?:<\?xml[^>]{0,200}\?>)?[^\S\uFEFF]{0,99}(?:<!--[^>]{0,500}-->\s{0,99})?<Response\b/],
  [
    'printed-first',
    /^(?!\s{0,99}(?:\{|\[[{"]))(?:[^<]{1,999}<(?:\?xml\s|Response\b)|\s{0,99}<!--[^>]{0,500}-->\s{0,99}<\?xml\s)|^\uFEFF\s{0,99}<Response\b|^(?:<br \/>)?\s{0,9}<b>(?:Notice|Warning|Deprecated)<\/b>/,
  ],
  ['twiml-case', /^(?:<\?xml[^>]{0,200}\?>\s{0,99})?<response\b/i],
  ['html', /^\s{0,99}<(?:!doctype html|html|head|body)\b/i],
  // Or verbs without `<Response>`
  [
    'xml',
    /^<\?xml\s|^\s{0,99}<(?:Connect|Dial|Enqueue|Gather|Hangup|Message|Pause|Play|Record|Redirect|Reject|Say|Start)\b/,
  ],
  ['json', /^\s{0,99}[{[](?!object )/],
  ['text', /\S/],
];
/** Where TwiML begins in a string. */
const TWIML = /^[ \t]{0,20}(?:<\?xml[^>]{0,200}\?>\s{0,99})?<Response\b/m;
/** The same in another case, which Twilio doesn't take for TwiML. */
const TWIML_OF_CASE = /^[ \t]{0,20}(?:<\?xml[^>]{0,200}\?>\s{0,99})?<response\b/im;

/** What a body looks like, by its first 5,000 characters. */
export function bodyForm(body: string): ReportedWebhook['body'] {
  const start = body.slice(0, 5000);
  return FORMS.find(([, pattern]) => pattern.test(start))?.[0];
}

/** `twiml` if a report in prose shows the TwiML that Twilio got, or `twiml-case`. */
export function bodyIn(text: string): ReportedWebhook['body'] {
  if (TWIML.test(text)) return 'twiml';
  return TWIML_OF_CASE.test(text) ? 'twiml-case' : undefined;
}
