import { AUTH_TOKEN } from '../internal/authToken.ts';
import { bodyForm } from './bodyForm.ts';
import { variablesFaultIn } from './contentVariables.ts';
import type { ObjectReader } from './createReader.ts';
import type { FoundCode } from './findCodes.ts';
import {
  ERROR_FIELDS,
  FROM_FIELDS,
  NEVER_SENT,
  REQUEST_FIELDS,
  REQUEST_ID_FIELDS,
  REQUEST_ID_HEADERS,
  SENDING_PARAMETERS,
  SENT_FIELDS,
  SID_FIELDS,
  SKIPPED_FIELDS,
  TIME_FIELDS,
  TO_FIELDS,
  URL_FIELDS,
  WEBHOOK_METHOD_FIELDS,
  WEBHOOK_PROBLEM_HEADERS,
  WEBHOOK_URL_FIELDS,
} from './fieldNames.ts';
import { type Scope, withoutCredentials } from './readText.ts';
import { sentInForm } from './sentParameters.ts';
import { sidFields, WHOLE_SID } from './sids.ts';
import { GATEWAY_PROBLEM } from './signs.ts';

/** One line of at most 999 characters. */
export const SHORT: RegExp = /^.{1,999}$/;
/** A code in a field. In a column with gaps, pandas has numbers as `30007.0`. */
export const CODE: RegExp = /^\s?[1-9]\d{3,5}(?:\.0)?\s?$/;
/** A code in a field whose name only may be that of a code. */
export const FULL_CODE: RegExp = /^\s?[1-9]\d{4}(?:\.0)?\s?$/;
export const STATUS: RegExp = /^[1-5]\d\d$/;
export const REQUEST_ID: RegExp = /^RQ\w{32}$/;
/** `outbound-api`, or what becomes of a message. */
const DIRECTION = /^(?:(?:in|out)bound|receiv|queued|sen[dt]|(?:un)?deliver|failed|read)/i;
const CHANNEL = /^(whatsapp|rcs|messenger):/i;
/** A channel in a field of its own. */
const WHOLE_CHANNEL = /^(?:sms|mms|whatsapp|rcs|messenger)$/i;
/** A number of files, at least one. */
const MEDIA = /^[1-9]\d?$/;
/** A phone number, with or without a channel. */
const NUMBER = /^(?:(?:whatsapp|rcs|sms|messenger):)?\+?\(?\d[\d() .-]{2,24}$/i;
/** A recipient as a parameter: a number with enough digits, since fields of these names can hold amounts. */
const RECIPIENT = /^\s?(?:(?:whatsapp|rcs|sms|messenger):)?\s?\+?(?:[\d().-] ?){7,24}\s?$/i;
/** A sender as a parameter: such a number, a short code, or the SID of a service. */
const SENDER = /^\s?(?:(?:whatsapp|rcs|sms|messenger):)?\s?(?:\+?(?:[\d().-] ?){5,24}|[A-Z]{2}[0-9a-f]{32})\s?$/i;
/** A number with its plus or its channel, or a SID. */
const OF_MESSAGE = /\+|^\s?(?:whatsapp|rcs|sms|messenger):|^\s?[A-Z]{2}[0-9a-f]{32}/i;
/** Characters to read in a form. A message has at most 1,600, each of which can take nine. */
const LONGEST_FORM = 20_000;
/** A request to Twilio's API, whose path can be alone. */
const OF_API = /twilio\.com\/|\/2010-04-01\//;
/** A form that has a recipient. */
const SENT_FORM = /(?:^|&)To=/i;
/** An Auth Token is not kept. */
export const USERNAME: RegExp = new RegExp(`^(?!${AUTH_TOKEN.source})[^\\n]{0,64}$`);
/** The codes about `<Dial>` and what it contains, 13200 to 13299. */
const DIAL_CODE = /^132\d\d$/;
/** Captures the number in `<Dial>` or `<Number>`. */
const DIALED = /<(?:Dial|Number)\b[^<>]{0,1000}>\s{0,99}([^<>\n]{0,99})<\//g;
/** Captures the caller ID that `<Dial>` sets. A variable that wasn't set leaves it empty. */
const CALLER_ID = /<Dial\b[^<>]{0,1000}\scallerId=["']([^"'<>]{0,99})["']/;
/** The codes about `<Message>` in the response to a message, 14100 to 14199. */
const MESSAGE_CODE = /^141\d\d$/;
/** Captures the recipient and the sender that `<Message>` sets. Without them, the reply goes back. */
const MESSAGED_TO = /<(?:Message|Sms)\b[^<>]{0,1000}\sto=["']([^"'<>]{1,99})["']/;
const MESSAGED_FROM = /<(?:Message|Sms)\b[^<>]{0,1000}\sfrom=["']([^"'<>]{1,99})["']/;
/** The codes about `<Stream>` and `<ConversationRelay>`, 31900 to 31999 and 64100 to 64199. */
const STREAM_CODE = /^(?:319|641)\d\d$/;
/** Captures the URL of `<Stream>` or `<ConversationRelay>`. */
const STREAMED = /<(?:Stream|ConversationRelay)\b[^<>]{0,1000}\surl=["']([^"'<>]{1,999})["']/;
/** Captures the line in which Twilio's fetcher says why it got no content. */
const FETCHER_PROBLEM = /^Twilio was unable to fetch content[^\n]{0,500}\n(?:Error: )?([^\n]{1,300})/;

/**
 * Reads the request that failed into the scope. The first request with a URL counts; the URL of a resource is not a request.
 *
 * @returns Whether the request is an HTTP client's.
 */
export function readRequest(object: ObjectReader, scope: Scope): boolean {
  const before = scope.url;
  let isClients = false;
  for (const part of [...REQUEST_FIELDS.map((field) => object.getObject(field)), object]) {
    if (!part) continue;
    scope.requestId ??=
      part.getString(REQUEST_ID_FIELDS, REQUEST_ID) ??
      part.getObject('headers')?.getString(REQUEST_ID_HEADERS, REQUEST_ID);
    scope.username ??= part.getObject('auth')?.getString(['username'], USERNAME);
    const method = part.getString(['method'], SHORT)?.toUpperCase();
    const url = part.getString(URL_FIELDS, SHORT) ?? hrefOf(part.get('url'));
    const isRequest = part !== object || method !== undefined || part.get('statusText') !== undefined;
    if (url !== undefined && isRequest && scope.url === before) {
      scope.url = withoutCredentials((part.getString(['baseURL'], SHORT) ?? '') + url);
      scope.method = method;
      // The headers beside a status are those of the response. A path alone can be that of a request to the app.
      const isAnswer = ['status', 'statusCode', 'statusText'].some((field) => part.get(field) !== undefined);
      if (!isAnswer && OF_API.test(scope.url))
        scope.contentType = part.getObject('headers')?.getString(['Content-Type', 'content-type'], SHORT);
      isClients = part !== object || part.get('statusText') !== undefined;
    }
  }
  return isClients;
}

/** The channel before an address, such as `whatsapp:+1…`. */
export function channelOf(address: string | undefined): string | undefined {
  return CHANNEL.exec(address ?? '')?.[1]?.toLowerCase();
}

/** Reads SIDs, time, recipient, sender and the app's own URL from one of Twilio's objects into the scope. */
export function readContext(object: ObjectReader, scope: Scope): void {
  for (const field of SID_FIELDS) {
    const sid = object.get(field);
    if (typeof sid !== 'string') continue;
    for (const kind of sidFields) if (WHOLE_SID[kind].test(sid)) scope[kind] ??= sid;
  }
  scope.time ??= timeOf(object);
  scope.to ??= object.getString(TO_FIELDS, SHORT);
  scope.from ??= object.getString(FROM_FIELDS, SHORT);
  scope.direction ??= directionOf(object);
  scope.media ??= object.getString(['num_media', 'numMedia', 'NumMedia'], MEDIA);
  const code = object.getString(['error_code', 'errorCode'], CODE) ?? '';
  readWebhookUrl(object.getString(WEBHOOK_URL_FIELDS, SHORT), object.get('response_body'), code, scope);
  readBody(object.get('response_body'), scope);
  readDial(object.get('response_body'), code, scope);
  scope.webhookMethod ??= object.getString(WEBHOOK_METHOD_FIELDS, SHORT);
  const status = object.getString(['httpResponse'], STATUS);
  if (status !== undefined) scope.webhookStatus ??= status;
  // In a Debugger event, `url` is the app's. In an alert, it is that of the alert.
  if (status !== undefined || object.get('LogLevel') !== undefined) {
    const called = object.getString(['url'], SHORT);
    if (called !== undefined) scope.webhookUrl ??= withoutCredentials(called);
  }
  readWebhook(object.getObject('webhook'), code, scope);
}

/** Reads `more_info` of a Debugger event, whose `url` is the app's. */
export function readEvent(event: ObjectReader, code: string, scope: Scope): void {
  readContext(event, scope);
  readWebhookUrl(event.getString(['url'], SHORT), undefined, code, scope);
}

/** A message resource states the direction. The status in a webhook shows it: it's that of a message on its way, or of one that arrives. */
function directionOf(object: ObjectReader): Scope['direction'] {
  const shown = object.getString(['direction', 'MessageStatus', 'SmsStatus'], DIRECTION);
  if (shown === undefined) return undefined;
  return /^(?:in|rec)/i.test(shown) ? 'inbound' : 'outbound';
}

/** Reads the app's own URL that the error is about. For an error of a stream, that is the URL in the TwiML, not the TwiML's own. */
function readWebhookUrl(called: string | undefined, twiml: unknown, code: string, scope: Scope): void {
  const streamed = STREAM_CODE.test(code) && typeof twiml === 'string' ? STREAMED.exec(twiml)?.[1] : undefined;
  const url = streamed ?? (isTwimlOfStream(called, code) ? undefined : called);
  if (url !== undefined) scope.webhookUrl ??= withoutCredentials(url);
}

/** Reads the recipient, the sender and the channel from an app's own object, which can have fields of these names for other purposes. */
export function readNumbers(object: ObjectReader, scope: Scope): void {
  scope.channel ??= object.getString(['channel'], WHOLE_CHANNEL)?.toLowerCase();
  scope.to ??= object.getString(TO_FIELDS, NUMBER);
  scope.from ??= object.getString(FROM_FIELDS, NUMBER);
}

/**
 * Reads recipient and sender from the parameters that were sent to Twilio: those of the request that an HTTP client's error holds, or those
 * that an app logs in an object beside the error.
 */
export function readSent(object: ObjectReader, scope: Scope): void {
  if (object.isList || scope.to !== undefined || scope.from !== undefined) return;
  const others = object.names.filter((name) => !SKIPPED_FIELDS.test(name) && !ERROR_FIELDS.includes(name));
  for (const field of new Set([...REQUEST_FIELDS, ...others])) {
    const part = object.getObject(field);
    if (!part || part.isList) continue;
    if (readParameters(part, scope)) return;
    for (const name of SENT_FIELDS) {
      const sent = part.getObject(name);
      if (sent ? readParameters(sent, scope) : readForm(part.get(name), scope)) return;
    }
  }
}

/** @returns Whether the object holds what was sent. */
function readParameters(sent: ObjectReader, scope: Scope): boolean {
  if (sent.names.some((name) => NEVER_SENT.test(name))) return false;
  const to = sent.getString(TO_FIELDS, RECIPIENT);
  const from = sent.getString(FROM_FIELDS, SENDER);
  const also = sent.getString(SENDING_PARAMETERS, SHORT);
  if (to === undefined || (from === undefined && also === undefined)) return false;
  // In small letters, the names can be those of a period or of two amounts.
  if (sent.get('To') === undefined && ![to, from, also].some((value) => value && OF_MESSAGE.test(value))) return false;
  scope.to = to;
  scope.from = from;
  const variables = sent.getString(['ContentVariables', 'contentVariables', 'content_variables'], SHORT);
  scope.variables ??= variablesFaultIn(`ContentVariables=${variables}`);
  scope.sent ??= sentInForm(
    sent.names.map((name) => [name, sent.getString([name], /^/) ?? (sent.get(name) ? 'set' : '')]),
    false,
  );
  return true;
}

/** @returns Whether the string is a form with what was sent. */
function readForm(text: unknown, scope: Scope): boolean {
  if (typeof text !== 'string' || !SENT_FORM.test(text)) return false;
  const isRaw = OF_API.test(scope.url ?? '');
  const form = new URLSearchParams(text.slice(0, LONGEST_FORM));
  // In small letters, it can be the form of the app's own page.
  if (!isRaw && !form.has('To')) return false;
  scope.to = form.get('To') ?? undefined;
  scope.from = form.get('From') ?? undefined;
  scope.variables ??= variablesFaultIn(text);
  scope.sent ??= sentInForm(form, isRaw);
  return true;
}

/** Reads `webhook` of a Debugger event: what Twilio sent to the app, and how the app responded. */
function readWebhook(webhook: ObjectReader | undefined, code: string, scope: Scope): void {
  const isAboutDial = DIAL_CODE.test(code);
  const request = webhook?.getObject('request');
  const url = request?.getString(['url'], SHORT);
  scope.webhookMethod ??= request?.getString(['method'], SHORT);
  const parameters = request?.getObject('parameters');
  const response = webhook?.getObject('response');
  const body = response?.get('body');
  readWebhookUrl(url, body, code, scope);
  readDial(body, code, scope);
  if (MESSAGE_CODE.test(code) && typeof body === 'string' && parameters) {
    scope.to ??= MESSAGED_TO.exec(body)?.[1] ?? parameters.getString(FROM_FIELDS, SHORT);
    scope.from ??= MESSAGED_FROM.exec(body)?.[1] ?? parameters.getString(TO_FIELDS, SHORT);
  }
  if (parameters) {
    // `To` of the request is the number that the caller called, not the one that `<Dial>` calls.
    if (!isAboutDial) scope.to ??= parameters.getString(TO_FIELDS, SHORT);
    if (code === '13214' && typeof body === 'string') readCallerId(body, parameters, scope);
    scope.from ??= parameters.getString(FROM_FIELDS, SHORT);
    scope.messageSid ??= parameters.getString(['MessageSid', 'SmsSid'], WHOLE_SID.messageSid);
    scope.callSid ??= parameters.getString(['CallSid'], WHOLE_SID.callSid);
  }
  const status = response?.getString(['status_code', 'statusCode'], STATUS);
  if (!isTwimlOfStream(url, code)) scope.webhookStatus ??= status;
  scope.webhookProblem ??= response?.getObject('headers')?.getString(WEBHOOK_PROBLEM_HEADERS, SHORT);
  readBody(body, scope);
}

/** Reads what the TwiML in a log line says about the codes in the same line. */
export function readTwiml(text: string, codes: readonly FoundCode[], scope: Scope): void {
  for (const { code } of codes) {
    readDial(text, `${code}`, scope);
    if (MESSAGE_CODE.test(`${code}`)) {
      scope.to ??= MESSAGED_TO.exec(text)?.[1];
      scope.from ??= MESSAGED_FROM.exec(text)?.[1];
    }
    readWebhookUrl(undefined, text, `${code}`, scope);
  }
}

/** Reads whom the TwiML of a failed `<Dial>` calls, and as whom. Without a caller ID, the caller's own number is passed on. */
function readDial(twiml: unknown, code: string, scope: Scope): void {
  if (!DIAL_CODE.test(code) || typeof twiml !== 'string') return;
  scope.to ??= dialedIn(twiml);
  scope.from ??= CALLER_ID.exec(twiml)?.[1];
}

/** Reads whether the TwiML chose the caller ID or passes on that of the incoming call. An app or a SIP phone has none to pass on. */
function readCallerId(twiml: string, parameters: ObjectReader, scope: Scope): void {
  const caller = parameters.getString(['From'], /^.{0,999}$/);
  const chosen = CALLER_ID.exec(twiml)?.[1];
  if (caller === undefined || !/<Dial\b/.test(twiml)) return;
  const hasNumber = !/^(?:client|sips?):/.test(caller);
  scope.from ??= hasNumber ? caller : '';
  scope.direction ??= hasNumber && (chosen === undefined || chosen === caller) ? 'inbound' : 'outbound';
}

/** Whether a URL beside an error of a stream is that of the TwiML: the URL of a stream begins with `ws`. */
function isTwimlOfStream(url: string | undefined, code: string): boolean {
  return STREAM_CODE.test(code) && url !== undefined && /^http/i.test(url);
}

/** Reads what a response's body looks like, or what Twilio's fetcher wrote in its place, from the first 5,000 characters. */
function readBody(body: unknown, scope: Scope): void {
  if (typeof body !== 'string') return;
  const start = body.slice(0, 5000);
  const problem = FETCHER_PROBLEM.exec(start)?.[1];
  scope.webhookProblem ??= problem ?? GATEWAY_PROBLEM.exec(start)?.[0];
  if (problem === undefined) scope.webhookBody ??= bodyForm(body);
}

/** The number that the TwiML dials, unless it dials several. */
function dialedIn(twiml: string): string | undefined {
  const numbers = new Set(Array.from(twiml.matchAll(DIALED), ([, number]) => number));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

function timeOf(object: ObjectReader): string | undefined {
  for (const field of TIME_FIELDS) {
    const time = object.get(field);
    if (typeof time === 'string' && SHORT.test(time)) return time;
    if (time instanceof Date && !Number.isNaN(time.getTime())) return time.toISOString();
  }
  return undefined;
}

function hrefOf(url: unknown): string | undefined {
  try {
    return url instanceof URL ? url.href : undefined;
  } catch {
    return undefined; // a revoked Proxy
  }
}
