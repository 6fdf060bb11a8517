import { rowsIn } from './rowsIn.ts';
import { ANY_SID } from './sids.ts';
import { withoutEntities } from './unwrapMessage.ts';

/** Structures to parse in one string. */
const MOST_STRUCTURES = 20;
/** `Msg&ErrorCode=11200&…`: a field can be empty. One field alone is a form only if it is the code. */
const FORM = /^\??[\w.%+-]{1,100}(?:=[^\s&]*)?&\S*$|^Error_?Code=\d+$/i;
/** The field of a form that holds the code. */
export const CODE_OF_FORM: RegExp = /(?:^|&)Error_?Code=/i;
/** The Debugger's table about a webhook, as people copy it: `ErrorCode | "11210"`, or the value after a tab or on the next line. */
const TABLE = /\bErrorCode\W{1,6}"?\d{5}/;
const ROW = /^[ \t>|]{0,4}(\w{1,40})[ \t]{0,4}[|:\n\t][ \t|]{0,8}"([^"\n]{0,2000})"/gm;
/**
 * The parameters of a callback as Ruby, Python, PHP, Java and Go print them: `"ErrorCode"=>"30005"`, `'ErrorCode': ['30005']`,
 * `('ErrorCode', '30005')`, `[ErrorCode] => 30005`, `ErrorCode=30005`, `ErrorCode:[30005]`.
 */
const PRINTED = /\bErrorCode["'\])]{0,2} ?(?:=>|[:=,]) ?[["']{0,2}\d{4,6}/;
/** Beside the code, so that it is a callback's. */
const CALLBACK = /\b(?:(?:Message|Sms|Call)Sid|(?:Message|Sms|Call)Status)\b/;
/** One parameter in any of these forms. Only a value in quotes has spaces. */
const PARAMETER =
  /\b([A-Z]\w{1,30})["'\])]{0,2} ?(?:=>|[:=,]) ?(?:\[?"([^"\n]{1,500})"|\[?'([^'\n]{1,500})'|[["']{0,2}([^"'\]),\s}]{1,500}))/g;
/** A part of a URL, a form, or a header of gRPC. */
const URL_PART = /[^\s"<>&]+/g;
/** Words as forms have them: `error=Unable+to+create+record%3A+Authenticate`. */
const FORM_WORDS = /(?:^|[?#=])[a-z']{1,40}\+[a-z']{1,40}\+/i;
/** JSON in a URL: `%7B%22code%22%3A21211…` */
const URL_ENCODED = /%7B%22[^\s"<>&]*/gi;
/** A whole body in base64, also as URLs have it, in one line. */
export const BASE64: RegExp = /^[\w+/-]{40,}={0,2}$/;
/** The same, shorter or in the lines of a mail. */
const BASE64_TEXT = /^(?:[\w+/-]{16,}={0,2}|[\w+/-]{60,76}\r?\n[\w+/=\r\n-]{4,})$/;
/** Where a mail has such a body: after the blank line that ends its header. */
const MAIL_HEADER = /\bContent-Transfer-Encoding: base64\b[^]{0,1000}?\r?\n\r?\n/i;
const MAIL_BODY = /^[\w+/=\r\n-]{16,}/;
/** Text that somebody can read. */
const READABLE = /^[\t\n\r\x20-\x7E\u00A0-\uFFFF]*$/;

/**
 * Extracts the structures in a string: URL-encoded forms and JSON, alone or within a log line, JSON in JSON with escaped quotes, and a
 * base64 body.
 *
 * @param isDecoded Its entities and URL-encoded parts are decoded already. They are decoded only if there is no other structure.
 * @returns The structures, and the string without them. Never throws.
 */
export function extractStructures(text: string, isDecoded = false): { structures: unknown[]; rest: string } {
  const trimmed = text.trim();
  const sent =
    BASE64_TEXT.test(trimmed) && /[A-Z]/.test(trimmed) && !ANY_SID.test(trimmed) ? trimmed : mailBodyIn(text);
  const decoded64 = sent && fromBase64(sent);
  if (decoded64) return FORM.test(decoded64) ? extractStructures(decoded64) : { structures: [decoded64], rest: '' };
  if (FORM.test(trimmed)) return { structures: [readForm(trimmed)], rest: '' };
  const whole = /^[[{]/.test(trimmed) ? parse(trimmed) : undefined;
  if (whole !== undefined) return { structures: [whole], rest: '' };
  const { found, rest } = findJson(text);
  const rows = TABLE.test(text) ? [...text.matchAll(ROW)] : [];
  if (rows.length > 0) found.push(fromPairs(rows));
  if (found.length === 0) found.push(...rowsIn(text, MOST_STRUCTURES));
  const forms = formsIn(text);
  // `MessageStatus=failed ErrorCode=30007 To=…`: the code alone is no form.
  const isForm = found.length > 0 || forms.some((form) => Object.keys(form).length > 1);
  if (!isForm && PRINTED.test(text) && CALLBACK.test(text)) return readPrinted(text);
  const structures = [...found, ...forms];
  if (structures.length > 0) return { structures, rest };
  // XML of Twilio's ends its message with the next `<`, so `&lt;` stays until the message is cut out.
  const isReady = isDecoded || text.includes('<Message>');
  const decoded = isReady ? text : withoutEntities(text).replace(URL_ENCODED, fromForm).replace(URL_PART, fromUrlPart);
  return decoded === text ? { structures, rest } : extractStructures(decoded, true);
}

/** The forms in a string that have a code among their fields. */
function formsIn(text: string): Record<string, string>[] {
  const words = /Error_?Code=/i.test(text) ? text.split(/[\s'"<>]+/).filter((word) => CODE_OF_FORM.test(word)) : [];
  return words.slice(0, MOST_STRUCTURES).map(readForm);
}

/** Reads the parameters that a program printed, and what precedes them, without the log's name for them: `Params: {`. */
function readPrinted(text: string): { structures: unknown[]; rest: string } {
  const parameters = [...text.matchAll(PARAMETER)];
  const before = text.slice(0, parameters[0]?.index).replace(/[\s\w]{0,40}[^\w\s.!?]{1,12}\s{0,20}$/, '');
  const pairs = parameters.map(([, name, double, single, bare]) => [name, double ?? single ?? bare] as const);
  return { structures: [Object.fromEntries(pairs)], rest: before };
}

function fromPairs(matches: readonly RegExpExecArray[]): Record<string, string> {
  return Object.fromEntries(matches.map(([, name, value]) => [name, value]));
}

function readForm(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Most levels of braces around JSON that aren't JSON themselves: `{ NativeMap: {"code":…} }`, `Error { body: {"code":…} }`. */
const DEEPEST = 2;

/** What was found in a string, and the string without it. */
interface Extracted {
  found: unknown[];
  rest: string;
}

/**
 * Finds JSON objects in a string by counting braces, in one pass, and then in what other braces hold.
 *
 * @param depth Braces around the string.
 */
function findJson(text: string, depth = 0): Extracted {
  const [first, last] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
  const outermost = parse(text.slice(first, last));
  if (outermost !== undefined) return { found: [outermost], rest: text.slice(0, first) + text.slice(last) };
  const found: unknown[] = [];
  let rest = '';
  let kept = 0;
  for (const { start, end } of blocksIn(text)) {
    if (found.length >= MOST_STRUCTURES) break;
    const block = readBlock(text.slice(start, end), depth);
    if (!block) continue;
    found.push(...block.found);
    rest += text.slice(kept, start) + block.rest;
    kept = end;
  }
  return { found, rest: rest + text.slice(kept) };
}

/** Where the outermost blocks in braces start and end. */
function* blocksIn(text: string): Generator<{ start: number; end: number }> {
  let open = 0;
  let start = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (open++ === 0) start = index;
    } else if (open > 0 && --open === 0) yield { start, end: index + 1 };
  }
}

/** Reads a block in braces: as JSON, or else the JSON in it. `undefined` if there is none. */
function readBlock(block: string, depth: number): Extracted | undefined {
  const structure = parse(block);
  if (structure !== undefined) return { found: [structure], rest: '' };
  const inner = depth < DEEPEST ? findJson(block.slice(1, -1), depth + 1) : undefined;
  return inner?.found.length ? { found: inner.found, rest: `{${inner.rest}}` } : undefined;
}

function parse(json: string): unknown {
  if (!json) return undefined;
  for (const text of [json, json.includes('\\"') ? json.replaceAll('\\"', '"').replaceAll('\\\\', '\\') : '']) {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // prose with braces in it
    }
  }
  return undefined;
}

/** Words with `%20` or `+` between them: `Status:%20400%20-%20ApiError%2021408`. */
function fromUrlPart(part: string): string {
  if (part.includes('%20')) return fromUrl(part);
  return FORM_WORDS.test(part) ? fromForm(part) : part;
}

const fromForm = (text: string): string => fromUrl(text.replaceAll('+', ' '));

function fromUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // cut within an escape
  }
}

/** The body of a mail in base64. */
function mailBodyIn(text: string): string | undefined {
  const header = MAIL_HEADER.exec(text);
  return header ? MAIL_BODY.exec(text.slice(header.index + header[0].length))?.[0] : undefined;
}

/** The text of a base64 body. `undefined` if it isn't text. */
function fromBase64(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/'));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (one) => one.charCodeAt(0)),
    );
    return READABLE.test(decoded) && /[\s{&]/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}
