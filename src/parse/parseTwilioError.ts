import { createReader } from './createReader.ts';
import { readStructure } from './readStructure.ts';
import { type Facts, readText } from './readText.ts';
import { stripWrapping } from './stripWrapping.ts';
import type { TwilioErrorReport } from './types.ts';

const CODES = ['code', 'error_code', 'ErrorCode', 'errorCode', 'Code'];
const STATUSES = ['status', 'httpStatusCode', 'status_code', 'statusCode', 'Status'];
const MESSAGES = ['message', 'Message', 'msg', 'Msg', 'error_message', 'ErrorMessage', 'alert_text', 'message_text', 'detail'];
const LINKS = ['more_info', 'moreInfo', 'MoreInfo', 'type'];
const IDS = ['instance', 'requestId', 'request_sid'];
/** Where the request of an HTTP client stands, last in the record itself. */
const REQUESTS = ['config', 'options', 'request', 'response', ''];
/** Where its answer stands: the first seven; and where another error does, or the members of a list. */
const CARRIERS = ['response', 'data', 'body', 'responseText', 'payload', 'Payload', 'more_info', 'error', 'cause', 'errors', 'reason', 'err', 'original', 'originalError', '0', '1', '2', '3', '4', '5'];

/** The shape, told by the last name that stands among those of the fields that led to what was found. */
const SHAPES = ['', 'text', 'code', 'rest-body', 'title', 'problem-details', 'detail', 'problem-details', 'moreInfo', 'sdk-exception', 'moreInfo.detail', 'scim', 'name', 'sdk-exception', 'errorCode', 'client-sdk', 'name.code', 'client-sdk', 'error_', 'message', 'url', 'http-client', 'href', 'http-client', 'response', 'http-client', 'body', 'http-client', 'ErrorCode', 'status-callback', '_text', 'alert', 'data.error_', 'event-stream', 'Payload', 'debugger-event', '<', 'xml-body', 'from', 'cli', 'API', 'cli', 'https', 'link'];
const ID = /^RQ\w{32}$/;
const WORD = /^[a-z-]+$/i;
const HOST = /^https:\/\/(?:[\w.-]{1,60}\.)?twilio\.com(?![^/?#])/i;

/**
 * What a value states about a Twilio error, in whatever shape the error reached the code: a response body, an exception of
 * an SDK, an error of an HTTP client, the parameters of a webhook, a resource, a pasted text, a link, a bare code.
 */
export function parseTwilioError(value: unknown): TwilioErrorReport | undefined {
  const open = createReader(600);
  // 4: a code in a field, 5: with its message. 3: a code in a text. 2: a set phrase. 1: Twilio is named. 0: nothing.
  let rank = 0;
  let best: { message?: string | undefined } = {};
  visit(value, '', {});
  // Through JSON, so that nothing stays that is undefined.
  return rank
    ? (Object.defineProperty(JSON.parse(JSON.stringify(best)), 'original', { value }) as TwilioErrorReport)
    : undefined;

  function visit(value: unknown, way: string, around: Facts): void {
    const isText = isPlain(value);
    if (rank > 4 || !(isText || Object(value) === value)) return;
    // A text is read like an error of which there is only the message, and at the top a number is a code.
    const read = open(isText ? { message: value, Code: way || Number(value) } : value);
    let path = way;
    let taken: unknown;
    const take = (fields: readonly string[], pattern: RegExp, from = read): string | undefined => {
      for (const field of fields) {
        taken = from(field);
        if (isPlain(taken) && pattern.test(`${taken}`)) {
          path += `.${field}`;
          return `${taken}`;
        }
      }
      return undefined;
    };

    // The request.
    const here: Facts = { ...around };
    const name = take(['name'], /./) ?? '';
    let isAddressed = false;
    for (const at of REQUESTS) {
      const part = at ? read(at) && open(read(at)) : read;
      if (!part) continue;
      here.requestId ??= take(['twilio-request-id'], ID, open(part('headers')));
      const method = take(['method'], WORD, part);
      const url = take(['url', 'uri'], /./, part) ?? take(['href'], /./, open(part('url')));
      // A resource has an address too.
      if (isAddressed || !url || !(at || method)) continue;
      isAddressed = true;
      here.url = (((url[0] === '/' && take(['baseURL'], /./, part)) || '') + url).replace(/\/\/[^/?#]*@/, '//');
      here.method = method;
    }
    const inner = path;

    // What is stated of the error.
    const status = Number(take(STATUSES, /^[1-5]\d\d$/)) || undefined;
    here.status = status ?? around.status;
    let code = Number(take(CODES, /^\d{4,6}$/)) || 0;
    // Other vendors have strings of five digits as `code`, Postgres for one.
    const isOwn = status || typeof taken === 'number' || /ror_?Code$/i.test(path);
    here.requestId ??= take(IDS, ID) ?? take(['requestId'], ID, open(read('params')));
    const link = take(LINKS, HOST);
    const text = take(read('title') ? ['detail', 'title'] : MESSAGES, /[^\d\s]/) ?? '';
    const given = take(['source'], WORD);

    const excerpt = (text.slice(0, 65_536) + text.slice(65_536).slice(-16_384)).trim();
    const [structure, rest] = readStructure(excerpt);
    const plain = (code && rest ? excerpt : rest)
      .replace(/\p{Cc}\[[\d;]{0,9}m|[\u2500-\u257F»]/gu, '')
      .replace(/\/\/[^\s/?#"'<>]*@/g, '//')
      .replace(/\n[ \t]{1,16}at (?![^\n]{0,300}node_modules.twilio)[^\n]*/g, '')
      .trim();
    const [evidence, said] = readText(isText ? plain : `${name} ${here.status ?? ''}: ${plain}`, code ? {} : here);
    path += /^https:\S+$|from Twilio|API Req|<Rest/.exec(plain)?.[0] ?? '';
    let source: string | undefined;
    // A report of ours, which has crossed a server boundary, keeps what it states.
    let isReport = false;
        for (let i = 0; i < SHAPES.length; i += 2) {
      const name = SHAPES[i + 1];
      isReport ||= name === given;
      if (isReport ? name === given : path.includes(SHAPES[i] as string)) source = name;
    }

    const address = here.url ?? '';
    const isHost = HOST.test(address);
    const isTwilios = evidence > 0 || isReport || here.requestId || link || isHost;
    if (!isTwilios && !(isOwn && evidence === 0 && code > 10_000 && code < 100_000)) code = 0;
    const founded = code ? 4 : said ? 3 : text && isTwilios ? evidence || 1 : 0;
    const message = stripWrapping(plain, !!code);
    // Without a host, a path of the API; other hosts are somebody's own server, whose status is not Twilio's.
    const isApi = isHost || /\/2010-|\/Accounts/.test(address);
    if (founded > rank) {
      rank = founded;
      best = {
        code: code || said,
        status: address && !isApi ? status : here.status,
        message,
        moreInfo: link ?? here.moreInfo,
        requestId: here.requestId,
        source,
        request: isApi ? { method: here.method?.toUpperCase(), url: address } : undefined,
      } as Partial<TwilioErrorReport>;
    } else if (rank > 3) best.message ??= message;
    if (!code || !message) {
      visit(structure, path, here);
      CARRIERS.forEach((name, i) => {
        const carried = read(name);
        // A text in an answer may be somebody's message, so prose is not read there.
        if (i > 6 || typeof carried !== 'string' || /^\s*[[{]/.test(carried)) visit(carried, `${inner}.${name}`, i < 8 ? here : {});
      });
    }
    if (code) rank = 5;
  }
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
