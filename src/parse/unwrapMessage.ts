/**
 * Twilio's message in XML, on Python's terminal, as a cause in Java, in JSON that was cut off, and in what `console.log`,
 * Ruby and PHP print of an object.
 */
const FIELD =
  /(?:ing information:\s+|\bmessage\\?["'\]]*(?:: ?\\?["']| ?=> ?"?)|by: com\.twilio\S+ |<Message>)([^<\n]*)/i;
/** The other texts come in parts: up to a colon, a bracket, the end of a line, or the quote that opens the message. */
const PART = /[^\n]*?(?::\s+|\d\] |\n|message '|=\d+ "|rror \((?!\d)|$)/g;
/** How a part ends that an SDK, a tool or a log has put before the message. */
const WRAPPING = /(?:error|record|page|twilio|[pr] \d{3}|message|\b\d{4,6}|exception|status)\W*$/i;
/** What comes behind. */
const TAIL = /\sMore info|\n[ \t]+at |" User|\.? See http| \((?:null|map|[{[])|["']? (?:in|at) \S+\.php| \{"exc/;
/** What follows a message that stands in brackets, from the closing one on: `TwilioRestException('…')`. */
const UNOPENED = /^([^([]*?)["']?(?:[)\]].*|>)$/;

/**
 * Twilio's message, out of the text that an SDK, a tool or a log has made of it.
 *
 * @param isMessage The text is a message already, so no more than a class or a status may stand before it.
 * @returns An empty text when there is nothing but wrapping.
 */
export function unwrapMessage(text: string, isMessage: boolean): string {
  const field = isMessage ? undefined : FIELD.exec(text)?.[1]?.split(/\\?["'](?:[,}]|$)/)[0];
  let message = field ?? text;
  const end = message.search(TAIL);
  if (end > 0) message = message.slice(0, end);
  let start = 0;
  for (const { 0: part, index } of message.matchAll(PART)) {
    const next = index + part.length;
    const isWrapping = WRAPPING.test(part) && (!isMessage || /^\S+\s$|HTTP|Unable|\d{5}/.test(part));
    if (isWrapping && next < message.length) start = next;
    else if (start || isMessage) break;
  }
  if (start) message = message.slice(start).trimStart().split('\n')[0] as string;
  if (!isMessage) {
    message = message
      .replace(UNOPENED, '$1')
      // What XML and HTML make of quotes.
      .replace(/&(?:apos|#x27|#0?39);/g, "'")
      .replace(/&quot;/g, '"');
  }
  message = message.trim().replace(/^\d{5}\b[ ,:-]*| \(\d{5}\)$/g, '');
  return !isMessage && /^(?:.{0,24}\d{4}|https?:\S*)$/.test(message) ? '' : message;
}
