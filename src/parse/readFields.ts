import { tokenFaultIn } from './accessToken.ts';
import type { ObjectReader } from './createReader.ts';
import {
  AGENT_FIELDS,
  CLASS_FIELDS,
  CODE_FIELDS,
  CODE_OF_SYSTEM,
  DOMAIN_FIELDS,
  FROM_FIELDS,
  LIKE_CODE,
  LINK_FIELDS,
  MARKS,
  MESSAGE_FIELDS,
  PATH_FIELDS,
  PROBLEM_FIELDS,
  SERVICE_FIELDS,
  SID_FIELDS,
  STATUS_FIELDS,
  TO_FIELDS,
  TWILIO_CODE_NAME,
  VENDOR,
} from './fieldNames.ts';
import {
  CODE,
  FULL_CODE,
  readContext,
  readEvent,
  readNumbers,
  readRequest,
  readSent,
  SHORT,
  STATUS,
} from './readContext.ts';
import type { Scope } from './readText.ts';
import { ANY_SID } from './sids.ts';
import { CHANNEL_ADDRESS, TWILIO_HOST } from './signs.ts';

/** More than numbers, which say nothing alone. */
export const WORDS: RegExp = /^(?!(?:Aggregate)?Error$)[^]*?[^\d\s]/;
/** The name of a class of errors. */
const ERROR_CLASS = /^[\w.:\\]{1,100}(?:Error|Exception)$/;

/** The code of an error of Node.js: `ESOCKETTIMEDOUT`, `EAI_AGAIN`, undici's `UND_ERR_CONNECT_TIMEOUT`. */
const SYSTEM_CODE = /^(?:E[A-Z]{4,20}|EAI_[A-Z]{3,12}|UND_ERR_[A-Z_]{3,30})$/;

/** The domain of an error of a client SDK for iOS. */
export const TWILIO_DOMAIN: RegExp = /^com\.twilio\./i;

/** The direction of a message or a call in Twilio's words. */
const DIRECTION = /^outbound-(?:api|call|reply|dial)$/;

/** What an object's own fields state about an error. */
export interface StatedFields {
  /** Name of the error or of its class. Empty if there is none. */
  name: string;
  status: string | undefined;
  code: string | undefined;
  /** The field that holds the message. */
  messageField: string | undefined;
  /** The message as it stands there. */
  message: string | undefined;
  /** The path to the object, and the names of its fields that stated something: they show the shape of the value. */
  trail: string;
}

/**
 * Reads what an object's own fields state about an error.
 *
 * @param path Names of the fields that led to the object.
 * @param scope Gets what they state around the error, and whether it is Twilio's.
 */
export function readFields(object: ObjectReader, path: string, scope: Scope): StatedFields {
  let trail = path;
  const readFirst = (fields: readonly string[], pattern: RegExp): string | undefined => {
    const field = fields.find((name) => object.getString([name], pattern) !== undefined);
    if (field === undefined) return undefined;
    trail += `.${field}`;
    return object.getString([field], pattern);
  };

  const name = readFirst(['name'], SHORT) ?? object.getString(CLASS_FIELDS, ERROR_CLASS) ?? '';
  if (readRequest(object, scope)) trail += '.url';
  const status = readFirst(STATUS_FIELDS, STATUS);
  const refused = status && answeredTwilio(object) ? status : answeredInParts(object);
  if (refused !== undefined) {
    scope.isTwilios = true;
    scope.webhookStatus ??= refused;
  } else if (status) scope.status = status;
  // A few of Twilio's APIs have the status as their code. Its page tells it from a server's.
  const isStatus = status !== undefined && object.getString(LINK_FIELDS, TWILIO_HOST)?.endsWith(`/errors/${status}`);
  const known = readFirst(CODE_FIELDS, CODE) ?? (isStatus ? readFirst(CODE_FIELDS, STATUS) : undefined);
  const stated = known ?? readFirst(otherCodeFields(object), FULL_CODE);
  const code = stated && `${Number(stated)}`;
  const link = readFirst(LINK_FIELDS, TWILIO_HOST);
  if (link) scope.moreInfo = link;
  const isEvent = readFirst(['dataschema'], TWILIO_HOST) !== undefined;
  const messageField = messageFieldsOf(object, name).find((field) => object.getString([field], WORDS) !== undefined);
  const event = object.getObject('more_info');
  const told = messageField === undefined ? event?.getString(MESSAGE_FIELDS, WORDS) : undefined;
  if (told !== undefined) trail += '.more_info.Msg';
  const message =
    messageField === undefined ? (told ?? systemErrorIn(object) ?? listedIn(object)) : readFirst([messageField], WORDS);
  const isOfService = code !== undefined && object.getString(SERVICE_FIELDS, VENDOR) !== undefined;
  scope.isTwilios ||= link !== undefined || isEvent || isOfService || isOfTwilio(object, scope);
  if (scope.isTwilios) {
    readContext(object, scope);
    if (event) readEvent(event, code ?? '', scope);
  } else readNumbers(object, scope);
  readSent(object, scope);
  scope.token ??= tokenFaultIn(object);
  return { name, status, code, messageField, message, trail };
}

/** What Twilio calls itself when it calls the app. */
const TWILIO_AGENT = /^TwilioProxy\/\d/;
/** A file, whose failure has a code of its own in each channel. */
const FILE = /\.(?:mp3|wav|jpe?g|png|gif|webp|mp4|pdf|ogg|vcf)(?:$|\?)/i;

/** Whether an object is a line of an access log, or the request in it, about a call of Twilio's to the app. */
function answeredTwilio(object: ObjectReader, headers: ObjectReader | undefined = object): boolean {
  return (
    headers?.getString(AGENT_FIELDS, TWILIO_AGENT) !== undefined && object.getString(PATH_FIELDS, FILE) === undefined
  );
}

/** The status in a line of an access log that has the request and the response in objects, as pino-http writes it. */
function answeredInParts(object: ObjectReader): string | undefined {
  const request = object.getObject('req') ?? object.getObject('request');
  if (!request || !answeredTwilio(request, request.getObject('headers'))) return undefined;
  return (object.getObject('res') ?? object.getObject('response'))?.getString(STATUS_FIELDS, STATUS);
}

/**
 * What an error of Node.js said, from the fields that `JSON.stringify` keeps of it:
 * `{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'api.twilio.com' }`.
 */
function systemErrorIn(object: ObjectReader): string | undefined {
  const code = object.getString(['code'], SYSTEM_CODE);
  if (code === undefined) return undefined;
  return [object.getString(['syscall'], SHORT), code, object.getString(['hostname', 'host', 'address'], SHORT)]
    .filter(Boolean)
    .join(' ');
}

/** What is wrong with one item of a request that changes many: `{ error_code: 30649, error_messages: ['…'] }`. */
const listedIn = (object: ObjectReader): string | undefined =>
  object.getObject('error_messages')?.getString(['0'], WORDS);

/** Fields whose names are like that of a code: `providerErrorCode`, `err`. */
function otherCodeFields({ isList, names }: ObjectReader): readonly string[] {
  return isList ? [] : names.filter((name) => LIKE_CODE.test(name) && !CODE_OF_SYSTEM.test(name));
}

/** The fields that may hold the message. Events of Sentry have the class in `type` and the message in `value`. */
function messageFieldsOf(object: ObjectReader, name: string): readonly string[] {
  if (object.get('title')) return PROBLEM_FIELDS;
  return ERROR_CLASS.test(name) ? [...MESSAGE_FIELDS, 'value'] : MESSAGE_FIELDS;
}

/** A path of Twilio's API with a SID in it, as the exceptions of SDKs state it: `/Accounts/AC…/Messages.json`. */
const API_PATH_WITH_SID = /^\/(?:[\w.-]+\/)*[A-Z]\w+\/[A-Z]{2}[\da-f]{32}(?:[./?#]|$)/;

/** Whether something in an object, or in the request that it holds, shows that it is Twilio's. */
function isOfTwilio(object: ObjectReader, { requestId, url = '' }: Scope): boolean {
  return (
    requestId !== undefined ||
    TWILIO_HOST.test(url) ||
    API_PATH_WITH_SID.test(url) ||
    MARKS.some((mark) => hasAll(object, mark)) ||
    object.getString(
      object.names.filter((name) => TWILIO_CODE_NAME.test(name)),
      FULL_CODE,
    ) !== undefined ||
    object.getString(SID_FIELDS, ANY_SID) !== undefined ||
    object.getString(['direction'], DIRECTION) !== undefined ||
    object.getString(DOMAIN_FIELDS, TWILIO_DOMAIN) !== undefined ||
    object.getString([...TO_FIELDS, ...FROM_FIELDS], CHANNEL_ADDRESS) !== undefined
  );
}

/** Whether an object has all these fields. */
export function hasAll(object: ObjectReader, fields: readonly string[]): boolean {
  return fields.every((field) => object.get(field) !== undefined);
}
