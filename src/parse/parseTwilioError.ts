import { createSafeReader } from './createSafeReader.ts';
import { extractJson } from './extractJson.ts';
import { type Facts, extractFromText } from './extractFromText.ts';
import { unwrapMessage } from './unwrapMessage.ts';
import type { TwilioErrorReport } from './types.ts';

// Lists are texts with a blank between their members, which costs a page fewer bytes than lists of texts.
const MESSAGES = 'message msg Message Msg ErrorMessage errorMessage error_message message_text alert_text detail';
/** Where the answer of a request stands: the first eight; then where another error does, or the members of a list. */
const CARRIERS =
  'response data body responseText payload Payload more_info status error cause errors reason err original originalError extensions exception 0 1 2';

/**
 * Marks and shapes in turn. The first mark that occurs among the names of the fields that led to what was found, or at the
 * beginning of the text, tells the shape.
 */
const SHAPES = (
  'https link from|API cli < xml-body Payload debugger-event dataschema event-stream _text alert ErrorCode status-callback ' +
  'url|response|body http-client error_ message errorCode|name.code client-sdk name sdk-exception moreInfo.detail scim ' +
  'moreInfo sdk-exception type problem-details code rest-body  text'
)
  .split(' ')
  .map((one, i) => (i % 2 ? one : RegExp(one)));
/** Lists that were taken apart once. */
const lists: Record<string, string[]> = {};
/** A value of one line that is worth reading. */
const SHORT = /^.{1,999}$/;
const HOST = /^https:\/\/(?:[\w.-]+\.)?twilio\.com(?![^/?#])/i;

/**
 * What a value states about a Twilio error, in whatever shape the error reached the code: a response body, an exception of
 * an SDK, an error of an HTTP client, the parameters of a webhook, a resource, a pasted text, a link, a bare code.
 *
 * @param value Anything. It is not changed, and nothing of it is called but getters and the `get` of a form. At most 600
 *   fields are read, and of a text the first and the last 60,000 characters.
 * @returns Plain JSON, with the value as its non-enumerable `original`. `undefined` when nothing shows that the error is
 *   Twilio's: no code, link, address, set phrase, or name. Never throws.
 */
export function parseTwilioError(value: unknown): TwilioErrorReport | undefined {
  const open = createSafeReader(600);
  const seen = new Set<unknown>();
  // 4: a code in a field, 5: with its message. 3: a code in a text. 2: a set phrase. 1: Twilio is named. 0: nothing.
  let rank = 0;
  let best: Record<string, unknown> | undefined;
  visit(value, '', {});
  return best && (Object.defineProperty(best, 'original', { value }) as unknown as TwilioErrorReport);

  function visit(value: unknown, way: string, around: Facts): void {
    const isText = isPlain(value);
    if (rank > 4 || !(isText || Object(value) === value) || seen.size === seen.add(value).size) return;
    // A text is read like an error of which there is only the message, and at the top a number is a code.
    const read = open(isText ? { message: value, Code: way || Number(value) } : value);
    let path = way;
    let taken: unknown;
    const take = (fields: string, pattern: RegExp, from = read): string | undefined => {
      for (const field of (lists[fields] ??= fields.split(' '))) {
        if (isPlain((taken = from(field))) && pattern.test(taken as string)) {
          path += `.${field}`;
          return `${taken}`;
        }
      }
      return undefined;
    };

    // The request.
    const here: Facts = { ...around };
    const name = take('name', SHORT);
    for (const part of [read('config'), read('request'), read('response'), read('params'), value]) {
      if (!part) continue;
      const within = open(part);
      here.requestId ??=
        take('instance requestId request_sid', /^RQ\w{32}/, within) ??
        take('twilio-request-id', /^RQ\w{32}/, open(within('headers')));
      const method = take('method', SHORT, within)?.toUpperCase();
      const url = take('url uri', SHORT, within);
      // The first counts, and a resource has an address too.
      if (url && here.url === around.url && (part !== value || method)) {
        here.url = ((take('baseURL', SHORT, within) ?? '') + url).replace(/(\/\/)[^\s/?#"'<>]*@/g, '$1');
        here.method = method;
      }
    }

    // What is stated of the error.
    const status = take('status Status status_code statusCode httpStatusCode', /^[1-5]\d\d$/);
    here.status = status ?? around.status;
    let code = Number(take('code error_code ErrorCode errorCode Code', /^[1-9]\d{3,5}$/));
    // Other vendors have strings of five digits as `code`, Postgres for one.
    const isOwn = status || typeof taken === 'number' || /ror_?Code$/i.test(path);
    const link = take('more_info moreInfo MoreInfo type dataschema', HOST);
    const text = take(read('title') ? 'detail title' : MESSAGES, /[^\d\s]/) ?? '';
    const given = read('source');

    const excerpt = text.slice(0, 6e4) + text.slice(6e4).slice(-6e4);
    const [structure, rest] = extractJson(excerpt);
    const plain = (code && rest ? excerpt : rest)
      .replace(/\p{Cc}\[[\d;]*m|[\u2500-\u257F»]|\n[ \t]+at (?!.*modules.twilio).*|(\/\/)[^\s/?#"'<>]*@/gu, '$1')
      .trim();
    // Before the text is read: a request alone is no error.
    const isTrusted = here.requestId || link || HOST.test(here.url as string);
    const [evidence, said] = link
      ? [0]
      : extractFromText(
          isText ? plain : `${name} ${here.url && !isTrusted ? undefined : here.status}: ${plain}`,
          code ? {} : here,
        );
    // A report of ours, which has crossed a server boundary, keeps what it states.
    const isReport = SHAPES.includes(given as string);
    const isTwilios = evidence || isReport || isTrusted;
    if (!isTwilios && !(isOwn && evidence === 0 && code > 10_000 && code < 100_000)) code = 0;
    const message = (isReport ? text : unwrapMessage(plain, !!code)).trim().slice(0, 4000);
    const founded = code ? 4 : said ? 3 : message && isTwilios ? evidence || 1 : 0;
    path += /^https:\S+$|from Twilio|API Req|<Rest/.exec(plain)?.[0];
    const source = isReport ? given : SHAPES[SHAPES.findIndex((mark) => (mark as RegExp).test?.(path)) + 1];
    // Without a host, a path of the API; other hosts are somebody's own server, whose status is not Twilio's.
    const isApi = HOST.test(here.url as string) || /\/2010-|\/Accounts/.test(here.url as string);
    if (founded > rank) {
      rank = founded;
      best = stated({
        code: code || said,
        status: Number(here.url && !isApi ? status : here.status),
        message,
        moreInfo: link ?? here.moreInfo,
        requestId: here.requestId,
        source,
        request: isApi && stated({ method: here.method, url: here.url }),
      });
    } else if (rank > 3 && message) (best as Record<string, unknown>)['message'] ??= message;
    if (!code || !message) {
      visit(structure, path, here);
      CARRIERS.split(' ').forEach((name, i) => {
        const carried = read(name);
        // A text in an answer may be somebody's message, so prose is not read there.
        if (i > 7 || !isPlain(carried) || /^\s*[[{]|&ErrorCode=/.test(carried as string))
          visit(carried, `${path}.${name}`, i < 9 ? here : {});
      });
    }
    if (code) rank = 5;
  }
}

/** Without what is not known. */
function stated(facts: Record<string, unknown>): Record<string, unknown> {
  for (const name in facts) if (!facts[name]) delete facts[name];
  return facts;
}

function isPlain(value: unknown): value is string | number {
  return /string|number/.test(typeof value);
}
