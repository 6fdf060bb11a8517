import { createReader } from './createReader.ts';
import { readStructure } from './readStructure.ts';
import { type Facts, readText } from './readText.ts';
import { stripWrapping } from './stripWrapping.ts';
import type { TwilioErrorReport } from './types.ts';

const CODES = 'code error_code ErrorCode errorCode Code';
const STATUSES = 'status httpStatusCode status_code statusCode Status';
const MESSAGES = 'message Message msg Msg error_message ErrorMessage more_info.Msg alert_text message_text detail';
const LINKS = 'more_info moreInfo MoreInfo type';
const IDS = 'instance requestId request_sid params.requestId response.headers.twilio-request-id';
const URLS = 'config.url options.url.href request.url response.url';
const METHODS = 'config.method options.method request.method method';
/** Where the answer of a request stands: the first six; and where another error does, or the members of a list. */
const CARRIERS = 'response data body responseText payload Payload error cause errors reason err original originalError 0 1 2 3 4 5 6 7';

/** The shape, told by the last name that stands among those of the fields that led to what was found. */
const SHAPES =
  ':text code:rest-body title:problem-details moreInfo:sdk-exception moreInfo.detail:scim name:sdk-exception errorCode:client-sdk name.code:client-sdk error_:message url:http-client response:http-client body:http-client ErrorCode:status-callback _text:alert data.error_:event-stream info.Msg:debugger-event Payload:debugger-event <:xml-body from:cli API:cli https:link ';
const HOST = /^https:\/\/(?:[\w.-]{1,60}\.)?twilio\.com(?![^/?#])/i;

/**
 * What a value states about a Twilio error, in whatever shape the error reached the code: a response body, an exception of
 * an SDK, an error of an HTTP client, the parameters of a webhook, a resource, a pasted text, a link, a bare code.
 */
export function parseTwilioError(value: unknown): TwilioErrorReport | undefined {
  const open = createReader(600);
  // 4: a code in a field, 5: with its message. 3: a code in a text. 2: a set phrase. 1: Twilio is named. 0: nothing.
  let rank = 0;
  let best: Record<string, unknown> = {};
  const isCode = typeof value === 'number' || (typeof value === 'string' && /^\s*\d+\s*$/.test(value));
  visit(isCode ? { Code: Number(value) } : value, '', {});
  // Through JSON, so that nothing stays that is undefined.
  return rank
    ? (Object.defineProperty(JSON.parse(JSON.stringify(best)), 'original', { value }) as TwilioErrorReport)
    : undefined;

  function visit(value: unknown, way: string, around: Facts): void {
    // A text is read like an error of which there is only the message.
    const isText = typeof value === 'string';
    if (rank > 4 || !(isText || Object(value) === value)) return;
    const read = open(isText ? { message: value } : value);
    let path = way;
    let taken: unknown;
    const take = (fields: string, pattern: RegExp): string | undefined => {
      for (const field of fields.split(' ')) {
        const [name = '', ...steps] = field.split('.');
        taken = read(name);
        for (const step of steps) taken = open(taken)(step);
        if ((typeof taken === 'string' || typeof taken === 'number') && pattern.test(`${taken}`)) {
          path += `.${field}`;
          return `${taken}`;
        }
      }
      return undefined;
    };

    // The request, and what its answer says beside the body.
    const here: Facts = { ...around, code: undefined };
    const name = take('name', /./);
    const method = take(METHODS, /^\w{3,7}$/);
    const url = take(URLS, /./) ?? (method && take('url uri', /./));
    if (url) {
      here.url = (((url.startsWith('/') && take('config.baseURL', /./)) || '') + url)
        .replace(/\/\/[^/?#]*@/, '//')
        .slice(0, 2000);
      here.method = method;
    }
    const inner = path;
    const status = Number(take(STATUSES, /^[1-5]\d\d$/)) || undefined;
    here.status = status ?? around.status;

    // What is stated of the error.
    let code = Number(take(CODES, /^[1-9]\d{3,5}$/)) || undefined;
    // Other vendors have strings of five digits as `code`, Postgres for one.
    const isOwn = status || typeof taken === 'number' || /ror_?Code$/i.test(path);
    here.requestId ??= take(IDS, /^RQ\w{32}$/);
    const link = take(LINKS, HOST);
    const title = take('title', /./);
    const text = (title && (take('detail', /./) ?? title)) ?? take(MESSAGES, /[^\d\s]/) ?? '';
    let source = take('source', /^[a-z-]+$/);
    const isReport = SHAPES.includes(`:${source} `);

    const excerpt = (text.slice(0, 65_536) + text.slice(65_536).slice(-16_384)).trim();
    const [structure, rest] = readStructure(excerpt);
    const plain = (code && rest ? excerpt : rest)
      .replace(/\p{Cc}\[[\d;]{0,9}m|[\u2500-\u257F»›✖]/gu, '')
      .replace(/\/\/[^\s/?#"'<>]*@/g, '//')
      .replace(/\n[ \t]{1,16}at (?![^\n]{0,300}node_modules.twilio)[^\n]*/g, '')
      .trim();
    const evidence = readText(isText ? plain : `${name ?? ''} ${here.status ?? ''}: ${plain}`, code ? {} : here);
    const isTwilios = evidence > 0 || isReport || here.requestId || link || HOST.test(here.url ?? '');
    if (!isTwilios && !(isOwn && code && code > 10_000 && code < 100_000 && evidence === 0)) code = undefined;
    const isKnown = !!code;
    if (!code) path += /^https:\S+$|from Twilio|API Req|<Rest/.exec(plain)?.[0] ?? '';
    if (!isReport) {
      for (const shape of SHAPES.split(' ')) {
        const [mark = '', name] = shape.split(':');
        if (name && path.includes(mark)) source = name;
      }
    }
    const founded = code ? 4 : here.code ? 3 : text && isTwilios ? Math.max(evidence, 1) : 0;
    const isTheirs = isApi(here.url);
    code ??= here.code;
    const message = stripWrapping(plain, isKnown);
    if (founded > rank) {
      rank = founded;
      best = {
        code,
        status: status ?? (here.url && !isTheirs ? undefined : here.status),
        message,
        moreInfo: link ?? here.moreInfo,
        requestId: here.requestId,
        source,
        request: isTheirs ? { method: here.method?.toUpperCase(), url: here.url } : undefined,
      };
    } else if (rank === 4 && (code ?? best['code']) === best['code']) best['message'] ??= message;
    if (isKnown && message) rank = 5;
    visit(structure, path, here);
    for (const [i, name] of CARRIERS.split(' ').entries()) {
      const carried = read(name);
      // A text in an answer may be somebody's message, so prose is not read there.
      if (i > 6 || typeof carried !== 'string' || /^\s*[[{<]/.test(carried))
        visit(carried, i < 7 ? `${way}.${name}` : way, i < 8 ? here : {});
    }
    if (isKnown) rank = 5;
  }
}

/** At Twilio, or with a path of its API, as a proxy or an exception of Python shows it. Others are somebody's own server. */
function isApi(url = ''): boolean {
  return HOST.test(url) || /\/(?:2010-|Accounts)/.test(url);
}
