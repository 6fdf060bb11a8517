// A lone code, one without a message, counts as Twilio's only by what is around it: nothing, or something about what Twilio does.

import type { ObjectReader } from './createReader.ts';
import {
  ANSWER_FIELDS,
  CODE_FIELDS,
  DELIVERY_FIELDS,
  ERROR_FIELDS,
  MESSAGE_FIELDS,
  SKIPPED_FIELDS,
  STATUS_FIELDS,
} from './fieldNames.ts';
import { REASON } from './transport.ts';

/** Names of errors that tell nobody's, such as those of HTTP clients, and of the error that wraps one. */
const NAME_OF_ANY = /^(?:(?:Axios|Api|Client|Fetch|Http|Request|Response|Rest|Runtime|Server|StatusCode)?Error)?$/i;
/** Fields around an error that say only that there is one. Any other shows that an app speaks, whose codes are its own. */
const AROUND_AN_ERROR = /^(?:ok|success|result|statusText|is[A-Z]\w{1,30}|length)$/;
/** Names under which an app keeps what Twilio said: `provider_error`, `twilio`, `smsFailure`. */
const KEEPS_TWILIOS = /twilio|sms|mms|whatsapp|provider|carrier/i;
/** What Twilio does, in the few words of a field: `type: 'sms'`, `name: 'WhatsAppSendError'`. */
const OF_MESSAGES = /^.{0,40}(?:twilio|sms|mms|whatsapp|\botp\b|phone|\bvoice|\bcall\b|text message).{0,40}$/i;
/** Fields in which apps keep the recipient. Twilio's own are `TO_FIELDS`. */
const RECIPIENT_FIELDS: readonly string[] = ['to', 'To', 'recipient', 'phone', 'phoneNumber', 'phone_number'];
const E164 = /^(?:whatsapp:)?\+[1-9]\d{6,14}$/;
/** The words of an HTTP status, which many servers put beside it: `{ statusCode: 400, error: 'Bad Request', code: 21211 }`. */
const REASON_FIELDS: readonly string[] = ['error', 'statusText', 'reason'];
const ONLY_A_REASON = new RegExp(`^${REASON}$`);
/** A status in words, which shows somebody's own envelope: `{ status: 'ERROR', payload: … }`. */
const STATUS_IN_WORDS = /^[A-Za-z_ -]{2,}$/;
/** An object that has only these fields states a code and nothing else. */
const ONLY_A_CODE: readonly string[] = [
  ...CODE_FIELDS,
  ...STATUS_FIELDS,
  'name',
  'message',
  'stack',
  'moreInfo',
  'details',
];

/** Whether an object states a code and nothing else. */
export function hasOnlyACode(object: ObjectReader): boolean {
  return (
    object.names.length > 0 &&
    object.names.every((field) => ONLY_A_CODE.includes(field) || isReason(field, object)) &&
    // Twilio's `ErrorCode` is a string. A number is an exception's of .NET, such as 10061 of a socket.
    typeof object.get('ErrorCode') !== 'number'
  );
}

/** Whether an object has fields that say more than that there is an error, as somebody's envelope does: `{ code, msg, data: null, ts }`. */
export function hasMoreThanAnError(object: ObjectReader): boolean {
  const isOfError = (field: string): boolean =>
    [...ONLY_A_CODE, ...MESSAGE_FIELDS, ...ERROR_FIELDS].includes(field) || AROUND_AN_ERROR.test(field);
  return !object.names.every(isOfError);
}

/** Whether a field only repeats an HTTP status in words. */
function isReason(field: string, object: ObjectReader): boolean {
  return REASON_FIELDS.includes(field) && object.getString([field], ONLY_A_REASON) !== undefined;
}

/**
 * Tells in which of an object's fields a lone code may be Twilio's: in all if the object says only that there is an error or is about
 * messages, else in those whose names are about them.
 *
 * @param isAllowed Whether a lone code in the object itself may be.
 */
export function fieldsAllowingLoneCode(object: ObjectReader, isAllowed: boolean): (field: string) => boolean {
  const allowsAll = (isAllowed && saysOnlyAnError(object)) || isAboutMessages(object);
  return (field) => allowsAll || KEEPS_TWILIOS.test(field);
}

/** Whether an object says of the error in it only that it is one. Beside data, the code is that of whoever sent the data. */
function saysOnlyAnError(object: ObjectReader): boolean {
  if (object.isList) return true;
  const isOfError = (field: string): boolean =>
    [...ONLY_A_CODE, ...ANSWER_FIELDS, ...ERROR_FIELDS].includes(field) || AROUND_AN_ERROR.test(field);
  const said = object.names.filter((field) => !SKIPPED_FIELDS.test(field));
  const filled = said.filter((field) => Number(object.getObject(field)?.names.length) > 0);
  const name = object.get('name') ?? '';
  const isOfAnother = object.getString(STATUS_FIELDS, STATUS_IN_WORDS) !== undefined;
  return (
    !isOfAnother && filled.length < 2 && said.every(isOfError) && typeof name === 'string' && NAME_OF_ANY.test(name)
  );
}

/** Twilio's word for a message that a carrier took and didn't deliver. */
const UNDELIVERED = /^undelivered$/i;
/** Its word for a message that it didn't send, which everybody uses. */
const FAILED = /^failed$/i;
const DELIVERY_CODE = /^30\d{3}$/;
/** Codes that the callback about a message states: of SMS, of delivery, of the other channels. */
const MESSAGE_CODE = /^(?:21|30|63)\d{3}$/;

/**
 * Whether a code is that of a message that failed, as an app keeps it: `{ status: 'undelivered', error_code: 30034 }`, or
 * `{ status: 'failed', error_code: 30002, to: '+1…' }`, where a recipient has to show that it is a message.
 */
export function isOfFailedMessage(code: string, object: ObjectReader): boolean {
  const hasStatus = (status: RegExp): boolean => object.getString(DELIVERY_FIELDS, status) !== undefined;
  return (
    (DELIVERY_CODE.test(code) && hasStatus(UNDELIVERED)) ||
    (MESSAGE_CODE.test(code) && hasStatus(FAILED) && object.getString(RECIPIENT_FIELDS, E164) !== undefined)
  );
}

/** Whether an app's object is about a message or a call, such as a job that sends one. */
function isAboutMessages(object: ObjectReader): boolean {
  return (
    !object.isList &&
    (object.getString(RECIPIENT_FIELDS, E164) !== undefined ||
      object.getString(object.names, OF_MESSAGES) !== undefined)
  );
}
