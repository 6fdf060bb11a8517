import type { OpenObject } from './createReader.ts';
import {
  FROM_FIELDS,
  REQUEST_FIELDS,
  REQUEST_ID_FIELDS,
  REQUEST_ID_HEADERS,
  SID_FIELDS,
  TIME_FIELDS,
  TO_FIELDS,
  URL_FIELDS,
  WEBHOOK_METHOD_FIELDS,
  WEBHOOK_PROBLEM_HEADERS,
  WEBHOOK_URL_FIELDS,
} from './fieldNames.ts';
import { type Scope, withoutCredentials } from './readText.ts';

/** A value of one line that is worth reading. */
export const SHORT: RegExp = /^.{1,999}$/;
/** A code in a field. */
export const CODE: RegExp = /^[1-9]\d{3,5}$/;
export const STATUS: RegExp = /^[1-5]\d\d$/;
export const REQUEST_ID: RegExp = /^RQ\w{32}$/;
const CHANNEL = /^(whatsapp|rcs|messenger):/i;
/** 32 hex digits are an Auth Token, which is not kept. */
export const USERNAME: RegExp = /^(?![0-9a-f]{32}$)[^\n]{0,64}$/i;
/** What each kind of SID belongs to. */
const SIDS: readonly (readonly [field: 'accountSid' | 'messageSid' | 'callSid' | 'eventSid', sid: RegExp])[] = [
  ['accountSid', /^AC[0-9a-f]{32}$/],
  ['messageSid', /^[SM]M[0-9a-f]{32}$/],
  ['callSid', /^CA[0-9a-f]{32}$/],
  ['eventSid', /^NO[0-9a-f]{32}$/],
];
/** The line in which Twilio's fetcher says why it got nothing. */
const FETCHER_PROBLEM = /^Twilio was unable to fetch content[^\n]{0,500}\n(?:Error: )?([^\n]{1,300})/;

/**
 * The request that failed. The first one counts. A resource has a URL too, which is none.
 *
 * @returns Whether an HTTP client's request stands beside the error.
 */
export function readRequest(open: OpenObject, scope: Scope): boolean {
  const before = scope.url;
  let isClients = false;
  for (const part of [...REQUEST_FIELDS.map((field) => open.open(field)), open]) {
    if (!part) continue;
    scope.requestId ??=
      part.text(REQUEST_ID_FIELDS, REQUEST_ID) ?? part.open('headers')?.text(REQUEST_ID_HEADERS, REQUEST_ID);
    scope.username ??= part.open('auth')?.text(['username'], USERNAME);
    const method = part.text(['method'], SHORT)?.toUpperCase();
    const url = part.text(URL_FIELDS, SHORT) ?? hrefOf(part.get('url'));
    const isRequest = part !== open || method !== undefined || part.get('statusText') !== undefined;
    if (url !== undefined && isRequest && scope.url === before) {
      scope.url = withoutCredentials((part.text(['baseURL'], SHORT) ?? '') + url);
      scope.method = method;
      isClients = part !== open || part.get('statusText') !== undefined;
    }
  }
  return isClients;
}

/** SIDs, time, recipient, sender, and the app's own URL, of an object that is Twilio's. */
export function readContext(open: OpenObject, scope: Scope): void {
  for (const field of SID_FIELDS) {
    const sid = open.get(field);
    if (typeof sid !== 'string') continue;
    for (const [kind, form] of SIDS) if (form.test(sid)) scope[kind] ??= sid;
  }
  scope.time ??= timeOf(open);
  scope.to ??= open.text(TO_FIELDS, SHORT);
  scope.from ??= open.text(FROM_FIELDS, SHORT);
  scope.channel ??= [scope.to, scope.from]
    .map((address) => CHANNEL.exec(address ?? '')?.[1]?.toLowerCase())
    .find(Boolean);
  const url = open.text(WEBHOOK_URL_FIELDS, SHORT);
  if (url !== undefined) scope.webhookUrl ??= withoutCredentials(url);
  scope.webhookMethod ??= open.text(WEBHOOK_METHOD_FIELDS, SHORT);
  const status = open.text(['httpResponse'], STATUS);
  if (status !== undefined) {
    scope.webhookStatus ??= status;
    scope.webhookUrl ??= open.text(['url'], SHORT);
  }
  readWebhook(open.open('webhook'), scope);
}

/** `webhook` of a debugger event: what Twilio sent to the app, and how the app responded. */
function readWebhook(webhook: OpenObject | undefined, scope: Scope): void {
  const request = webhook?.open('request');
  const url = request?.text(['url'], SHORT);
  if (url !== undefined) scope.webhookUrl ??= withoutCredentials(url);
  scope.webhookMethod ??= request?.text(['method'], SHORT);
  const parameters = request?.open('parameters');
  if (parameters) {
    scope.to ??= parameters.text(TO_FIELDS, SHORT);
    scope.from ??= parameters.text(FROM_FIELDS, SHORT);
    scope.messageSid ??= parameters.text(['MessageSid', 'SmsSid'], /^[SM]M[0-9a-f]{32}$/);
    scope.callSid ??= parameters.text(['CallSid'], /^CA[0-9a-f]{32}$/);
  }
  const response = webhook?.open('response');
  scope.webhookStatus ??= response?.text(['status_code', 'statusCode'], STATUS);
  const body = response?.get('body');
  scope.webhookProblem ??=
    response?.open('headers')?.text(WEBHOOK_PROBLEM_HEADERS, SHORT) ??
    (typeof body === 'string' ? FETCHER_PROBLEM.exec(body)?.[1] : undefined);
}

function timeOf(open: OpenObject): string | undefined {
  for (const field of TIME_FIELDS) {
    const time = open.get(field);
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
